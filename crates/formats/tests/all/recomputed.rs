//! What the R5 report prints, recomputed from the bundled figures.

use crate::bundled::{indicator, report, year};
use rstest::rstest;
use std::sync::Arc;
use tsunagari_core::{
    Assertion, Grouping, IndicatorId, LeftOut, Report, RollUpRow, apply_all, choose_reading,
    improvement, roll_up,
};

#[test]
fn the_25_printed_rates() {
    let report = report();
    let mut printed_rates = 0;
    for claim in report.claims.iter() {
        let Assertion::Rate {
            indicator: id,
            year,
            printed,
        } = &claim.assertion
        else {
            continue;
        };
        let indicator = report.indicator(id).unwrap();
        let rate = report.rating(indicator, *year).rate().unwrap();
        let rounded = rate.rounded(report.rule_of(indicator).rounding);
        assert_eq!(rounded, printed.to_string(), "{id}");
        printed_rates += 1;
    }
    assert_eq!(printed_rates, 25);
}

/// Typed from the report's pages 3 and 4: 100, 75, 50, 25, above 0, 0, and the total.
const BY_PROGRAMME: [(&str, [u32; 6], u32); 5] = [
    ("1", [6, 0, 1, 0, 0, 1], 8),
    ("2", [0, 1, 0, 1, 0, 0], 2),
    ("3", [2, 5, 2, 0, 0, 0], 9),
    ("4", [1, 0, 0, 0, 1, 0], 2),
    ("5", [1, 0, 1, 0, 2, 0], 4),
];
const BY_FIELD: [(&str, [u32; 6], u32); 5] = [
    ("care", [1, 3, 1, 0, 0, 0], 5),
    ("disability", [3, 2, 0, 0, 0, 1], 6),
    ("children", [2, 0, 1, 0, 0, 0], 3),
    ("hardship", [1, 0, 0, 0, 0, 0], 1),
    ("all", [3, 1, 2, 1, 3, 0], 10),
];

#[rstest]
#[case(Grouping::Programme, BY_PROGRAMME)]
#[case(Grouping::PolicyField, BY_FIELD)]
fn both_band_tables(#[case] by: Grouping, #[case] printed: [(&str, [u32; 6], u32); 5]) {
    let report = report();
    let rows: Vec<RollUpRow> = roll_up(&report, year(2023), by);
    assert_eq!(rows.len(), 5);
    let claimed = report
        .claims
        .iter()
        .find_map(|claim| match &claim.assertion {
            Assertion::BandTable { grouping, rows, .. } if *grouping == by => Some(rows),
            _ => None,
        });
    let claimed = claimed.unwrap();
    assert_eq!(claimed.len(), 5);
    for ((key, counts, total), (row, claim)) in printed.iter().zip(rows.iter().zip(claimed)) {
        assert_eq!((row.key.as_str(), &*row.counts.bands), (*key, &counts[..]));
        assert_eq!((row.counts.total(), row.counts.none), (*total, 0));
        assert_eq!((claim.key.as_str(), &*claim.counts), (*key, &counts[..]));
        assert_eq!(claim.total, *total);
    }
}

fn improved(report: &Report) -> Vec<IndicatorId> {
    improvement(report, year(2023)).improved
}

/// The report with 1-8's mark "not comparable" taken away.
fn without_the_mark() -> Report {
    let mut report = report();
    let programme = Arc::make_mut(&mut report.programmes[0]);
    let activity = Arc::make_mut(programme.activities.last_mut().unwrap());
    let indicator = Arc::make_mut(&mut activity.indicators[0]);
    assert_eq!(indicator.id.as_str(), "1-8");
    assert_eq!(indicator.basis_changes.len(), 1);
    indicator.basis_changes.clear();
    report
}

#[test]
fn fifteen_improved_and_1_8_named_as_left_out() {
    let found = improvement(&report(), year(2023));
    assert_eq!(found.improved.len(), 15);
    let [(id, reason)] = &found.left_out[..] else {
        panic!("{:?}", found.left_out)
    };
    assert_eq!(id.as_str(), "1-8");
    let reason_of = matches!(reason, LeftOut::NotComparable(reason) if reason.contains("基準"));
    assert!(reason_of, "{reason:?}");
    let open = IndicatorId::new("5-2");
    assert!(
        found.improved.contains(&open),
        "every reading of 5-2 says so"
    );
}

#[test]
fn sixteen_with_1_8_compared() {
    let ids = improved(&without_the_mark());
    assert_eq!(ids.len(), 16);
    assert!(ids.contains(&IndicatorId::new("1-8")));
}

/// 4-2 read as 25|74|5: 25 people are fewer than 74.
#[test]
fn fifteen_again_with_4_2_read_the_other_way() {
    let report = without_the_mark();
    let edits = choose_reading(&indicator(&report, "4-2"), Some(1));
    let report = apply_all(&report, &edits).unwrap();
    let ids = improved(&report);
    assert_eq!(ids.len(), 15);
    assert!(!ids.contains(&IndicatorId::new("4-2")));
}
