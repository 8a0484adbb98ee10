//! The claims of the bundled report against the list in the facts.

use crate::bundled::report;
use rstest::rstest;
use std::collections::BTreeSet;
use tsunagari_core::{Assertion, Claim, Operand, Quantity, Report};

const LIST: &str = include_str!("../../../../tests/facts/takamatsu-r5-claims.md");

fn claim<'a>(report: &'a Report, id: &str) -> &'a Claim {
    report.claims.iter().find(|c| c.id.as_str() == id).unwrap()
}

fn value(report: &Report, operand: &Operand) -> i64 {
    let quantity: Quantity = match operand {
        Operand::Literal { value, .. } => *value,
        Operand::Figure(at) => {
            let indicator = report.indicator(&at.indicator).unwrap();
            indicator.settled(at.year, at.figure).unwrap()
        }
    };
    quantity.to_string().parse().unwrap()
}

#[test]
fn every_number_of_the_list_and_no_other() {
    let listed: BTreeSet<u16> = LIST
        .lines()
        .filter_map(|line| line.strip_prefix("| ")?.split_once(" |"))
        .filter_map(|(number, _)| {
            let (first, last) = number.split_once('–').unwrap_or((number, number));
            // The table's heading and its rule have no number.
            Some(first.parse::<u16>().ok()?..=last.parse().ok()?)
        })
        .flatten()
        .collect();
    assert_eq!(listed, (1..=41).collect());
    let held: BTreeSet<u16> = report().claims.iter().map(|c| c.number).collect();
    assert_eq!(held, listed);
}

/// Total, what its terms come to, both worked by hand from the facts file's list.
#[rstest]
#[case("29-1", 221, 221)]
#[case("29-2", 96, 95)] // (162 − 153) + (59 + 27): the one that differs
#[case("30", 14_039, 14_039)] // 10,352 + 3,594 + 93
#[case("31", 3_594, 3_594)] // 677 + 757 + 1,994 + 115 + 30 + 16 + 5
#[case("32-1", 689, 689)] // 564 + 125
#[case("34", 9, 9)] // 4 + 5
#[case("35-1", 20, 20)] // 927 − 907
#[case("36-1", 28, 28)] // 13 + 15
#[case("36-2", 31, 31)] // 9 + 22
#[case("38", 64, 64)] // 2 + 5 + 1 + 1 + 1 + 14 + 34 + 6
#[case("39", 34, 34)] // 20 + 14
fn sums(#[case] id: &str, #[case] printed: i64, #[case] recomputed: i64) {
    let report = report();
    let Assertion::Sum { total, terms } = &claim(&report, id).assertion else {
        panic!("{id} is no sum")
    };
    assert_eq!(value(&report, total), printed);
    let signed = terms.iter().map(|term| {
        let value = value(&report, &term.operand);
        if term.subtract { -value } else { value }
    });
    assert_eq!(signed.sum::<i64>(), recomputed);
}

#[rstest]
#[case("32-2", 564, 689, "82")] // 81.86 %
#[case("33", 9, 107, "8")] // 8.41 %
#[case("37", 264, 528, "50")]
fn shares(#[case] id: &str, #[case] part: i64, #[case] whole: i64, #[case] percent: &str) {
    let report = report();
    let Assertion::Share {
        part: of,
        whole: all,
        printed,
    } = &claim(&report, id).assertion
    else {
        panic!("{id} is no share")
    };
    assert_eq!((value(&report, of), value(&report, all)), (part, whole));
    assert_eq!(printed.to_string(), percent);
}

#[test]
fn the_other_kinds() {
    let report = report();
    let Assertion::ShareBelow { part, whole, limit } = &claim(&report, "35-2").assertion else {
        panic!("35-2")
    };
    let (part, whole) = (value(&report, part), value(&report, whole));
    assert_eq!((part, whole, limit.to_string().as_str()), (14, 44, "40"));

    let Assertion::Improved { printed, .. } = &claim(&report, "28").assertion else {
        panic!("28")
    };
    assert_eq!(*printed, 15);

    let Assertion::Unverifiable { printed, unit } = &claim(&report, "40").assertion else {
        panic!("40")
    };
    assert_eq!(
        (printed.to_string().as_str(), unit.as_str()),
        ("82.2", "％")
    );

    let Assertion::TargetMissed { indicators, .. } = &claim(&report, "41").assertion else {
        panic!("41")
    };
    let ids: Vec<_> = indicators.iter().map(|id| id.as_str()).collect();
    assert_eq!(ids, ["3-5", "3-6", "3-7"]);
    assert!(report.claims.iter().all(|claim| !claim.text.is_empty()));
}
