//! `check` and `test`: the suites one by one, with progress on screen and an honest count at the end.

mod list;
mod round;

use std::ffi::OsString;
use std::io::Write;
use std::path::Path;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use anyhow::{Result, bail};

use crate::setup;
use crate::summary::Tally;
use list::SUITES;
use round::Round;

/// How much is to run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Half {
    /// Only what needs no browser.
    Quick,
    Whole,
}

/// One line of the result.
struct Suite {
    name: &'static str,
    title: &'static str,
    half: Half,
    run: fn(&Round<'_>) -> Result<Tally>,
}

/// Runs the suites one by one, the release build beside those before it, and prints `N passed, N failed` as the last line.
///
/// # Errors
/// If a suite is asked for that does not exist. A suite that fails is no error but part of the count.
pub fn run(root: &Path, half: Half, only: &[String], extra: &[OsString]) -> Result<ExitCode> {
    let chosen = choose(half, only, !extra.is_empty())?;
    let round = Round::new(root, extra);
    let start = Instant::now();
    let mut lines = Vec::new();
    let (mut passed, mut failed) = (0, 0);
    if let Err(error) = setup::checking(root).and_then(|()| setup::bundling(root)) {
        // The suites say what they lack; here only why.
        eprintln!("set-up: {error:#}");
    }
    let building = chosen.iter().position(|suite| suite.name == "build");
    if building.is_some_and(|at| at > 0) {
        println!("the release build begins beside what comes before it");
        round.build_beside()?;
    }
    for (index, suite) in chosen.iter().enumerate() {
        let at = clock(start.elapsed());
        println!(
            "\n[{}/{}] {} ({})  at {at}",
            index + 1,
            chosen.len(),
            suite.title,
            suite.name
        );
        let began = Instant::now();
        let tally = (suite.run)(&round).unwrap_or_else(|error| {
            eprintln!("{error:#}");
            Tally::broken("it could not run")
        });
        let line = outcome(suite.name, &tally, began.elapsed());
        println!("{line}");
        lines.push(line);
        passed += tally.passed;
        failed += tally.failed;
    }
    println!("\n{}\nin {}", lines.join("\n"), clock(start.elapsed()));
    println!("{passed} passed, {failed} failed");
    std::io::stdout().flush()?;
    Ok(if failed == 0 && passed > 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

fn choose(half: Half, only: &[String], with_extra: bool) -> Result<Vec<&'static Suite>> {
    if let Some(unknown) = only
        .iter()
        .find(|name| SUITES.iter().all(|suite| suite.name != **name))
    {
        bail!(
            "no suite `{unknown}`; there are: {}",
            SUITES.map(|suite| suite.name).join(" ")
        );
    }
    if with_extra && only.len() != 1 {
        bail!("arguments after `--` go to one suite: name it with --only");
    }
    let wanted = |suite: &&Suite| match only {
        [] => half == Half::Whole || suite.half == Half::Quick,
        names => names.iter().any(|name| name == suite.name),
    };
    Ok(SUITES.iter().filter(wanted).collect())
}

fn outcome(name: &str, tally: &Tally, took: Duration) -> String {
    let mark = if tally.failed == 0 { "ok  " } else { "FAIL" };
    let mut line = format!(
        "{mark} {name:<13} {:>5} passed {:>3} failed",
        tally.passed, tally.failed
    );
    if tally.skipped > 0 {
        line.push_str(&format!(" {} skipped", tally.skipped));
    }
    line.push_str(&format!("  in {}", clock(took)));
    if let Some(trouble) = tally.trouble {
        line.push_str(&format!("  ({trouble})"));
    }
    line
}

/// `7:05` for seven minutes and five seconds.
fn clock(time: Duration) -> String {
    format!("{}:{:02}", time.as_secs() / 60, time.as_secs() % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(half: Half, only: &[&str]) -> Vec<&'static str> {
        let only: Vec<String> = only.iter().map(|name| (*name).to_owned()).collect();
        choose(half, &only, false)
            .unwrap()
            .iter()
            .map(|suite| suite.name)
            .collect()
    }

    #[test]
    fn check_is_the_half_without_a_browser() {
        assert_eq!(
            names(Half::Quick, &[]),
            [
                "fmt",
                "clippy",
                "clippy-wasm",
                "unit",
                "doc",
                "architecture"
            ]
        );
        assert_eq!(
            names(Half::Whole, &[])[6..],
            ["browser", "build", "size", "e2e"]
        );
        assert_eq!(names(Half::Whole, &["e2e", "fmt"]), ["fmt", "e2e"]);
    }

    #[test]
    fn refuses_a_suite_that_is_not_there() {
        assert!(choose(Half::Whole, &["e2".into()], false).is_err());
        assert!(choose(Half::Whole, &[], true).is_err());
    }

    #[test]
    fn tells_the_outcome_in_one_line() {
        let tally = Tally {
            passed: 12,
            failed: 0,
            skipped: 1,
            trouble: None,
        };
        let line = outcome("unit", &tally, Duration::from_secs(65));
        assert_eq!(
            line,
            "ok   unit             12 passed   0 failed 1 skipped  in 1:05"
        );
    }
}
