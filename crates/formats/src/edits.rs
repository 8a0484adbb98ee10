//! The edits that a browser keeps, apart from the report that they change.

use crate::json::{Json, Members};
use crate::node::{self, Node, word_for};
use crate::report::indicator::{read_scope, write_scope};
use crate::{Expected, FormatError, address, layout};
use tsunagari_core::{ActivityId, Edit, IndicatorId, SummarySection};

const FORMAT: &str = "tsunagari-edits";
const VERSION: u64 = 1;
/// As much as any browser's localStorage holds, in UTF-8 at its longest.
const MAX_BYTES: usize = 3 * 5_242_880;

const KINDS: [&str; 4] = ["set-figure", "set-note", "set-summary", "set-reading"];

const SECTIONS: [(&str, SummarySection); 3] = [
    ("initiatives", SummarySection::Initiatives),
    ("assessment", SummarySection::Assessment),
    ("outlook", SummarySection::Outlook),
];

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

fn read_edit(node: &Node) -> Edit {
    let kind = node.field("edit").word(&KINDS);
    node.members(match kind {
        "set-figure" => &["edit", "indicator", "year", "figure", "from", "to"],
        "set-note" => &["edit", "indicator", "year", "from", "to"],
        "set-summary" => &["edit", "activity", "section", "from", "to"],
        _ => &["edit", "indicator", "from", "to"],
    });
    let (from, to) = (node.field("from"), node.field("to"));
    let indicator = || IndicatorId::new(node.field("indicator").id());
    match kind {
        "set-figure" => Edit::SetFigure {
            at: address::read(node),
            from: from.maybe_figure(),
            to: to.maybe_figure(),
        },
        "set-note" => Edit::SetNote {
            indicator: indicator(),
            scope: read_scope(&node.field("year")),
            from: from.maybe_string(),
            to: to.maybe_string(),
        },
        "set-summary" => Edit::SetSummary {
            activity: ActivityId::new(node.field("activity").id()),
            section: node.field("section").one_of(&SECTIONS),
            from: from.string(),
            to: to.string(),
        },
        _ => {
            let choice = |at: Node| at.is_present().then(|| at.small(0).into());
            Edit::SetReading {
                indicator: indicator(),
                from: choice(from),
                to: choice(to),
            }
        }
    }
}

fn write_edit(edit: &Edit) -> Json {
    let object = match edit {
        Edit::SetFigure { at, from, to } => {
            let mut object = Members::of("edit", "set-figure");
            address::write(at, &mut object);
            object.maybe_figure("from", *from);
            object.maybe_figure("to", *to);
            object
        }
        Edit::SetNote {
            indicator,
            scope,
            from,
            to,
        } => {
            // An empty note and no note are the same to the report; the file has one word for it.
            let mut object = Members::of("edit", "set-note");
            object.text("indicator", indicator.as_str());
            write_scope(*scope, &mut object);
            object.maybe_text("from", from.as_deref().filter(|text| !text.is_empty()));
            object.maybe_text("to", to.as_deref().filter(|text| !text.is_empty()));
            object
        }
        Edit::SetSummary {
            activity,
            section,
            from,
            to,
        } => {
            let mut object = Members::of("edit", "set-summary");
            object.text("activity", activity.as_str());
            object.text("section", word_for(&SECTIONS, section));
            object.text("from", from);
            object.text("to", to);
            object
        }
        Edit::SetReading {
            indicator,
            from,
            to,
        } => {
            let choice = |at: Option<usize>| at.map_or(Json::Null, |at| Json::Whole(at as u64));
            let mut object = Members::of("edit", "set-reading");
            object.text("indicator", indicator.as_str());
            object.put("from", choice(*from));
            object.put("to", choice(*to));
            object
        }
    };
    object.json()
}
