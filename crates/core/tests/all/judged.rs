//! What people say of a year, and bands of one's own: edits, counts, comparison.

use crate::sample::{report, set, year};
use rstest::rstest;
use tsunagari_core::*;

fn id(text: &str) -> IndicatorId {
    IndicatorId::new(text)
}

fn status(of: &str, start: u16, from: YearStatus, to: YearStatus) -> Edit {
    Edit::SetStatus {
        indicator: id(of),
        year: year(start),
        from,
        to,
    }
}

fn grade(words: &str, reason: &str) -> Option<Box<FinalGrade>> {
    Some(Box::new(FinalGrade {
        grade: words.into(),
        reason: reason.into(),
    }))
}

fn give(of: &str, from: Option<Box<FinalGrade>>, to: Option<Box<FinalGrade>>) -> Edit {
    Edit::SetFinalGrade {
        indicator: id(of),
        year: year(2023),
        from,
        to,
    }
}

/// Every new kind of change at once: a rule and bands for the report, others for an indicator, a
/// status and a grade.
fn changes(report: &Report) -> Vec<Edit> {
    let lower = RatingRule {
        polarity: Polarity::LowerTwoMinus,
        ..RatingRule::default()
    };
    let head = change_head(report, |head| {
        head.scheme = BandScheme::letters();
        head.rule.rounding.decimals = 2;
    });
    let own = change_indicator(report, &id("j"), |placed| {
        placed.head.rule = Some(Box::new(lower));
        placed.head.scheme = Some(Box::new(BandScheme::around_target()));
    });
    let mut edits: Vec<Edit> = head.into_iter().chain(own).collect();
    edits.push(status(
        "i",
        2023,
        YearStatus::Final,
        YearStatus::Provisional,
    ));
    edits.push(give("k", None, grade("B", "年度末に追いついた")));
    edits
}

#[test]
fn every_change_can_be_taken_back_and_found_again() {
    let before = report();
    let edits = changes(&before);
    let after = apply_all(&before, &edits).unwrap();
    assert_ne!(after, before);
    let back: Vec<Edit> = edits.iter().rev().map(Edit::inverse).collect();
    assert_eq!(apply_all(&after, &back).unwrap(), before);
    for (from, to) in [(&before, &after), (&after, &before)] {
        assert_eq!(apply_all(from, &diff(from, to)).as_ref(), Ok(to));
    }
    assert_eq!(diff(&before, &after).len(), edits.len());
}

#[test]
fn what_an_indicator_holds_stays_when_its_definition_changes() {
    let report = apply_all(&report(), &changes(&report())).unwrap();
    let renamed = change_indicator(&report, &id("k"), |placed| {
        placed.head.name = "名".into();
    });
    let report = apply(&report, &renamed.unwrap()).unwrap();
    let indicator = report.indicator(&id("k")).unwrap();
    assert_eq!(indicator.final_grade(year(2023)).unwrap().grade, "B");
}

#[rstest]
#[case::another_status(
    status("i", 2023, YearStatus::Forecast, YearStatus::Final),
    EditError::Stale
)]
#[case::nobody(
    status("x", 2023, YearStatus::Final, YearStatus::Forecast),
    EditError::UnknownIndicator(id("x"))
)]
#[case::no_such_grade(give("i", grade("A", "理由"), None), EditError::Stale)]
#[case::no_reason(give("i", None, grade("A", "")), EditError::Head(HeadProblem::Grade))]
#[case::no_grade(
    give("i", None, grade("", "理由")),
    EditError::Head(HeadProblem::Grade)
)]
fn refused(#[case] edit: Edit, #[case] error: EditError) {
    assert_eq!(apply(&report(), &edit), Err(error));
}

#[rstest]
#[case(Some("-1"), None, HeadProblem::Tolerance)]
#[case(Some("100"), None, HeadProblem::Tolerance)]
#[case(None, Some("100.1"), HeadProblem::Path)]
#[case(None, Some("-1"), HeadProblem::Path)]
fn no_rule(
    #[case] tolerance: Option<&str>,
    #[case] share: Option<&str>,
    #[case] problem: HeadProblem,
) {
    let quantity = |text: &str| text.parse::<Quantity>().unwrap();
    let mut rule = RatingRule::default();
    if let Some(text) = tolerance {
        let tolerance = quantity(text);
        rule.polarity = Polarity::KeepInRange { tolerance };
    }
    if let Some(text) = share {
        let shares = [(year(2022), quantity(text))];
        rule.target = TargetBasis::TermEnd(TermPath::Given(shares.into()));
    }
    let edit = change_head(&report(), |head| head.rule = rule.clone());
    assert_eq!(apply(&report(), &edit.unwrap()), Err(problem.into()));
    let edit = change_indicator(&report(), &id("i"), |placed| {
        placed.head.rule = Some(Box::new(rule));
    });
    assert_eq!(apply(&report(), &edit.unwrap()), Err(problem.into()));
}

