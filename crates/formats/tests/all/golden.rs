//! Version 1 of the report's format, as it was when it was frozen: every later version reads it.

use crate::bundled::year;
use rstest::rstest;
use serde_json::Value;
use std::collections::BTreeSet;
use tsunagari_core::{
    AchievementBand, BandMark, CheckResult, ClaimId, Figure, FigureState, IndicatorId, Polarity,
    Quantity, Rating, Report, TargetBasis, TermPath, YearStatus, ZeroCase, check,
};
use tsunagari_formats::{pack_report, read_report, unpack_report, write_report};

/// Never edited. It has every member and every word of the format, but the words for what a member that
/// is left out means, which are not written.
const TEXT: &str = include_str!("../../../../tests/golden/report-1.json");
const SCHEMA: &str = include_str!("../../../../public/report.schema.json");
const LEFT_OUT: [&str; 2] = ["each-year", "not-computable"];

fn golden() -> Report {
    read_report(TEXT.as_bytes()).unwrap()
}

fn quantity(text: &str) -> Quantity {
    text.parse().unwrap()
}

#[test]
fn it_opens_and_is_written_as_it_was() {
    assert_eq!(write_report(&golden()), TEXT);
    assert_eq!(unpack_report(&pack_report(&golden())), Some(golden()));
    let schema: Value = serde_json::from_str(SCHEMA).unwrap();
    let document: Value = serde_json::from_str(TEXT).unwrap();
    let validator = jsonschema::draft202012::new(&schema).unwrap();
    assert!(validator.validate(&document).is_ok());
}

/// Members and words that a schema or a document names.
#[derive(Default)]
struct Named {
    members: BTreeSet<String>,
    words: BTreeSet<String>,
}

impl Named {
    fn in_schema(&mut self, value: &Value) {
        match value {
            Value::Object(object) => {
                if let Some(Value::Object(properties)) = object.get("properties") {
                    self.members.extend(properties.keys().cloned());
                }
                if let Some(Value::String(word)) = object.get("const") {
                    self.words.insert(word.clone());
                }
                for (key, inner) in object {
                    match (key.as_str(), inner) {
                        // What it is not.
                        ("not" | "if", _) => {}
                        ("enum", Value::Array(all)) => {
                            let words = all.iter().filter_map(Value::as_str);
                            self.words.extend(words.map(str::to_owned));
                        }
                        _ => self.in_schema(inner),
                    }
                }
            }
            Value::Array(all) => all.iter().for_each(|inner| self.in_schema(inner)),
            _ => {}
        }
    }

    fn in_document(&mut self, value: &Value) {
        match value {
            Value::Object(object) => {
                for (key, inner) in object {
                    self.members.insert(key.clone());
                    self.in_document(inner);
                }
            }
            Value::Array(all) => all.iter().for_each(|inner| self.in_document(inner)),
            Value::String(word) => {
                self.words.insert(word.clone());
            }
            _ => {}
        }
    }
}

#[test]
fn it_has_everything_that_the_schema_knows() {
    let (mut known, mut used) = (Named::default(), Named::default());
    known.in_schema(&serde_json::from_str(SCHEMA).unwrap());
    used.in_document(&serde_json::from_str(TEXT).unwrap());
    assert!(known.members.len() > 60 && known.words.len() > 40);
    let missing: Vec<&String> = known.members.difference(&used.members).collect();
    assert_eq!(missing, Vec::<&String>::new());
    let missing: Vec<&String> = known.words.difference(&used.words).collect();
    assert_eq!(missing, LEFT_OUT);
}

