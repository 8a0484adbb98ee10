//! `cargo xtask bench kill`: kills Chromium under edits and writes what came of it to `docs/reliability.md`.

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use super::Stage;
use crate::process;

/// Kills where none are asked for.
pub const KILLS: u32 = 200;

/// Runs the long form of the kill test. Fails if an edit that the page had called saved was lost.
pub fn run(root: &Path, kills: u32) -> Result<ExitCode> {
    if kills < 2 {
        bail!("a small and a large report take a kill each at least");
    }
    let stage = Stage::set(root)?;
    let mut node = stage.script(root, "kill.mjs");
    node.arg(kills.to_string());
    let said = process::transcribe(node)?.text;
    let line = said.lines().rfind(|line| line.starts_with('{'));
    let answer: Value =
        serde_json::from_str(line.context("the kill test ended without a result")?)?;
    let page = root.join("docs").join("reliability.md");
    fs::write(&page, report(&answer)?)?;
    let lost = lost(&answer, "small")? + lost(&answer, "large")?;
    println!(
        "{lost} of {kills} kills lost what was called saved; written to {}",
        page.display()
    );
    Ok(if lost == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

fn lost(answer: &Value, form: &str) -> Result<usize> {
    Ok(list(answer, form, "losses")?.len())
}

fn list<'a>(answer: &'a Value, form: &str, name: &str) -> Result<&'a Vec<Value>> {
    let list = answer[form][name].as_array();
    list.with_context(|| format!("the kill test told no {name}"))
}

/// What stands in front of each row, and the name of its figure.
const ROWS: [(&str, &str); 14] = [
    ("kills", "kills"),
    ("of these within 80 ms after an edit was entered", "close"),
    ("of these while an edit was not yet called saved", "open"),
    ("edits made", "edits"),
    ("edits called saved before the kill", "saved"),
    ("**kills that lost an edit called saved**", "losses"),
    ("edits lost that were not called saved", "gone"),
    ("edits kept that were not called saved", "survived"),
    (
        "reopenings at which the page told of a recovery",
        "recovered",
    ),
    (
        "reopenings at which localStorage alone lacked an edit called saved",
        "behind",
    ),
    (
        "edits called saved that localStorage alone lacked",
        "missing",
    ),
    ("from Enter to called saved, median", "medianMs"),
    ("the same, 95th percentile", "mostMs"),
    ("the same, longest", "longestMs"),
];

fn report(answer: &Value) -> Result<String> {
    let word = |name: &str| answer[name].as_str().context("the kill test told no date");
    let (date, chromium, seed) = (word("date")?, word("chromium")?, &answer["seed"]);
    let version = env!("CARGO_PKG_VERSION");
    let mut rows = String::new();
    for (title, name) in ROWS {
        let (small, large) = (cell(answer, "small", name)?, cell(answer, "large", name)?);
        rows.push_str(&format!("| {title} | {small} | {large} |\n"));
    }
    let verdict = match lost(answer, "small")? + lost(answer, "large")? {
        0 => "No edit that the page had called saved was lost.".to_owned(),
        lost => format!("**{lost} kills lost what the page had called saved. That is a fault.**"),
    };
    let others = told(answer)?;
    Ok(format!(
        "\
# Reliability

Written by `cargo xtask bench kill`; a run writes this page anew.

## What a killed browser leaves

{date}, version {version}, headless Chromium {chromium}, seed {seed}. {verdict}

| | small report | 300,000 characters |
|---|---:|---:|
{rows}
{others}

How it is measured: Chromium runs with a profile of its own. About once a second a figure is entered, each time a larger one. At a random moment SIGKILL
goes to the browser and all its children. The same profile is opened again, and as soon as the page says `data-ready` the figure on it is read. It has to be
the last one that the page had called saved (`data-save-state=\"browser\"` after the edit), or a later one. An observer in the page reports that state; a report
that died with the browser does not count as saved. Half of the kills fall anywhere in the first four seconds of editing. An edit is on its way for
some hundredths of a second only, so the other half fall within 80 ms after an edit is entered. A profile is killed ten times, then a new one begins. The
large report has 300,000 characters in one text, which must be there after the tenth kill as well.

What localStorage alone had is read at the reopening before the app starts. Chromium writes it to the disk some seconds late, and these rounds are
shorter than most sessions: the rows say what the journal is for, not how often localStorage falls behind in an office.

What this does not show: SIGKILL ends the browser, not the computer. What the operating system had taken it still writes, so a power cut or a
disk that lies about its writes is not tested. One tab, one machine, one browser; the disk was the one of the machine that ran it. Edits that were never
called saved may go, and some did where their row says so. The long text is put in after a first, small edit: a page that is kept busy for more than
twenty seconds by its very first edit gives the journal up, and says that it is unsaved.
"
    ))
}

/// A count as it is, a list by its length, a time in whole milliseconds.
fn cell(answer: &Value, form: &str, name: &str) -> Result<String> {
    match &answer[form][name] {
        Value::Array(list) => Ok(list.len().to_string()),
        Value::Number(number) if name.ends_with("Ms") => {
            Ok(format!("{:.0} ms", number.as_f64().unwrap_or_default()))
        }
        Value::Number(number) => Ok(number.to_string()),
        _ => bail!("the kill test told no {name}"),
    }
}

/// What pages said at reopening beyond a recovery.
fn told(answer: &Value) -> Result<String> {
    let mut told: Vec<&str> = Vec::new();
    for form in ["small", "large"] {
        told.extend(
            list(answer, form, "notices")?
                .iter()
                .filter_map(Value::as_str),
        );
    }
    let count = told.len();
    told.sort_unstable();
    told.dedup();
    Ok(if told.is_empty() {
        "Every page that was opened again said that all is saved, and gave no notice but that of a recovery.".to_owned()
    } else {
        format!(
            "{count} times a page that was opened again said something else: {}.",
            told.join(", ")
        )
    })
}
