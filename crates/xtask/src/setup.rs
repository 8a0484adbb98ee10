//! What must be on the machine: the wasm target, the bundling tools, a browser, a Japanese font.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::{process, tools};

const TARGET: &str = "wasm32-unknown-unknown";
const LEAST_NODE: u32 = 20;
/// Debian's packages with what the browser tests need.
const PACKAGES: [&str; 4] = [
    "chromium",
    "chromium-driver",
    "chromium-headless-shell",
    "fonts-noto-cjk",
];

/// A browser to test in.
pub struct Browser {
    pub chromium: PathBuf,
    /// The same without windows, profiles and all else that a page does not see: a journey's tab costs it half.
    pub shell: PathBuf,
    pub driver: PathBuf,
}

/// What building needs: the wasm target, Node, and the tools in `.tools/`. Quick where all is there.
pub fn bundling(root: &Path) -> Result<()> {
    add_target(root)?;
    check_node(root)?;
    fetch(root)?;
    tools::install(root)
}

/// What `fmt` and `clippy` need beyond a minimal toolchain.
pub fn checking(root: &Path) -> Result<()> {
    add_target(root)?;
    for component in ["rustfmt", "clippy"] {
        let program = if component == "clippy" {
            "cargo-clippy"
        } else {
            component
        };
        let mut ask = process::command(root, program);
        ask.arg("--version");
        if process::answer(ask).is_none() {
            let mut rustup = process::command(root, "rustup");
            rustup.args(["component", "add", component]);
            process::run(rustup)?;
        }
    }
    Ok(())
}

/// Chromium, its shell, its driver and a font with Japanese letters; installs them through apt where it can.
///
/// # Errors
/// If something is missing and cannot be installed from here; the message says what to install.
pub fn testing(root: &Path) -> Result<Browser> {
    if let (Some(browser), true) = (find_browser(), has_japanese_font(root)) {
        return Ok(browser);
    }
    let hint = "install Chromium, its headless shell, its chromedriver and a Japanese font (Debian: apt-get install \
                chromium chromium-driver chromium-headless-shell fonts-noto-cjk), or name the programs in CHROMIUM, \
                CHROMIUM_SHELL (any Chromium will do) and CHROMEDRIVER";
    install_packages(root).context(hint)?;
    match find_browser() {
        Some(browser) => Ok(browser),
        None => bail!("a part of Chromium is missing after installing: {hint}"),
    }
}

fn add_target(root: &Path) -> Result<()> {
    let mut sysroot = process::command(root, "rustc");
    sysroot.args(["--print", "sysroot"]);
    let sysroot =
        process::answer(sysroot).context("no rustc; rustup.rs tells how to install it")?;
    if Path::new(sysroot.trim())
        .join("lib/rustlib")
        .join(TARGET)
        .is_dir()
    {
        return Ok(());
    }
    let mut rustup = process::command(root, "rustup");
    rustup.args(["target", "add", TARGET]);
    process::run(rustup)
}

fn check_node(root: &Path) -> Result<()> {
    let mut node = process::command(root, "node");
    node.arg("--version");
    let said = process::answer(node).context("no Node; version 20 or newer is needed")?;
    match major(&said) {
        Some(major) if major >= LEAST_NODE => Ok(()),
        _ => bail!(
            "Node {} is too old; version {LEAST_NODE} or newer is needed",
            said.trim()
        ),
    }
}

/// `v20.20.2` → 20
fn major(version: &str) -> Option<u32> {
    version
        .trim()
        .strip_prefix('v')?
        .split('.')
        .next()?
        .parse()
        .ok()
}

/// Trunk builds offline, so that it never downloads tools; the crates must be there before.
fn fetch(root: &Path) -> Result<()> {
    let mut cargo = process::cargo(root);
    cargo.args(["fetch", "--quiet"]);
    process::run(cargo)
}

fn find_browser() -> Option<Browser> {
    let chromium = find(
        "CHROMIUM",
        &[
            "chromium",
            "chromium-browser",
            "google-chrome-stable",
            "google-chrome",
        ],
    )?;
    let shell = find(
        "CHROMIUM_SHELL",
        &["chromium-headless-shell", "chrome-headless-shell"],
    )?;
    let driver = find(
        "CHROMEDRIVER",
        &["chromedriver", "/usr/lib/chromium/chromedriver"],
    )?;
    Some(Browser {
        chromium,
        shell,
        driver,
    })
}

/// The program that the variable names, or the first of the names that PATH knows.
fn find(variable: &str, names: &[&str]) -> Option<PathBuf> {
    if let Some(named) = std::env::var_os(variable).map(PathBuf::from) {
        return named.is_file().then_some(named);
    }
    let path = std::env::var_os("PATH").unwrap_or_default();
    let folders: Vec<PathBuf> = std::env::split_paths(&path).collect();
    names
        .iter()
        .flat_map(|name| folders.iter().map(move |folder| folder.join(name)))
        .find(|path| path.is_file())
}

fn has_japanese_font(root: &Path) -> bool {
    if cfg!(target_os = "macos") {
        return true;
    }
    let mut list = process::command(root, "fc-list");
    list.args([":lang=ja", "family"]);
    process::answer(list).is_some_and(|fonts| !fonts.trim().is_empty())
}

fn install_packages(root: &Path) -> Result<()> {
    let mut prefix = Vec::new();
    let mut id = process::command(root, "id");
    id.arg("-u");
    if process::answer(id).is_none_or(|user| user.trim() != "0") {
        let mut sudo = process::command(root, "sudo");
        sudo.args(["-n", "true"]);
        process::answer(sudo)
            .context("the tests' browser is missing, and this user may not install it")?;
        prefix.extend(["sudo", "-n"]);
    }
    println!("installing {} (once)", PACKAGES.join(", "));
    let apt = |words: &[&str]| -> Command {
        let mut all = prefix.clone();
        all.extend(["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq"]);
        all.extend(words);
        let mut command = process::command(root, all[0]);
        command.args(&all[1..]);
        command
    };
    process::run(apt(&["update"]))?;
    let mut words = vec!["install", "-y", "--no-install-recommends", "fontconfig"];
    words.extend(PACKAGES);
    process::run(apt(&words))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_node_versions() {
        assert_eq!(major("v20.20.2\n"), Some(20));
        assert_eq!(major("20"), None);
        assert_eq!(major(""), None);
    }

    #[test]
    fn finds_programs_on_the_path_only_where_they_are() {
        assert!(find("NO_SUCH_VARIABLE", &["no-such-program", "sh"]).is_some());
        assert!(find("NO_SUCH_VARIABLE", &["no-such-program"]).is_none());
    }
}
