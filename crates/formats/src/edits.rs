//! The edits that a browser keeps, apart from the report that they change.

use crate::edit::{read_edit, write_edit};
use crate::json::{Json, Members};
use crate::node::{self, Node};
use crate::{Expected, FormatError, layout};
use tsunagari_core::Edit;

const FORMAT: &str = "tsunagari-edits";
const VERSION: u64 = 1;
/// As much as any browser's localStorage holds, in UTF-8 at its longest.
const MAX_BYTES: usize = 3 * 5_242_880;

/// 編集の封筒: one report's edits, with what tells them from another's and from older ones.
///
/// ```
/// use tsunagari_formats::{Envelope, digest, read_edits, write_edits};
/// let envelope = Envelope {
///     document: String::from("takamatsu-r5"),
///     revision: 3,
///     writer: String::from("tab-1"),
///     base: digest(b"the published report"),
///     edits: vec![],
/// };
/// assert_eq!(read_edits(&write_edits(&envelope))?, envelope);
/// # Ok::<(), tsunagari_formats::FormatError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Envelope {
    /// The [`Report::id`](tsunagari_core::Report::id) they belong to.
    pub document: String,
    /// Counts up with every save.
    pub revision: u64,
    /// An id of whoever saved last.
    pub writer: String,
    /// The [`digest`](crate::digest()) of the published report they start from.
    pub base: String,
    /// The edits that lead from the published report to the present one, in order.
    pub edits: Vec<Edit>,
}

/// Reads stored edits.
///
/// # Errors
/// A [`FormatError`] with the place, for whatever is not exactly as the format says.
/// Whether the edits fit the report shows when they are applied.
pub fn read_edits(text: &str) -> Result<Envelope, FormatError> {
    let json = Json::parse(text.as_bytes(), MAX_BYTES)?;
    node::read(&json, read)
}

fn read(node: &Node) -> Envelope {
    node.header(FORMAT, VERSION);
    node.members(&[
        "format", "version", "document", "revision", "writer", "base", "edits",
    ]);
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
    }
}

/// Writes edits for storage, without line breaks.
pub fn write_edits(envelope: &Envelope) -> String {
    let mut object = Members::of("format", FORMAT);
    object.whole("version", VERSION);
    object.text("document", &envelope.document);
    object.whole("revision", envelope.revision);
    object.text("writer", &envelope.writer);
    object.text("base", &envelope.base);
    object.list("edits", envelope.edits.iter().map(write_edit).collect());
    layout::compact(&object.json())
}
