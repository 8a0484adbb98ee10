//! The edits that a browser keeps, apart from the report that they change.

use crate::edit::{read_edit, write_edit};
use crate::json::{Json, Members};
use crate::node::{self, Node};
use crate::record::{read_record, write_record};
use crate::{Expected, FormatError, address, digest, layout};
use tsunagari_core::{Edit, FigureState, Record};

const FORMAT: &str = "tsunagari-edits";
/// Version 4 knows edits of claims and of what else the source prints of an indicator. Version 3 keeps an
/// open figure as an edit, version 2 kept it beside the edits, in `contests`.
const VERSION: u64 = 4;
/// As much as any browser's localStorage holds, in UTF-8 at its longest.
const MAX_BYTES: usize = 3 * 5_242_880;
const CHECKSUM: &str = ",\"checksum\":\"";

/// 編集の封筒: one report's edits, with what tells them from another's and from older ones.
///
/// ```
/// use tsunagari_formats::{Envelope, digest, read_edits, write_edits};
/// let envelope = Envelope {
///     document: String::from("takamatsu-r5"),
///     base: digest(b"the published report"),
///     revision: 3,
///     writer: String::from("tab-1"),
///     ..Envelope::default()
/// };
/// assert_eq!(read_edits(&write_edits(&envelope))?, envelope);
/// # Ok::<(), tsunagari_formats::FormatError>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Envelope {
    /// The [`Report::id`](tsunagari_core::Report::id) they belong to.
    pub document: String,
    /// The [`digest`](crate::digest()) of the published report they start from.
    pub base: String,
    /// How many records lie behind it; the greater one of two envelopes is the newer.
    pub revision: u64,
    /// An id of the run that saved last.
    pub writer: String,
    /// Names the journal that `seen` counts in; empty where there was none yet.
    pub journal: String,
    /// The place in the journal up to which `edits` hold what is in it.
    pub seen: u64,
    /// The number of each writer's last record in `edits`.
    pub writers: Vec<(String, u64)>,
    /// The edits that lead from the published report to the one that the journal holds, in order.
    pub edits: Vec<Edit>,
    /// Records that the journal had not confirmed.
    pub pending: Vec<Record>,
}

/// Reads stored edits, of this version or an earlier one.
///
/// # Errors
/// A [`FormatError`] with the place, for whatever is not exactly as the format says;
/// [`FormatError::Newer`] for a later version, whatever else it says.
/// Whether the edits fit the report shows when they are applied.
pub fn read_edits(text: &str) -> Result<Envelope, FormatError> {
    let json = Json::parse(text.as_bytes(), MAX_BYTES)?;
    node::read(&json, |node| {
        node.header(FORMAT, VERSION);
        match node.field("version").whole(1, VERSION) {
            1 => read_first(node),
            _ => read(node, text),
        }
    })
}

/// Version 1: one tab, no journal, no checksum.
fn read_first(node: &Node) -> Envelope {
    node.members(&[
        "format", "version", "document", "revision", "writer", "base", "edits",
    ]);
    read_common(node)
}

fn read(node: &Node, text: &str) -> Envelope {
    node.members(&[
        "format", "version", "document", "revision", "writer", "base", "edits", "journal", "seen",
        "writers", "contests", "pending", "checksum",
    ]);
    let checksum = node.field("checksum");
    let sealed = text
        .rfind(CHECKSUM)
        .is_some_and(|end| digest(&text.as_bytes()[..end]) == checksum.string());
    if !sealed {
        checksum.invalid(Expected::Checksum);
    }
    let mut envelope = read_common(node);
    envelope.journal = node.field("journal").string();
    envelope.seen = node.field("seen").whole(0, u64::MAX);
    for writer in node.field("writers").long_list() {
        writer.members(&["writer", "number"]);
        let number = writer.field("number").whole(0, u64::MAX);
        let writer = writer.field("writer").id().to_owned();
        envelope.writers.push((writer, number));
    }
    if let Some(contests) = node.optional("contests") {
        let open = contests.long_list().map(|contest| read_contest(&contest));
        envelope.edits.extend(open);
    }
    for record in node.field("pending").long_list() {
        envelope.pending.push(read_record(&record));
    }
    envelope
}

fn read_common(node: &Node) -> Envelope {
    let base = node.field("base");
    let hex = |b: u8| b.is_ascii_digit() || (b'a'..=b'f').contains(&b);
    let digest = base.string();
    if digest.len() != 16 || !digest.bytes().all(hex) {
        base.invalid(Expected::Digest);
    }
    let mut edits = Vec::new();
    for edit in node.field("edits").long_list() {
        edits.push(read_edit(&edit));
    }
    Envelope {
        document: node.field("document").id().to_owned(),
        revision: node.field("revision").whole(0, u64::MAX),
        writer: node.field("writer").id().to_owned(),
        base: digest,
        edits,
        ..Envelope::default()
    }
}

/// What was kept of an open figure before edits could say it themselves.
fn read_contest(node: &Node) -> Edit {
    node.members(&["indicator", "year", "figure", "values", "since"]);
    Edit::SetFigure {
        at: address::read(node),
        from: FigureState::Missing,
        to: FigureState::Open(address::read_candidates(&node.field("values"))),
    }
}

/// Writes edits for storage, without line breaks, sealed by a checksum of all that stands before it.
pub fn write_edits(envelope: &Envelope) -> String {
    let mut object = Members::of("format", FORMAT);
    object.whole("version", VERSION);
    object.text("document", &envelope.document);
    object.whole("revision", envelope.revision);
    object.text("writer", &envelope.writer);
    object.text("base", &envelope.base);
    object.text("journal", &envelope.journal);
    object.whole("seen", envelope.seen);
    let writers = envelope.writers.iter().map(|(writer, number)| {
        let mut object = Members::of("writer", writer);
        object.whole("number", *number);
        object.json()
    });
    object.list("writers", writers.collect());
    object.list("edits", envelope.edits.iter().map(write_edit).collect());
    object.list(
        "pending",
        envelope.pending.iter().map(write_record).collect(),
    );
    let mut text = layout::compact(&object.json());
    text.pop();
    let checksum = digest(text.as_bytes());
    text + CHECKSUM + &checksum + "\"}"
}
