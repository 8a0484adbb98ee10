//! One record of the journal as JSON.

use crate::edit::{read_edit, write_edit};
use crate::json::{Json, Members};
use crate::node::{self, Node};
use crate::{FormatError, layout};
use tsunagari_core::Record;

const FORMAT: &str = "tsunagari-record";
/// From version 2 on an edit may leave a figure open, from version 3 on it may be of a claim.
const VERSION: u64 = 3;
/// As much as an edit of every text of a large report takes.
const MAX_BYTES: usize = 3 * 5_242_880;

/// Reads a record as the journal keeps it.
///
/// # Errors
/// As [`read_edits`](crate::read_edits()).
pub fn read_journal_record(text: &str) -> Result<Record, FormatError> {
    let json = Json::parse(text.as_bytes(), MAX_BYTES)?;
    node::read(&json, |node| {
        node.header(FORMAT, VERSION);
        node.members(&["format", "version", "writer", "number", "seen", "edits"]);
        members(node)
    })
}

/// Writes a record for the journal.
pub fn write_journal_record(record: &Record) -> String {
    let mut object = Members::of("format", FORMAT);
    object.whole("version", VERSION);
    put(record, &mut object);
    layout::compact(&object.json())
}

/// Reads a record inside another document.
pub fn read_record(node: &Node) -> Record {
    node.members(&["writer", "number", "seen", "edits"]);
    members(node)
}

/// Writes a record inside another document.
pub fn write_record(record: &Record) -> Json {
    let mut object = Members::default();
    put(record, &mut object);
    object.json()
}

fn members(node: &Node) -> Record {
    let mut edits = Vec::new();
    for edit in node.field("edits").long_list() {
        edits.push(read_edit(&edit));
    }
    Record {
        writer: node.field("writer").id().to_owned(),
        number: node.field("number").whole(1, u64::MAX),
        seen: node.field("seen").whole(0, u64::MAX),
        edits,
    }
}

fn put(record: &Record, object: &mut Members) {
    object.text("writer", &record.writer);
    object.whole("number", record.number);
    object.whole("seen", record.seen);
    object.list("edits", record.edits.iter().map(write_edit).collect());
}
