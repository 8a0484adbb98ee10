//! The report's own JSON, format version 1. See `docs/format.md`.
//!
//! One file a part of the document; each holds the part's reading and writing
//! side by side, so that a member cannot be added to one and forgotten in the other.

mod assertion;
mod claim;
mod head;
pub(crate) mod indicator;
mod known;
mod operand;
mod programme;
mod run;

use crate::FormatError;
use crate::json::Json;
use crate::layout;
use crate::node::Node;
use known::Known;
use tsunagari_core::Report;

/// The longest document that is read, in bytes. Takamatsu's report has a fiftieth of it.
pub const MAX_BYTES: usize = 5_000_000;
/// The most indicators of a report.
pub const MAX_INDICATORS: usize = 10_000;
/// The most entries of any list in a report.
pub const MAX_LIST: usize = 10_000;

const FORMAT: &str = "tsunagari-report";
const VERSION: u64 = 1;

/// Reads a report from its JSON.
///
/// # Errors
/// A [`FormatError`] with the place, for whatever is not exactly as the format says:
/// nothing is repaired, left out or guessed.
///
/// ```
/// use tsunagari_formats::{FormatError, read_report};
/// let newer = br#"{ "format": "tsunagari-report", "version": 2, "more": [] }"#;
/// assert_eq!(read_report(newer), Err(FormatError::Newer { found: 2, known: 1 }));
/// ```
pub fn read_report(bytes: &[u8]) -> Result<Report, FormatError> {
    let json = Json::parse(bytes, MAX_BYTES)?;
    let node = Node::root(&json);
    node.header(FORMAT, VERSION)?;
    node.members(&[
        "format",
        "version",
        "id",
        "title",
        "municipality",
        "year",
        "plan",
        "source",
        "years",
        "policy_fields",
        "bands",
        "programmes",
        "claims",
    ])?;
    let years = head::read_years(&node.field("years")?)?;
    let policy_fields = head::read_policy_fields(&node.field("policy_fields")?)?;
    let programmes = programme::read_all(&node.field("programmes")?, &policy_fields)?;
    let scheme = head::read_bands(&node.field("bands")?)?;
    let mut report = Report {
        id: node.field("id")?.id()?.to_owned(),
        title: node.field("title")?.text()?.to_owned(),
        municipality: head::read_municipality(&node.field("municipality")?)?,
        year: head::read_year(&node.field("year")?, &years)?,
        plan: head::read_plan(&node.field("plan")?)?,
        source: head::read_source(&node.field("source")?)?,
        years,
        policy_fields,
        scheme,
        programmes,
        claims: Vec::new(),
    };
    let known = Known::of(&report);
    report.claims = claim::read_all(&node.field("claims")?, &known)?;
    Ok(report)
}

/// Writes a report as its JSON: indented, one figure's year a line, ending with a newline.
///
/// What is written reads back as an equal report, and as the same text when written again.
pub fn write_report(report: &Report) -> String {
    layout::spread(&Json::object([
        ("format", Json::text(FORMAT)),
        ("version", Json::whole(VERSION)),
        ("id", Json::text(&report.id)),
        ("title", Json::text(&report.title)),
        (
            "municipality",
            head::write_municipality(&report.municipality),
        ),
        ("year", Json::whole(report.year.start())),
        ("plan", head::write_plan(&report.plan)),
        ("source", head::write_source(&report.source)),
        (
            "years",
            Json::list(report.years.iter().map(|year| Json::whole(year.start()))),
        ),
        (
            "policy_fields",
            head::write_policy_fields(&report.policy_fields),
        ),
        ("bands", head::write_bands(&report.scheme)),
        (
            "programmes",
            Json::list(report.programmes.iter().map(|p| programme::write(p))),
        ),
        ("claims", Json::list(report.claims.iter().map(claim::write))),
    ]))
}
