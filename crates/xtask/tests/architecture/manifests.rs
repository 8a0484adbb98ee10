//! The rules that a manifest can break: which package may depend on which.

use serde_json::Value;

/// The rooms in their order: each may know those before it.
const ORDER: [&str; 5] = ["core", "text", "charts", "formats", "app"];
/// What only runs in a browser.
const BROWSER: [&str; 7] = [
    "web-sys",
    "js-sys",
    "wasm-bindgen",
    "gloo",
    "leptos",
    "plotters-canvas",
    "console_",
];
/// What the core leaves to others: serialisation, clocks, drawing.
const NOT_IN_CORE: [&str; 11] = [
    "serde",
    "chrono",
    "time",
    "jiff",
    "instant",
    "web-time",
    "plotters",
    "csv",
    "calamine",
    "quick-xml",
    "getrandom",
];

/// A package of the workspace and what it is built with.
pub struct Package {
    /// `app`, or the folder below crates/.
    pub room: String,
    pub dependencies: Vec<Dependency>,
}

pub struct Dependency {
    pub name: String,
    /// The room it stands for, where it is one of ours.
    pub room: Option<String>,
    /// Only tests are built with it.
    pub for_tests: bool,
}

/// Reads what `cargo metadata --no-deps` prints.
pub fn packages(metadata: &Value) -> Option<Vec<Package>> {
    let root = metadata["workspace_root"].as_str()?;
    let room_of = |folder: &str| match folder.strip_prefix(root)?.trim_matches('/') {
        "" => Some("app".to_owned()),
        inside => Some(inside.strip_prefix("crates/")?.to_owned()),
    };
    let dependency = |value: &Value| {
        Some(Dependency {
            name: value["name"].as_str()?.to_owned(),
            room: value["path"].as_str().and_then(room_of),
            for_tests: value["kind"].as_str() == Some("dev"),
        })
    };
    let package = |value: &Value| {
        let folder = value["manifest_path"]
            .as_str()?
            .strip_suffix("/Cargo.toml")?;
        let dependencies = value["dependencies"]
            .as_array()?
            .iter()
            .map(dependency)
            .collect::<Option<_>>()?;
        Some(Package {
            room: room_of(folder)?,
            dependencies,
        })
    };
    metadata["packages"]
        .as_array()?
        .iter()
        .map(package)
        .collect()
}

/// Every rule that a package breaks, as `place: sentence (what)`.
pub fn violations(packages: &[Package]) -> Vec<String> {
    let mut broken = Vec::new();
    for Package { room, dependencies } in packages {
        let Some(rank) = ORDER.iter().position(|known| known == room) else {
            continue;
        };
        for Dependency {
            name, room: other, ..
        } in dependencies.iter().filter(|one| !one.for_tests)
        {
            let mut breaks =
                |sentence: &str| broken.push(format!("{room}'s Cargo.toml: {sentence} ({name})"));
            if let Some(other) = other
                && !ORDER[..rank].contains(&other.as_str())
            {
                breaks(
                    "The order is core <- text <- charts <- formats <- src; a room knows only those before it.",
                );
            }
            if room != "app" && is_any(name, &BROWSER) {
                breaks("The member crates are pure: the browser is known in src/ alone.");
            }
            if room == "core" && is_any(name, &NOT_IN_CORE) {
                breaks(
                    "The core has no browser, no clock, no serialisation and no user-visible text.",
                );
            }
        }
    }
    broken
}

/// `serde` stands for `serde`, `serde_json` and `serde-wasm-bindgen`, but not for `serdes`.
fn is_any(name: &str, families: &[&str]) -> bool {
    families.iter().any(|family| {
        name.strip_prefix(family).is_some_and(|rest| {
            rest.is_empty() || family.ends_with('_') || rest.starts_with(['-', '_'])
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn broken(room: &str, dependencies: &[(&str, Option<&str>, Option<&str>)]) -> Vec<String> {
        let folder = if room == "app" {
            String::from("/r")
        } else {
            format!("/r/crates/{room}")
        };
        let dependencies: Vec<Value> = dependencies
            .iter()
            .map(|(name, path, kind)| json!({ "name": name, "path": path, "kind": kind }))
            .collect();
        let metadata = json!({
            "workspace_root": "/r",
            "packages": [{ "manifest_path": format!("{folder}/Cargo.toml"), "dependencies": dependencies }],
        });
        violations(&packages(&metadata).unwrap())
    }

    #[test]
    fn a_room_knows_those_before_it() {
        let core = ("tsunagari-core", Some("/r/crates/core"), None);
        let formats = ("tsunagari-formats", Some("/r/crates/formats"), None);
        assert!(broken("text", &[core]).is_empty());
        assert!(broken("app", &[core, formats]).is_empty());
        let wrong = broken("charts", &[core, formats]);
        assert_eq!(wrong.len(), 1, "{wrong:?}");
        assert!(
            wrong[0].starts_with("charts's Cargo.toml: The order is")
                && wrong[0].ends_with("(tsunagari-formats)")
        );
    }

    #[test]
    fn member_crates_are_pure() {
        for name in [
            "web-sys",
            "gloo-storage",
            "leptos",
            "wasm-bindgen-futures",
            "plotters-canvas",
        ] {
            assert_eq!(broken("formats", &[(name, None, None)]).len(), 1, "{name}");
            assert!(broken("app", &[(name, None, None)]).is_empty(), "{name}");
        }
    }

    #[test]
    fn the_core_is_alone() {
        for name in ["serde", "serde_json", "chrono", "plotters", "jiff"] {
            assert_eq!(broken("core", &[(name, None, None)]).len(), 1, "{name}");
            assert!(
                broken("formats", &[(name, None, None)]).is_empty(),
                "{name}"
            );
            assert!(
                broken("core", &[(name, None, Some("dev"))]).is_empty(),
                "{name}"
            );
        }
        assert!(
            broken(
                "core",
                &[("rust_decimal", None, None), ("thiserror", None, None)]
            )
            .is_empty()
        );
    }
}
