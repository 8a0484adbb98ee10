//! The report's own JSON, format version 1. See `docs/format.md`.
//!
//! One file a part of the document; each holds the part's reading and writing
//! side by side, so that a member cannot be added to one and forgotten in the other.

mod assertion;
pub(crate) mod bands;
pub(crate) mod claim;
pub(crate) mod head;
pub(crate) mod indicator;
pub(crate) mod judgement;
mod known;
mod operand;
pub(crate) mod programme;
pub(crate) mod rule;
pub(crate) mod run;

use crate::FormatError;
use crate::json::{Json, Members};
use crate::layout;
use crate::node::{self, Node};
use known::Known;
use std::sync::Arc;
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
    node::read(&json, read)
}

pub(crate) fn read(node: &Node) -> Report {
    node.header(FORMAT, VERSION);
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
        "rule",
        "policy_fields",
        "bands",
        "programmes",
        "claims",
    ]);
    let mut known = Known::default();
    known.rule = node.optional("rule").is_some();
    let years = head::read_years(&node.field("years"));
    let policy_fields = head::read_policy_fields(&node.field("policy_fields"), &mut known);
    let programmes = programme::read_all(&node.field("programmes"), &mut known);
    let head = head::read(node, years, bands::read(&node.field("bands")));
    Report {
        id: node.field("id").id().to_owned(),
        title: head.title,
        municipality: head.municipality,
        year: head.year,
        plan: head.plan,
        source: head.source,
        years: head.years,
        rule: head.rule,
        policy_fields,
        scheme: head.scheme,
        programmes,
        claims: Arc::new(claim::read_all(&node.field("claims"), &known)),
    }
}

/// Writes a report as its JSON: indented, one figure's year a line, ending with a newline.
///
/// What is written reads back as an equal report, and as the same text when written again.
pub fn write_report(report: &Report) -> String {
    layout::spread(&json(report))
}

pub(crate) fn json(report: &Report) -> Json {
    let mut object = Members::of("format", FORMAT);
    object.whole("version", VERSION);
    object.text("id", &report.id);
    head::write(&report.head(), &mut object);
    object.object("rule", rule::write(&report.rule));
    object.list("bands", bands::write(&report.scheme));
    object.list(
        "policy_fields",
        head::write_policy_fields(&report.policy_fields),
    );
    let programmes = report.programmes.iter().map(|p| programme::write(p));
    object.list("programmes", programmes.collect());
    object.list("claims", report.claims.iter().map(claim::write).collect());
    object.json()
}
