//! Adding, changing, moving and taking away the parts of a report.
//!
//! Each function looks at everything first and writes last, so that a refused edit changes nothing.

use super::{EditError, fresh};
use crate::head_problem::{HeadProblem, check};
use crate::{
    Activity, ActivityHead, ActivityId, Grouping, Indicator, IndicatorHead, IndicatorId, Placed,
    PolicyField, PolicyFieldHead, PolicyFieldId, Programme, ProgrammeHead, ProgrammeId, Report,
    Summary, is_id,
};
use std::sync::Arc;

pub(super) fn set_policy_field(
    report: &mut Report,
    id: &PolicyFieldId,
    from: Option<&Placed<PolicyFieldHead>>,
    to: Option<&Placed<PolicyFieldHead>>,
) -> Result<(), EditError> {
    let now = report.placed_policy_field(id);
    let unknown = || EditError::UnknownPolicyField(id.clone());
    fresh_place(now.as_ref(), from, to, unknown)?;
    let Some(to) = to else {
        let mut activities = report.programmes.iter().flat_map(|p| &p.activities);
        let used = activities.any(|activity| activity.policy_field == *id)
            || counted(report, Grouping::PolicyField, id.as_str());
        unless(used, EditError::InUse)?;
        report.policy_fields.retain(|field| field.id != *id);
        return Ok(());
    };
    to.head.check()?;
    check(is_id(id.as_str()), HeadProblem::Id)?;
    let at = there(now.as_ref(), from, to, report.policy_fields.len())?;
    report.policy_fields.retain(|field| field.id != *id);
    let field = PolicyField::new(id.clone(), to.head.clone());
    report.policy_fields.insert(at, field);
    Ok(())
}

pub(super) fn set_programme(
    report: &mut Report,
    id: &ProgrammeId,
    from: Option<&Placed<ProgrammeHead>>,
    to: Option<&Placed<ProgrammeHead>>,
) -> Result<(), EditError> {
    let now = report.placed_programme(id);
    let unknown = || EditError::UnknownProgramme(id.clone());
    fresh_place(now.as_ref(), from, to, unknown)?;
    let before = now.as_ref().and_then(|now| report.programmes.get(now.at));
    let activities = before.map(|programme| programme.activities.clone());
    let activities = activities.unwrap_or_default();
    let Some(to) = to else {
        unless(!activities.is_empty(), EditError::NotEmpty)?;
        let used = counted(report, Grouping::Programme, id.as_str());
        unless(used, EditError::InUse)?;
        report.programmes.retain(|programme| programme.id != *id);
        return Ok(());
    };
    to.head.check()?;
    check(is_id(id.as_str()), HeadProblem::Id)?;
    let number = to.head.number;
    let mut others = report.programmes.iter().filter(|other| other.id != *id);
    let taken = others.any(|other| other.number == number);
    unless(taken, EditError::NumberTaken(number))?;
    let at = there(now.as_ref(), from, to, report.programmes.len())?;
    let same = before.filter(|before| before.head() == to.head).cloned();
    let programme =
        same.unwrap_or_else(|| Arc::new(Programme::new(id.clone(), to.head.clone(), activities)));
    report.programmes.retain(|programme| programme.id != *id);
    report.programmes.insert(at, programme);
    Ok(())
}

pub(super) fn set_activity(
    report: &mut Report,
    id: &ActivityId,
    from: Option<&Placed<ActivityHead, ProgrammeId>>,
    to: Option<&Placed<ActivityHead, ProgrammeId>>,
) -> Result<(), EditError> {
    let now = report.placed_activity(id);
    let unknown = || EditError::UnknownActivity(id.clone());
    fresh_place(now.as_ref(), from, to, unknown)?;
    let before = report.activity(id).cloned();
    let Some(to) = to else {
        let empty = |a: &Arc<Activity>| a.indicators.is_empty() && a.summary == Summary::default();
        unless(!before.iter().all(empty), EditError::NotEmpty)?;
        if let Some(old) = now.and_then(|now| programme_mut(report, &now.within)) {
            old.activities.retain(|activity| activity.id != *id);
        }
        return Ok(());
    };
    to.head.check()?;
    check(is_id(id.as_str()), HeadProblem::Id)?;
    if report.policy_field(&to.head.policy_field).is_none() {
        let field = to.head.policy_field.clone();
        return Err(EditError::UnknownPolicyField(field));
    }
    let within = holder(now.as_ref(), from, to);
    let mut programmes = report.programmes.iter();
    let Some(new) = programmes.find(|programme| programme.id == *within) else {
        return Err(EditError::UnknownProgramme(within.clone()));
    };
    let (within, length) = (within.clone(), new.activities.len());
    let at = there(now.as_ref(), from, to, length)?;
    let activity = match before {
        Some(before) if before.head() == to.head => before,
        before => {
            let mut activity = Activity::new(id.clone(), to.head.clone());
            if let Some(before) = before {
                activity.summary = before.summary.clone();
                activity.indicators = before.indicators.clone();
            }
            Arc::new(activity)
        }
    };
    if let Some(old) = now.and_then(|now| programme_mut(report, &now.within)) {
        old.activities.retain(|activity| activity.id != *id);
    }
    if let Some(new) = programme_mut(report, &within) {
        new.activities.insert(at, activity);
    }
    Ok(())
}

