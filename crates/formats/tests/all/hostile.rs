//! 100 strings that would do harm where a text is taken for something else: they survive as they are, or are
//! refused.

use crate::bundled::report;
use serde_json::Value;
use std::collections::BTreeSet;
use tsunagari_formats::{
    FormatError, LinkError, Shared, carried_by_link, long_csv, qr, read_link, read_snapshot,
    write_link, write_snapshot,
};

const STRINGS: &str = include_str!("../../../../tests/hostile.json");
/// It has every member of the format.
const SNAPSHOT: &str = include_str!("../../../../tests/golden/snapshot-1.json");

/// The members that take any text that is not empty; the others are names, words, figures and the like.
const FREE: [&str; 34] = [
    "by",
    "report.bands.word",
    "report.claims.assertion.part.label",
    "report.claims.assertion.terms.label",
    "report.claims.assertion.unit",
    "report.claims.assertion.whole.label",
    "report.claims.off",
    "report.claims.text",
    "report.municipality.name",
    "report.plan.name",
    "report.policy_fields.name",
    "report.programmes.activities.indicators.axis_unit",
    "report.programmes.activities.indicators.bands.word",
    "report.programmes.activities.indicators.basis_changes.reason",
    "report.programmes.activities.indicators.final_grades.grade",
    "report.programmes.activities.indicators.final_grades.reason",
    "report.programmes.activities.indicators.name",
    "report.programmes.activities.indicators.notes.text",
    "report.programmes.activities.indicators.number",
    "report.programmes.activities.indicators.other_spelling",
    "report.programmes.activities.indicators.plan_number",
    "report.programmes.activities.indicators.run.digits",
    "report.programmes.activities.indicators.run.readings.reason",
    "report.programmes.activities.indicators.unit",
    "report.programmes.activities.name",
    "report.programmes.activities.summary.assessment",
    "report.programmes.activities.summary.initiatives",
    "report.programmes.activities.summary.outlook",
    "report.programmes.name",
    "report.source.as_of",
    "report.source.publisher",
    "report.source.title",
    "report.source.updated",
    "report.title",
];

fn strings() -> Vec<String> {
    let strings: Vec<String> = serde_json::from_str(STRINGS).unwrap();
    assert_eq!(strings.len(), 100);
    assert_eq!(strings.iter().collect::<BTreeSet<_>>().len(), 100);
    strings
}

/// Every text of a document with its way there, by members.
fn texts<'a>(value: &'a mut Value, way: &str, found: &mut Vec<(String, &'a mut String)>) {
    match value {
        Value::String(text) => found.push((way.to_owned(), text)),
        Value::Array(entries) => entries.iter_mut().for_each(|e| texts(e, way, found)),
        Value::Object(members) => {
            for (name, value) in members {
                let way = match way {
                    "" => name.clone(),
                    way => format!("{way}.{name}"),
                };
                texts(value, &way, found);
            }
        }
        _ => {}
    }
}

/// The golden snapshot, with another text wherever `takes` says so. Its fields that are null where they may be
/// texts have one too.
fn with(takes: impl Fn(&str) -> bool, text: &str) -> Value {
    let mut document: Value = serde_json::from_str(SNAPSHOT).unwrap();
    document["report"]["source"]["updated"] = Value::from("2024-05-01");
    let mut found = Vec::new();
    texts(&mut document, "", &mut found);
    for (way, there) in found {
        if takes(&way) {
            *there = text.to_owned();
        }
    }
    document
}

fn ways() -> BTreeSet<String> {
    let mut document = with(|_| false, "");
    let mut found = Vec::new();
    texts(&mut document, "", &mut found);
    found.into_iter().map(|(way, _)| way).collect()
}

#[test]
fn every_text_goes_through_file_and_link_as_it_was() {
    let ways = ways();
    let unknown: Vec<_> = FREE.iter().filter(|way| !ways.contains(**way)).collect();
    assert_eq!(unknown, Vec::<&&str>::new());
    let base = report();
    for text in strings() {
        let document = with(|way| FREE.contains(&way), &text);
        let snapshot = read_snapshot(document.to_string().as_bytes()).unwrap();
        let written = write_snapshot(&snapshot);
        let again: Value = serde_json::from_str(&written).unwrap();
        assert_eq!(again, document, "{text:?}");
        // Nothing in it ends a script, or is no text.
        assert!(!written.contains(['\0', '\u{7f}', '\u{2028}', '\u{2029}']));
        for bases in [&[][..], &[&base]] {
            let link = write_link(&snapshot, bases);
            let plain = |b: u8| b.is_ascii_alphanumeric() || b == b'-' || b == b'_';
            assert!(link.bytes().all(plain));
            let back = match read_link(&link, bases) {
                Ok(Shared::Open(back)) => back,
                // In a hundred places, the long one is more than a link may hold.
                Err(LinkError::TooLarge { .. }) if text.len() > 10_000 => continue,
                other => panic!("{text:.40}: {other:?}"),
            };
            assert_eq!(back.report, carried_by_link(&snapshot.report));
            assert_eq!((&back.by, back.on), (&text, snapshot.on));
        }
        assert!(!long_csv(&snapshot.report).is_empty());
    }
}

/// Ids, words, figures, days: what is not exactly one is refused, with the place.
#[test]
fn what_is_no_free_text_takes_none_of_them() {
    let is_id = |text: &str| {
        let allowed = |b: u8| b.is_ascii_alphanumeric() || b"-_.".contains(&b);
        text.len() <= 64 && text.bytes().all(allowed)
    };
    let mut refused = 0;
    for way in ways().iter().filter(|way| !FREE.contains(&way.as_str())) {
        for text in strings() {
            let document = with(|other| other == way, &text);
            match read_snapshot(document.to_string().as_bytes()) {
                Ok(snapshot) => {
                    assert!(is_id(&text), "{way}: {text:?}");
                    let again = serde_json::from_str::<Value>(&write_snapshot(&snapshot));
                    assert_eq!(again.unwrap(), document);
                }
                Err(
                    FormatError::Invalid { place, .. }
                    | FormatError::Duplicate { place, .. }
                    | FormatError::Dangling { place, .. },
                ) => {
                    assert!(!place.is_empty());
                    refused += 1;
                }
                Err(FormatError::OtherFormat { .. }) if way.ends_with("format") => refused += 1,
                Err(other) => panic!("{way}: {text:?}: {other}"),
            }
        }
    }
    assert!(refused > 1_500, "{refused}");
}

/// As a place in an address, and as what a picture says.
#[test]
fn none_of_them_is_a_link_and_each_has_a_picture() {
    for text in strings() {
        assert!(read_link(&text, &[&report()]).is_err());
        assert_eq!(qr(&text).is_some(), text.len() <= 2_953);
    }
}
