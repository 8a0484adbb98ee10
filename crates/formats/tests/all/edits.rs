//! The envelope of stored edits, against text written by hand.

use crate::bundled::year;
use rstest::rstest;
use tsunagari_core::{
    ActivityId, Assertion, Claim, ClaimId, Edit, Figure, FigureAddress, FigureState, IndicatorId,
    NoteScope, Placed, Record, SummarySection,
};
use tsunagari_formats::{
    Envelope, Expected, FormatError, read_edits, read_journal_record, write_edits,
    write_journal_record,
};

/// As the versions wrote them; never edited.
const FIRST: &str = include_str!("../../../../tests/golden/edits-1.json");
const SECOND: &str = include_str!("../../../../tests/golden/edits-2.json");
const THIRD: &str = include_str!("../../../../tests/golden/edits-3.json");
const TEXT: &str = include_str!("../../../../tests/golden/edits-4.json");

/// What the journal holds has a version of its own. Each of these has the edits that its version knew.
const RECORDS: [&str; 3] = [
    include_str!("../../../../tests/golden/record-1.json"),
    include_str!("../../../../tests/golden/record-2.json"),
    include_str!("../../../../tests/golden/record-3.json"),
];

/// No target, or one of 5.
fn open() -> FigureState {
    FigureState::Open(vec![None, Some(5.into())])
}

/// What the edits of version 3 come to.
fn third() -> Envelope {
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
        journal: String::from("18f3a"),
        seen: 41,
        writers: vec![(String::from("tab-0"), 3), (String::from("tab-1"), 12)],
        pending: vec![Record {
            writer: String::from("tab-1"),
            number: 13,
            seen: 41,
            edits: vec![Edit::SetFigure {
                at: at("3-1", 2022, Figure::Target),
                from: open(),
                to: FigureState::Settled(6.into()),
            }],
        }],
        edits: vec![
            Edit::SetFigure {
                at: at("1-1", 2023, Figure::Actual),
                from: FigureState::Settled(26_441.into()),
                to: "92.20".parse().ok().into(),
            },
            Edit::SetFigure {
                at: at("2-1", 2021, Figure::Target),
                from: FigureState::Missing,
                to: FigureState::Settled(0.into()),
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
            Edit::SetFigure {
                at: at("3-1", 2022, Figure::Target),
                from: FigureState::Missing,
                to: open(),
            },
        ],
    }
}

/// Version 4 knows edits of claims, too: one is added, and turned off.
fn envelope() -> Envelope {
    let claim = |off: Option<&str>| {
        Box::new(Placed {
            within: (),
            at: 45,
            head: Claim {
                id: ClaimId::new("c-1"),
                number: 42,
                assertion: Assertion::Improved {
                    year: year(2023),
                    printed: 16,
                },
                text: String::from("16指標が向上"),
                page: Some(3),
                off: off.map(str::to_owned),
            },
        })
    };
    let id = || ClaimId::new("c-1");
    let mut envelope = third();
    envelope.edits.push(Edit::SetClaim {
        id: id(),
        from: None,
        to: Some(claim(None)),
    });
    envelope.edits.push(Edit::SetClaim {
        id: id(),
        from: Some(claim(None)),
        to: Some(claim(Some("速報の数"))),
    });
    envelope
}

#[test]
fn every_edit_has_its_form() {
    assert_eq!(write_edits(&envelope()), TEXT);
    assert_eq!(read_edits(TEXT), Ok(envelope()));
}

/// Version 3 knew no edit of a claim.
#[test]
fn the_third_version_opens() {
    assert_eq!(read_edits(THIRD), Ok(third()));
}

/// Version 2 kept the values of an open figure beside the edits, and a choice was an edit of nothing.
#[test]
fn the_second_version_opens() {
    let mut second = third();
    if let [Edit::SetFigure { from, .. }] = &mut second.pending[0].edits[..] {
        *from = FigureState::Missing;
    }
    assert_eq!(read_edits(SECOND), Ok(second));
}

/// Version 1 knew one tab and no journal, and no figure that is open.
#[test]
fn the_first_version_opens() {
    let mut edits = third().edits;
    edits.pop();
    let first = Envelope {
        edits,
        journal: String::new(),
        seen: 0,
        writers: Vec::new(),
        pending: Vec::new(),
        ..third()
    };
    assert_eq!(read_edits(FIRST), Ok(first));
}

#[test]
fn every_version_of_a_record_opens() {
    let [mut first, second, third] = [third().edits, third().edits, envelope().edits];
    first.pop();
    let all = [first, second, third];
    let known = all.clone().map(|edits| edits.len());
    assert_eq!(known, [6, 7, 9]);
    for (text, edits) in RECORDS.into_iter().zip(all) {
        let record = Record {
            writer: String::from("tab-7"),
            number: 3,
            seen: 2,
            edits,
        };
        assert_eq!(read_journal_record(text), Ok(record.clone()));
        if text == RECORDS[2] {
            assert_eq!(write_journal_record(&record), text);
        }
    }
    let newer = RECORDS[2].replace("\"version\":3", "\"version\":4,\"mood\":\"new\"");
    assert_eq!(
        read_journal_record(&newer),
        Err(FormatError::Newer { found: 4, known: 3 })
    );
}

#[rstest]
#[case("\"version\":1", "\"version\":5", FormatError::Newer { found: 5, known: 4 })]
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
        "set-figure", "set-note", "set-summary", "set-reading", "set-run", "set-status",
        "set-final-grade", "set-claim", "set-head", "set-policy-field",
        "set-programme", "set-activity", "set-indicator",
    ]),
})]
fn says_what_is_wrong(#[case] from: &str, #[case] to: &str, #[case] error: FormatError) {
    assert_eq!(FIRST.matches(from).count(), 1);
    assert_eq!(read_edits(&FIRST.replace(from, to)), Err(error));
}

#[test]
fn a_newer_version_is_newer_whatever_else_it_says() {
    let newer = TEXT.replace("\"version\":4", "\"version\":9,\"mood\":\"new\"");
    assert_eq!(
        read_edits(&newer),
        Err(FormatError::Newer { found: 9, known: 4 })
    );
}

/// One bit of a stored text may flip in any place: it never reads as other edits.
#[test]
fn a_flipped_bit_anywhere_is_an_error() {
    for at in 0..TEXT.len() {
        for bit in 0..7 {
            let mut bytes = TEXT.as_bytes().to_vec();
            bytes[at] ^= 1 << bit;
            if let Ok(text) = String::from_utf8(bytes) {
                assert!(read_edits(&text).is_err(), "byte {at}, bit {bit}: {text}");
            }
        }
    }
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
