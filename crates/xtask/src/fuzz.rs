//! Long random runs over the readers, with libFuzzer; see `fuzz/`.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::{process, tools};

/// How long a run takes, unless the command line says otherwise.
pub const MINUTES: u32 = 10;

/// Runs one target, from the files in `tests/corpus/` and what earlier runs found worth keeping.
///
/// # Errors
/// If there is no such target, or an input broke it: what it is stands in `fuzz/artifacts/`, and belongs into
/// `tests/corpus/` together with the cure.
pub fn run(root: &Path, target: &str, minutes: u32) -> Result<()> {
    let seeds = root.join("tests").join("corpus").join(target);
    if target.is_empty() || !seeds.is_dir() {
        bail!(
            "no target `{target}`; there are {}",
            targets(root)?.join(", ")
        );
    }
    tools::install_fuzzer(root)?;
    let found = root.join("fuzz").join("corpus").join(target);
    fs::create_dir_all(&found)?;
    let mut fuzz = process::cargo(root);
    // Coverage is counted on a stable compiler too, but it has to be told to allow it.
    fuzz.env("RUSTC_BOOTSTRAP", "1");
    // Safe code leaves nothing to the sanitizers, which would take the memory that is measured.
    fuzz.args(["fuzz", "run", "--sanitizer", "none", target]);
    fuzz.args([&found, &seeds]).arg("--");
    fuzz.arg(format!("-max_total_time={}", u64::from(minutes) * 60));
    fuzz.args(["-timeout=1", "-malloc_limit_mb=128", "-max_len=131072"]);
    fuzz.arg("-print_final_stats=1");
    process::run(fuzz)
}

/// The targets: those that have a corpus.
fn targets(root: &Path) -> Result<Vec<String>> {
    let corpus = root.join("tests").join("corpus");
    let mut names = Vec::new();
    for entry in fs::read_dir(corpus).context("tests/corpus is not there")? {
        names.push(entry?.file_name().to_string_lossy().into_owned());
    }
    names.sort();
    Ok(names)
}
