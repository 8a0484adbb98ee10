//! The check of the bundled report against the list in `tests/facts/takamatsu-r5-claims.md`.

use crate::bundled::{indicator, report, year};
use rstest::rstest;
use tsunagari_core::{
    Assertion, CheckResult, ClaimId, Edit, Explanation, Figure, FigureAddress, Finding,
    IndicatorId, Operand, Outcome, Polarity, PrintedBandRow, Quantity, RatingRule, Report,
    Rounding, Tally, Term, Unchecked, apply_all, change_head, change_indicator, check,
    choose_reading,
};

fn finding(report: &Report, id: &str) -> Finding {
    let found = check(report).into_iter().find(|f| f.claim.as_str() == id);
    found.unwrap()
}

fn quantity(text: &str) -> Quantity {
    text.parse().unwrap()
}

fn edited(report: &Report, edits: Vec<Edit>) -> Report {
    assert!(!edits.is_empty());
    apply_all(report, &edits).unwrap()
}

/// 1-8's mark "not comparable" taken away.
fn without_the_mark() -> Report {
    let report = report();
    let id = IndicatorId::new("1-8");
    let edit = change_indicator(&report, &id, |it| it.head.basis_changes.clear());
    edited(&report, Vec::from_iter(edit))
}

fn with_actual(report: &Report, id: &str, start: u16, to: Option<&str>) -> Report {
    let indicator = indicator(report, id);
    let edit = Edit::SetFigure {
        at: indicator.address(year(start), Figure::Actual),
        from: indicator.settled(year(start), Figure::Actual).into(),
        to: to.map(quantity).into(),
    };
    edited(report, vec![edit])
}

/// The facts' list: 29's second half and 41 differ, 40 has no data, the rest agrees.
#[test]
fn the_findings_are_those_of_the_list() {
    let report = report();
    let findings = check(&report);
    assert_eq!(findings.len(), 45);
    for finding in &findings {
        let expected = match finding.claim.as_str() {
            "29-2" | "41" => CheckResult::Differs,
            "40" => CheckResult::Unchecked,
            _ => CheckResult::Agrees,
        };
        let result = finding.outcome.result();
        assert_eq!(result, expected, "{}: {:?}", finding.claim, finding.outcome);
        assert_eq!(finding.explanations, [], "{}", finding.claim);
    }
    let claims: Vec<(&ClaimId, u16)> = report.claims.iter().map(|c| (&c.id, c.number)).collect();
    let found: Vec<(&ClaimId, u16)> = findings.iter().map(|f| (&f.claim, f.number)).collect();
    assert_eq!(found, claims);
}

#[rstest]
// (162 − 153) + (59 + 27) = 95, and the table has 96.
#[case("29-2", Tally::Amount(96.into()), Tally::Amount(95.into()))]
#[case("29-1", Tally::Amount(221.into()), Tally::Amount(221.into()))]
#[case("28", Tally::Count(15), Tally::Count(15))]
// 564 ÷ 689 = 0.81857…
#[case("32-2", Tally::Percent(82.into()), Tally::Percent(quantity("81.9")))]
// 9 ÷ 107 = 0.08411…
#[case("33", Tally::Percent(8.into()), Tally::Percent(quantity("8.4")))]
// 14 ÷ 44 = 0.31818…, said to be below 40 %.
#[case("35-2", Tally::Percent(40.into()), Tally::Percent(quantity("31.8")))]
#[case(
    "23",
    Tally::Percent(quantity("11.7")),
    Tally::Percent(quantity("11.7"))
)]
fn what_was_compared(#[case] id: &str, #[case] printed: Tally, #[case] recomputed: Tally) {
    let finding = finding(&report(), id);
    let compared = finding.outcome.compared().unwrap();
    assert_eq!(
        (&compared.printed, &compared.recomputed[..]),
        (&printed, &[recomputed][..])
    );
}

#[test]
fn one_of_the_three_that_missed_their_target_reached_it() {
    let finding = finding(&report(), "41");
    let Outcome::Differs(compared) = &finding.outcome else {
        panic!("{:?}", finding.outcome)
    };
    let ids = |ids: &[&str]| Tally::Missed(ids.iter().map(|id| IndicatorId::new(*id)).collect());
    assert_eq!(compared.printed, ids(&["3-5", "3-6", "3-7"]));
    // 15 of 14, 20 of 21, 16 of 20.
    assert_eq!(compared.recomputed, [ids(&["3-6", "3-7"])]);
}

#[test]
fn what_nothing_recomputes_is_unchecked() {
    let outcome = finding(&report(), "40").outcome;
    assert_eq!(outcome, Outcome::Unchecked(Unchecked::NoData));
}

