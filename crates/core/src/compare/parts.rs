//! What differs beside figures, rules and rates.

use super::matching::{Matching, activities, programmes};
use super::{Holder, PartDifference};
use crate::diff::{judgements, notes, readings, summaries};
use crate::{ActivityId, Claim, Edit, IndicatorId, Placed, ProgrammeId, Report};

/// The report's own head, then part by part: fields, programmes, activities, indicators, claims.
pub(super) fn differences(
    before: &Report,
    after: &Report,
    matching: &Matching<'_>,
) -> Vec<PartDifference> {
    let mut edits = Vec::new();
    if before.head() != after.head() {
        let (from, to) = (Box::new(before.head()), Box::new(after.head()));
        edits.push(Edit::SetHead { from, to });
    }
    fields(before, after, matching, &mut edits);
    programme_heads(before, after, matching, &mut edits);
    activity_heads(before, after, matching, &mut edits);
    indicators(before, after, matching, &mut edits);
    let mut found: Vec<_> = edits.into_iter().map(PartDifference::Changed).collect();
    orders(before, after, matching, &mut found);
    found.extend(claims(&before.claims, &after.claims));
    found
}

fn fields(before: &Report, after: &Report, matching: &Matching<'_>, edits: &mut Vec<Edit>) {
    for (one, other) in &matching.fields {
        let heads = (one.head(), other.head());
        if heads.0 != heads.1 {
            let (from, to) = both(heads);
            let id = other.id.clone();
            edits.push(Edit::SetPolicyField { id, from, to });
        }
    }
    for field in &before.policy_fields {
        if !matching.fields.iter().any(|(one, _)| one.id == field.id) {
            let (id, from) = (field.id.clone(), alone(field.head()));
            edits.push(Edit::SetPolicyField { id, from, to: None });
        }
    }
    for field in &after.policy_fields {
        if !matching.fields.iter().any(|(_, one)| one.id == field.id) {
            let (id, to) = (field.id.clone(), alone(field.head()));
            edits.push(Edit::SetPolicyField { id, from: None, to });
        }
    }
}

fn programme_heads(
    before: &Report,
    after: &Report,
    matching: &Matching<'_>,
    edits: &mut Vec<Edit>,
) {
    for (one, other) in &matching.programmes {
        let heads = (one.head(), other.head());
        if heads.0 != heads.1 {
            let (from, to) = both(heads);
            let id = other.id.clone();
            edits.push(Edit::SetProgramme { id, from, to });
        }
    }
    for programme in &before.programmes {
        let id = programme.id.clone();
        if !matching.programmes.iter().any(|(one, _)| one.id == id) {
            let from = alone(programme.head());
            edits.push(Edit::SetProgramme { id, from, to: None });
        }
    }
    for programme in &after.programmes {
        let id = programme.id.clone();
        if !matching.programmes.iter().any(|(_, one)| one.id == id) {
            let to = alone(programme.head());
            edits.push(Edit::SetProgramme { id, from: None, to });
        }
    }
}

fn activity_heads(before: &Report, after: &Report, matching: &Matching<'_>, edits: &mut Vec<Edit>) {
    for (one, other) in &matching.activities {
        let (mut from, mut to) = (
            before.placed_activity(&one.id),
            after.placed_activity(&other.id),
        );
        if let (Some(from), Some(to)) = (&mut from, &mut to) {
            from.within = matching.programme(&from.within);
            from.head.policy_field = matching.field(&from.head.policy_field);
            from.at = to.at;
        }
        if from != to {
            let (from, to) = (from.map(Box::new), to.map(Box::new));
            let id = other.id.clone();
            edits.push(Edit::SetActivity { id, from, to });
        }
        summaries(one, other, edits);
    }
    for activity in activities(before) {
        let id = activity.id.clone();
        if !matching.activities.iter().any(|(one, _)| one.id == id) {
            let from = before.placed_activity(&id).map(Box::new);
            edits.push(Edit::SetActivity { id, from, to: None });
        }
    }
    for activity in activities(after) {
        let id = activity.id.clone();
        if !matching.activities.iter().any(|(_, one)| one.id == id) {
            let to = after.placed_activity(&id).map(Box::new);
            edits.push(Edit::SetActivity { id, from: None, to });
        }
    }
}