pub(super) fn set_indicator(
    report: &mut Report,
    id: &IndicatorId,
    from: Option<&Placed<IndicatorHead, ActivityId>>,
    to: Option<&Placed<IndicatorHead, ActivityId>>,
) -> Result<(), EditError> {
    let now = report.placed_indicator(id);
    let unknown = || EditError::UnknownIndicator(id.clone());
    let (mut from, mut to) = (from.cloned(), to.cloned());
    if let (Some(now), Some(from), Some(to)) = (&now, &mut from, &mut to) {
        pass_over(&now.head, &mut from.head, &mut to.head);
    }
    let (from, to) = (from.as_ref(), to.as_ref());
    fresh_place(now.as_ref(), from, to, unknown)?;
    let before = report.indicator(id).cloned();
    let Some(to) = to else {
        let full = before.is_some_and(|before| !before.is_empty());
        unless(full, EditError::NotEmpty)?;
        let used = report.claims.iter().any(|claim| claim.names(id));
        unless(used, EditError::InUse)?;
        if let Some(old) = now.and_then(|now| report.activity_mut(&now.within)) {
            old.indicators.retain(|indicator| indicator.id != *id);
        }
        return Ok(());
    };
    to.head.check()?;
    check(is_id(id.as_str()), HeadProblem::Id)?;
    let within = holder(now.as_ref(), from, to);
    let Some(new) = report.activity(within) else {
        return Err(EditError::UnknownActivity(within.clone()));
    };
    let (within, length) = (within.clone(), new.indicators.len());
    let at = there(now.as_ref(), from, to, length)?;
    let indicator = match before {
        Some(before) if before.head() == to.head => before,
        before => {
            let mut indicator = Indicator::new(id.clone(), to.head.clone());
            if let Some(before) = before {
                indicator.figures = before.figures.clone();
                indicator.open = before.open.clone();
                indicator.notes = before.notes.clone();
                indicator.certainty = before.certainty;
                indicator.run = before.run.clone();
                indicator.judgements = before.judgements.clone();
            }
            Arc::new(indicator)
        }
    };
    if let Some(old) = now.and_then(|now| report.activity_mut(&now.within)) {
        old.indicators.retain(|indicator| indicator.id != *id);
    }
    if let Some(new) = report.activity_mut(&within) {
        new.indicators.insert(at, indicator);
    }
    Ok(())
}

/// What an edit leaves alone and does not look at. Edits named every indicator's rule before a report had
/// one of its own, and were made before there was a place for what the source prints; besides, renaming
/// does not get in the way of rating differently.
fn pass_over(now: &IndicatorHead, from: &mut IndicatorHead, to: &mut IndicatorHead) {
    if from.rule == to.rule {
        from.rule.clone_from(&now.rule);
        to.rule.clone_from(&now.rule);
    }
    let printed: [fn(&mut IndicatorHead) -> &mut String; 2] =
        [|head| &mut head.other_spelling, |head| &mut head.axis_unit];
    for (text, now) in printed.iter().zip([&now.other_spelling, &now.axis_unit]) {
        if text(from) == text(to) {
            text(from).clone_from(now);
            text(to).clone_from(now);
        }
    }
}

/// Whether an edit leaves a part where it is. Then the place does not matter.
fn stays<H, P: PartialEq>(from: Option<&Placed<H, P>>, to: &Placed<H, P>) -> bool {
    from.is_some_and(|from| from.within == to.within && from.at == to.at)
}

/// Whether what an edit changes from is there.
pub(super) fn fresh_place<H: PartialEq, P: PartialEq>(
    now: Option<&Placed<H, P>>,
    from: Option<&Placed<H, P>>,
    to: Option<&Placed<H, P>>,
    unknown: impl Fn() -> EditError,
) -> Result<(), EditError> {
    match (now, from) {
        (None, None) => Ok(()),
        (None, Some(_)) => Err(unknown()),
        (Some(_), None) => Err(EditError::Stale),
        (Some(now), Some(from)) => {
            let here = now.within == from.within && now.at == from.at;
            fresh(now.head == from.head && (here || to.is_some_and(|to| stays(Some(from), to))))
        }
    }
}

/// What is to hold a part.
fn holder<'a, H, P: PartialEq>(
    now: Option<&'a Placed<H, P>>,
    from: Option<&Placed<H, P>>,
    to: &'a Placed<H, P>,
) -> &'a P {
    match now {
        Some(now) if stays(from, to) => &now.within,
        _ => &to.within,
    }
}

/// The place to put a part in among `length` siblings, itself taken out if it is one of them.
pub(super) fn there<H, P: PartialEq>(
    now: Option<&Placed<H, P>>,
    from: Option<&Placed<H, P>>,
    to: &Placed<H, P>,
    length: usize,
) -> Result<usize, EditError> {
    match now {
        Some(now) if stays(from, to) => Ok(now.at),
        _ => {
            let one_of_them = now.is_some_and(|now| now.within == to.within);
            let places = length - usize::from(one_of_them);
            unless(to.at > places, EditError::NoSuchPlace)?;
            Ok(to.at)
        }
    }
}

/// Whether a claim has a row for it.
fn counted(report: &Report, by: Grouping, key: &str) -> bool {
    report.claims.iter().any(|claim| claim.counts(by, key))
}

fn unless(problem: bool, error: EditError) -> Result<(), EditError> {
    if problem { Err(error) } else { Ok(()) }
}

fn programme_mut<'a>(report: &'a mut Report, id: &ProgrammeId) -> Option<&'a mut Programme> {
    let mut programmes = report.programmes.iter_mut();
    programmes.find(|p| p.id == *id).map(Arc::make_mut)
}
