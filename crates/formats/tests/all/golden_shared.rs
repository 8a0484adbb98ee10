//! Version 1 of links, snapshots, small snapshots and locked files, as they were when they were frozen: every later version
//! reads them.

use crate::bundled::{self, indicator, report, year};
use crate::framing;
use rstest::rstest;
use tsunagari_core::{Figure, IndicatorId, Report, Snapshot, YearStatus};
use tsunagari_formats::{
    Locked, Shared, carried_by_link, read_compact, read_link, read_locked, read_report,
    read_snapshot, write_locked, write_locked_link, write_snapshot,
};

/// None of these is ever edited. The snapshot's report is that of `report-1.json`; the first link carries
/// it alone, the second the bundled report with two figures changed. The small one is the snapshot.
const SNAPSHOT: &str = include_str!("../../../../tests/golden/snapshot-1.json");
const COMPACT: &str = include_str!("../../../../tests/golden/compact-1.json");
const ALONE: &str = include_str!("../../../../tests/golden/link-1-alone.txt");
const DIFFERENCE: &str = include_str!("../../../../tests/golden/link-1-difference.txt");
/// AES-256-GCM of the bytes of the first link and of the snapshot's JSON, by the Web Cryptography of Node
/// 20. The passphrase is `つながり golden 1`.
const LOCKED_LINK: &str = include_str!("../../../../tests/golden/locked-1.txt");
const LOCKED: &str = include_str!("../../../../tests/golden/locked-1.json");
const REPORT: &[u8] = include_bytes!("../../../../tests/golden/report-1.json");

fn open(link: &str, bases: &[&Report]) -> Snapshot {
    match read_link(link.trim_end(), bases) {
        Ok(Shared::Open(snapshot)) => snapshot,
        other => panic!("{other:?}"),
    }
}

fn is_by_takamatsu(snapshot: &Snapshot) {
    assert_eq!(snapshot.by, "高松市 地域共生社会推進課");
    let on = snapshot.on;
    assert_eq!((on.year(), on.month(), on.day()), (2024, 2, 29));
}

#[test]
fn the_snapshot_opens_and_is_written_as_it_was() {
    let snapshot = read_snapshot(SNAPSHOT.as_bytes()).unwrap();
    is_by_takamatsu(&snapshot);
    assert_eq!(snapshot.report, read_report(REPORT).unwrap());
    assert_eq!(write_snapshot(&snapshot), SNAPSHOT);
}

/// What packs may pack otherwise one day, so that only what is read stands fast.
#[test]
fn the_small_snapshot_opens() {
    assert!(COMPACT.len() * 3 < SNAPSHOT.len());
    assert_eq!(
        read_compact(COMPACT.as_bytes()),
        read_snapshot(SNAPSHOT.as_bytes())
    );
    is_by_takamatsu(&read_compact(COMPACT.as_bytes()).unwrap());
}

#[test]
fn the_link_alone_opens() {
    let snapshot = open(ALONE, &[]);
    is_by_takamatsu(&snapshot);
    assert_eq!(
        snapshot.report,
        carried_by_link(&read_report(REPORT).unwrap())
    );
    let one = |id: &str| indicator(&snapshot.report, id);
    // A formula each, what is not final, and what was graded.
    assert_eq!(shown(&snapshot.report, "2-1"), "133"); // 120 ÷ 90 = 133.33…, cut off
    assert_eq!(shown(&snapshot.report, "2-4"), "200.0"); // 150 − 90 of 150 − 120
    assert_eq!(one("1-3").status(year(2023)), YearStatus::Forecast);
    assert_eq!(one("1-3").final_grade(year(2022)).unwrap().grade, "B");
    assert_eq!(one("1-2").open.len(), 2);
    assert_eq!(one("1-1").basis_changes[&year(2023)], "数え方を変えた");
    assert_eq!(one("1-1").run.as_ref().unwrap().shown, Some(0));
    assert!(one("1-1").notes.is_empty());
}