/// The issue's own example: without the mark 16 improved, and 15 are printed.
#[test]
fn sixteen_against_fifteen_is_explained_by_1_8_or_by_4_2() {
    let finding = finding(&without_the_mark(), "28");
    let Outcome::Differs(compared) = &finding.outcome else {
        panic!("{:?}", finding.outcome)
    };
    assert_eq!(compared.printed, Tally::Count(15));
    assert_eq!(compared.recomputed, [Tally::Count(16)]);
    let [Explanation::LeaveOut { indicator, note }, reading] = &finding.explanations[..] else {
        panic!("{:?}", finding.explanations)
    };
    assert_eq!(indicator.as_str(), "1-8");
    assert!(note.contains("集計の基準が改められた"), "{note}");
    let expected = Explanation::Reading {
        indicator: IndicatorId::new("4-2"),
        reading: 1,
        actuals: vec![(year(2022), Some(74.into()))],
    };
    assert_eq!(*reading, expected);
}

/// Nothing is applied, but applying either makes the claim agree.
#[test]
fn either_explanation_makes_it_agree() {
    let report = without_the_mark();
    let read = choose_reading(&indicator(&report, "4-2"), Some(1));
    let read = edited(&report, read);
    assert_eq!(finding(&read, "28").outcome.result(), CheckResult::Agrees);
}

/// The other way round: 14 would be one too few if 4-2 were read as 74 with the mark in place.
#[test]
fn one_too_few_is_explained_by_the_mark_or_by_the_reading() {
    let report = report();
    let read = choose_reading(&indicator(&report, "4-2"), Some(1));
    let finding = finding(&edited(&report, read), "28");
    assert_eq!(finding.outcome.result(), CheckResult::Differs);
    let id = |id: &str| IndicatorId::new(id);
    let reading = |reading| Explanation::Reading {
        indicator: id("4-2"),
        reading,
        actuals: vec![(year(2022), Some(7.into()))],
    };
    let compare = Explanation::Compare {
        indicator: id("1-8"),
    };
    assert_eq!(finding.explanations, [compare, reading(0), reading(2)]);
}

#[test]
fn what_is_off_by_two_has_no_single_explanation() {
    let mut report = without_the_mark();
    for claim in std::sync::Arc::make_mut(&mut report.claims).iter_mut() {
        if let Assertion::Improved { printed, .. } = &mut claim.assertion {
            *printed = 14;
        }
    }
    let finding = finding(&report, "28");
    assert_eq!(finding.outcome.result(), CheckResult::Differs);
    assert_eq!(finding.explanations, []);
}

/// 5-2's R4 is open: 15, 1, 1 or 15. What does not depend on it is decided all the same.
#[rstest]
#[case(2022, 15, CheckResult::Unresolved)]
#[case(2022, 16, CheckResult::Differs)]
#[case(2023, 31, CheckResult::Agrees)]
fn an_open_figure(#[case] start: u16, #[case] printed: u32, #[case] result: CheckResult) {
    let actual = indicator(&report(), "5-2").address(year(start), Figure::Actual);
    let report = with_claim("36-2", carried(printed, actual));
    assert_eq!(finding(&report, "36-2").outcome.result(), result);
}

#[rstest]
// 15 of 264 is 5.7 %, 1 of 264 is 0.4 %: it depends on the reading.
#[case("5.7", CheckResult::Unresolved)]
#[case("0.4", CheckResult::Unresolved)]
#[case("7.0", CheckResult::Differs)]
fn an_open_rate(#[case] rate: &str, #[case] result: CheckResult) {
    let assertion = Assertion::Rate {
        indicator: IndicatorId::new("5-2"),
        year: year(2022),
        printed: quantity(rate),
    };
    let report = with_claim("23", assertion);
    assert_eq!(finding(&report, "23").outcome.result(), result);
}

#[test]
fn a_missing_figure_is_named_and_not_taken_as_zero() {
    let report = with_actual(&report(), "1-8", 2022, None);
    let Outcome::Unchecked(Unchecked::NoFigure(at)) = finding(&report, "29-2").outcome else {
        panic!()
    };
    assert_eq!((at.indicator.as_str(), at.year), ("1-8", year(2022)));
    let report = with_actual(&report, "1-1", 2023, None);
    let outcome = finding(&report, "1").outcome;
    assert!(
        matches!(outcome, Outcome::Unchecked(Unchecked::NoRate(..))),
        "{outcome:?}"
    );
}

