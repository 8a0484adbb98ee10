//! Targets of the last year only, the ways there, and figures that add up over a term: against values
//! worked out by hand.

use crate::sample::{self, year};
use tsunagari_core::*;

fn quantity(text: &str) -> Quantity {
    text.parse().unwrap()
}

/// The rate with two decimals, or the state.
fn words(rating: &Rating) -> String {
    let rounding = Rounding {
        decimals: 2,
        half_up: true,
    };
    match rating {
        Rating::Rated(rate) => rate.rounded(rounding),
        other => format!("{other:?}"),
    }
}

/// A report whose first indicator has these actuals in R2 to R5 (a term), and these targets.
fn over_the_term(
    rule: RatingRule,
    baseline: &str,
    targets: [&str; 4],
    actuals: [&str; 4],
) -> Report {
    let mut report = sample::report();
    report.plan.terms[0].first = year(2020);
    report.rule = rule;
    let mut edits = Vec::new();
    let id = IndicatorId::new("i");
    edits.extend(change_indicator(&report, &id, |placed| {
        placed.head.baseline = (!baseline.is_empty()).then(|| quantity(baseline));
    }));
    for (at, start) in (2020..2024).enumerate() {
        for (figure, text) in [(Figure::Target, targets[at]), (Figure::Actual, actuals[at])] {
            let address = FigureAddress {
                indicator: id.clone(),
                year: year(start),
                figure,
            };
            edits.push(Edit::SetFigure {
                from: report.indicator(&id).unwrap().entered(year(start), figure),
                to: (!text.is_empty()).then(|| quantity(text)).into(),
                at: address,
            });
        }
    }
    apply_all(&report, &edits).unwrap()
}

fn rates(report: &Report) -> [String; 4] {
    let indicator = report.indicator(&IndicatorId::new("i")).unwrap();
    [2020, 2021, 2022, 2023].map(|start| words(&report.rating(indicator, year(start))))
}

const END: [&str; 4] = ["", "", "", "80"];
const ACTUALS: [&str; 4] = ["50", "55", "", "84"];

fn towards(path: TermPath) -> RatingRule {
    RatingRule {
        target: TargetBasis::TermEnd(path),
        ..RatingRule::default()
    }
}

#[test]
fn a_target_of_the_last_year_only() {
    let report = over_the_term(RatingRule::default(), "", END, ACTUALS);
    assert_eq!(
        rates(&report),
        ["NoTarget", "NoTarget", "NoTarget", "105.00"]
    );
    // 50 ÷ 80, 55 ÷ 80, –, 84 ÷ 80.
    let report = over_the_term(towards(TermPath::WholeTarget), "", END, ACTUALS);
    assert_eq!(rates(&report), ["62.50", "68.75", "NoActual", "105.00"]);
}

#[test]
fn a_straight_path_takes_the_same_step_every_year() {
    // From 40 in R1 to 80 in R5 (four steps of 10): 50 ÷ 50, 55 ÷ 60, –, 84 ÷ 80.
    let report = over_the_term(towards(TermPath::Straight), "40", END, ACTUALS);
    assert_eq!(rates(&report), ["100.00", "91.67", "NoActual", "105.00"]);
    let report = over_the_term(towards(TermPath::Straight), "", END, ACTUALS);
    let states = ["NoBaseline", "NoBaseline", "NoActual", "105.00"];
    assert_eq!(rates(&report), states);
}

#[test]
fn a_given_path_takes_the_shares_it_names() {
    // 10 % of the way from 40 to 80 is 44, 62.5 % is 65; R4 has no share.
    let shares = [(year(2020), quantity("10")), (year(2021), quantity("62.5"))];
    let given = towards(TermPath::Given(shares.into()));
    let report = over_the_term(given, "40", END, ["50", "55", "60", "84"]);
    // 50 ÷ 44 = 113.636…, 55 ÷ 65 = 84.615…
    assert_eq!(rates(&report), ["113.64", "84.62", "NoTarget", "105.00"]);
}

