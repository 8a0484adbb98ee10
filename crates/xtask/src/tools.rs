//! The bundling tools, in their exact versions, in the repository's ignored `.tools/` folder.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::process;

/// 0.22 needs a newer compiler than the workspace asks for.
const TRUNK: &str = "0.21.14";
const FUZZER: &str = "0.13.2";
/// `wasm-opt`, which calls itself version 132 (see Trunk.toml).
pub const BINARYEN: (&str, &str) = ("binaryen", "132.0.0");
/// And what minifies the modules beside the wasm.
const NPM_PACKAGES: [(&str, &str); 2] = [BINARYEN, ("esbuild", "0.28.2")];
/// Releases of wasm-bindgen-cli whose own lock file names a version that the registry lacks.
const BROKEN_LOCK: [&str; 1] = ["0.2.130"];
/// Compiling these tools well takes twice as long as they then ever save.
const QUICK_BUILD: [(&str, &str); 4] = [
    ("CARGO_PROFILE_RELEASE_LTO", "false"),
    ("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16"),
    ("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0"),
    ("CARGO_PROFILE_RELEASE_STRIP", "symbols"),
];

/// A tool that `cargo install` builds.
struct CargoTool<'a> {
    package: &'a str,
    version: &'a str,
    programs: &'a [&'a str],
    locked: bool,
}

/// Installs Trunk, wasm-bindgen in `Cargo.lock`'s version, wasm-opt and esbuild, whichever is missing.
pub fn install(root: &Path) -> Result<()> {
    install_from_crates(
        root,
        &CargoTool {
            package: "trunk",
            version: TRUNK,
            programs: &["trunk"],
            locked: true,
        },
    )?;
    let lock = fs::read_to_string(root.join("Cargo.lock")).context("Cargo.lock cannot be read")?;
    let version =
        locked_version(&lock, "wasm-bindgen").context("Cargo.lock names no wasm-bindgen")?;
    install_from_crates(
        root,
        &CargoTool {
            package: "wasm-bindgen-cli",
            version,
            programs: &["wasm-bindgen", "wasm-bindgen-test-runner"],
            locked: !BROKEN_LOCK.contains(&version),
        },
    )?;
    install_from_npm(root)
}

/// Installs cargo-fuzz, which only the long random runs need.
pub fn install_fuzzer(root: &Path) -> Result<()> {
    install_from_crates(
        root,
        &CargoTool {
            package: "cargo-fuzz",
            version: FUZZER,
            programs: &["cargo-fuzz"],
            locked: true,
        },
    )
}

/// The version of a package in a `Cargo.lock`; the first one, should there be several.
fn locked_version<'a>(lock: &'a str, package: &str) -> Option<&'a str> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != name).skip(1);
    lines
        .next()?
        .strip_prefix("version = \"")?
        .strip_suffix('"')
}

fn install_from_crates(root: &Path, tool: &CargoTool<'_>) -> Result<()> {
    let home = root.join(".tools").join("bin");
    if is_there(root, &home, tool) {
        return Ok(());
    }
    let cache = cache_folder(tool);
    if let Some(cache) = cache.as_deref().filter(|cache| is_there(root, cache, tool)) {
        println!(
            "taking {} {} from the cache of an earlier run",
            tool.package, tool.version
        );
        copy(tool.programs, cache, &home)?;
        if is_there(root, &home, tool) {
            return Ok(());
        }
    }
    println!(
        "installing {} {} into .tools (once; a few minutes)",
        tool.package, tool.version
    );
    let mut install = process::cargo(root);
    install.args([
        "install",
        tool.package,
        "--version",
        tool.version,
        "--force",
        "--root",
    ]);
    install.arg(root.join(".tools")).envs(QUICK_BUILD);
    if tool.locked {
        install.arg("--locked");
    }
    process::run(install)?;
    if !is_there(root, &home, tool) {
        bail!(
            "{} {} was installed, but does not answer as that version",
            tool.package,
            tool.version
        );
    }
    if let Some(cache) = cache {
        // The cache only saves time: a full or read-only disk is no failure.
        let _ = copy(tool.programs, &home, &cache);
    }
    Ok(())
}

/// Whether every program of the tool stands in the folder and answers with the version.
fn is_there(root: &Path, folder: &Path, tool: &CargoTool<'_>) -> bool {
    tool.programs.iter().all(|program| {
        let path = folder.join(program);
        let mut ask = process::command(root, &path.to_string_lossy());
        ask.arg("--version");
        path.is_file()
            && process::answer(ask)
                .is_some_and(|said| said.split_whitespace().any(|word| word == tool.version))
    })
}

