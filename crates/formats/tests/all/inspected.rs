//! What a look through the bundled report's own figures comes to.

use crate::bundled::{indicator, report, year};
use rstest::rstest;
use tsunagari_core::{
    ActivityId, Edit, Figure, FigureState, FiscalYear, IndicatorId, NoteScope, Polarity, Quantity,
    RatingRule, Remark, Report, SummarySection, apply_all, change_indicator, inspect,
};

fn remarks(report: &Report, id: &str) -> Vec<Remark> {
    let all = inspect(report, year(2023)).into_iter();
    all.filter(|(of, _)| of.as_str() == id)
        .map(|(_, remark)| remark)
        .collect()
}

fn q(text: &str) -> Quantity {
    text.parse().unwrap()
}

fn with(report: &Report, id: &str, start: u16, figure: Figure, to: Option<&str>) -> Report {
    let found = indicator(report, id);
    let edit = Edit::SetFigure {
        at: found.address(year(start), figure),
        from: found.state(year(start), figure),
        to: to.map_or(FigureState::Missing, |to| FigureState::Settled(q(to))),
    };
    apply_all(report, &[edit]).unwrap()
}

/// Worked out from tests/facts/takamatsu-r5-indicators.csv.
#[test]
fn the_bundled_report() {
    let found = inspect(&report(), year(2023));
    let of = |wanted: fn(&Remark) -> bool| -> Vec<String> {
        let those = found.iter().filter(|(_, remark)| wanted(remark));
        those.map(|(id, _)| id.to_string()).collect()
    };
    // R5's target against R4's actual: 705 < 926, 3,000 < 3,082, 15,600 < 22,065, 550 < 837,
    // 14 < 15, 3,644 < 11,035. 1-8 does not compare.
    assert_eq!(
        of(|remark| matches!(remark, Remark::TargetReachedBefore { .. })),
        ["1-2", "1-5", "1-6", "1-7", "3-5", "4-1"]
    );
    // 152.2 and 151.6 %; 302.8 and 385.3 %. 1-6 has 141.4 and 149.2 %.
    assert_eq!(
        of(|remark| matches!(remark, Remark::FarAbove { .. })),
        ["1-7", "4-1"]
    );
    // 0 and 0; 1.3 and 4.7; 12.1 and 12.9 %. 2-1 has 19.1 and 28.6 %; 5-2's R4 is open.
    assert_eq!(
        of(|remark| matches!(remark, Remark::FarBelow { .. })),
        ["1-4", "4-2", "5-1"]
    );
    // The slips of the source (the last paragraph of the claims' page): 人 on the axis of a percentage, and
    // 健康感 in the prose beside 健康観.
    let (axis, unit) = (String::from("人"), String::from("％"));
    let other = String::from("居場所参加者の主観的健康感の維持向上率");
    assert_eq!(
        remarks(&report(), "3-2"),
        [
            Remark::OtherUnit { axis, unit },
            Remark::OtherSpelling { other }
        ]
    );
    // No text that a template left, and no two names that look like one.
    assert_eq!(found.len(), 6 + 2 + 3 + 2);
}

#[rstest]
#[case("100", 0)]
#[case("100.1", 1)]
fn a_percentage_above_100(#[case] actual: &str, #[case] count: usize) {
    let report = with(&report(), "3-2", 2021, Figure::Actual, Some(actual));
    let found = remarks(&report, "3-2");
    let above = |remark: &&Remark| matches!(remark, Remark::Above100 { year, figure: Figure::Actual, .. } if year.start() == 2021);
    assert_eq!(found.iter().filter(above).count(), count);
}

#[test]
fn a_cumulative_figure_that_falls_is_compared_with_the_last_there_is() {
    let report = with(&report(), "3-1", 2022, Figure::Actual, None);
    let report = with(&report, "3-1", 2023, Figure::Actual, Some("870"));
    // 875 in R3, nothing in R4, 870 in R5.
    let expected = Remark::Falls {
        year: year(2023),
        before: q("875"),
        after: q("870"),
    };
    assert!(remarks(&report, "3-1").contains(&expected));
    let changed = change_indicator(&report, &IndicatorId::new("3-1"), |it| {
        it.head
            .basis_changes
            .insert(year(2023), String::from("数え方"));
    });
    let report = apply_all(&report, &Vec::from_iter(changed)).unwrap();
    assert!(!remarks(&report, "3-1").contains(&expected));
}

