//! Measurements, run by hand: `cargo xtask bench <name>`.

use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, Result, bail};

use crate::setup;
use crate::{bundle, process, serve, sizes};

/// What the overview may transfer until it is ready, in bytes with brotli.
const BUDGET: u64 = 155_000;

/// Runs the measurement of that name.
pub fn run(root: &Path, name: &str) -> Result<ExitCode> {
    match name {
        "size" => size(root),
        other => bail!("no measurement `{other}`; there is: size"),
    }
}

/// What a browser really asks for until the overview says that it is ready.
fn size(root: &Path) -> Result<ExitCode> {
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
    let mut node = process::command(root, "node");
    node.current_dir(&folder)
        .arg("visit.mjs")
        .arg(server.url())
        .env("CHROMIUM", &browser.chromium);
    let said = process::answer(node).context("the visit failed")?;
    let mut names: Vec<String> = said.lines().map(str::to_owned).collect();
    names.sort();
    names.dedup();
    let sizes = sizes::measure(root, &dist, &names)?;
    print!(
        "the overview until it is ready, in bytes:\n{}",
        sizes::table(&sizes)
    );
    let total = sizes::total(&sizes).brotli;
    println!("{total} of {BUDGET} bytes with brotli");
    Ok(if total <= BUDGET {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}
