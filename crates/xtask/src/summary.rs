//! How many tests passed and failed, read from each suite's own output.

use anyhow::{Context, Result};
use serde_json::Value;

use crate::process::Transcript;

/// What came of a suite.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    pub passed: u64,
    pub failed: u64,
    pub skipped: u64,
    /// Why the suite counts as failed though none of its tests says so.
    pub trouble: Option<&'static str>,
}

impl Tally {
    /// A check that is either right or wrong, such as formatting.
    pub fn check(right: bool) -> Self {
        Self {
            passed: u64::from(right),
            failed: u64::from(!right),
            ..Self::default()
        }
    }

    /// A suite that could not even start.
    pub fn broken(trouble: &'static str) -> Self {
        Self {
            failed: 1,
            trouble: Some(trouble),
            ..Self::default()
        }
    }

    /// Holds a suite to its promises: one that ran nothing has failed, and so has one that ended badly
    /// although every test it told of passed.
    fn judged(mut self, success: bool) -> Self {
        if self.passed + self.failed == 0 {
            self.failed = 1;
            self.trouble = Some(if success {
                "it ran no test"
            } else {
                "it ended before it ran a test"
            });
        } else if !success && self.failed == 0 {
            self.failed = 1;
            self.trouble = Some("it did not end well");
        }
        self
    }
}

/// Sums the summary lines of all test programs in what `cargo test` printed, in a browser or not.
///
/// A test program that was started and never summed itself up (it crashed) counts as one failure.
pub fn cargo_test(transcript: &Transcript) -> Tally {
    let (mut tally, mut started, mut ended) = (Tally::default(), 0_u64, 0_u64);
    for line in transcript.text.lines() {
        let line = without_colour(line);
        let line = line.trim();
        // `Running tests/a.rs (target/…)`; the browser's runner has a line of its own that begins so.
        if (line.starts_with("Running ") && line.ends_with(')')) || line.starts_with("Doc-tests ") {
            started += 1;
        } else if line == "no tests to run!" {
            ended += 1;
        } else if let Some((_, counts)) = line
            .strip_prefix("test result: ")
            .and_then(|rest| rest.split_once(". "))
        {
            ended += 1;
            tally.passed += count(counts, "passed");
            tally.failed += count(counts, "failed");
            tally.skipped += count(counts, "ignored");
        }
    }
    let crashed = started.saturating_sub(ended);
    if crashed > 0 && !transcript.success {
        tally.failed += crashed;
        tally.trouble = Some("a test program crashed");
    }
    tally.judged(transcript.success)
}

fn count(counts: &str, what: &str) -> u64 {
    let mut parts = counts
        .split(';')
        .filter_map(|part| part.trim().split_once(' '));
    parts
        .find(|(_, name)| *name == what)
        .and_then(|(number, _)| number.parse().ok())
        .unwrap_or(0)
}

fn without_colour(line: &str) -> String {
    let mut pieces = line.split('\u{1b}');
    let mut plain = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        // `ESC[32m` is a colour; `ESC(B`, which terminals are sent beside it, an alphabet.
        plain.push_str(match piece.strip_prefix('[') {
            Some(rest) => rest.split_once('m').map_or("", |(_, text)| text),
            None => piece.strip_prefix("(B").unwrap_or(piece),
        });
    }
    plain
}

/// Reads the counts in a report of Playwright's JSON reporter.
///
/// A test that passed only on a second try has failed; an error outside any test is a failure too.
///
/// # Errors
/// If the text is no such report.
pub fn playwright(report: &str, success: bool) -> Result<Tally> {
    let report: Value = serde_json::from_str(report).context("Playwright's report is no JSON")?;
    let stats = report
        .get("stats")
        .context("Playwright's report has no `stats`")?;
    let number = |name: &str| {
        stats
            .get(name)
            .and_then(Value::as_u64)
            .with_context(|| format!("Playwright's `stats` has no `{name}`"))
    };
    let outside = report
        .get("errors")
        .and_then(Value::as_array)
        .map_or(0, Vec::len) as u64;
    let tally = Tally {
        passed: number("expected")?,
        failed: number("unexpected")? + number("flaky")? + outside,
        skipped: number("skipped")?,
        trouble: (outside > 0).then_some("there was an error outside the tests"),
    };
    Ok(tally.judged(success))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cargo(text: &str, success: bool) -> (u64, u64, u64) {
        let tally = cargo_test(&Transcript {
            success,
            text: text.into(),
        });
        (tally.passed, tally.failed, tally.skipped)
    }

    const TWO: &str = "
     Running unittests src/lib.rs (target/debug/deps/a-1)
test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.01s
     Running tests/golden.rs (target/debug/deps/b-1)
test result: FAILED. 3 passed; 2 failed; 0 ignored; 0 measured; 4 filtered out; finished in 0.01s
";

    #[test]
    fn sums_over_test_programs() {
        assert_eq!(cargo(TWO, false), (15, 2, 1));
    }

    #[test]
    fn reads_through_colours() {
        let text = "test result: \u{1b}[32mok\u{1b}(B\u{1b}[m. 2 passed; 0 failed; 0 ignored; 0 filtered out";
        assert_eq!(cargo(text, true), (2, 0, 0));
    }

    #[test]
    fn a_crashed_program_is_a_failure_beside_the_others() {
        let text =
            format!("{TWO}     Running tests/abort.rs (target/debug/deps/c-1)\nrunning 1 test\n");
        assert_eq!(cargo(&text, false), (15, 3, 1));
    }

    #[test]
    fn the_browsers_runner_counts_once() {
        let text =
            "     Running tests/wasm.rs (target/wasm32-unknown-unknown/debug/deps/wasm-1.wasm)
Running headless tests in Chrome on `http://127.0.0.1:33255/`
test result: FAILED. 1 passed; 1 failed; 0 ignored; 0 filtered out; finished in 0.01s";
        assert_eq!(cargo(text, false), (1, 1, 0));
    }

    #[test]
    fn a_suite_that_ran_nothing_has_failed() {
        assert_eq!(cargo("", true), (0, 1, 0));
        assert_eq!(
            cargo("error: could not compile `tsunagari`", false),
            (0, 1, 0)
        );
        let empty = "Running unittests src/main.rs\nno tests to run!\n";
        assert_eq!(cargo(empty, true), (0, 1, 0));
        let filtered = "test result: ok. 0 passed; 0 failed; 0 ignored; 0 measured; 9 filtered out";
        assert_eq!(cargo(filtered, true), (0, 1, 0));
    }

    #[test]
    fn a_bad_end_counts_though_every_test_passed() {
        assert_eq!(
            cargo("test result: ok. 3 passed; 0 failed; 0 ignored", false),
            (3, 1, 0)
        );
    }

    #[test]
    fn reads_a_playwright_report() {
        let report = r#"{"errors":[],"stats":{"expected":7,"unexpected":1,"flaky":1,"skipped":2}}"#;
        let tally = playwright(report, false).unwrap();
        assert_eq!((tally.passed, tally.failed, tally.skipped), (7, 2, 2));
        let nothing =
            r#"{"errors":[],"stats":{"expected":0,"unexpected":0,"flaky":0,"skipped":3}}"#;
        assert_eq!(playwright(nothing, true).unwrap().failed, 1);
        let syntax = r#"{"errors":[{"message":"x"}],"stats":{"expected":0,"unexpected":0,"flaky":0,"skipped":0}}"#;
        assert_eq!(playwright(syntax, false).unwrap().failed, 1);
        assert!(playwright("", true).is_err());
        assert!(playwright("{}", true).is_err());
    }
}
