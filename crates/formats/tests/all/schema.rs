//! The published JSON Schema against the bundled file and against the reader.

use crate::bundled::{self, BYTES, text};
use rstest::rstest;
use serde_json::Value;
use std::sync::Arc;
use tsunagari_formats::{read_report, write_report};

const SCHEMA: &str = include_str!("../../../../public/report.schema.json");

fn validator() -> jsonschema::Validator {
    let schema: Value = serde_json::from_str(SCHEMA).unwrap();
    jsonschema::draft202012::meta::validate(&schema).unwrap();
    jsonschema::draft202012::new(&schema).unwrap()
}

#[test]
fn the_bundled_file_is_valid() {
    let document: Value = serde_json::from_slice(BYTES).unwrap();
    let validator = validator();
    let errors: Vec<String> = validator
        .iter_errors(&document)
        .map(|error| format!("{} at {}", error, error.instance_path))
        .collect();
    assert_eq!(errors, Vec::<String>::new());
}

/// What the schema refuses, the reader refuses too.
#[rstest]
#[case("\"24024\"", "24024")]
#[case("\"24024\"", "\"24,024\"")]
#[case("\"24024\"", "\"0.00001\"")]
#[case("\"24024\"", "\"024024\"")]
#[case("\"version\": 1", "\"version\": 2")]
#[case("tsunagari-report", "else")]
#[case("372013", "37201")]
#[case("#2e8b57", "red;")]
#[case("\"id\": \"1a\"", "\"id\": \"1 a\"")]
#[case("\"kind\": \"count\"", "\"kind\": \"total\"")]
#[case("\"updated\": null", "\"changed\": null")]
#[case(", \"updated\": null", "")]
#[case("\"statutory_item\": 1", "\"statutory_item\": 6")]
#[case("\"kind\": \"unverifiable\"", "\"kind\": \"rate\"")]
#[case("\"subtract\": true", "\"subtract\": 1")]
#[case("\"axis_unit\": \"人\"", "\"axis_unit\": \"\"")]
#[case("\"axis_unit\": \"人\"", "\"axis_unit\": null")]
#[case(
    "\"other_spelling\": \"居場所参加者の主観的健康感の維持向上率\"",
    "\"other_spelling\": \"\""
)]
#[case("\"name\": \"介護\"", "\"name\": \"介護\", \"retired\": 1")]
#[case("\"lower\": \"75\"", "\"lower\": 75")]
#[case("\"key\": \"75\"", "\"key\": \"none\"")]
#[case("\"lower\": \"75\"", "\"mark\": \"star\", \"lower\": \"75\"")]
#[case("\"decimals\": 1", "\"decimals\": 5")]
#[case("higher-is-better", "lower-is-better")]
#[case("higher-is-better", "keep-in-range")]
#[case("\"decimals\": 1", "\"decimals\": 1, \"tolerance\": \"5\"")]
#[case("\"decimals\": 1", "\"decimals\": 1, \"target\": \"given-path\"")]
#[case(
    "\"decimals\": 1",
    "\"decimals\": 1, \"target\": \"straight-path\", \"path\": [{\"year\": 2022, \"share\": \"50\"}]"
)]
#[case(
    "\"decimals\": 1",
    "\"decimals\": 1, \"path\": [{\"year\": 2022, \"share\": \"50\"}]"
)]
#[case("\"decimals\": 1", "\"decimals\": 1, \"zero\": true")]
#[case(
    "\"report_page\": 6",
    "\"report_page\": 6, \"statuses\": [{\"year\": 2023, \"status\": \"final\"}]"
)]
#[case(
    "\"report_page\": 6",
    "\"report_page\": 6, \"final_grades\": [{\"year\": 2023, \"grade\": \"A\", \"reason\": \"\"}]"
)]
#[case("\"report_page\": 6", "\"report_page\": 6, \"baseline\": \"24,000\"")]
fn refuses(#[case] from: &str, #[case] to: &str) {
    assert!(text().contains(from), "{from}");
    let changed = text().replacen(from, to, 1);
    let document: Value = serde_json::from_str(&changed).unwrap();
    assert!(!validator().is_valid(&document));
    assert!(read_report(changed.as_bytes()).is_err());
}

/// What is retired and what has a baseline, everywhere where it can be.
#[test]
fn the_members_that_need_not_be_there() {
    let mut report = bundled::report();
    report.policy_fields[0].retired = true;
    let programme = Arc::make_mut(&mut report.programmes[0]);
    programme.retired = true;
    let activity = Arc::make_mut(&mut programme.activities[0]);
    activity.retired = true;
    let indicator = Arc::make_mut(&mut activity.indicators[0]);
    (indicator.retired, indicator.baseline) = (true, "94.0".parse().ok());
    let written = write_report(&report);
    assert_eq!(written.matches("\"retired\": true").count(), 4);
    assert_eq!(written.matches("\"baseline\": \"94.0\"").count(), 1);
    let document: Value = serde_json::from_str(&written).unwrap();
    assert!(validator().is_valid(&document));
    assert_eq!(read_report(written.as_bytes()), Ok(report));
}

/// Every member that the bundled file has is required: taking any one away is noticed by both.
#[test]
fn every_member_is_required() {
    let whole: Value = serde_json::from_slice(BYTES).unwrap();
    let validator = validator();
    let places = [
        "",
        "/municipality",
        "/plan",
        "/plan/terms/0",
        "/source",
        "/policy_fields/0",
        "/bands/0",
        "/rule",
        "/programmes/4",
        "/programmes/4/activities/0",
        "/programmes/4/activities/0/summary",
        "/programmes/4/activities/0/indicators/1",
        "/programmes/4/activities/0/indicators/1/figures/0",
        "/programmes/4/activities/0/indicators/1/notes/0",
        "/programmes/4/activities/0/indicators/1/run",
        "/programmes/4/activities/0/indicators/1/run/readings/0",
        "/programmes/4/activities/0/indicators/1/run/readings/0/actuals/0",
        "/programmes/0/activities/4/indicators/0/basis_changes/0",
        "/claims/0",
        "/claims/0/assertion",
        "/claims/25/assertion/rows/0",
        "/claims/28/assertion/terms/0",
        "/claims/28/assertion/total",
    ];
    let mut checked = 0;
    for place in places {
        let members = whole.pointer(place).and_then(Value::as_object).unwrap();
        for name in members.keys().filter(|name| *name != "rule") {
            let mut document = whole.clone();
            let object = document.pointer_mut(place).and_then(Value::as_object_mut);
            object.unwrap().remove(name);
            assert!(!validator.is_valid(&document), "{place}/{name}: schema");
            let bytes = serde_json::to_vec(&document).unwrap();
            assert!(read_report(&bytes).is_err(), "{place}/{name}: reader");
            checked += 1;
        }
    }
    assert!(checked > 80, "{checked}");
}
