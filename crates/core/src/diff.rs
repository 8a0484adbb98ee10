//! What makes one report into another.

use crate::{Activity, Edit, Figure, Indicator, NoteScope, Report, SummarySection};
use std::collections::BTreeSet;
use std::sync::Arc;

/// The edits that make `from` into `to`, in the order of `from`.
///
/// Compares what both have (by id): figures, notes, readings, summaries. Parts
/// that are shared by pointer are passed over, so that comparing a report with
/// the one it was edited from costs what was edited.
///
/// `apply_all(from, &diff(from, to))` equals `to` wherever both have the same structure.
pub fn diff(from: &Report, to: &Report) -> Vec<Edit> {
    let mut edits = Vec::new();
    for activity in from
        .programmes
        .iter()
        .flat_map(|programme| &programme.activities)
    {
        match to.activity(&activity.id) {
            Some(other) if !Arc::ptr_eq(activity, other) => summaries(activity, other, &mut edits),
            _ => {}
        }
    }
    for (_, _, indicator) in from.indicators() {
        match to.indicator(&indicator.id) {
            Some(other) if !Arc::ptr_eq(indicator, other) => {
                readings(indicator, other, &mut edits);
                figures(indicator, other, &mut edits);
                notes(indicator, other, &mut edits);
            }
            _ => {}
        }
    }
    edits
}

fn summaries(from: &Activity, to: &Activity, edits: &mut Vec<Edit>) {
    for section in SummarySection::ALL {
        let (before, after) = (from.summary.section(section), to.summary.section(section));
        if before != after {
            edits.push(Edit::SetSummary {
                activity: from.id.clone(),
                section,
                from: before.to_owned(),
                to: after.to_owned(),
            });
        }
    }
}

fn readings(from: &Indicator, to: &Indicator, edits: &mut Vec<Edit>) {
    let shown = |indicator: &Indicator| indicator.run.as_ref().map(|run| run.shown);
    if let (Some(before), Some(after)) = (shown(from), shown(to))
        && before != after
    {
        let indicator = from.id.clone();
        edits.push(Edit::SetReading {
            indicator,
            from: before,
            to: after,
        });
    }
}

fn figures(from: &Indicator, to: &Indicator, edits: &mut Vec<Edit>) {
    let years: BTreeSet<_> = from
        .figures
        .keys()
        .chain(to.figures.keys())
        .copied()
        .collect();
    for year in years {
        for figure in [Figure::Target, Figure::Actual] {
            let (before, after) = (from.settled(year, figure), to.settled(year, figure));
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

fn notes(from: &Indicator, to: &Indicator, edits: &mut Vec<Edit>) {
    let scopes: BTreeSet<NoteScope> = from.notes.keys().chain(to.notes.keys()).copied().collect();
    for scope in scopes {
        let (before, after) = (from.notes.get(&scope), to.notes.get(&scope));
        if before != after {
            edits.push(Edit::SetNote {
                indicator: from.id.clone(),
                scope,
                from: before.cloned(),
                to: after.cloned(),
            });
        }
    }
}
