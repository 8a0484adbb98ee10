//! Makes `dist/`: the app as static files with relative addresses.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use anyhow::{Context, Result};

use crate::{process, sizes, tools};

/// What goes into the bundle; anything newer than `dist/` there means a new build.
const SOURCES: [&str; 10] = [
    "Cargo.toml",
    "Cargo.lock",
    "Trunk.toml",
    "index.html",
    "src",
    "crates",
    "data",
    "style",
    "public",
    ".cargo",
];

/// Run by Node; see its first lines.
const MINIFY: &str = include_str!("bundle/minify.mjs");

/// Builds `dist/` and prints how large its files are.
pub fn build(root: &Path) -> Result<()> {
    let mut trunk = process::command(root, "trunk");
    // Trunk reads NO_COLOR as a switch that must be `true` or `false`, against the convention.
    trunk.args(["build", "--release"]).env_remove("NO_COLOR");
    // It warns at every build of what the step after it does.
    trunk
        .env("RUST_LOG", "error,trunk=info,trunk::processing::minify=off")
        .env_remove("RUST_BACKTRACE");
    trunk.env("CARGO_ENCODED_RUSTFLAGS", without_machine_paths(root));
    process::run(trunk).context("dist/ was not built")?;
    minify(root)?;
    report(root)
}

/// Compiler flags that keep this machine's folders out of the messages in the wasm.
fn without_machine_paths(root: &Path) -> String {
    let home = |variable: &str, folder: &str| {
        let own = std::env::var_os(variable).map(PathBuf::from);
        own.or_else(|| Some(PathBuf::from(std::env::var_os("HOME")?).join(folder)))
    };
    let registry = home("CARGO_HOME", ".cargo").map(|cargo| cargo.join("registry").join("src"));
    let folders = [Some(root.to_path_buf()), registry];
    let flags = folders
        .iter()
        .flatten()
        .map(|folder| format!("--remap-path-prefix={}=", folder.display()));
    flags.collect::<Vec<_>>().join("\u{1f}")
}

/// Builds `dist/` unless it is newer than all of its sources.
pub fn build_if_stale(root: &Path) -> Result<()> {
    if is_stale(root) {
        build(root)
    } else {
        println!("dist/ is newer than its sources; nothing to build");
        Ok(())
    }
}

fn is_stale(root: &Path) -> bool {
    let changed = |path: &Path| fs::metadata(path).and_then(|meta| meta.modified()).ok();
    let Some(built) = changed(&root.join("dist").join("index.html")) else {
        return true;
    };
    // The commands themselves are no part of the bundle.
    let own = root.join("crates").join("xtask");
    let mut newest = SystemTime::UNIX_EPOCH;
    for source in SOURCES {
        for file in files(&root.join(source))
            .into_iter()
            .filter(|file| !file.starts_with(&own))
        {
            newest = newest.max(changed(&file).unwrap_or(SystemTime::now()));
        }
    }
    newest >= built
}

fn minify(root: &Path) -> Result<()> {
    let mut node = process::command(root, "node");
    node.args(["--input-type=module", "--eval", MINIFY, "--"]);
    node.arg(root.join("dist"))
        .arg(tools::npm_package(root, "esbuild"));
    process::run(node).context("dist/ was built, but not minified")
}

fn report(root: &Path) -> Result<()> {
    let dist = root.join("dist");
    let names: Vec<String> = files(&dist)
        .iter()
        .filter_map(|file| file.strip_prefix(&dist).ok())
        .map(|name| name.to_string_lossy().replace('\\', "/"))
        .collect();
    println!(
        "\ndist/, in bytes:\n{}",
        sizes::table(&sizes::measure(root, &dist, &names)?)
    );
    Ok(())
}

/// All files below a path (or the path itself, if it is one), sorted.
fn files(path: &Path) -> Vec<PathBuf> {
    if path.is_file() {
        return vec![path.to_path_buf()];
    }
    let entries = fs::read_dir(path).into_iter().flatten().flatten();
    let mut found: Vec<PathBuf> = entries.flat_map(|entry| files(&entry.path())).collect();
    found.sort();
    found
}

/// Installs a folder's npm packages by its lock file, unless they are there already.
pub fn install_packages(root: &Path, folder: &Path) -> Result<()> {
    let lock =
        fs::read(folder.join("package-lock.json")).context("package-lock.json cannot be read")?;
    let stamp = folder.join("node_modules").join(".installed-lock.json");
    if fs::read(&stamp).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    let mut npm = process::command(root, "npm");
    npm.current_dir(folder)
        .args(["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
    // The tests run in the system's Chromium.
    npm.env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    process::run(npm)?;
    Ok(fs::write(stamp, lock)?)
}
