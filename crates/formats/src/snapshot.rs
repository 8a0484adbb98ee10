//! A report that someone handed out, as JSON. See `docs/format.md`.

use crate::json::{Json, Members};
use crate::node::{self, Node};
use crate::{Expected, FormatError, layout, report};
use tsunagari_core::{Day, Report, Snapshot};

const FORMAT: &str = "tsunagari-snapshot";
const VERSION: u64 = 1;
/// The longest report, written a step further to the right.
pub(crate) const MAX_BYTES: usize = report::MAX_BYTES / 5 * 6;

/// Reads a snapshot from its JSON.
///
/// # Errors
/// As [`read_report`](crate::read_report()).
///
/// ```
/// use tsunagari_core::Snapshot;
/// use tsunagari_formats::{read_report, read_snapshot, write_snapshot};
/// # let json = include_bytes!("../../../data/takamatsu-r5.json");
/// let snapshot = Snapshot {
///     report: read_report(json)?,
///     by: "高松市 地域共生社会推進課".into(),
///     on: "2024-02-29".parse()?,
/// };
/// assert_eq!(read_snapshot(write_snapshot(&snapshot).as_bytes()), Ok(snapshot));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn read_snapshot(bytes: &[u8]) -> Result<Snapshot, FormatError> {
    let json = Json::parse(bytes, MAX_BYTES)?;
    of_json(&json)
}

/// The same of a document that is JSON already.
pub(crate) fn of_json(json: &Json) -> Result<Snapshot, FormatError> {
    node::read(json, read).and_then(|snapshot| {
        let nowhere = || FormatError::Missing { place: "on".into() };
        snapshot.ok_or_else(nowhere)
    })
}

fn read(node: &Node) -> Option<Snapshot> {
    node.header(FORMAT, VERSION);
    node.members(&["format", "version", "by", "on", "report"]);
    let by = node.field("by").string();
    let on = read_day(&node.field("on"));
    let report = report::read(&node.field("report"));
    Some(Snapshot {
        report,
        by,
        on: on?,
    })
}

/// A day of the calendar; none where it is none, which is noted.
fn read_day(node: &Node) -> Option<Day> {
    let day = node.text().parse().ok();
    if day.is_none() {
        node.invalid(Expected::Day);
    }
    day
}

/// Writes a snapshot as its JSON, laid out as [`write_report`](crate::write_report()) does.
pub fn write_snapshot(snapshot: &Snapshot) -> String {
    layout::spread(&json(snapshot))
}

pub(crate) fn json(snapshot: &Snapshot) -> Json {
    let on = snapshot.on.to_string();
    json_of(&snapshot.report, &snapshot.by, &on)
}

/// A snapshot by whom and of whatever day is said.
pub(crate) fn json_of(report: &Report, by: &str, on: &str) -> Json {
    let mut object = Members::of("format", FORMAT);
    object.whole("version", VERSION);
    object.text("by", by);
    object.text("on", on);
    object.put("report", report::json(report));
    object.json()
}