#[test]
fn the_link_with_a_difference_opens() {
    let base = report();
    let snapshot = open(DIFFERENCE, &[&base]);
    is_by_takamatsu(&snapshot);
    assert_eq!(snapshot.report.programmes.len(), 5);
    assert_eq!(snapshot.report.indicators().count(), 25);
    // 25,500 ÷ 25,500 and 914 ÷ 1,828; what was not changed: 1,258 ÷ 1,000.
    assert_eq!(shown(&snapshot.report, "1-1"), "100.0");
    assert_eq!(shown(&snapshot.report, "1-2"), "50.0");
    assert_eq!(shown(&snapshot.report, "1-3"), "125.8");
    let first = indicator(&snapshot.report, "1-1");
    let actual = first.settled(year(2023), Figure::Actual);
    assert_eq!(actual, Some("25500".parse().unwrap()));
    // All else is the bundled report's.
    let mut other = base;
    for id in ["1-1", "1-2"] {
        other = with_indicator_of(&other, &snapshot.report, id);
    }
    assert_eq!(snapshot.report, carried_by_link(&other));
}

/// The first with the figures of R5 that the second has.
fn with_indicator_of(report: &Report, other: &Report, id: &str) -> Report {
    let (one, other) = (indicator(report, id), indicator(other, id));
    let mut edits = Vec::new();
    for figure in [Figure::Target, Figure::Actual] {
        edits.push(tsunagari_core::Edit::SetFigure {
            at: one.address(year(2023), figure),
            from: one.entered(year(2023), figure),
            to: other.entered(year(2023), figure),
        });
    }
    tsunagari_core::apply_all(report, &edits).unwrap()
}

fn shown(report: &Report, id: &str) -> String {
    let indicator = report.indicator(&IndicatorId::new(id)).unwrap();
    let rate = report.rating(indicator, year(2023)).rate().unwrap();
    rate.rounded(report.rule_of(indicator).rounding)
}

#[test]
fn the_locked_link_opens() {
    let Ok(Shared::Locked(locked)) = read_link(LOCKED_LINK.trim_end(), &[]) else {
        panic!("not locked");
    };
    is_as_it_was(&locked, b"golden-salt-0001", b"golden-nonce");
    // What is sealed, and 16 bytes of the seal.
    let sealed = framing::bytes_of(ALONE.trim_end()).len() + 16;
    assert_eq!(locked.sealed.len(), sealed);
    assert_eq!(write_locked_link(&locked), LOCKED_LINK.trim_end());
}

#[test]
fn the_locked_file_opens() {
    let locked = read_locked(LOCKED.as_bytes()).unwrap();
    is_as_it_was(&locked, b"golden-salt-0002", b"golden-nonc2");
    assert_eq!(locked.sealed.len(), SNAPSHOT.len() + 16);
    assert_eq!(write_locked(&locked), LOCKED);
}

fn is_as_it_was(locked: &Locked, salt: &[u8; 16], nonce: &[u8; 12]) {
    assert_eq!(locked.rounds, 100_000); // 0x000186a0
    assert_eq!((&locked.salt, &locked.nonce), (salt, nonce));
    let header = [
        b"tsunagari-locked\x00\x01\x00\x01\x86\xa0".as_slice(),
        salt,
        nonce,
    ];
    assert_eq!(locked.header(), header.concat());
}

/// A member each: what the schema asks for, the reader does too.
#[rstest]
#[case::snapshot(include_str!("../../../../public/snapshot.schema.json"), SNAPSHOT)]
#[case::locked(include_str!("../../../../public/locked.schema.json"), LOCKED)]
fn they_are_as_the_schema_says(#[case] schema: &str, #[case] document: &str) {
    let document: serde_json::Value = serde_json::from_str(document).unwrap();
    let validator = bundled::validator(schema);
    assert!(validator.validate(&document).is_ok());
    let members = document.as_object().unwrap();
    assert!(members.len() >= 5);
    for name in members.keys() {
        let mut without = document.clone();
        without.as_object_mut().unwrap().remove(name);
        assert!(validator.validate(&without).is_err(), "{name}");
        let text = without.to_string();
        assert!(read_snapshot(text.as_bytes()).is_err(), "{name}");
        assert!(read_locked(text.as_bytes()).is_err(), "{name}");
    }
}
