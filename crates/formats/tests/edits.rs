//! The envelope of stored edits, against text written by hand.
#![allow(clippy::unwrap_used, clippy::panic)]

mod bundled;

use bundled::year;
use rstest::rstest;
use tsunagari_core::{
    ActivityId, Edit, Figure, FigureAddress, IndicatorId, NoteScope, SummarySection,
};
use tsunagari_formats::{Envelope, Expected, FormatError, read_edits, write_edits};

const TEXT: &str = concat!(
    r#"{"format":"tsunagari-edits","version":1,"document":"takamatsu-r5","revision":7,"#,
    r#""writer":"tab-1","base":"00000000000000ff","edits":["#,
    r#"{"edit":"set-figure","indicator":"1-1","year":2023,"figure":"actual","from":"26441","to":"92.20"},"#,
    r#"{"edit":"set-figure","indicator":"2-1","year":2021,"figure":"target","from":null,"to":"0"},"#,
    r#"{"edit":"set-note","indicator":"1-1","year":null,"from":null,"to":"一行目\n\"二\"行目"},"#,
    r#"{"edit":"set-note","indicator":"1-3","year":2020,"from":"x","to":null},"#,
    r#"{"edit":"set-summary","activity":"1a","section":"outlook","from":"","to":"次へ"},"#,
    r#"{"edit":"set-reading","indicator":"5-2","from":null,"to":3}"#,
    r#"]}"#
);

fn envelope() -> Envelope {
    let at = |id: &str, start, figure| FigureAddress {
        indicator: IndicatorId::new(id),
        year: year(start),
        figure,
    };
    Envelope {
        document: String::from("takamatsu-r5"),
        revision: 7,
        writer: String::from("tab-1"),
        base: String::from("00000000000000ff"),
        edits: vec![
            Edit::SetFigure {
                at: at("1-1", 2023, Figure::Actual),
                from: Some(26_441.into()),
                to: "92.20".parse().ok(),
            },
            Edit::SetFigure {
                at: at("2-1", 2021, Figure::Target),
                from: None,
                to: Some(0.into()),
            },
            Edit::SetNote {
                indicator: IndicatorId::new("1-1"),
                scope: NoteScope::Indicator,
                from: None,
                to: Some(String::from("一行目\n\"二\"行目")),
            },
            Edit::SetNote {
                indicator: IndicatorId::new("1-3"),
                scope: NoteScope::Year(year(2020)),
                from: Some(String::from("x")),
                to: None,
            },
            Edit::SetSummary {
                activity: ActivityId::new("1a"),
                section: SummarySection::Outlook,
                from: String::new(),
                to: String::from("次へ"),
            },
            Edit::SetReading {
                indicator: IndicatorId::new("5-2"),
                from: None,
                to: Some(3),
            },
        ],
    }
}

#[test]
fn every_edit_has_its_form() {
    assert_eq!(write_edits(&envelope()), TEXT);
    assert_eq!(read_edits(TEXT), Ok(envelope()));
}

#[rstest]
#[case("\"version\":1", "\"version\":2", FormatError::Newer { found: 2, known: 1 })]
#[case("tsunagari-edits", "tsunagari-report", FormatError::OtherFormat {
    expected: "tsunagari-edits",
    found: Some("tsunagari-report".into()),
})]
#[case("00000000000000ff", "ff", FormatError::Invalid {
    place: "base".into(),
    expected: Expected::Digest,
})]
#[case("\"from\":\"26441\",", "", FormatError::Missing { place: "edits[0].from".into() })]
#[case("\"to\":\"次へ\"", "\"to\":null", FormatError::Invalid {
    place: "edits[4].to".into(),
    expected: Expected::Text,
})]
#[case("set-reading", "set-unit", FormatError::Invalid {
    place: "edits[5].edit".into(),
    expected: Expected::OneOf(vec![
        "set-figure", "set-note", "set-summary", "set-reading", "set-head", "set-policy-field",
        "set-programme", "set-activity", "set-indicator",
    ]),
})]
fn says_what_is_wrong(#[case] from: &str, #[case] to: &str, #[case] error: FormatError) {
    assert_eq!(TEXT.matches(from).count(), 1);
    assert_eq!(read_edits(&TEXT.replace(from, to)), Err(error));
}

#[test]
fn cut_off_anywhere_it_is_an_error() {
    for (end, _) in TEXT.char_indices() {
        assert!(
            matches!(read_edits(&TEXT[..end]), Err(FormatError::NotJson { .. })),
            "{end}"
        );
    }
}
