//! Writes the bundled report as a page without a script, to look at:
//! `cargo run -p tsunagari-formats --example static_page -- target/static-page.html`

use std::error::Error;
use tsunagari_core::{Day, Snapshot};
use tsunagari_formats::{read_report, static_page};

fn main() -> Result<(), Box<dyn Error>> {
    let path = std::env::args().nth(1).ok_or("where to? name a file")?;
    let report = read_report(include_bytes!("../../../data/takamatsu-r5.json"))?;
    let year = report.year;
    let snapshot = Snapshot {
        report,
        by: String::from("高松市"),
        on: Day::new(2026, 11, 25)?,
    };
    std::fs::write(path, static_page(&snapshot, year))?;
    Ok(())
}
