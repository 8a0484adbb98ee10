//! Documents that are not what they should be: an error that names the place, never a panic.

use crate::bundled::{BYTES, report, text};
use proptest::prelude::*;
use rstest::rstest;
use std::sync::Arc;
use tsunagari_core::{QuantityError, Report};
use tsunagari_formats::{Expected, FormatError, MAX_BYTES, MAX_LIST, read_report, write_report};

/// A small report that has every kind of member: 5-2 with its open run, and three claims about it and beside it.
fn small() -> Report {
    let mut report = report();
    report.programmes.drain(..4);
    let programme = Arc::make_mut(&mut report.programmes[0]);
    programme.activities.truncate(1);
    Arc::make_mut(&mut programme.activities[0])
        .indicators
        .remove(0);
    Arc::make_mut(&mut report.claims)
        .retain(|claim| ["23", "36-2", "40"].contains(&claim.id.as_str()));
    assert_eq!((report.indicators().count(), report.claims.len()), (1, 3));
    report
}

/// The bundled text with one piece replaced where it stands for the first time.
fn with(from: &str, to: &str) -> Result<Report, FormatError> {
    assert!(text().contains(from), "{from}");
    read_report(text().replacen(from, to, 1).as_bytes())
}

fn invalid(place: &str, expected: Expected) -> FormatError {
    let place = place.to_owned();
    FormatError::Invalid { place, expected }
}

const FIGURE: &str = "programmes[0].activities[0].indicators[0].figures[0].actual";

#[rstest]
#[case("\"24024\"", "24024", invalid(FIGURE, Expected::Text))]
#[case(
    "\"24024\"",
    "\"24,024\"",
    invalid(FIGURE, Expected::Figure(QuantityError::NotANumber))
)]
#[case(
    "\"24024\"",
    "\"0.00001\"",
    invalid(FIGURE, Expected::Figure(QuantityError::TooPrecise))
)]
#[case(
    "\"24024\"",
    "\"1000000000000\"",
    invalid(FIGURE, Expected::Figure(QuantityError::TooLarge))
)]
#[case("\"24024\"", "\"024024\"", invalid(FIGURE, Expected::PlainFigure("24024".into())))]
#[case("\"version\": 1", "\"version\": 0", invalid("version", Expected::Whole { least: 1, most: u64::MAX }))]
#[case("\"version\": 1", "\"version\": 1.0", invalid("version", Expected::Whole { least: 1, most: u64::MAX }))]
#[case(
    "\"year\": 2023",
    "\"year\": 2019",
    invalid("year", Expected::KnownYear)
)]
#[case(
    "[2020, 2021,",
    "[2021, 2020,",
    invalid("years", Expected::YearsInOrder)
)]
#[case(
    "372013",
    "37201",
    invalid("municipality.code", Expected::MunicipalityCode)
)]
#[case(
    "\"first\": 2022",
    "\"first\": 2024",
    invalid("plan.terms[0]", Expected::TermInOrder)
)]
#[case(
    "\"lower\": \"75\"",
    "\"lower\": \"100\"",
    invalid("bands", Expected::Bands)
)]
#[case("#2e8b57", "red;", invalid("programmes[0].colour", Expected::Colour))]
#[case(
    "\"id\": \"1a\"",
    "\"id\": \"1 a\"",
    invalid("programmes[0].activities[0].id", Expected::Id)
)]
#[case("\"plan_page\": 8", "\"plan_page\": 0", invalid(
    "programmes[0].activities[0].plan_page",
    Expected::Whole { least: 1, most: 65_535 }
))]
#[case("\"kind\": \"count\"", "\"kind\": \"sum\"", invalid(
    "programmes[0].activities[0].indicators[0].kind",
    Expected::OneOf(vec!["count", "cumulative", "percentage"])
))]
#[case(
    "\"announced\": false",
    "\"announced\": 0",
    invalid("plan.terms[0].announced", Expected::YesNo)
)]
#[case(
    "\"counts\": [0, 1,",
    "\"counts\": [0,",
    invalid("claims[25].assertion.rows[1].counts", Expected::CountPerBand(6))
)]
fn a_value_that_is_not_right(#[case] from: &str, #[case] to: &str, #[case] error: FormatError) {
    assert_eq!(with(from, to), Err(error));
}