#[test]
fn a_share_that_is_named_for_the_last_year_counts_there_too() {
    let shares = [(year(2022), quantity("50")), (year(2023), quantity("80"))];
    let given = towards(TermPath::Given(shares.into()));
    // Half of the way from 40 to 80 is 60, 80 % of it 72.
    let report = over_the_term(given, "40", END, ["", "", "60", "54"]);
    assert_eq!(rates(&report), ["NoTarget", "NoTarget", "100.00", "75.00"]);
    // The whole way is the target itself: no baseline is asked for.
    let whole = towards(TermPath::Given([(year(2023), quantity("100"))].into()));
    let report = over_the_term(whole, "", END, ["", "", "", "84"]);
    assert_eq!(rates(&report)[3], "105.00");
}

#[test]
fn every_year_with_something_to_be_measured_against_can_be_evaluated() {
    let all = [2020, 2021, 2022, 2023].map(year);
    let evaluable = |rule: RatingRule, targets: [&str; 4]| {
        let mut report = over_the_term(rule, "", targets, ACTUALS);
        // The sample's other indicators have targets in R5.
        report.programmes.truncate(1);
        let first = std::sync::Arc::make_mut(&mut report.programmes[0]);
        first.activities.truncate(1);
        std::sync::Arc::make_mut(&mut first.activities[0])
            .indicators
            .truncate(1);
        report.years = all.to_vec();
        report.evaluable_years()
    };
    assert_eq!(
        evaluable(RatingRule::default(), ["", "50", "", "80"]),
        [all[1], all[3]]
    );
    // One target at the end of the term serves each of its years.
    assert_eq!(evaluable(towards(TermPath::WholeTarget), END), all);
    // The year that the report is of, R5, before any target is in.
    assert_eq!(
        evaluable(RatingRule::default(), ["", "50", "", ""]),
        [all[1], all[3]]
    );
}

#[test]
fn a_path_of_an_increase_begins_at_nothing() {
    let mut rule = towards(TermPath::Straight);
    rule.polarity = Polarity::IncreaseFromBaseline;
    // 50 more than 200 by R5, so 12.5 more each year: 5 of 12.5, 30 of 25, 50 of 50.
    let report = over_the_term(rule, "200", ["", "", "", "50"], ["205", "230", "", "250"]);
    assert_eq!(rates(&report), ["40.00", "120.00", "NoActual", "100.00"]);
}

#[test]
fn figures_add_up_over_the_term_only_where_they_are_counted_anew() {
    let summed = RatingRule {
        summed: true,
        ..RatingRule::default()
    };
    let targets = ["10", "10", "10", "20"];
    // 8 of 10, 18 of 20, no sum without R4's figure.
    let report = over_the_term(summed.clone(), "", targets, ["8", "10", "", "20"]);
    assert_eq!(rates(&report), ["80.00", "90.00", "NoActual", "NoActual"]);
    // 8 of 10, 18 of 20, 33 of 30, 53 of 50.
    let report = over_the_term(summed.clone(), "", targets, ["8", "10", "15", "20"]);
    assert_eq!(rates(&report), ["80.00", "90.00", "110.00", "106.00"]);
    // Running totals are added up already.
    let id = IndicatorId::new("i");
    let edit = change_indicator(&report, &id, |placed| {
        placed.head.kind = IndicatorKind::Cumulative;
    });
    let totals = apply(&report, &edit.unwrap()).unwrap();
    assert_eq!(rates(&totals), ["80.00", "100.00", "150.00", "100.00"]);
    // Towards 50 in R5 by a straight path: 12.5, 25, 37.5 were expected of the sums.
    let path = RatingRule {
        target: TargetBasis::TermEnd(TermPath::Straight),
        ..summed
    };
    let report = over_the_term(path, "", ["", "", "", "50"], ["8", "10", "15", "20"]);
    // 8 ÷ 12.5, 18 ÷ 25, 33 ÷ 37.5, 53 ÷ 50.
    assert_eq!(rates(&report), ["64.00", "72.00", "88.00", "106.00"]);
}
