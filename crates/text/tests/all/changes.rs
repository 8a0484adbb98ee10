//! The line that each edit is told in, and the report that a municipality begins with.

use crate::sample::{add_activity, add_indicator, new_report, year};
use tsunagari_core::*;
use tsunagari_text::{ChangeText, HeadProblemText, RefusalText, Say};

/// A report with two activities, 窓口 and 訪問, and one indicator, 1-1.
fn report() -> Report {
    let edits = [
        add_activity("b", "訪問"),
        add_activity("a", "窓口"),
        add_indicator("相談件数"),
    ];
    apply_all(&new_report(true).report().unwrap(), &edits).unwrap()
}

fn told(edit: Option<Edit>) -> String {
    let (report, edit) = (report(), edit.unwrap());
    assert!(apply(&report, &edit).is_ok(), "{edit:?}");
    let report = &report;
    let edit = &edit;
    ChangeText { report, edit }.plain()
}

fn figure(from: Option<u32>, to: Option<u32>) -> String {
    let at = FigureAddress {
        indicator: IndicatorId::new("i"),
        year: year("R5"),
        figure: Figure::Actual,
    };
    let (from, to) = (from.map(Quantity::from), to.map(Quantity::from));
    let (from, to) = (from.into(), to.into());
    let edit = Edit::SetFigure { at, from, to };
    let report = report();
    ChangeText {
        report: &report,
        edit: &edit,
    }
    .plain()
}

#[test]
fn figures_and_texts() {
    assert_eq!(
        figure(Some(26_441), Some(12_345)),
        "1-1 令和5年度 実績 26,441 → 12,345"
    );
    assert_eq!(figure(None, Some(0)), "1-1 令和5年度 実績 ― → 0");
    let note = Edit::SetNote {
        indicator: IndicatorId::new("i"),
        scope: NoteScope::Year(year("R5")),
        from: None,
        to: Some("注".into()),
    };
    assert_eq!(told(Some(note)), "1-1 令和5年度の注記を追加");
    let summary = Edit::SetSummary {
        activity: ActivityId::new("a"),
        section: SummarySection::Initiatives,
        from: String::new(),
        to: "開いた".into(),
    };
    assert_eq!(told(Some(summary)), "「窓口」の主な取組を変更");
    let run = |from: Option<DigitRun>, to: Option<DigitRun>| {
        let (report, indicator) = (report(), IndicatorId::new("i"));
        let (from, to) = (from.map(Box::new), to.map(Box::new));
        let edit = Edit::SetRun {
            indicator,
            from,
            to,
        };
        let (report, edit) = (&report, &edit);
        ChangeText { report, edit }.plain()
    };
    let digits = DigitRun {
        digits: "6342".into(),
        readings: Vec::new(),
        shown: None,
    };
    let recorded = run(None, Some(digits.clone()));
    assert_eq!(recorded, "1-1 連続した数字「6342」を記録");
    assert_eq!(run(Some(digits), None), "1-1 連続した数字の記録を削除");
}

#[test]
fn programmes_and_fields() {
    let report = report();
    let programme = |change: fn(&mut Placed<ProgrammeHead>)| {
        told(change_programme(&report, &ProgrammeId::new("2"), change))
    };
    assert_eq!(
        programme(|p| p.head.name = "参加".into()),
        "事業「参加支援事業」の名前を「参加」に変更"
    );
    assert_eq!(
        programme(|p| p.at = 0),
        "事業「参加支援事業」の並び順を変更"
    );
    assert_eq!(
        programme(|p| p.head.retired = true),
        "事業「参加支援事業」を廃止"
    );
    assert_eq!(
        programme(|p| {
            p.head.colour = "#000000".into();
            p.head.character = "ranger-9".into();
            p.head.retired = true;
        }),
        "事業「参加支援事業」の色を変更、キャラクターを変更、廃止"
    );
    let field = PolicyFieldId::new("all");
    let from = report.placed_policy_field(&field).map(Box::new);
    let gone = Edit::SetPolicyField {
        id: field,
        from,
        to: None,
    };
    assert_eq!(told(Some(gone)), "分野「全分野」を削除");
}

#[test]
fn activities_and_indicators() {
    let report = report();
    let activity = |change: fn(&mut Placed<ActivityHead, ProgrammeId>)| {
        told(change_activity(&report, &ActivityId::new("a"), change))
    };
    assert_eq!(
        activity(|a| a.within = ProgrammeId::new("3")),
        "個別事業「窓口」を「地域づくり事業」へ移動"
    );
    assert_eq!(
        activity(|a| a.head.policy_field = PolicyFieldId::new("hardship")),
        "個別事業「窓口」の分野を「生活困窮」に変更"
    );
    let indicator = |change: fn(&mut Placed<IndicatorHead, ActivityId>)| {
        told(change_indicator(&report, &IndicatorId::new("i"), change))
    };
    assert_eq!(
        indicator(|i| i.head.baseline = Some(26_441.into())),
        "指標 1-1「相談件数」の基準値 ― → 26,441"
    );
    assert_eq!(
        indicator(|i| {
            i.head.unit = "人".into();
            i.within = ActivityId::new("b");
        }),
        "指標 1-1「相談件数」の単位を「人」に変更、「訪問」へ移動"
    );
    assert_eq!(
        indicator(|i| {
            i.head.other_spelling = "相談数".into();
            i.head.axis_unit = "人".into();
        }),
        "指標 1-1「相談件数」の別の表記を「相談数」に変更、図の軸の単位を「人」に変更"
    );
    assert_eq!(
        indicator(|i| i.head.unit.clear()),
        "指標 1-1「相談件数」の単位を削除"
    );
    let new = IndicatorId::new(fresh_id(&report, "indicator"));
    let split = split_indicator(&report, &IndicatorId::new("i"), new, ["電話", "来所"]);
    assert_eq!(told(split.first().cloned()), "指標 1-2「来所」を追加");
}

#[test]
fn the_report_itself() {
    let report = report();
    assert_eq!(
        told(change_head(&report, |head| {
            head.year = year("R6");
            head.years.push(year("R6"));
        })),
        "報告の年度を「令和6年度」に変更、年度の列を変更"
    );
}

#[test]
fn refusals() {
    assert_eq!(
        RefusalText(&EditError::NumberTaken(3)).plain(),
        "番号3は、ほかの事業が使っています。"
    );
    let problem = HeadProblem::Name;
    assert_eq!(
        RefusalText(&problem.into()).plain(),
        HeadProblemText(problem).plain()
    );
}

#[test]
fn a_report_begins_empty() {
    let report = new_report(true).report().unwrap();
    let numbers = report
        .programmes
        .iter()
        .map(|p| (p.number, p.statutory_item));
    assert_eq!(
        numbers.collect::<Vec<_>>(),
        [(1, 1), (2, 2), (3, 3), (4, 4), (5, 5)]
    );
    assert_eq!(report.years, [year("R4"), year("R5")]);
    assert_eq!(
        (report.indicators().count(), report.policy_fields.len()),
        (0, 5)
    );
    assert!(new_report(false).report().unwrap().programmes.is_empty());

    let mut wrong = new_report(true);
    wrong.municipality.code = "011003".into();
    assert_eq!(wrong.report(), Err(HeadProblem::MunicipalityCode));
    wrong = new_report(true);
    wrong.id = "own 1";
    assert_eq!(wrong.report(), Err(HeadProblem::Id));
}
