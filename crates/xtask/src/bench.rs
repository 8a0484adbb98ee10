//! Measurements, run by hand: `cargo xtask bench <name>`.

mod kill;

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use anyhow::{Context, Result, bail};

use crate::setup;
use crate::{bundle, process, serve, sizes};

/// What the overview may transfer until it is ready, in bytes with brotli.
const BUDGET: u64 = 155_000;

/// Runs the measurement of that name. `kills` is for the one that kills.
pub fn run(root: &Path, name: &str, kills: Option<u32>) -> Result<ExitCode> {
    match (name, kills) {
        ("size", None) => Ok(match within_budget(root)? {
            true => ExitCode::SUCCESS,
            false => ExitCode::FAILURE,
        }),
        ("edit", None) => visit(root, "edit-frame.mjs"),
        ("what-if", None) => visit(root, "what-if-frame.mjs"),
        ("check", None) => check(root),
        ("kill", kills) => kill::run(root, kills.unwrap_or(kill::KILLS)),
        ("size" | "edit" | "what-if" | "check", Some(_)) => bail!("--kills goes with `bench kill`"),
        (other, _) => {
            bail!("no measurement `{other}`; there are: size, edit, what-if, check, kill")
        }
    }
}

/// The built app, served, and what visits it.
struct Stage {
    dist: PathBuf,
    server: serve::Server,
    folder: PathBuf,
    chromium: PathBuf,
}

impl Stage {
    fn set(root: &Path) -> Result<Self> {
        setup::bundling(root)?;
        let browser = setup::testing(root)?;
        bundle::build_if_stale(root)?;
        let folder = root.join("tests").join("e2e");
        bundle::install_packages(root, &folder)?;
        let dist = root.join("dist");
        let server = serve::Server::start(&serve::Options {
            dir: dist.clone(),
            ..Default::default()
        })?;
        Ok(Self {
            dist,
            server,
            folder,
            chromium: browser.chromium,
        })
    }

    /// A script beside the journeys, with the address as its first argument.
    fn script(&self, root: &Path, name: &str) -> Command {
        let mut node = process::command(root, "node");
        node.current_dir(&self.folder)
            .arg(name)
            .arg(self.server.url())
            .env("CHROMIUM", &self.chromium);
        node
    }
}

/// What a script beside the journeys measures; it says at its top what that is.
fn visit(root: &Path, script: &str) -> Result<ExitCode> {
    let stage = Stage::set(root)?;
    process::run(stage.script(root, script))?;
    Ok(ExitCode::SUCCESS)
}

/// How long the claims check of 10,000 indicators takes in Chromium, as the app is released.
fn check(root: &Path) -> Result<ExitCode> {
    setup::bundling(root)?;
    let browser = setup::testing(root)?;
    let mut cargo = process::cargo(root);
    cargo.args(["test", "--release", "--package", "tsunagari"]);
    cargo.args(["--target", "wasm32-unknown-unknown"]);
    cargo.args(["--test", "check_speed", "--", "--nocapture"]);
    cargo.env("WASM_BINDGEN_TEST_TIMEOUT", "180");
    cargo.env("CHROMEDRIVER", &browser.driver);
    process::run(cargo)?;
    Ok(ExitCode::SUCCESS)
}

/// Whether what a browser really asks for until the overview says that it is ready is as small as it has to be.
///
/// # Errors
/// If the app cannot be built or visited.
pub fn within_budget(root: &Path) -> Result<bool> {
    let stage = Stage::set(root)?;
    let said = process::answer(stage.script(root, "visit.mjs")).context("the visit failed")?;
    let mut names: Vec<String> = said.lines().map(str::to_owned).collect();
    names.sort();
    names.dedup();
    let sizes = sizes::measure(root, &stage.dist, &names)?;
    print!(
        "the overview until it is ready, in bytes:\n{}",
        sizes::table(&sizes)
    );
    let total = sizes::total(&sizes).brotli;
    println!("{total} of {BUDGET} bytes with brotli");
    Ok(total <= BUDGET)
}
