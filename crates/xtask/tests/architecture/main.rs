//! Holds the walls of the house: who may know whom, and what has no place here.
//!
//! ARCHITECTURE.md tells why; each failure here names its rule and the place.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod manifests;
mod rules;
mod source;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

fn root() -> PathBuf {
    // Cargo runs tests in the folder of their crate.
    Path::new("../..").canonicalize().unwrap()
}

/// The rooms that hold sources, with the endings of what is read there.
const ROOMS: [(&str, &[&str]); 11] = [
    ("src", &["rs"]),
    ("src/browser", &["rs"]),
    ("src/pages", &["rs"]),
    ("src/components", &["rs"]),
    ("crates/core", &["rs"]),
    ("crates/text", &["rs"]),
    ("crates/charts", &["rs"]),
    ("crates/formats", &["rs", "css"]),
    ("crates/xtask", &["rs"]),
    ("style", &["css"]),
    ("tests", &["rs", "js", "mjs"]),
];

/// Folders that others fill.
const NOT_OURS: [&str; 2] = ["node_modules", "target"];

fn files(folder: &Path, endings: &[&str], found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
        let path = entry.path();
        if path.is_dir() {
            if !NOT_OURS.iter().any(|name| entry.file_name() == *name) {
                files(&path, endings, found);
            }
        } else if path
            .extension()
            .is_some_and(|ending| endings.iter().any(|known| ending == *known))
        {
            found.push(path);
        }
    }
}

#[test]
fn sources_keep_the_rules() {
    let root = root();
    let mut all = Vec::new();
    for (room, endings) in ROOMS {
        let folder = root.join(room);
        if folder.is_dir() {
            let before = all.len();
            files(&folder, endings, &mut all);
            // An empty room would let everything pass.
            assert!(
                all.len() > before,
                "{room}/ is there, but no source file was found in it"
            );
        }
    }
    all.sort();
    all.dedup();
    let mut broken = Vec::new();
    for file in &all {
        let text = fs::read_to_string(file).unwrap();
        let path = file
            .strip_prefix(&root)
            .unwrap()
            .to_string_lossy()
            .replace('\\', "/");
        broken.extend(rules::violations(&path, &text));
    }
    assert!(broken.is_empty(), "\n{}\n", broken.join("\n"));
}

#[test]
fn manifests_keep_the_order() {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".into());
    let output = Command::new(cargo)
        .args([
            "metadata",
            "--no-deps",
            "--format-version",
            "1",
            "--offline",
        ])
        .current_dir(root())
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let metadata = serde_json::from_slice(&output.stdout).unwrap();
    let packages = manifests::packages(&metadata).unwrap();
    for room in ["app", "core", "text", "charts", "formats"] {
        let manifest = match room {
            "app" => root().join("src"),
            room => root().join("crates").join(room),
        };
        let seen = packages.iter().any(|package| package.room == room);
        assert!(
            seen || !manifest.exists(),
            "{room} is there, but cargo metadata does not show it"
        );
    }
    let broken = manifests::violations(&packages);
    assert!(broken.is_empty(), "\n{}\n", broken.join("\n"));
}
