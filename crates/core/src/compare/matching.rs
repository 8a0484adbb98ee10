//! Which parts of two reports are the same: by id, and where ids differ by what names them exactly.

use super::MatchedBy;
use crate::{
    Activity, ActivityId, Indicator, IndicatorId, PolicyField, PolicyFieldId, Programme,
    ProgrammeId, Report,
};

/// The parts of two reports, side by side, in the order of the later one.
pub(super) struct Matching<'a> {
    pub(super) fields: Vec<(&'a PolicyField, &'a PolicyField)>,
    pub(super) programmes: Vec<(&'a Programme, &'a Programme)>,
    pub(super) activities: Vec<(&'a Activity, &'a Activity)>,
    pub(super) indicators: Vec<Matched<'a>>,
    pub(super) only_before: Vec<IndicatorId>,
    pub(super) only_after: Vec<IndicatorId>,
}

/// One indicator in both reports.
pub(super) struct Matched<'a> {
    pub(super) before: &'a Indicator,
    pub(super) after: &'a Indicator,
    pub(super) by: MatchedBy,
}

impl<'a> Matching<'a> {
    pub(super) fn of(before: &'a Report, after: &'a Report) -> Self {
        let indicators = |report: &'a Report| -> Vec<&'a Indicator> {
            let all = report.all_indicators();
            all.map(|(_, _, indicator)| indicator.as_ref()).collect()
        };
        let (one, other) = (indicators(before), indicators(after));
        let found = partners(&names(&one, indicator_name), &names(&other, indicator_name));
        let alone = |all: &[&Indicator], of: fn(&Partners) -> usize| {
            let mut taken = vec![false; all.len()];
            for found in &found {
                if let Some(taken) = taken.get_mut(of(found)) {
                    *taken = true;
                }
            }
            let left = all.iter().zip(taken).filter(|(_, taken)| !taken);
            left.map(|(indicator, _)| indicator.id.clone()).collect()
        };
        Self {
            only_before: alone(&one, |found| found.before),
            only_after: alone(&other, |found| found.after),
            indicators: found
                .iter()
                .filter_map(|found| {
                    Some(Matched {
                        before: one.get(found.before)?,
                        after: other.get(found.after)?,
                        by: found.by,
                    })
                })
                .collect(),
            fields: pairs(
                &before.policy_fields.iter().collect::<Vec<_>>(),
                &after.policy_fields.iter().collect::<Vec<_>>(),
                |field| Name::of(field.id.as_str(), "", &field.name),
            ),
            programmes: pairs(&programmes(before), &programmes(after), |programme| {
                Name::of(programme.id.as_str(), "", &programme.name)
            }),
            activities: pairs(&activities(before), &activities(after), |activity| {
                Name::of(activity.id.as_str(), "", &activity.name)
            }),
        }
    }

    /// What a field of the earlier report goes by in the later one.
    pub(super) fn field(&self, id: &PolicyFieldId) -> PolicyFieldId {
        let found = self.fields.iter().find(|(before, _)| before.id == *id);
        found.map_or_else(|| id.clone(), |(_, after)| after.id.clone())
    }

    /// What a programme of the earlier report goes by in the later one.
    pub(super) fn programme(&self, id: &ProgrammeId) -> ProgrammeId {
        let found = self.programmes.iter().find(|(before, _)| before.id == *id);
        found.map_or_else(|| id.clone(), |(_, after)| after.id.clone())
    }

    /// What an activity of the earlier report goes by in the later one.
    pub(super) fn activity(&self, id: &ActivityId) -> ActivityId {
        let found = self.activities.iter().find(|(before, _)| before.id == *id);
        found.map_or_else(|| id.clone(), |(_, after)| after.id.clone())
    }
}

pub(super) fn programmes(report: &Report) -> Vec<&Programme> {
    report.programmes.iter().map(AsRef::as_ref).collect()
}

pub(super) fn activities(report: &Report) -> Vec<&Activity> {
    let all = report.programmes.iter().flat_map(|p| &p.activities);
    all.map(AsRef::as_ref).collect()
}

/// What a part goes by.
#[derive(Clone, Copy)]
struct Name<'a> {
    id: &'a str,
    number: &'a str,
    name: &'a str,
}

impl<'a> Name<'a> {
    fn of(id: &'a str, number: &'a str, name: &'a str) -> Self {
        Self { id, number, name }
    }
}

fn indicator_name(indicator: &Indicator) -> Name<'_> {
    Name::of(indicator.id.as_str(), &indicator.number, &indicator.name)
}

/// The places of a part in two lists.
#[derive(Clone, Copy)]
struct Partners {
    before: usize,
    after: usize,
    by: MatchedBy,
}

/// Finds partners, in the order of `after`. A name that two of either list have says nothing.
fn partners(before: &[Name<'_>], after: &[Name<'_>]) -> Vec<Partners> {
    let (ids, ids_after) = (
        sorted(before, |name| (name.id, "")),
        sorted(after, |name| (name.id, "")),
    );
    let called_before = called(before, &ids_after);
    let called_after = called(after, &ids);
    let partner = |(at, name): (usize, &Name<'_>)| {
        let key = (name.number, name.name);
        let by_id = find(&ids, (name.id, "")).map(|before| (before, MatchedBy::Id));
        let found = by_id.or_else(|| {
            find(&called_after, key)?;
            Some((find(&called_before, key)?, MatchedBy::NumberAndName))
        });
        found.map(|(before, by)| Partners {
            before,
            after: at,
            by,
        })
    };
    after.iter().enumerate().filter_map(partner).collect()
}

/// What a part is looked up by, and its place in its list.
type Key<'a> = ((&'a str, &'a str), usize);

/// What is called by number and name, because the other list lacks its id.
fn called<'a>(names: &[Name<'a>], others: &[Key<'_>]) -> Vec<Key<'a>> {
    let mut keys = sorted(names, |name| (name.number, name.name));
    let has_partner = |name: &Name<'_>| find(others, (name.id, "")).is_some();
    keys.retain(|(_, at)| !names.get(*at).is_some_and(has_partner));
    keys
}

fn sorted<'a>(names: &[Name<'a>], of: fn(&Name<'a>) -> (&'a str, &'a str)) -> Vec<Key<'a>> {
    let mut keys: Vec<Key<'a>> = names.iter().map(of).zip(0..).collect();
    keys.sort_unstable();
    keys
}

/// The place of the only one that has a key.
fn find(keys: &[Key<'_>], key: (&str, &str)) -> Option<usize> {
    let from = keys.partition_point(|(other, _)| *other < key);
    let mut found = keys
        .iter()
        .skip(from)
        .take_while(|(other, _)| *other == key);
    let (_, at) = found.next()?;
    found.next().is_none().then_some(*at)
}

fn names<'a, T>(parts: &[&'a T], name: impl Fn(&'a T) -> Name<'a>) -> Vec<Name<'a>> {
    parts.iter().map(|part| name(part)).collect()
}

fn pairs<'a, T>(
    before: &[&'a T],
    after: &[&'a T],
    name: impl Fn(&'a T) -> Name<'a>,
) -> Vec<(&'a T, &'a T)> {
    let found = partners(&names(before, &name), &names(after, &name));
    let pair = |found: Partners| Some((*before.get(found.before)?, *after.get(found.after)?));
    found.into_iter().filter_map(pair).collect()
}