/// `~/.cache/tsunagari/tools/…`: shared by the checkouts of one user, never needed.
fn cache_folder(tool: &CargoTool<'_>) -> Option<PathBuf> {
    let base = std::env::var_os("XDG_CACHE_HOME")
        .map(PathBuf::from)
        .or_else(|| std::env::var_os("HOME").map(|home| Path::new(&home).join(".cache")))?;
    let platform = format!("{}-{}", std::env::consts::OS, std::env::consts::ARCH);
    Some(
        base.join("tsunagari")
            .join("tools")
            .join(format!("{}-{}-{platform}", tool.package, tool.version)),
    )
}

/// Copies programs under a passing name first, so that no other run ever meets half a file.
fn copy(programs: &[&str], from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for program in programs {
        let passing = to.join(format!(".{program}.{}", std::process::id()));
        fs::copy(from.join(program), &passing)?;
        fs::rename(&passing, to.join(program))?;
    }
    Ok(())
}

/// Where an npm package of `.tools/` stands.
pub fn npm_package(root: &Path, name: &str) -> PathBuf {
    root.join(".tools")
        .join("npm")
        .join("node_modules")
        .join(name)
}

fn install_from_npm(root: &Path) -> Result<()> {
    let current = |(name, version): &(&str, &str)| {
        let manifest = fs::read_to_string(npm_package(root, name).join("package.json"));
        manifest.is_ok_and(|text| text.contains(&format!("\"version\": \"{version}\"")))
    };
    if !NPM_PACKAGES.iter().all(current) {
        let wanted = NPM_PACKAGES.map(|(name, version)| format!("{name}@{version}"));
        println!("installing {} into .tools", wanted.join(" and "));
        let folder = root.join(".tools").join("npm");
        fs::create_dir_all(&folder)?;
        let mut npm = process::command(root, "npm");
        npm.args([
            "install",
            "--no-save",
            "--no-audit",
            "--no-fund",
            "--no-package-lock",
            "--ignore-scripts",
        ]);
        npm.args(["--loglevel=error", "--prefix"])
            .arg(&folder)
            .args(wanted);
        process::run(npm).context("npm could not install; is Node 20 or newer there?")?;
    }
    put_wasm_opt_on_path(root)
}

fn put_wasm_opt_on_path(root: &Path) -> Result<()> {
    let shim = root.join(".tools").join("bin").join("wasm-opt");
    // A script of ours rather than a link: it keeps working when the checkout moves.
    let script = "#!/bin/sh\nexec node \"$(dirname \"$0\")/../npm/node_modules/binaryen/bin/wasm-opt\" \"$@\"\n";
    if fs::read_to_string(&shim).is_ok_and(|text| text == script) {
        return Ok(());
    }
    fs::create_dir_all(root.join(".tools").join("bin"))?;
    fs::write(&shim, script)?;
    make_executable(&shim)
}

#[cfg(unix)]
fn make_executable(path: &Path) -> Result<()> {
    use std::os::unix::fs::PermissionsExt;
    Ok(fs::set_permissions(
        path,
        fs::Permissions::from_mode(0o755),
    )?)
}

#[cfg(not(unix))]
fn make_executable(_: &Path) -> Result<()> {
    bail!("the commands need a Unix shell; on Windows, use WSL")
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOCK: &str = "\
version = 4

[[package]]
name = \"wasm-bindgen-futures\"
version = \"0.4.50\"

[[package]]
name = \"wasm-bindgen\"
version = \"0.2.130\"
source = \"registry\"
";

    #[test]
    fn finds_the_locked_version_of_the_very_package() {
        assert_eq!(locked_version(LOCK, "wasm-bindgen"), Some("0.2.130"));
        assert_eq!(locked_version(LOCK, "wasm-bindgen-futures"), Some("0.4.50"));
        assert_eq!(locked_version(LOCK, "bindgen"), None);
        assert_eq!(locked_version("", "wasm-bindgen"), None);
    }

    #[test]
    fn each_version_has_a_cache_folder_of_its_own() {
        let tool = |version| CargoTool {
            package: "trunk",
            version,
            programs: &["trunk"],
            locked: true,
        };
        let (old, new) = (
            cache_folder(&tool("0.21.13")),
            cache_folder(&tool("0.21.14")),
        );
        assert!(old.is_none() || old != new);
    }
}
