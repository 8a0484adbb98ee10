//! How a year does against an earlier one, by hand.

use crate::sample::{report, set, year};
use rstest::rstest;
use std::collections::BTreeMap;
use tsunagari_core::*;

fn id(id: &str) -> IndicatorId {
    IndicatorId::new(id)
}

/// i has 80 of 100 in R5, and 60 of 100 in R4.
fn two_years(edits: &[Edit]) -> Report {
    let mut all = vec![
        set("i", 2022, Figure::Target, None, Some(100)),
        set("i", 2022, Figure::Actual, None, Some(60)),
    ];
    all.extend_from_slice(edits);
    apply_all(&report(), &all).unwrap()
}

fn line(before: &Report, after: &Report) -> YearLine {
    let found = year_on_year(before, year(2022), after, year(2023));
    found
        .lines
        .into_iter()
        .find(|line| line.after == id("i"))
        .unwrap()
}

#[test]
fn year_on_year_is_then_and_now() {
    let found = line(&two_years(&[]), &two_years(&[]));
    assert_eq!(
        found.bands,
        (Some(AchievementBand(2)), Some(AchievementBand(1)))
    );
    assert_eq!(
        (found.rate, found.band),
        (Some(Shift::Better), Some(Shift::Better))
    );
    let same = two_years(&[set("i", 2023, Figure::Actual, Some(80), Some(60))]);
    assert_eq!(line(&same, &same).rate, None);
    let counts = year_on_year(&same, year(2022), &same, year(2023)).counts();
    // j and k have nothing in R4.
    assert_eq!((counts.same, counts.unrated, counts.better), (1, 2, 0));
}

#[test]
fn what_does_not_measure_the_same_is_no_change_of_rate() {
    let before = two_years(&[]);
    let head = |change: fn(&mut IndicatorHead)| {
        let edit = change_indicator(&before, &id("i"), |placed| change(&mut placed.head));
        apply_all(&before, edit.as_slice()).unwrap()
    };
    let basis = |reason: &str| Incomparable::Basis(year(2023), reason.into());
    let forecast = Edit::SetStatus {
        indicator: id("i"),
        year: year(2023),
        from: YearStatus::Final,
        to: YearStatus::Forecast,
    };
    let cases = [
        (
            head(|head| {
                head.basis_changes.insert(year(2023), "人に変更".into());
                // Before the years that are compared: it says nothing of them.
                head.basis_changes.insert(year(2022), "別".into());
            }),
            basis("人に変更"),
        ),
        (head(|head| head.unit = "人".into()), Incomparable::Unit),
        (
            head(|head| head.kind = IndicatorKind::Percentage),
            Incomparable::Kind,
        ),
        (
            head(|head| head.scheme = Some(Box::new(BandScheme::letters()))),
            Incomparable::Bands,
        ),
        (
            head(|head| {
                let polarity = Polarity::LowerTwoMinus;
                head.rule = Some(Box::new(RatingRule {
                    polarity,
                    ..RatingRule::default()
                }));
            }),
            Incomparable::Rule,
        ),
        (
            apply(&before, &forecast).unwrap(),
            Incomparable::Forecast(year(2023)),
        ),
    ];
    for (after, why) in cases {
        let found = line(&before, &after);
        let expected = Some(Shift::NotComparable(why));
        assert_eq!((&found.rate, &found.band), (&expected, &expected));
        let counts = year_on_year(&before, year(2022), &after, year(2023)).counts();
        assert_eq!((counts.better, counts.not_comparable), (0, 1));
    }
    // Written with other decimals it is the same rate.
    let rounded = head(|head| {
        let mut rule = RatingRule::default();
        rule.rounding.decimals = 0;
        head.rule = Some(Box::new(rule));
    });
    assert_eq!(line(&before, &rounded).rate, Some(Shift::Better));
}

/// The digits "8060" or "8570": R5 is 80 and R4 60, or 85 and 70. Both are better; "80|90" is not.
#[rstest]
#[case::both_better([(80, 60), (85, 70)], 100, Some(Shift::Better))]
#[case::they_disagree([(80, 60), (85, 90)], 100, Some(Shift::NotComparable(Incomparable::Open)))]
// Read jointly: 80 and 60, or 50 and 40. Across the two readings R5 could be 50 and R4 60.
#[case::jointly([(80, 60), (50, 40)], 100, Some(Shift::Better))]
// The draft has another target: they are still one run, read in one way.
#[case::with_another_target([(80, 60), (50, 40)], 110, Some(Shift::Better))]
fn every_reading_must_agree(
    #[case] readings: [(u32, u32); 2],
    #[case] target: u32,
    #[case] expected: Option<Shift>,
) {
    let reading = |(now, then): (u32, u32)| Reading {
        actuals: BTreeMap::from([(year(2023), now.into()), (year(2022), then.into())]),
        reason: String::new(),
    };
    let run = DigitRun {
        digits: "8060".into(),
        readings: readings.map(reading).into(),
        shown: None,
    };
    let start = two_years(&[]);
    let edits = record_run(start.indicator(&id("i")).unwrap(), run);
    let before = apply_all(&start, &edits).unwrap();
    assert_eq!(
        before.rating(before.indicator(&id("i")).unwrap(), year(2022)),
        Rating::Open
    );
    let edit = set("i", 2023, Figure::Target, Some(100), Some(target));
    assert_eq!(
        line(&before, &apply(&before, &edit).unwrap()).rate,
        expected
    );
}
