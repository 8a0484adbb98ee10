//! Packs the report that the app brings along, so that a first visit need not read JSON. A report that does
//! not follow the format ends the build with the place.

use std::error::Error;
use std::path::PathBuf;
use std::{env, fs};
use tsunagari_formats::{digest, pack_report, read_report};

const REPORT: &str = "data/takamatsu-r5.json";

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed={REPORT}");
    let json = fs::read(REPORT)?;
    let report = read_report(&json).map_err(|problem| format!("{REPORT}: {problem}"))?;
    let packed = PathBuf::from(env::var("OUT_DIR")?).join("bundled");
    fs::write(packed, pack_report(&report))?;
    println!("cargo::rustc-env=BUNDLED_DIGEST={}", digest(&json));
    Ok(())
}
