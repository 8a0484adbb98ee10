//! The line that an edit is told in.

use super::claims::sum;
use super::{assert_spoken, easy, english, in_brackets, quantity, year};
use crate::sample::{add_activity, add_indicator, new_report};
use tsunagari_core::*;
use tsunagari_text::*;

/// A report with two activities, Desk and Visits, and one indicator, 1-1 Calls, in cases.
pub fn report() -> Report {
    let new = NewReport {
        plan: "Plan",
        ..new_report(true)
    };
    let edits = [
        add_activity("b", "Visits"),
        add_activity("a", "Desk"),
        add_indicator("Calls"),
    ];
    apply_all(&new.report().unwrap(), &edits).unwrap()
}

/// The line in English, and in やさしい日本語 with readings in brackets.
fn told(report: &Report, edit: &Edit) -> [String; 2] {
    let text = ChangeText { report, edit };
    assert_spoken(&[text]);
    [english(&text), in_brackets(&easy(&text))]
}

pub fn at(figure: Figure) -> FigureAddress {
    FigureAddress {
        indicator: IndicatorId::new("i"),
        year: year("R5"),
        figure,
    }
}

#[test]
fn figures_and_notes() {
    let report = report();
    let edit = Edit::SetFigure {
        at: at(Figure::Actual),
        from: Some(quantity("26441")).into(),
        to: None.into(),
    };
    let expected = [
        "1-1 FY2023 actual: 26,441 → ―",
        "1-1 令和[れいわ]5年度[ねんど] 実績[じっせき] 26,441 → ―",
    ];
    assert_eq!(told(&report, &edit), expected);
    let note = |scope, from: Option<&str>, to: Option<&str>| Edit::SetNote {
        indicator: IndicatorId::new("i"),
        scope,
        from: from.map(String::from),
        to: to.map(String::from),
    };
    let [added, _] = told(&report, &note(NoteScope::Indicator, None, Some("x")));
    assert_eq!(added, "1-1: note on the indicator added");
    let of_year = NoteScope::Year(year("R5"));
    let [removed, _] = told(&report, &note(of_year, Some("x"), None));
    assert_eq!(removed, "1-1: note on FY2023 removed");
    told(&report, &note(of_year, Some("x"), Some("y")));
    let reading = |to| Edit::SetReading {
        indicator: IndicatorId::new("i"),
        from: None,
        to,
    };
    let [chosen, _] = told(&report, &reading(Some(1)));
    assert_eq!(chosen, "1-1: reading 2 chosen");
    told(&report, &reading(None));
}

#[test]
fn a_final_grade_or_its_reason() {
    let report = report();
    let grade = |grade: &str, reason: &str| {
        Some(Box::new(FinalGrade {
            grade: grade.into(),
            reason: reason.into(),
        }))
    };
    let edit = |from, to| Edit::SetFinalGrade {
        indicator: IndicatorId::new("i"),
        year: year("R5"),
        from,
        to,
    };
    let [given, _] = told(&report, &edit(None, grade("A", "x")));
    assert_eq!(given, "1-1 FY2023 final grade: ― → A");
    let [again, _] = told(&report, &edit(grade("A", "x"), grade("A", "y")));
    assert_eq!(again, "1-1 FY2023 final grade A: reason changed");
}

