//! Why a document could not be read.

use tsunagari_core::QuantityError;
use tsunagari_text::{UnreadText, WantedText};

/// 読み込みの失敗: why bytes are no document of this app. Nothing was changed or kept.
///
/// A `place` is written like an address in the document:
/// `programmes[0].activities[2].policy_field`, and empty for the document itself.
/// The texts are for developers; [`UnreadText`] says the same to users.
///
/// ```
/// use tsunagari_formats::read_report;
/// use tsunagari_text::{Say, UnreadText};
/// let refused = read_report(br#"{"format":"tsunagari-report","version":99}"#).unwrap_err();
/// assert_eq!(refused.to_string(), "version 99, this app knows 1");
/// assert!(UnreadText::from(&refused).plain().contains("新しい版のアプリで保存されています"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FormatError {
    /// More bytes than any report needs.
    #[error("{bytes} bytes, at most {limit} are read")]
    TooLarge {
        /// How many there are.
        bytes: usize,
        /// How many are read at most.
        limit: usize,
    },
    /// Not JSON, or cut off.
    #[error("not JSON: line {line}, column {column}")]
    NotJson {
        /// Counted from 1.
        line: usize,
        /// Counted from 1, in bytes.
        column: usize,
    },
    /// JSON, but not of this format: `format` is another or is not there.
    #[error("not a document of the format {expected}")]
    OtherFormat {
        /// What `format` should be.
        expected: &'static str,
        /// What it is, where it is a text.
        found: Option<String>,
    },
    /// Written by a newer version of the app.
    #[error("version {found}, this app knows {known}")]
    Newer {
        /// The document's version.
        found: u64,
        /// The newest version known here.
        known: u64,
    },
    /// A member that must be there is not.
    #[error("{place} is missing")]
    Missing {
        /// Where it should be.
        place: String,
    },
    /// A member that the format does not have; reading on would lose it.
    #[error("{place} is not part of the format")]
    Unknown {
        /// Where it is.
        place: String,
    },
    /// A value of the wrong kind or out of range.
    #[error("{place}: expected {expected}")]
    Invalid {
        /// Where it is.
        place: String,
        /// What should be there.
        expected: Expected,
    },
    /// An id, a year or a member that was there before.
    #[error("{place}: {name} for the second time")]
    Duplicate {
        /// Where it is for the second time.
        place: String,
        /// What it is.
        name: String,
    },
    /// A reference to something that the document does not have.
    #[error("{place}: there is no {name}")]
    Dangling {
        /// Where the reference is.
        place: String,
        /// What it refers to.
        name: String,
    },
    /// A list that is longer than any report needs.
    #[error("{place}: more than {limit}")]
    TooMany {
        /// Which list.
        place: String,
        /// How many entries are read at most.
        limit: usize,
    },
}