#[rstest]
#[case("\"version\": 1", "\"version\": 99, \"new\": {}", FormatError::Newer { found: 99, known: 1 })]
#[case("tsunagari-report", "else", FormatError::OtherFormat {
    expected: "tsunagari-report",
    found: Some("else".into()),
})]
#[case("\"format\"", "\"kind\"", FormatError::OtherFormat { expected: "tsunagari-report", found: None })]
#[case("\"updated\": null", "\"changed\": null", FormatError::Unknown { place: "source.changed".into() })]
#[case(", \"updated\": null", "", FormatError::Missing { place: "source.updated".into() })]
#[case("\"publisher\"", "\"title\"", FormatError::Duplicate {
    place: "source.title".into(),
    name: "title".into(),
})]
#[case("\"id\": \"1-2\"", "\"id\": \"1-1\"", FormatError::Duplicate {
    place: "programmes[0].activities[1].indicators[0]".into(),
    name: "1-1".into(),
})]
#[case("\"id\": \"1b\"", "\"id\": \"1a\"", FormatError::Duplicate {
    place: "programmes[0].activities[1]".into(),
    name: "1a".into(),
})]
#[case("\"number\": 2,\n", "\"number\": 1,\n", FormatError::Duplicate {
    place: "programmes[1]".into(),
    name: "1".into(),
})]
#[case("{\"year\": 2021, \"target\"", "{\"year\": 2020, \"target\"", FormatError::Duplicate {
    place: "programmes[0].activities[0].indicators[0].figures[1]".into(),
    name: "2020".into(),
})]
#[case("\"policy_field\": \"care\"", "\"policy_field\": \"housing\"", FormatError::Dangling {
    place: "programmes[0].activities[0].policy_field".into(),
    name: "housing".into(),
})]
#[case("\"kind\": \"rate\", \"indicator\": \"1-2\"", "\"kind\": \"rate\", \"indicator\": \"9-9\"",
    FormatError::Dangling { place: "claims[1].assertion.indicator".into(), name: "9-9".into() })]
#[case("[\"3-5\", \"3-6\"", "[\"3-5\", \"3-60\"", FormatError::Dangling {
    place: "claims[44].assertion.indicators[1]".into(),
    name: "3-60".into(),
})]
#[case("\"key\": \"care\"", "\"key\": \"1\"", FormatError::Dangling {
    place: "claims[26].assertion.rows[0].key".into(),
    name: "1".into(),
})]
fn a_document_that_is_not_right(#[case] from: &str, #[case] to: &str, #[case] error: FormatError) {
    assert_eq!(with(from, to), Err(error));
}

/// What is wrong after the first problem, because of it or not, does not hide it.
#[test]
fn the_first_problem_is_the_one_told() {
    let mut broken = text().replacen("\"first\": 2022", "\"first\": null", 1);
    broken = broken.replacen("\"24024\"", "\"?\"", 1);
    let error = invalid(FIGURE, Expected::Figure(QuantityError::NotANumber));
    assert_eq!(read_report(broken.as_bytes()), Err(error));
    let no_report = br#"{ "format": "tsunagari-report", "version": 1, "years": 5 }"#;
    let error = invalid("years", Expected::List);
    assert_eq!(read_report(no_report), Err(error));
}

#[test]
fn says_where_json_ends_to_be_json() {
    assert_eq!(
        read_report(b"{\n  \"format\": tsunagari\n}"),
        Err(FormatError::NotJson {
            line: 2,
            column: 14
        })
    );
}

#[test]
fn too_much_of_anything() {
    let bytes = MAX_BYTES + 1;
    assert_eq!(
        read_report(&vec![b' '; bytes]),
        Err(FormatError::TooLarge {
            bytes,
            limit: MAX_BYTES
        })
    );
    let years = vec!["2020"; MAX_LIST + 1].join(",");
    assert_eq!(
        with("[2020, 2021, 2022, 2023]", &format!("[{years}]")),
        Err(FormatError::TooMany {
            place: "years".into(),
            limit: MAX_LIST
        })
    );
    let deep = [vec![b'['; 100_000], vec![b']'; 100_000]].concat();
    assert!(matches!(
        read_report(&deep),
        Err(FormatError::NotJson { .. })
    ));
}

#[test]
fn cut_off_anywhere_it_is_an_error() {
    let whole = write_report(&small());
    let bytes = whole.trim_end().as_bytes();
    assert!(bytes.len() > 1_000);
    for end in 0..bytes.len() {
        let error = read_report(&bytes[..end]);
        assert!(matches!(error, Err(FormatError::NotJson { .. })), "{end}");
    }
    assert_eq!(read_report(bytes), Ok(small()));
}

/// Without a checksum a flipped bit can make another good report; it must be one that holds together.
#[test]
fn a_flipped_bit_is_an_error_or_a_whole_report() {
    let bytes = write_report(&small()).into_bytes();
    let mut refused = 0;
    for at in 0..bytes.len() {
        for bit in [0, at % 8] {
            let mut flipped = bytes.clone();
            flipped[at] ^= 1 << bit;
            match read_report(&flipped) {
                Ok(report) => {
                    assert_eq!(read_report(write_report(&report).as_bytes()), Ok(report));
                }
                Err(_) => refused += 1,
            }
        }
    }
    assert!(
        refused > bytes.len() / 2,
        "{refused} of {}",
        bytes.len() * 2
    );
}

proptest! {
    #[test]
    fn garbage_is_refused(bytes in prop::collection::vec(any::<u8>(), 128..4_096)) {
        prop_assert!(read_report(&bytes).is_err());
    }

    /// Pieces of the real thing in the wrong order get further in than noise does.
    #[test]
    fn shuffled_pieces_are_no_panic(cuts in prop::collection::vec(0..BYTES.len(), 2..6)) {
        let mut mixed = BYTES.to_vec();
        for pair in cuts.windows(2) {
            let (from, to) = (pair[0].min(pair[1]), pair[0].max(pair[1]));
            mixed[from..to].reverse();
        }
        if let Ok(read) = read_report(&mixed) {
            prop_assert_eq!(read_report(write_report(&read).as_bytes()), Ok(read));
        }
    }
}
