//! From printed rates back to the rule that gave them.

use crate::bundled::{indicator, report, year};
use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use tsunagari_core::{
    Assertion, CheckResult, Edit, Figure, FigureState, IndicatorId, Polarity, RatingRule, Report,
    Rounding, adopt_rule, apply_all, change_head, change_indicator, check, find_rules,
};

/// Sets what an indicator's printed R5 rate says.
fn print(report: &mut Report, id: &str, rate: &str) {
    for claim in std::sync::Arc::make_mut(&mut report.claims).iter_mut() {
        if let Assertion::Rate {
            indicator, printed, ..
        } = &mut claim.assertion
            && indicator.as_str() == id
        {
            *printed = rate.parse().unwrap();
        }
    }
}

fn differing(report: &Report) -> Vec<String> {
    let findings = check(report);
    let differ = findings
        .iter()
        .filter(|f| f.outcome.result() == CheckResult::Differs);
    differ.map(|f| f.claim.to_string()).collect()
}

#[test]
fn twenty_five_of_twenty_five_with_actual_over_target_half_up() {
    let search = find_rules(&report());
    assert_eq!(search.printed, 25);
    let [fit] = &search.fits[..] else {
        panic!("{:?}", search.fits)
    };
    assert_eq!(
        (fit.polarity, fit.rounding),
        (Polarity::HigherIsBetter, Rounding::default())
    );
    assert_eq!((fit.reproduced, &fit.outside[..]), (25, &[][..]));
    assert_eq!(
        adopt_rule(&report(), fit),
        [],
        "the report rates so already"
    );
}

/// 3-4 printed as 44 ÷ 43 = 102.3 %, and 3-9 as 33 ÷ 33: target ÷ actual fits both, actual ÷ target
/// all but 3-4.
#[test]
fn names_the_smallest_set_that_falls_outside_and_adopts_it_in_one_step() {
    let mut report = report();
    print(&mut report, "3-4", "102.3");
    let search = find_rules(&report);
    let [fit] = &search.fits[..] else {
        panic!("{:?}", search.fits)
    };
    assert_eq!(
        (fit.polarity, fit.reproduced),
        (Polarity::HigherIsBetter, 24)
    );
    assert_eq!(fit.outside, [IndicatorId::new("3-4")]);
    let edits = adopt_rule(&report, fit);
    let adopted = apply_all(&report, &edits).unwrap();
    let rule = indicator(&adopted, "3-4").rule.clone().unwrap();
    assert_eq!(rule.polarity, Polarity::LowerTargetOverActual);
    assert!(!differing(&adopted).contains(&String::from("14")));
    // And back again, as one step of undo.
    let back: Vec<Edit> = edits.iter().rev().map(Edit::inverse).collect();
    assert_eq!(apply_all(&adopted, &back).unwrap(), report);
}

/// A report that cuts off: its rates as printed are half up, which is found and adopted.
#[test]
fn adopting_changes_the_report_and_takes_back_what_indicators_had_of_their_own() {
    let printed = report();
    let cut = Rounding {
        decimals: 0,
        half_up: false,
    };
    let head = change_head(&printed, |head| head.rule.rounding = cut);
    let own = RatingRule::default();
    let id = IndicatorId::new("1-1");
    let other = apply_all(&printed, &Vec::from_iter(head)).unwrap();
    let with_own = change_indicator(&other, &id, |it| it.head.rule = Some(Box::new(own)));
    let other = apply_all(&other, &Vec::from_iter(with_own)).unwrap();
    assert!(differing(&other).len() > 10);
    let search = find_rules(&other);
    let adopted = apply_all(&other, &adopt_rule(&other, &search.fits[0])).unwrap();
    assert_eq!(adopted, printed);
}

#[test]
fn a_rate_that_no_rule_gives_stays_outside() {
    let mut report = report();
    print(&mut report, "1-1", "999.9");
    let search = find_rules(&report);
    assert_eq!(search.fits[0].outside, [IndicatorId::new("1-1")]);
    assert_eq!(adopt_rule(&report, &search.fits[0]), []);
}

#[test]
fn without_printed_rates_there_is_nothing_to_find() {
    let mut report = report();
    std::sync::Arc::make_mut(&mut report.claims).clear();
    let search = find_rules(&report);
    assert_eq!((search.printed, search.fits.len()), (0, 0));
}

fn formula() -> impl Strategy<Value = Polarity> {
    prop_oneof![
        Just(Polarity::HigherIsBetter),
        Just(Polarity::LowerTargetOverActual),
        Just(Polarity::LowerTwoMinus),
        Just(Polarity::ReductionFromBaseline),
        Just(Polarity::IncreaseFromBaseline),
    ]
}

/// A table rated by a rule gives that rule back, alone or among several that fit as well.
#[test]
fn finds_the_rule_that_generated_a_table() {
    let figures = prop::collection::vec((1_u32..2000, 0_u32..4000, 0_u32..2000), 25);
    let tables = (formula(), 0_u32..=4, any::<bool>(), figures);
    let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &[7; 32]);
    let config = Config {
        cases: 128,
        failure_persistence: None,
        ..Config::default()
    };
    let printed_as = report();
    TestRunner::new_with_rng(config, rng)
        .run(&tables, |(polarity, decimals, half_up, figures)| {
            let rounding = Rounding { decimals, half_up };
            let head = change_head(&printed_as, |head| {
                head.rule.polarity = polarity;
                head.rule.rounding = rounding;
            });
            let mut table = apply_all(&printed_as, &Vec::from_iter(head)).unwrap();
            let ids: Vec<IndicatorId> = table.indicators().map(|(_, _, i)| i.id.clone()).collect();
            for (id, (target, actual, baseline)) in ids.iter().zip(&figures) {
                let found = indicator(&table, id.as_str());
                let mut edits = Vec::new();
                for (figure, value) in [(Figure::Target, target), (Figure::Actual, actual)] {
                    let at = found.address(year(2023), figure);
                    let from = found.state(year(2023), figure);
                    let to = FigureState::Settled((*value).into());
                    if from != to {
                        edits.push(Edit::SetFigure { at, from, to });
                    }
                }
                let base = Some((*baseline).into());
                edits.extend(change_indicator(&table, id, |it| it.head.baseline = base));
                table = apply_all(&table, &edits).unwrap();
            }
            let source = table.clone();
            std::sync::Arc::make_mut(&mut table.claims).retain_mut(|claim| {
                match &mut claim.assertion {
                    Assertion::Rate {
                        indicator,
                        year,
                        printed,
                    } => {
                        let found = source.indicator(indicator).unwrap();
                        let rate = source.rating(found, *year).rate();
                        let Some(rate) = rate else { return false };
                        *printed = rate.rounded(rounding).parse().unwrap();
                        true
                    }
                    _ => false,
                }
            });
            prop_assert!(!table.claims.is_empty());
            let search = find_rules(&table);
            for fit in &search.fits {
                prop_assert_eq!((fit.reproduced, fit.outside.len()), (search.printed, 0));
            }
            let found = search
                .fits
                .iter()
                .any(|fit| (fit.polarity, fit.rounding) == (polarity, rounding));
            prop_assert!(found, "{:?}", search.fits);
            // 25 random rates tell one formula from another.
            prop_assert!(search.fits.iter().all(|fit| fit.polarity == polarity));
            Ok(())
        })
        .unwrap();
}