/// 期待される値: what should stand where something else does.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Expected {
    /// `{…}`
    #[error("an object")]
    Object,
    /// `[…]`
    #[error("a list")]
    List,
    /// `"…"`
    #[error("a text")]
    Text,
    /// A text that is not empty.
    #[error("a text that is not empty")]
    SomeText,
    /// `true` or `false`
    #[error("true or false")]
    YesNo,
    /// A whole number in a range.
    #[error("a whole number from {least} to {most}")]
    Whole {
        /// The least.
        least: u64,
        /// The greatest.
        most: u64,
    },
    /// An exact decimal in a text, written as the app itself writes it.
    #[error("a figure as text: {0}")]
    Figure(QuantityError),
    /// A figure with leading zeros or the like.
    #[error("a figure in its plain form, {0}")]
    PlainFigure(String),
    /// 1 to 64 of `A–Z a–z 0–9 - _ .`
    #[error("an id")]
    Id,
    /// `#rrggbb`
    #[error("a colour such as #2e8b57")]
    Colour,
    /// Six digits.
    #[error("a municipality code of six digits")]
    MunicipalityCode,
    /// `2024-02-29`: a day of the calendar.
    #[error("a day such as 2024-02-29")]
    Day,
    /// Bytes in base64url without padding.
    #[error("{least} bytes or more in base64url, at most {most}")]
    Bytes {
        /// How many at least.
        least: usize,
        /// How many at most.
        most: usize,
    },
    /// What DEFLATE has packed.
    #[error("packed content")]
    Packed,
    /// Sixteen hexadecimal digits, as [`digest`](crate::digest()) gives.
    #[error("a digest of 16 hexadecimal digits")]
    Digest,
    /// The checksum of what stands before it: something was changed or cut since it was written.
    #[error("the checksum of all before it")]
    Checksum,
    /// Values to choose from.
    #[error("at least two values to choose from")]
    Choice,
    /// One of a few words.
    #[error("one of {}", .0.join(", "))]
    OneOf(Vec<&'static str>),
    /// Years from the earliest to the latest, without repeats.
    #[error("fiscal years in order")]
    YearsInOrder,
    /// One of the report's years.
    #[error("one of the report's years")]
    KnownYear,
    /// 2 to 10 bands whose limits fall; see [`BandScheme::new`](tsunagari_core::BandScheme::new).
    #[error("bands from the highest limit down, the last without one")]
    Bands,
    /// A tolerance of a range.
    #[error("a tolerance from 0 to below 100")]
    Tolerance,
    /// Shares of a path.
    #[error("at least one share, each from 0 to 100")]
    Shares,
    /// One count for each band, as the table's other rows have.
    #[error("{0} counts, one a band")]
    CountPerBand(usize),
    /// A last year that is not before the first.
    #[error("a term that ends after it begins")]
    TermInOrder,
}

impl<'a> From<&'a FormatError> for UnreadText<'a> {
    fn from(error: &'a FormatError) -> Self {
        match error {
            FormatError::TooLarge { limit, .. } => Self::TooLarge { limit: *limit },
            FormatError::NotJson { line, column } => Self::NotJson {
                line: *line,
                column: *column,
            },
            FormatError::OtherFormat { .. } => Self::OtherFormat,
            FormatError::Newer { found, known } => Self::Newer {
                found: *found,
                known: *known,
            },
            FormatError::Missing { place } => Self::Missing { place },
            FormatError::Unknown { place } => Self::Unknown { place },
            FormatError::Invalid { place, expected } => Self::Invalid {
                place,
                expected: expected.into(),
            },
            FormatError::Duplicate { place, name } => Self::Duplicate { place, name },
            FormatError::Dangling { place, name } => Self::Dangling { place, name },
            FormatError::TooMany { place, limit } => Self::TooMany {
                place,
                limit: *limit,
            },
        }
    }
}

impl<'a> From<&'a Expected> for WantedText<'a> {
    fn from(expected: &'a Expected) -> Self {
        match expected {
            Expected::Object => Self::Object,
            Expected::List => Self::List,
            Expected::Text => Self::Text,
            Expected::SomeText => Self::SomeText,
            Expected::YesNo => Self::YesNo,
            Expected::Whole { least, most } => Self::Whole {
                least: *least,
                most: *most,
            },
            Expected::Figure(_) => Self::Figure,
            Expected::PlainFigure(figure) => Self::PlainFigure(figure),
            Expected::Id => Self::Id,
            Expected::Colour => Self::Colour,
            Expected::MunicipalityCode => Self::MunicipalityCode,
            Expected::Day => Self::Day,
            Expected::Bytes { .. } | Expected::Packed => Self::Bytes,
            Expected::Digest => Self::Digest,
            Expected::Checksum => Self::Checksum,
            Expected::Choice => Self::Choice,
            Expected::OneOf(words) => Self::OneOf(words),
            Expected::YearsInOrder => Self::YearsInOrder,
            Expected::KnownYear => Self::KnownYear,
            Expected::Bands => Self::Bands,
            Expected::Tolerance => Self::Tolerance,
            Expected::Shares => Self::Shares,
            Expected::CountPerBand(count) => Self::CountPerBand(*count),
            Expected::TermInOrder => Self::TermInOrder,
        }
    }
}