#[test]
fn a_lower_target_is_no_retreat_where_less_is_better() {
    let rule = RatingRule {
        polarity: Polarity::LowerTargetOverActual,
        ..RatingRule::default()
    };
    let lower = |id: &str, report: &Report| {
        let edit = change_indicator(report, &IndicatorId::new(id), |it| {
            it.head.rule = Some(Box::new(rule.clone()));
        });
        apply_all(report, &Vec::from_iter(edit)).unwrap()
    };
    let behind = |report: &Report, id: &str| {
        let found = remarks(report, id);
        found
            .iter()
            .any(|remark| matches!(remark, Remark::TargetReachedBefore { .. }))
    };
    // 1-2: 705 is below 926, so there is something to do; 3-4: 44 is above 43, reached already.
    assert!(!behind(&lower("1-2", &report()), "1-2"));
    assert!(behind(&lower("3-4", &report()), "3-4"));
}

/// The limits themselves are no reason to look, nor is one year alone. 3-1's target is set to 200 in both years.
#[rstest]
#[case::at_150("300", "300", 0, 0)]
#[case::above_150("301", "300.1", 1, 0)]
#[case::above_150_once("300", "301", 0, 0)]
#[case::at_25("50", "50", 0, 0)]
#[case::below_25("49.9", "49", 0, 1)]
#[case::below_25_once("49", "50", 0, 0)]
#[case::first_above_then_below("301", "49", 0, 0)]
fn far_from_the_target_two_years_running(
    #[case] before: &str,
    #[case] now: &str,
    #[case] above: usize,
    #[case] below: usize,
) {
    let mut report = report();
    for (start, actual) in [(2022, before), (2023, now)] {
        report = with(&report, "3-1", start, Figure::Target, Some("200"));
        report = with(&report, "3-1", start, Figure::Actual, Some(actual));
    }
    let found = remarks(&report, "3-1");
    let count = |wanted: &Remark| found.iter().filter(|remark| *remark == wanted).count();
    let year = year(2023);
    assert_eq!(count(&Remark::FarAbove { year }), above);
    assert_eq!(count(&Remark::FarBelow { year }), below);
}

/// 3-1 has 907 in R4.
#[rstest]
#[case("906", 1)]
#[case("907", 0)]
fn a_target_below_the_actual_of_the_year_before(#[case] target: &str, #[case] count: usize) {
    let report = with(&report(), "3-1", 2023, Figure::Target, Some(target));
    let found = remarks(&report, "3-1");
    let behind = |remark: &&Remark| matches!(remark, Remark::TargetReachedBefore { .. });
    assert_eq!(found.iter().filter(behind).count(), count);
}

#[test]
fn a_missing_actual_of_the_evaluated_year() {
    let report = with(&report(), "2-1", 2023, Figure::Actual, None);
    assert!(remarks(&report, "2-1").contains(&Remark::NoActual { year: year(2023) }));
}

#[rstest]
#[case("担当課が○○を確認する", true)]
#[case("ここに理由を記載", true)]
// As the source left it in twice, where a page has room for pictures.
#[case("図や写真など", true)]
#[case("相談が増えた", false)]
#[case("広報紙に写真などを載せた。", false)]
fn text_that_a_template_left(#[case] note: &str, #[case] left: bool) {
    let scope = NoteScope::Year(FiscalYear::parse("R3").unwrap());
    let edit = Edit::SetNote {
        indicator: IndicatorId::new("1-2"),
        scope,
        from: None,
        to: Some(note.to_owned()),
    };
    let report = apply_all(&report(), &[edit]).unwrap();
    let text = note.to_owned();
    assert_eq!(
        remarks(&report, "1-2").contains(&Remark::Placeholder { text }),
        left
    );
}

#[test]
fn the_texts_of_an_activity_are_looked_at_once_whoever_of_its_indicators_is_left() {
    let text = String::from("担当課が○○を記入");
    let report = report();
    let before = report.activity(&ActivityId::new("1b")).unwrap();
    let summary = Edit::SetSummary {
        activity: ActivityId::new("1b"),
        section: SummarySection::Outlook,
        from: before.summary.outlook.clone(),
        to: text.clone(),
    };
    let first = IndicatorId::new("1-2");
    let retired = change_indicator(&report, &first, |placed| placed.head.retired = true);
    let found = |report: &Report| {
        let left = Remark::Placeholder { text: text.clone() };
        ["1-2", "1-3", "1-4"].map(|id| remarks(report, id).contains(&left))
    };
    let with_text = apply_all(&report, &[summary]).unwrap();
    assert_eq!(found(&with_text), [true, false, false]);
    let without_first = apply_all(&with_text, &[retired.unwrap()]).unwrap();
    assert_eq!(found(&without_first), [false, true, false]);
}