#[test]
fn an_edit_that_leaves_the_rule_alone_fits_whatever_the_rule() {
    // As edits were written before a report had a rule: both sides name the indicator's.
    let before = report();
    let mut named = before.placed_indicator(&id("i")).unwrap();
    named.head.rule = Some(Box::default());
    let mut renamed = named.clone();
    renamed.head.name = "別名".into();
    let edit = Edit::SetIndicator {
        id: id("i"),
        from: Some(Box::new(named)),
        to: Some(Box::new(renamed)),
    };
    let after = apply(&before, &edit).unwrap();
    let indicator = after.indicator(&id("i")).unwrap();
    assert_eq!((indicator.name.as_str(), &indicator.rule), ("別名", &None));
    assert_eq!(apply(&after, &edit.inverse()), Ok(before));
}

/// In R5: i 80 of 100, j 120 of 100, k 10 of 100.
fn counted(report: &Report) -> [String; 3] {
    ["i", "j", "k"].map(|of| {
        let indicator = report.indicator(&id(of)).unwrap();
        let counted = report.counted_as(indicator, year(2023));
        report.column_key(counted).to_owned()
    })
}

#[test]
fn the_tables_count_by_the_reports_bands() {
    assert_eq!(counted(&report()), ["75", "100", "over0"]);
    let letters = change_head(&report(), |head| head.scheme = BandScheme::letters());
    let letters = apply(&report(), &letters.unwrap()).unwrap();
    assert_eq!(counted(&letters), ["b", "s", "d"]);
    assert_eq!(total_counts(&letters, year(2023)).bands, [1, 0, 1, 0, 1]);
    // Rated otherwise: 2 − 0.8, 2 − 1.2, 2 − 0.1.
    let lower = change_head(&report(), |head| {
        head.rule.polarity = Polarity::LowerTwoMinus;
    });
    let lower = apply(&report(), &lower.unwrap()).unwrap();
    assert_eq!(counted(&lower), ["100", "75", "100"]);
}

#[test]
fn what_has_bands_of_its_own_and_what_is_a_forecast_is_counted_apart() {
    let own = change_indicator(&report(), &id("j"), |placed| {
        placed.head.scheme = Some(Box::new(BandScheme::around_target()));
    });
    let edits = [
        own.unwrap(),
        status("k", 2023, YearStatus::Final, YearStatus::Forecast),
        status("i", 2023, YearStatus::Final, YearStatus::Provisional),
    ];
    let report = apply_all(&report(), &edits).unwrap();
    assert_eq!(counted(&report), ["75", "own", "forecast"]);
    let all = total_counts(&report, year(2023));
    assert_eq!(all.total(), 3);
    assert_eq!(
        (all.own, all.forecast, all.none, all.provisional),
        (1, 1, 0, 1)
    );
    let columns = report.columns(year(2023));
    let keys: Vec<&str> = columns.iter().map(|c| report.column_key(*c)).collect();
    let expected = [
        "100", "75", "50", "25", "over0", "zero", "own", "forecast", "none",
    ];
    assert_eq!(keys, expected);
    for by in [Grouping::Programme, Grouping::PolicyField] {
        let rows = roll_up(&report, year(2023), by);
        assert_eq!(rows.iter().map(|row| row.counts.total()).sum::<u32>(), 3);
    }
    // Without a rate there is nothing to be counted apart.
    let taken = apply(&report, &set("k", 2023, Figure::Actual, Some(10), None)).unwrap();
    assert_eq!(counted(&taken)[2], "none");
}

fn moved(edits: &[Edit]) -> Trend {
    let years = [
        set("i", 2022, Figure::Target, None, Some(100)),
        set("i", 2022, Figure::Actual, None, Some(60)),
    ];
    let report = apply_all(&report(), &years).unwrap();
    let report = apply_all(&report, edits).unwrap();
    trend(&report, report.indicator(&id("i")).unwrap(), year(2023))
}

fn rated_by(polarity: Polarity) -> Vec<Edit> {
    let edit = change_head(&report(), |head| head.rule.polarity = polarity);
    edit.into_iter().collect()
}

#[test]
fn better_is_what_the_rule_calls_better() {
    // 60 of 100, then 80 of 100.
    assert_eq!(moved(&[]), Trend::Improved);
    let printed = rated_by(Polarity::LowerAsPrinted);
    assert_eq!(moved(&printed), Trend::Declined);
    assert_eq!(moved(&rated_by(Polarity::LowerTwoMinus)), Trend::Declined);
    assert_eq!(moved(&rated_by(Polarity::WatchedOnly)), Trend::Unknown);
}

#[rstest]
#[case(2023, YearStatus::Forecast, Trend::Forecast(year(2023)))]
#[case(2022, YearStatus::Forecast, Trend::Forecast(year(2022)))]
#[case(2023, YearStatus::Provisional, Trend::Improved)]
#[case(2021, YearStatus::Forecast, Trend::Improved)]
fn a_forecast_is_compared_with_nothing(
    #[case] start: u16,
    #[case] to: YearStatus,
    #[case] expected: Trend,
) {
    assert_eq!(
        moved(&[status("i", start, YearStatus::Final, to)]),
        expected
    );
}