#[test]
fn what_it_says_is_understood() {
    let report = golden();
    let indicator = |id: &str| report.indicator(&IndicatorId::new(id)).unwrap();
    assert_eq!(report.rule.zero, ZeroCase::AchievedIfMet);
    assert_eq!(
        report.scheme.mark(report.scheme.bands().nth(1).unwrap()),
        Some(BandMark::Quarter)
    );
    assert!(!report.plan.terms[0].announced && report.plan.terms[1].announced);
    let first = indicator("1-1");
    assert_eq!(
        (&*first.other_spelling, &*first.axis_unit),
        ("相談の件数", "人")
    );
    assert_eq!(first.run.as_ref().unwrap().shown, Some(0));
    assert_eq!(
        indicator("1-2").open[&(year(2023), Figure::Actual)],
        [Some(quantity("92.20")), Some(quantity("99.9999"))]
    );
    assert_eq!(
        indicator("1-2").state(year(2023), Figure::Target),
        FigureState::Settled(quantity("-0.5"))
    );
    assert_eq!(indicator("1-3").status(year(2023)), YearStatus::Forecast);
    assert_eq!(indicator("1-3").final_grade(year(2022)).unwrap().grade, "B");
    let own: &AchievementBand = &indicator("1-4")
        .scheme
        .as_ref()
        .unwrap()
        .bands()
        .next()
        .unwrap();
    assert_eq!(
        indicator("1-4").scheme.as_ref().unwrap().mark(*own),
        Some(BandMark::ThreeQuarters)
    );
    let given = &indicator("2-5").rule.as_ref().unwrap().target;
    let shares = [(year(2022), quantity("40")), (year(2023), quantity("100"))];
    assert_eq!(*given, TargetBasis::TermEnd(TermPath::Given(shares.into())));
    let off = report.placed_claim(&ClaimId::new("c9")).unwrap().head.off;
    assert_eq!(off.as_deref(), Some("別の調査による数値"));
}

/// Each indicator of programme 2 has another formula, and 80 of 100 in R4, 90 of 120 in R5; 2-7 has a thing
/// that was to be there.
#[rstest]
#[case("2-1", Polarity::LowerTargetOverActual, "133")] // 120 ÷ 90 = 133.33…, cut off
#[case("2-2", Polarity::LowerTwoMinus, "125.0000")] // 2 − 90 ÷ 120
#[case("2-3", Polarity::LowerAsPrinted, "75.0")] // 90 ÷ 120, the target of the term's last year
#[case("2-4", Polarity::ReductionFromBaseline, "200.0")] // 150 − 90 of 150 − 120
#[case("2-5", Polarity::IncreaseFromBaseline, "75.0")] // 90 − 0 of 120
#[case("2-7", Polarity::YesNo, "100.0")] // there is something
#[case("2-9", Polarity::HigherIsBetter, "77.27")] // 80 + 90 of 100 + 120, cut off
fn its_rules_are_those_of_the_day(
    #[case] id: &str,
    #[case] polarity: Polarity,
    #[case] shown: &str,
) {
    let report = golden();
    let indicator = report.indicator(&IndicatorId::new(id)).unwrap();
    let rule = report.rule_of(indicator);
    assert_eq!(rule.polarity, polarity);
    let rate = report.rating(indicator, year(2023)).rate().unwrap();
    assert_eq!(rate.rounded(rule.rounding), shown);
}

#[test]
fn what_is_only_watched_has_no_rate() {
    let report = golden();
    let indicator = report.indicator(&IndicatorId::new("2-8")).unwrap();
    assert!(matches!(
        report.rating(indicator, year(2023)),
        Rating::Watched
    ));
}

/// One claim of each kind. c1: 26,441 ÷ 25,500 = 103.69 %. c5: 24,800 + 1,641 − 0 = 26,441. c6: 564 ÷ 26,441 = 2.13 %.
/// c7: 90 ÷ 900 = 10 %, below 40. c8: 1-3 reached 90 of 120 and 2-1, where less is better, its target.
/// c9 is turned off.
#[test]
fn its_claims_are_checked() {
    let results: Vec<(String, CheckResult)> = check(&golden())
        .into_iter()
        .map(|finding| (finding.claim.to_string(), finding.outcome.result()))
        .collect();
    let of = |id: &str| {
        results
            .iter()
            .find(|(claim, _)| claim == id)
            .map(|(_, r)| *r)
    };
    assert_eq!(results.len(), 9);
    for agrees in ["c1", "c5", "c6", "c7"] {
        assert_eq!(of(agrees), Some(CheckResult::Agrees), "{agrees}");
    }
    assert_eq!(of("c8"), Some(CheckResult::Differs));
    assert_eq!(of("c9"), Some(CheckResult::Unchecked));
}