#[test]
fn what_is_turned_off_says_why() {
    let mut report = report();
    let claim = std::sync::Arc::make_mut(&mut report.claims)
        .iter_mut()
        .find(|c| c.id.as_str() == "41")
        .unwrap();
    claim.off = Some(String::from("本文を直すことにした"));
    let expected = Unchecked::Off(String::from("本文を直すことにした"));
    assert_eq!(finding(&report, "41").outcome, Outcome::Unchecked(expected));
}

#[test]
fn another_rounding_explains_a_rate() {
    let report = report();
    let cut = Rounding {
        decimals: 1,
        half_up: false,
    };
    let edit = change_head(&report, |head| head.rule.rounding = cut);
    let report = edited(&report, Vec::from_iter(edit));
    // 1-2: 914 ÷ 705 = 129.645… is 129.6 either way; 1-1: 103.690… is 103.6 cut off, 103.7 printed.
    assert_eq!(finding(&report, "2").outcome.result(), CheckResult::Agrees);
    let finding = finding(&report, "1");
    assert_eq!(finding.outcome.result(), CheckResult::Differs);
    assert_eq!(
        finding.explanations,
        [Explanation::Rounding(Rounding::default())]
    );
}

#[test]
fn another_formula_explains_a_rate() {
    let report = report();
    let id = IndicatorId::new("3-4");
    let rule = RatingRule {
        polarity: Polarity::LowerTargetOverActual,
        ..RatingRule::default()
    };
    let edit = change_indicator(&report, &id, |it| it.head.rule = Some(Box::new(rule)));
    let report = edited(&report, Vec::from_iter(edit));
    // 44 ÷ 43 = 102.3 %; printed is 43 ÷ 44 = 97.7 %.
    let finding = finding(&report, "14");
    let compared = finding.outcome.compared().unwrap();
    assert_eq!(compared.recomputed, [Tally::Percent(quantity("102.3"))]);
    let higher = Explanation::Formula(Polarity::HigherIsBetter);
    assert!(
        finding.explanations.contains(&higher),
        "{:?}",
        finding.explanations
    );
}

/// 5-4 read as 34 of three years instead of two changes nothing in R5; 4-2's R5 is 25 in all.
#[test]
fn a_band_table_that_differs_names_its_cells() {
    // 3-5 down to 13 of 14 (92.9 %): programme 3 has one fewer at 100 and one more at 75.
    let report = with_actual(&report(), "3-5", 2023, Some("13"));
    let Outcome::Differs(compared) = finding(&report, "26").outcome else {
        panic!()
    };
    let [Tally::Bands(rows)] = &compared.recomputed[..] else {
        panic!()
    };
    let row = PrintedBandRow {
        key: String::from("3"),
        counts: vec![1, 6, 2, 0, 0, 0],
        total: 9,
    };
    assert_eq!(rows[2], row);
}

/// 30's sum with a slip: 10,352 + 3,594 + 93 + 7.
#[test]
fn a_sum_that_agrees_without_one_term_says_which() {
    let mut report = report();
    let claim = std::sync::Arc::make_mut(&mut report.claims)
        .iter_mut()
        .find(|c| c.id.as_str() == "30")
        .unwrap();
    let Assertion::Sum { terms, .. } = &mut claim.assertion else {
        panic!()
    };
    let mut seven = terms[0].clone();
    seven.operand = Operand::Literal {
        value: 7.into(),
        label: String::from("x"),
    };
    terms.push(seven);
    let finding = finding(&report, "30");
    assert_eq!(finding.explanations, [Explanation::WithoutTerm { term: 3 }]);
}

fn with_claim(id: &str, assertion: Assertion) -> Report {
    let mut report = report();
    let claim = std::sync::Arc::make_mut(&mut report.claims)
        .iter_mut()
        .find(|c| c.id.as_str() == id)
        .unwrap();
    claim.assertion = assertion;
    report
}

/// A printed total that should be a figure of the report.
fn carried(printed: u32, at: FigureAddress) -> Assertion {
    let (value, label) = (printed.into(), String::from("再掲"));
    Assertion::Sum {
        total: Operand::Literal { value, label },
        terms: vec![Term {
            operand: Operand::Figure(at),
            subtract: false,
        }],
    }
}

/// 4-2's R4 is 7; a claim of 74 agrees in the reading that has 74.
#[test]
fn a_sum_is_explained_by_the_other_reading_of_a_term() {
    let actual = indicator(&report(), "4-2").address(year(2022), Figure::Actual);
    let report = with_claim("39", carried(74, actual));
    let expected = Explanation::Reading {
        indicator: IndicatorId::new("4-2"),
        reading: 1,
        actuals: vec![(year(2022), Some(74.into()))],
    };
    assert_eq!(finding(&report, "39").explanations, [expected]);
}