#[test]
fn the_structure() {
    let report = report();
    let told = |edit: Option<Edit>| told(&report, &edit.unwrap());
    let indicator = |change: fn(&mut Placed<IndicatorHead, ActivityId>)| {
        told(change_indicator(&report, &IndicatorId::new("i"), change))
    };
    let expected = [
        "Indicator 1-1 “Calls”: unit changed to “people”, moved to “Visits”",
        "指標[しひょう] 1-1「Calls」：単位[たんい]を「人[にん]」に変[か]えました。「Visits」に移[うつ]しました",
    ];
    let moved = indicator(|i| {
        i.head.unit = "人".into();
        i.within = ActivityId::new("b");
    });
    assert_eq!(moved, expected);
    let [baseline, _] = indicator(|i| i.head.baseline = Some(quantity("26441")));
    assert_eq!(baseline, "Indicator 1-1 “Calls”: baseline ― → 26,441");
    let [emptied, _] = indicator(|i| i.head.unit.clear());
    assert_eq!(emptied, "Indicator 1-1 “Calls”: unit removed");
    let [all, _] = indicator(|i| {
        i.head.name = "Phone calls".into();
        i.head.number = "1-2".into();
        i.head.plan_number = "1".into();
        i.head.other_spelling = "x".into();
        i.head.axis_unit = "人".into();
        i.head.kind = IndicatorKind::Cumulative;
        i.head.rule = Some(RatingRule::default().into());
        i.head.scheme = Some(BandScheme::letters().into());
        i.head.measures_support_plans = true;
        i.head.plan_page = Some(3);
        i.head.basis_changes = [(year("R5"), "x".into())].into();
        i.head.retired = true;
    });
    assert!(
        all.ends_with("years that do not compare changed, retired"),
        "{all}"
    );
    let activity = |change: fn(&mut Placed<ActivityHead, ProgrammeId>)| {
        told(change_activity(&report, &ActivityId::new("a"), change))
    };
    let [reordered, _] = activity(|a| a.at = 1);
    assert_eq!(reordered, "Activity “Desk”: order changed");
    activity(|a| {
        a.head.plan_page = Some(3);
        a.head.retired = true;
    });
    let [head, _] = told(change_head(&report, |head| {
        head.title = "Report".into();
        head.municipality = Municipality::new("Sapporo", "011002").unwrap();
        head.year = year("R6");
        head.years.push(year("R6"));
        head.plan.name = "New plan".into();
        head.scheme = BandScheme::letters();
    }));
    assert_eq!(
        head,
        "Report: title changed to “Report”, municipality changed to “Sapporo”, \
         fiscal year changed to “FY2024”, list of fiscal years changed, \
         name of the plan changed to “New plan”, achievement bands changed"
    );
}

#[test]
fn an_edit_of_a_claim() {
    let report = report();
    let placed = |off: Option<&str>, at: usize| {
        Some(Box::new(Placed {
            within: (),
            at,
            head: Claim {
                id: ClaimId::new("1"),
                number: 41,
                page: None,
                text: "We met.".into(),
                assertion: sum(false),
                off: off.map(String::from),
            },
        }))
    };
    let told = |from, to| {
        let id = ClaimId::new("1");
        let [english, _] = told(&report, &Edit::SetClaim { id, from, to });
        english
    };
    let (on, off) = (placed(None, 0), placed(Some("x"), 0));
    assert_eq!(told(None, on.clone()), "Claim No. 41 “We met.” added");
    let turned_off = "Claim No. 41 “We met.” turned off (x)";
    assert_eq!(told(on.clone(), off.clone()), turned_off);
    assert_eq!(
        told(off.clone(), on.clone()),
        "Claim No. 41 “We met.” checked again"
    );
    assert_eq!(
        told(off, placed(Some("y"), 0)),
        "Claim No. 41 “We met.”: reason for not checking changed (y)"
    );
    assert_eq!(
        told(on.clone(), placed(None, 1)),
        "Claim No. 41 “We met.”: order changed"
    );
    assert_eq!(told(on, None), "Claim No. 41 “We met.” removed");
}

#[test]
fn both_sides_of_a_difference() {
    let report = &report();
    let indicator = report.indicator(&IndicatorId::new("i")).unwrap();
    let seen = Seen { report, indicator };
    let text = |what| DifferenceText {
        before: seen,
        after: seen,
        what,
    };
    let what = Differing::Figure {
        figure: Figure::Actual,
        before: Some(quantity("1")).into(),
        after: Some(quantity("12345")).into(),
    };
    speak(Language::English);
    assert_eq!(text(&what).item(), "Actual");
    let shown = text(&what).sides().map(|side| side.shown);
    assert_eq!(shown, ["1 case", "12,345 cases"]);
    speak(Language::EasyJapanese);
    assert_eq!(in_brackets(&text(&what).item()), "実績値[じっせきち]");
    // What files and hooks get is the same in every language.
    assert_eq!(text(&what).sides().map(|side| side.plain), ["1", "12345"]);
}
