//! Which suites there are, in their order, and what each starts.

use std::fs;

use anyhow::Result;

use super::round::Round;
use super::{Half, Suite};
use crate::summary::{self, Tally};
use crate::{bench, bundle, process, serve};

/// All suites, cheap ones first.
pub const SUITES: [Suite; 10] = [
    Suite {
        name: "fmt",
        title: "formatting",
        half: Half::Quick,
        run: |round| round.right(&["fmt", "--all", "--check"]),
    },
    Suite {
        name: "clippy",
        title: "clippy, native",
        half: Half::Quick,
        run: clippy,
    },
    Suite {
        name: "clippy-wasm",
        title: "clippy, wasm",
        half: Half::Quick,
        run: clippy_wasm,
    },
    Suite {
        name: "unit",
        title: "unit, property and golden tests",
        half: Half::Quick,
        run: unit,
    },
    Suite {
        name: "doc",
        title: "examples in the documentation",
        half: Half::Quick,
        run: doc,
    },
    Suite {
        name: "architecture",
        title: "architecture and the commands' own tests",
        half: Half::Quick,
        run: architecture,
    },
    Suite {
        name: "browser",
        title: "wasm boundary in Chromium",
        half: Half::Whole,
        run: browser,
    },
    Suite {
        name: "build",
        title: "release build of dist/",
        half: Half::Whole,
        run: build,
    },
    Suite {
        name: "size",
        title: "what a first visit transfers",
        half: Half::Whole,
        run: size,
    },
    Suite {
        name: "e2e",
        title: "journeys in Chromium, with axe",
        half: Half::Whole,
        run: journeys,
    },
];

fn clippy(round: &Round<'_>) -> Result<Tally> {
    round.right(&[
        "clippy",
        "--workspace",
        "--all-targets",
        "--",
        "-D",
        "warnings",
    ])
}

fn clippy_wasm(round: &Round<'_>) -> Result<Tally> {
    let app = [
        "--package",
        "tsunagari",
        "--target",
        "wasm32-unknown-unknown",
    ];
    round.right(
        &[
            &["clippy"],
            &app[..],
            &["--all-targets", "--", "-D", "warnings"],
        ]
        .concat(),
    )
}

fn unit(round: &Round<'_>) -> Result<Tally> {
    let all = [
        "--workspace",
        "--exclude",
        "xtask",
        "--lib",
        "--bins",
        "--tests",
    ];
    round.tests(round.cargo(&[&["test", "--no-fail-fast"], &all[..]].concat()))
}

fn doc(round: &Round<'_>) -> Result<Tally> {
    round.tests(round.cargo(&["test", "--no-fail-fast", "--workspace", "--doc"]))
}

fn architecture(round: &Round<'_>) -> Result<Tally> {
    round.tests(round.cargo(&["test", "--no-fail-fast", "--package", "xtask"]))
}

fn browser(round: &Round<'_>) -> Result<Tally> {
    let browser = round.browser()?;
    let app = [
        "--package",
        "tsunagari",
        "--target",
        "wasm32-unknown-unknown",
        "--lib",
        "--tests",
    ];
    let mut cargo = round.cargo(&[&["test", "--no-fail-fast"], &app[..]].concat());
    // Tests that do not name a place run in the browser too, not in Node.
    cargo
        .env("WASM_BINDGEN_USE_BROWSER", "1")
        .env("WASM_BINDGEN_TEST_TIMEOUT", "180");
    cargo.env("CHROMEDRIVER", &browser.driver);
    round.tests(cargo)
}

fn build(round: &Round<'_>) -> Result<Tally> {
    if let Some(building) = round.building() {
        return Ok(Tally::check(building.end()?));
    }
    bundle::build(round.root)?;
    Ok(Tally::check(true))
}

fn size(round: &Round<'_>) -> Result<Tally> {
    Ok(Tally::check(bench::within_budget(round.root)?))
}

fn journeys(round: &Round<'_>) -> Result<Tally> {
    let browser = round.browser()?;
    bundle::build_if_stale(round.root)?;
    let folder = round.root.join("tests").join("e2e");
    bundle::install_packages(round.root, &folder)?;
    let report = round.root.join("target").join("e2e").join("report.json");
    if report.exists() {
        fs::remove_file(&report)?;
    }
    // The same files twice: at the root of a host, and in a sub-folder.
    let dir = round.root.join("dist");
    let at_root = serve::Server::start(&serve::Options {
        dir: dir.clone(),
        ..Default::default()
    })?;
    let in_folder = serve::Server::start(&serve::Options {
        dir,
        mount: "/city/report/".into(),
        ..Default::default()
    })?;
    let mut node = process::command(round.root, "node");
    node.current_dir(&folder)
        .args(["node_modules/@playwright/test/cli.js", "test"])
        .args(round.extra);
    node.env("TSUNAGARI_URL", at_root.url())
        .env("TSUNAGARI_SUB_URL", in_folder.url());
    node.env("TSUNAGARI_REPORT", &report)
        .env("CHROMIUM", &browser.chromium)
        .env("CHROMIUM_SHELL", &browser.shell);
    let transcript = process::transcribe(node)?;
    match fs::read_to_string(&report) {
        Ok(text) => summary::playwright(&text, transcript.success),
        Err(_) => Ok(Tally::broken("Playwright wrote no report")),
    }
}
