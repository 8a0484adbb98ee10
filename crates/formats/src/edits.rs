//! The edits that a browser keeps, apart from the report that they change.

use crate::json::Json;
use crate::node::{Node, word_for};
use crate::{Expected, FormatError, address, layout};
use tsunagari_core::{ActivityId, Edit, IndicatorId, NoteScope, Quantity, SummarySection};

const FORMAT: &str = "tsunagari-edits";
const VERSION: u64 = 1;
/// As much as any browser's localStorage holds, in UTF-8 at its longest.
const MAX_BYTES: usize = 3 * 5_242_880;

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
    let node = Node::root(&json);
    node.header(FORMAT, VERSION)?;
    node.members(&[
        "format", "version", "document", "revision", "writer", "base", "edits",
    ])?;
    let base = node.field("base")?;
    let hex = |b: u8| b.is_ascii_digit() || (b'a'..=b'f').contains(&b);
    let digest = base.text()?;
    if digest.len() != 16 || !digest.bytes().all(hex) {
        return Err(base.invalid(Expected::Digest));
    }
    let edits = node.field("edits")?;
    let edits = edits.long_list()?;
    Ok(Envelope {
        document: node.field("document")?.id()?.to_owned(),
        revision: node.field("revision")?.whole(0, u64::MAX)?,
        writer: node.field("writer")?.id()?.to_owned(),
        base: digest.to_owned(),
        edits: edits.iter().map(read_edit).collect::<Result<_, _>>()?,
    })
}

/// Writes edits for storage, without line breaks.
pub fn write_edits(envelope: &Envelope) -> String {
    layout::compact(&Json::object([
        ("format", Json::text(FORMAT)),
        ("version", Json::whole(VERSION)),
        ("document", Json::text(&envelope.document)),
        ("revision", Json::whole(envelope.revision)),
        ("writer", Json::text(&envelope.writer)),
        ("base", Json::text(&envelope.base)),
        ("edits", Json::list(envelope.edits.iter().map(write_edit))),
    ]))
}

fn read_edit(node: &Node) -> Result<Edit, FormatError> {
    let kind = node.field("edit")?;
    let (from, to) = (node.field("from")?, node.field("to")?);
    let figure = |value: Node| -> Result<Option<Quantity>, FormatError> {
        value.present().map(|value| value.figure()).transpose()
    };
    let note = |value: Node| -> Result<Option<String>, FormatError> {
        let text = value.present().map(|value| value.some_text());
        Ok(text.transpose()?.map(str::to_owned))
    };
    let choice = |value: Node| -> Result<Option<usize>, FormatError> {
        let at = value.present().map(|value| value.small(0));
        Ok(at.transpose()?.map(usize::from))
    };
    let indicator = || Ok(IndicatorId::new(node.field("indicator")?.id()?));
    match kind.text()? {
        "set-figure" => {
            node.members(&["edit", "indicator", "year", "figure", "from", "to"])?;
            Ok(Edit::SetFigure {
                at: address::read(node)?,
                from: figure(from)?,
                to: figure(to)?,
            })
        }
        "set-note" => {
            node.members(&["edit", "indicator", "year", "from", "to"])?;
            let year = node.field("year")?;
            let year = year.present().map(|year| year.year()).transpose()?;
            Ok(Edit::SetNote {
                indicator: indicator()?,
                scope: year.map_or(NoteScope::Indicator, NoteScope::Year),
                from: note(from)?,
                to: note(to)?,
            })
        }
        "set-summary" => {
            node.members(&["edit", "activity", "section", "from", "to"])?;
            Ok(Edit::SetSummary {
                activity: ActivityId::new(node.field("activity")?.id()?),
                section: node.field("section")?.one_of(&SECTIONS)?,
                from: from.text()?.to_owned(),
                to: to.text()?.to_owned(),
            })
        }
        "set-reading" => {
            node.members(&["edit", "indicator", "from", "to"])?;
            Ok(Edit::SetReading {
                indicator: indicator()?,
                from: choice(from)?,
                to: choice(to)?,
            })
        }
        _ => Err(kind.invalid(Expected::OneOf(vec![
            "set-figure",
            "set-note",
            "set-summary",
            "set-reading",
        ]))),
    }
}

fn write_edit(edit: &Edit) -> Json {
    let kind = |word: &str| ("edit", Json::text(word));
    let figure = |value: &Option<Quantity>| Json::maybe(*value, Json::shown);
    let note = |value: &Option<String>| {
        // An empty note and no note are the same to the report; the file has one word for it.
        let text = value.as_ref().filter(|text| !text.is_empty());
        Json::maybe(text, Json::text)
    };
    let choice = |value: &Option<usize>| Json::maybe(*value, |at| Json::whole(at as u64));
    match edit {
        Edit::SetFigure { at, from, to } => {
            let [indicator, year, name] = address::write(at);
            Json::object([
                kind("set-figure"),
                indicator,
                year,
                name,
                ("from", figure(from)),
                ("to", figure(to)),
            ])
        }
        Edit::SetNote {
            indicator,
            scope,
            from,
            to,
        } => {
            let year = match scope {
                NoteScope::Indicator => Json::Null,
                NoteScope::Year(year) => Json::whole(year.start()),
            };
            Json::object([
                kind("set-note"),
                ("indicator", Json::shown(indicator)),
                ("year", year),
                ("from", note(from)),
                ("to", note(to)),
            ])
        }
        Edit::SetSummary {
            activity,
            section,
            from,
            to,
        } => Json::object([
            kind("set-summary"),
            ("activity", Json::shown(activity)),
            ("section", word_for(&SECTIONS, section)),
            ("from", Json::text(from)),
            ("to", Json::text(to)),
        ]),
        Edit::SetReading {
            indicator,
            from,
            to,
        } => Json::object([
            kind("set-reading"),
            ("indicator", Json::shown(indicator)),
            ("from", choice(from)),
            ("to", choice(to)),
        ]),
    }
}