#[test]
fn whoever_is_left_out_of_the_improved_is_named_with_the_reason() {
    let years = [
        set("i", 2022, Figure::Target, None, Some(100)),
        set("i", 2022, Figure::Actual, None, Some(60)),
        status("i", 2023, YearStatus::Final, YearStatus::Forecast),
    ];
    let report = apply_all(&report(), &years).unwrap();
    let found = improvement(&report, year(2023));
    let reason = LeftOut::Forecast(year(2023));
    assert_eq!(
        (found.improved, found.left_out),
        (vec![], vec![(id("i"), reason)])
    );
}

#[test]
fn attention_goes_by_what_is_good() {
    let concerns_of = |polarity| {
        let report = apply_all(&report(), &rated_by(polarity)).unwrap();
        concerns(&report, report.indicator(&id("k")).unwrap(), year(2023))
    };
    // k: 10 of 100.
    assert_eq!(concerns_of(Polarity::HigherIsBetter), [Concern::BelowHalf]);
    assert_eq!(concerns_of(Polarity::LowerAsPrinted), []);
    assert_eq!(concerns_of(Polarity::LowerTwoMinus), []); // 190 %
    assert_eq!(concerns_of(Polarity::WatchedOnly), []);
}

#[rstest]
#[case(160, &[Concern::BelowHalf])] // 160 % of what it should be at most counts as 40 %
#[case(150, &[])]
#[case(200, &[Concern::NothingAchieved])]
fn too_much_where_less_is_better_as_printed(#[case] actual: u32, #[case] expected: &[Concern]) {
    let report = apply_all(&report(), &rated_by(Polarity::LowerAsPrinted)).unwrap();
    let report = apply(
        &report,
        &set("k", 2023, Figure::Actual, Some(10), Some(actual)),
    )
    .unwrap();
    let found = concerns(&report, report.indicator(&id("k")).unwrap(), year(2023));
    assert_eq!(found, expected);
}

#[test]
fn falling_a_band_means_falling_to_a_worse_mark() {
    // Around the target, from above (half) to near (full): lower in the list, and better.
    let edits = [
        change_head(&report(), |head| head.scheme = BandScheme::around_target()).unwrap(),
        set("j", 2022, Figure::Target, None, Some(100)),
        set("j", 2022, Figure::Actual, None, Some(130)),
        set("j", 2023, Figure::Actual, Some(120), Some(104)),
    ];
    let better = apply_all(&report(), &edits).unwrap();
    let of = |report: &Report| concerns(report, report.indicator(&id("j")).unwrap(), year(2023));
    assert_eq!(of(&better), []);
    let worse = apply(
        &better,
        &set("j", 2023, Figure::Actual, Some(104), Some(90)),
    )
    .unwrap();
    assert_eq!(of(&worse), [Concern::FellABand]);
}

#[test]
fn the_distance_to_the_target_is_told_where_it_is_one() {
    let beyond = |polarity, baseline: Option<u32>| {
        let based = change_indicator(&report(), &id("i"), |placed| {
            placed.head.baseline = baseline.map(Quantity::from);
        });
        let mut edits = rated_by(polarity);
        edits.extend(based);
        let report = apply_all(&report(), &edits).unwrap();
        report.beyond_target(report.indicator(&id("i")).unwrap(), year(2023))
    };
    let text = |quantity: Option<Quantity>| quantity.map(|q| q.to_string());
    assert_eq!(
        text(beyond(Polarity::HigherIsBetter, None)).as_deref(),
        Some("-20")
    );
    // 100 more than 30 would be 130; 80 is 50 short.
    let short = text(beyond(Polarity::IncreaseFromBaseline, Some(30)));
    assert_eq!(short.as_deref(), Some("-50"));
    assert_eq!(beyond(Polarity::IncreaseFromBaseline, None), None);
    assert_eq!(beyond(Polarity::WatchedOnly, None), None);
}

#[test]
fn two_who_agree_on_a_grade_have_two_reasons_and_two_who_do_not_hear_of_it() {
    let record = |writer: &str, edit: Edit| Record {
        writer: writer.into(),
        number: 1,
        seen: 0,
        edits: vec![edit],
    };
    let mut merged = Merged::start(report());
    let first = give("i", None, grade("A", "一つ目"));
    assert!(merged.take(&record("x", first)).is_empty());
    let same = give("i", None, grade("A", "二つ目"));
    assert!(merged.take(&record("y", same)).is_empty());
    let other = give("i", None, grade("B", "三つ目"));
    assert_eq!(merged.take(&record("z", other.clone())), [other]);
    let indicator = merged.report.indicator(&id("i")).unwrap();
    let given = indicator.final_grade(year(2023)).unwrap();
    assert_eq!(
        (given.grade.as_str(), given.reason.as_str()),
        ("A", "一つ目\n二つ目")
    );
}
