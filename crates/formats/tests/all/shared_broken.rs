//! Snapshots and locked files that are not what they should be, against the reader and the schema.

use crate::bundled;
use rstest::rstest;
use tsunagari_formats::{Expected, FormatError, read_locked, read_snapshot};

const SNAPSHOT: &str = include_str!("../../../../tests/golden/snapshot-1.json");
const LOCKED: &str = include_str!("../../../../tests/golden/locked-1.json");

fn with(text: &str, from: &str, to: &str) -> String {
    assert!(text.contains(from), "{from}");
    text.replacen(from, to, 1)
}

/// Whether the schema refuses it. It knows no calendar and no checksum.
fn is_refused_by(schema: &str, text: &str) -> bool {
    let document = serde_json::from_str(text).unwrap();
    bundled::validator(schema).validate(&document).is_err()
}

fn invalid(place: &str, expected: Expected) -> FormatError {
    let place = place.to_owned();
    FormatError::Invalid { place, expected }
}

#[rstest]
#[case("\"2024-02-29\"", "\"2024-2-29\"", invalid("on", Expected::Day), true)]
#[case(
    "\"2024-02-29\"",
    "\"2023-02-29\"",
    invalid("on", Expected::Day),
    false
)]
#[case("\"2024-02-29\"", "null", invalid("on", Expected::Text), true)]
#[case("\"by\"", "\"who\"", FormatError::Unknown { place: "who".into() }, true)]
#[case("tsunagari-snapshot", "tsunagari-report", FormatError::OtherFormat {
    expected: "tsunagari-snapshot", found: Some("tsunagari-report".into()) }, true)]
#[case("\"version\": 1", "\"version\": 2", FormatError::Newer { found: 2, known: 1 }, true)]
#[case(
    "\"year\": 2023,",
    "\"year\": 2029,",
    invalid("report.year", Expected::KnownYear),
    false
)]
#[case(
    "\"24577\"",
    "24577",
    invalid(
        "report.programmes[0].activities[0].indicators[0].figures[0].actual",
        Expected::Text
    ),
    true
)]
#[case("\"report\": {", "\"report\": {\"more\": 1, ", FormatError::Unknown { place: "report.more".into() }, true)]
fn snapshots(
    #[case] from: &str,
    #[case] to: &str,
    #[case] error: FormatError,
    #[case] by_schema: bool,
) {
    let text = with(SNAPSHOT, from, to);
    assert_eq!(read_snapshot(text.as_bytes()), Err(error));
    let schema = include_str!("../../../../public/snapshot.schema.json");
    assert_eq!(is_refused_by(schema, &text), by_schema);
}

const ROUNDS: Expected = Expected::Whole {
    least: 100_000,
    most: 10_000_000,
};

const fn bytes(count: usize) -> Expected {
    Expected::Bytes {
        least: count,
        most: count,
    }
}

#[rstest]
#[case("100000", "99999", invalid("rounds", ROUNDS), true)]
#[case("100000", "10000001", invalid("rounds", ROUNDS), true)]
#[case("100000", "100001", invalid("checksum", Expected::Checksum), false)]
#[case(
    "Z29sZGVuLXNhbHQtMDAwMg",
    "Z29sZGVuLXNhbHQtMDAwMw",
    invalid("checksum", Expected::Checksum),
    false
)]
#[case(
    "Z29sZGVuLXNhbHQtMDAwMg",
    "Z29sZGVuLXNhbHQtMDAwMg==",
    invalid("salt", bytes(16)),
    true
)]
#[case(
    "Z29sZGVuLXNhbHQtMDAwMg",
    "Z29sZGVuLXNhbHQtMDAw",
    invalid("salt", bytes(16)),
    true
)]
#[case(
    "Z29sZGVuLW5vbmMy",
    "Z29sZGVu+W5vbmMy",
    invalid("nonce", bytes(12)),
    true
)]
#[case("LpAKE-", "LpAKF-", invalid("checksum", Expected::Checksum), false)]
#[case("AES-256-GCM", "AES-128-GCM", invalid("cipher", Expected::OneOf(vec!["AES-256-GCM"])), true)]
#[case("PBKDF2-SHA-256", "PBKDF2-SHA-1", invalid("derivation", Expected::OneOf(vec!["PBKDF2-SHA-256"])), true)]
#[case("\"version\": 1", "\"version\": 2", FormatError::Newer { found: 2, known: 1 }, true)]
#[case("\"rounds\"", "\"turns\"", FormatError::Unknown { place: "turns".into() }, true)]
fn locked_files(
    #[case] from: &str,
    #[case] to: &str,
    #[case] error: FormatError,
    #[case] by_schema: bool,
) {
    let text = with(LOCKED, from, to);
    assert_eq!(read_locked(text.as_bytes()), Err(error));
    let schema = include_str!("../../../../public/locked.schema.json");
    assert_eq!(is_refused_by(schema, &text), by_schema);
}

/// So that "damaged" and "wrong passphrase" are two things.
#[test]
fn a_cut_file_is_no_locked_one() {
    for length in 0..LOCKED.trim_end().len() {
        assert!(
            read_locked(&LOCKED.as_bytes()[..length]).is_err(),
            "{length}"
        );
    }
}
