//! `UnreadText`'s texts in English.

use crate::unread::{At, short};
use crate::{English, Phrase, Say, UnreadText, WantedText};

impl English for UnreadText<'_> {
    fn english(&self) -> Phrase {
        const CHOOSE: &str = "Choose a .json file that was saved with this app.";
        const AS_SAVED: &str =
            "It seems to have been changed after it was saved. Choose a file as it was saved.";
        let (what, to_do) = match *self {
            Self::TooLarge { limit } => {
                let most = limit / 1_000_000;
                (
                    format!("It is larger than {most} MB, the most that is read."),
                    CHOOSE,
                )
            }
            Self::NotJson { line, column } => (
                format!(
                    "From byte {column} of line {line} on it cannot be read as JSON. It was cut off, or is another kind of file."
                ),
                CHOOSE,
            ),
            Self::OtherFormat => ("It is not a report.".into(), CHOOSE),
            Self::Newer { found, known } => (
                format!(
                    "It was saved with a newer version of the app (format version {found}; up to {known} can be read here)."
                ),
                "Update the app, then open the file again.",
            ),
            Self::Missing { place } => (format!("{} is missing.", At(place)), AS_SAVED),
            Self::Unknown { place } => (
                format!("{} is not part of this format.", At(place)),
                AS_SAVED,
            ),
            Self::Invalid { place, expected } => (
                format!("{} is not right. {}", At(place), expected.plain()),
                AS_SAVED,
            ),
            Self::Duplicate { place, name } => (
                format!("{} has “{}” more than once.", At(place), short(name)),
                AS_SAVED,
            ),
            Self::Dangling { place, name } => (
                format!(
                    "{} refers to “{}”, which is not in the file.",
                    At(place),
                    short(name)
                ),
                AS_SAVED,
            ),
            Self::TooMany { place, limit } => (
                format!(
                    "{} has too many entries. Up to {limit} can be read.",
                    At(place)
                ),
                AS_SAVED,
            ),
        };
        format!("This file cannot be opened. {what} {to_do}").into()
    }
}

impl English for WantedText<'_> {
    fn english(&self) -> Phrase {
        match *self {
            Self::Object => "A value of the form {…} is needed.",
            Self::List => "A list of the form […] is needed.",
            Self::Text => "Text in quotation marks is needed.",
            Self::SomeText => "Text that is not empty is needed.",
            Self::YesNo => "It must be true or false.",
            Self::Whole { least, most } => {
                return format!("A whole number from {least} to {most} is needed.").into();
            }
            Self::Figure => {
                "A number in quotation marks is needed, with at most 12 digits before the point and 4 after it."
            }
            Self::PlainFigure(figure) => {
                return format!("The number is written “{figure}”.").into();
            }
            Self::Id => "An id has at most 64 letters, digits, “-”, “_” and “.”.",
            Self::Colour => "A colour is written like “#2e8b57”.",
            Self::MunicipalityCode => {
                "A municipality code of 6 digits with its check digit is needed."
            }
            Self::Day => "A day that exists is written like “2024-02-29”.",
            Self::Bytes => "The content is damaged.",
            Self::Digest => "A digest of 16 digits is needed.",
            Self::Checksum => "The content does not match its checksum.",
            Self::Choice => "At least 2 values to choose from are needed.",
            Self::OneOf(words) => {
                return format!("One of these is needed: {}.", words.join(", ")).into();
            }
            Self::YearsInOrder => "Years stand oldest first, none of them twice.",
            Self::KnownYear => "A year that the report has is needed.",
            Self::Bands => {
                "There are 2 to 10 bands, highest lower limit first; only the last has no lower limit."
            }
            Self::Tolerance => "A tolerance is at least 0 and below 100.",
            Self::Shares => "At least 1 share is needed, each from 0 to 100.",
            Self::CountPerBand(count) => {
                return format!("One number a band is needed, {count} in all.").into();
            }
            Self::TermInOrder => "A term ends after it begins.",
        }
        .into()
    }
}
