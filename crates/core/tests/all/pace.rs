//! What a year has to bring so that a goal is reached by the end of the term: against values worked out by hand.

use crate::reach::{of, put, quantity, rule};
use crate::sample::{self, year};
use tsunagari_core::*;

fn pace(report: &Report, start: u16) -> String {
    match report.pace(of(report), year(start), Goal::Full) {
        Ok(pace) => format!(
            "{} {} {} {:?}",
            pace.until, pace.years, pace.to, pace.stride
        ),
        Err(why) => format!("{why:?}"),
    }
}

#[test]
fn the_pace_divides_the_way_to_the_end_of_the_term() {
    let mut report = sample::report();
    report.years = [2022, 2023, 2024, 2025].map(year).to_vec();
    report.plan.terms[0].last = year(2025);
    // R5 80; R7 aims at 100: 20 more in two years.
    let two = put(&report, 2025, Figure::Target, "100");
    let change = |n: u32| Stride::Change(Quantity::from(n));
    assert_eq!(pace(&two, 2023), format!("2025 2 100 {:?}", change(10)));
    // 21 more: 11 a year are enough, 10 are not.
    let odd = put(&report, 2025, Figure::Target, "101");
    assert_eq!(pace(&odd, 2023), format!("2025 2 101 {:?}", change(11)));
    // Without a target of its own, this year's stands in for it, and that is said.
    let held = report.pace(of(&report), year(2023), Goal::Full).unwrap();
    assert!(held.held && !two.pace(of(&two), year(2023), Goal::Full).unwrap().held);
    assert_eq!(held.to, 100.into());
    // Less is better: from 80 down to 60.
    report.rule = rule(Polarity::LowerTwoMinus);
    let less = put(&report, 2025, Figure::Target, "60");
    let down = Stride::Change(quantity("-10"));
    assert_eq!(pace(&less, 2023), format!("2025 2 60 {down:?}"));
    // Nothing to start from, nowhere to go to.
    assert_eq!(pace(&less, 2022), "NoActual");
    assert_eq!(
        pace(&put(&less, 2023, Figure::Actual, "50"), 2023),
        "Reached"
    );
    report.plan.terms[0].last = year(2023);
    assert_eq!(pace(&report, 2023), "NoTerm");
}

#[test]
fn at_the_end_of_a_term_the_pace_goes_through_the_next() {
    let mut report = sample::report();
    report.plan.terms.push(PlanTerm {
        number: 2,
        first: year(2024),
        last: year(2027),
        announced: true,
    });
    // Whatever the order in which the terms stand.
    report.plan.terms.insert(
        0,
        PlanTerm {
            number: 3,
            first: year(2028),
            last: year(2031),
            announced: true,
        },
    );
    // 80 → 100 in four years.
    let pace = report.pace(of(&report), year(2023), Goal::Full).unwrap();
    assert_eq!((pace.until, pace.years, pace.held), (year(2027), 4, true));
    assert_eq!(pace.stride, Stride::Change(5.into()));
}

#[test]
fn where_years_are_added_up_each_brings_its_part() {
    let mut report = sample::report();
    report.rule.summed = true;
    report.years = [2022, 2023, 2024, 2025].map(year).to_vec();
    report.plan.terms[0] = PlanTerm {
        number: 1,
        first: year(2023),
        last: year(2025),
        announced: false,
    };
    // 80 of 100, and no other target until R7: 20 are left for two years.
    let each = Stride::EachYear(10.into());
    assert_eq!(pace(&report, 2023), format!("2025 2 20 {each:?}"));
    // Fewer is better, and what has happened is not taken back.
    let mut fewer = put(&report, 2023, Figure::Actual, "130");
    fewer.rule.polarity = Polarity::LowerTwoMinus;
    assert_eq!(pace(&fewer, 2023), "Reach(Unreachable(BelowZero))");
    // 80 of 100 so far, 300 in all: 220 are left for two years.
    let report = put(&report, 2024, Figure::Target, "100");
    let report = put(&report, 2025, Figure::Target, "100");
    let each = Stride::EachYear(110.into());
    assert_eq!(pace(&report, 2023), format!("2025 2 220 {each:?}"));
}
