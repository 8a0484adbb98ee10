//! What makes one report into another.

mod order;
mod structure;

use crate::{Activity, Edit, Figure, Indicator, NoteScope, Report, SummarySection};
use std::sync::Arc;
use structure::Way;

/// The edits that make `from` into `to`, in an order in which they apply: what was added, moved
/// and changed in the structure, then texts, readings, figures and notes, the claims, then what was taken away.
///
/// Compares what both have by id. Parts that are shared by pointer are passed over, so that
/// comparing a report with the one it was edited from costs what was edited.
///
/// `apply_all(from, &diff(from, to))` equals `to` wherever edits lead from one report to both.
pub fn diff(from: &Report, to: &Report) -> Vec<Edit> {
    let (now, edits) = (from.clone(), Vec::new());
    let mut way = Way { now, edits };
    way.arrange(to);
    let mut edits = Vec::new();
    for activity in way.now.programmes.iter().flat_map(|p| &p.activities) {
        match to.activity(&activity.id) {
            Some(other) if Arc::ptr_eq(activity, other) => {}
            Some(other) => summaries(activity, other, &mut edits),
            // It is about to be taken away, and only what is empty can be.
            None => {
                let empty = Activity::new(activity.id.clone(), activity.head());
                summaries(activity, &empty, &mut edits);
            }
        }
    }
    for (_, _, indicator) in way.now.all_indicators() {
        match to.indicator(&indicator.id) {
            Some(other) if Arc::ptr_eq(indicator, other) => {}
            Some(other) => contents(indicator, other, &mut edits),
            None => {
                let empty = Indicator::new(indicator.id.clone(), indicator.head());
                contents(indicator, &empty, &mut edits);
            }
        }
    }
    for edit in edits {
        way.go(edit);
    }
    way.claims(to);
    way.clear_away(to);
    way.edits
}

fn contents(from: &Indicator, to: &Indicator, edits: &mut Vec<Edit>) {
    readings(from, to, edits);
    figures(from, to, edits);
    notes(from, to, edits);
    judgements(from, to, edits);
}

pub(crate) fn summaries(from: &Activity, to: &Activity, edits: &mut Vec<Edit>) {
    for section in SummarySection::ALL {
        let (before, after) = (from.summary.section(section), to.summary.section(section));
        if before != after {
            edits.push(Edit::SetSummary {
                activity: to.id.clone(),
                section,
                from: before.to_owned(),
                to: after.to_owned(),
            });
        }
    }
}

pub(crate) fn readings(from: &Indicator, to: &Indicator, edits: &mut Vec<Edit>) {
    if from.run == to.run {
        return;
    }
    let indicator = to.id.clone();
    edits.push(match (&from.run, &to.run) {
        (Some(before), Some(after)) if before.is_same_source(after) => Edit::SetReading {
            indicator,
            from: before.shown,
            to: after.shown,
        },
        (before, after) => Edit::SetRun {
            indicator,
            from: before.clone().map(Box::new),
            to: after.clone().map(Box::new),
        },
    });
}

fn figures(from: &Indicator, to: &Indicator, edits: &mut Vec<Edit>) {
    let mut years = Vec::new();
    for indicator in [from, to] {
        let open = indicator.open.keys().map(|(year, _)| year);
        for year in indicator.figures.keys().chain(open) {
            insert_sorted(&mut years, *year);
        }
    }
    for year in years {
        for figure in [Figure::Target, Figure::Actual] {
            let (before, after) = (from.entered(year, figure), to.entered(year, figure));
            if before != after {
                let at = from.address(year, figure);
                edits.push(Edit::SetFigure {
                    at,
                    from: before,
                    to: after,
                });
            }
        }
    }
}

pub(crate) fn notes(from: &Indicator, to: &Indicator, edits: &mut Vec<Edit>) {
    let mut scopes: Vec<NoteScope> = Vec::new();
    for notes in [&from.notes, &to.notes] {
        for scope in notes.keys() {
            insert_sorted(&mut scopes, *scope);
        }
    }
    for scope in scopes {
        let (before, after) = (from.notes.get(&scope), to.notes.get(&scope));
        if before != after {
            edits.push(Edit::SetNote {
                indicator: to.id.clone(),
                scope,
                from: before.cloned(),
                to: after.cloned(),
            });
        }
    }
}

pub(crate) fn judgements(from: &Indicator, to: &Indicator, edits: &mut Vec<Edit>) {
    let mut years = Vec::new();
    for said in [from, to] {
        for judged in said.judgements.iter() {
            insert_sorted(&mut years, judged.year);
        }
    }
    for year in years {
        let (before, after) = (from.status(year), to.status(year));
        if before != after {
            edits.push(Edit::SetStatus {
                indicator: to.id.clone(),
                year,
                from: before,
                to: after,
            });
        }
        let (before, after) = (from.final_grade(year), to.final_grade(year));
        if before != after {
            edits.push(Edit::SetFinalGrade {
                indicator: to.id.clone(),
                year,
                from: before.cloned().map(Box::new),
                to: after.cloned().map(Box::new),
            });
        }
    }
}

/// Puts a key in its place unless it is there: for a handful of keys, and much less code
/// than a set of them.
pub(crate) fn insert_sorted<K: Ord>(keys: &mut Vec<K>, key: K) {
    if let Err(at) = keys.binary_search(&key) {
        keys.insert(at, key);
    }
}
