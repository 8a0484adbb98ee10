//! What another tab was too quick for can be done again, and takes nothing else of what that tab did.

use crate::sample::{report, set, year};
use tsunagari_core::*;

fn id() -> IndicatorId {
    IndicatorId::new("i")
}

fn rename(report: &Report, name: &str) -> Edit {
    change_indicator(report, &id(), |placed| placed.head.name = name.into()).unwrap()
}

fn shift(report: &Report, to: &str, at: usize) -> Edit {
    let to = ActivityId::new(to);
    change_indicator(report, &id(), |placed| {
        (placed.within, placed.at) = (to, at);
    })
    .unwrap()
}

fn remove(report: &Report, id: &str) -> Edit {
    let id = IndicatorId::new(id);
    Edit::SetIndicator {
        from: report.placed_indicator(&id).map(Box::new),
        to: None,
        id,
    }
}

/// What is left of `i`: where it stands, and its name.
fn standing(report: &Report) -> Option<(String, usize, String)> {
    let placed = report.placed_indicator(&id())?;
    Some((placed.within.as_str().into(), placed.at, placed.head.name))
}

/// Two edits of the same report, the first of which another tab makes.
fn late(first: &[Edit], second: &Edit) -> Report {
    let now = apply_all(&report(), first).unwrap();
    assert!(apply(&now, second).is_err());
    let again = again(&now, second).unwrap();
    apply(&now, &again).unwrap()
}

#[test]
fn of_two_names_the_refused_one_can_be_given_now() {
    let old = report();
    let next = late(&[rename(&old, "甲")], &rename(&old, "乙"));
    assert_eq!(standing(&next), Some(("a".into(), 0, "乙".into())));
}

#[test]
fn a_name_leaves_the_place_that_the_other_tab_gave() {
    let old = report();
    let next = late(
        &[
            rename(&old, "甲"),
            shift(&apply(&old, &rename(&old, "甲")).unwrap(), "b", 0),
        ],
        &rename(&old, "乙"),
    );
    assert_eq!(standing(&next), Some(("b".into(), 0, "乙".into())));
}

#[test]
fn a_name_leaves_the_unit_that_the_other_tab_gave() {
    let old = report();
    let unit = change_indicator(&old, &id(), |placed| placed.head.unit = "人".into()).unwrap();
    let next = late(&[unit], &rename(&old, "乙"));
    let found = next.indicator(&id()).unwrap();
    assert_eq!((&*found.name, &*found.unit), ("乙", "人"));
}

#[test]
fn a_term_leaves_what_the_other_tab_said_of_the_report() {
    let old = report();
    let other = change_head(&old, |head| {
        head.title = "題".into();
        head.plan.name = "第2期計画".into();
        head.source.publisher = "市".into();
    });
    let term = PlanTerm {
        number: 2,
        first: year(2024),
        last: year(2027),
        announced: true,
    };
    let own = change_head(&old, |head| head.plan.terms.push(term)).unwrap();
    let next = late(&[other.unwrap()], &own);
    let (title, plan, source) = (&*next.title, &next.plan, &next.source);
    assert_eq!(
        (title, &*plan.name, plan.terms.len()),
        ("題", "第2期計画", 2)
    );
    assert_eq!(source.publisher, "市");
}

#[test]
fn a_place_leaves_the_name_that_the_other_tab_gave() {
    let old = report();
    let next = late(&[rename(&old, "甲")], &shift(&old, "c", 1));
    assert_eq!(standing(&next), Some(("c".into(), 1, "甲".into())));
}

#[test]
fn what_was_taken_away_meanwhile_is_added_again() {
    let figures = [2022, 2023].map(|start| {
        let found = report().indicator(&id()).unwrap().clone();
        [Figure::Target, Figure::Actual].map(|figure| Edit::SetFigure {
            at: found.address(year(start), figure),
            from: found.entered(year(start), figure),
            to: FigureState::Missing,
        })
    });
    let mut gone: Vec<Edit> = figures.concat();
    let emptied = apply_all(&report(), &gone).unwrap();
    gone.push(remove(&emptied, "i"));
    let next = late(&gone, &rename(&report(), "乙"));
    assert_eq!(standing(&next), Some(("a".into(), 0, "乙".into())));
}

#[test]
fn what_both_wanted_is_done_already() {
    let old = report();
    let edit = rename(&old, "甲");
    assert_eq!(again(&apply(&old, &edit).unwrap(), &edit), None);
}

#[test]
fn a_status_is_given_over_another() {
    let to = |to| Edit::SetStatus {
        indicator: id(),
        year: year(2023),
        from: YearStatus::Final,
        to,
    };
    let next = late(&[to(YearStatus::Forecast)], &to(YearStatus::Provisional));
    let found = next.indicator(&id()).unwrap();
    assert_eq!(found.status(year(2023)), YearStatus::Provisional);
}

#[test]
fn a_figure_of_a_part_that_is_gone_has_no_place() {
    let edit = set("nowhere", 2023, Figure::Actual, None, Some(1));
    assert_eq!(again(&report(), &edit), None);
}