/// What indicators differ in beside what is listed for each of them: those that only one has are
/// listed by themselves.
fn indicators(before: &Report, after: &Report, matching: &Matching<'_>, edits: &mut Vec<Edit>) {
    for matched in &matching.indicators {
        let (one, other) = (matched.before, matched.after);
        let mut from = before.placed_indicator(&one.id);
        let mut to = after.placed_indicator(&other.id);
        if let (Some(from), Some(to)) = (&mut from, &mut to) {
            from.within = matching.activity(&from.within);
            from.at = to.at;
            // These two are listed with the figures.
            (from.head.baseline, to.head.baseline) = (None, None);
            if before.rule_of(one) != after.rule_of(other) {
                (from.head.rule, to.head.rule) = (None, None);
            }
        }
        if from != to {
            let (from, to) = (from.map(Box::new), to.map(Box::new));
            let id = other.id.clone();
            edits.push(Edit::SetIndicator { id, from, to });
        }
        readings(one, other, edits);
        notes(one, other, edits);
        judgements(one, other, edits);
    }
}

type Side<H> = Option<Box<Placed<H>>>;

/// The heads of what is compared without its place.
fn both<H>(heads: (H, H)) -> (Side<H>, Side<H>) {
    (alone(heads.0), alone(heads.1))
}

fn alone<H>(head: H) -> Side<H> {
    let (within, at) = ((), 0);
    Some(Box::new(Placed { within, at, head }))
}

/// Where what both hold stands in another order.
fn orders(
    before: &Report,
    after: &Report,
    matching: &Matching<'_>,
    found: &mut Vec<PartDifference>,
) {
    let mut look = |holder: Holder, one: Vec<&str>, other: Vec<&str>| {
        let common = |ids: &[&str], of: &[&str]| -> Vec<String> {
            let common = ids.iter().filter(|id| of.contains(id));
            common.map(|id| (*id).to_owned()).collect()
        };
        if common(&one, &other) != common(&other, &one) {
            found.push(PartDifference::Reordered(holder));
        }
    };
    let names: Vec<_> = before
        .policy_fields
        .iter()
        .map(|f| matching.field(&f.id))
        .collect();
    let one = names.iter().map(|id| id.as_str()).collect();
    let other = after.policy_fields.iter().map(|f| f.id.as_str()).collect();
    look(Holder::PolicyFields, one, other);
    let names: Vec<_> = programmes(before)
        .iter()
        .map(|p| matching.programme(&p.id))
        .collect();
    let one = names.iter().map(ProgrammeId::as_str).collect();
    let other = after.programmes.iter().map(|p| p.id.as_str()).collect();
    look(Holder::Programmes, one, other);
    for (one, other) in &matching.programmes {
        let holder = Holder::Activities(other.id.clone());
        let names: Vec<_> = one
            .activities
            .iter()
            .map(|a| matching.activity(&a.id))
            .collect();
        let one = names.iter().map(ActivityId::as_str).collect();
        look(
            holder,
            one,
            other.activities.iter().map(|a| a.id.as_str()).collect(),
        );
    }
    for (one, other) in &matching.activities {
        let holder = Holder::Indicators(other.id.clone());
        let name = |id: &IndicatorId| {
            let mut all = matching.indicators.iter();
            all.find(|matched| matched.before.id == *id)
                .map(|matched| matched.after.id.as_str())
        };
        let one = one.indicators.iter().filter_map(|i| name(&i.id)).collect();
        look(
            holder,
            one,
            other.indicators.iter().map(|i| i.id.as_str()).collect(),
        );
    }
}

fn claims(before: &[Claim], after: &[Claim]) -> Option<PartDifference> {
    if before == after {
        return None;
    }
    let missing = |all: &[Claim], of: &[Claim]| {
        let there = |claim: &Claim| of.iter().any(|other| other.id == claim.id);
        all.iter().filter(|claim| !there(claim)).count()
    };
    let changed = |claim: &&Claim| {
        let partner = after.iter().find(|other| other.id == claim.id);
        partner.is_some_and(|partner| partner != *claim)
    };
    let changed = before.iter().filter(changed).count();
    Some(PartDifference::Claims {
        before: before.len(),
        after: after.len(),
        differing: changed + missing(before, after) + missing(after, before),
    })
}
