//! The structure of two reports, part by part.

use super::order::steps;
use crate::edit::apply_in_place;
use crate::{
    Activity, ActivityId, ClaimId, Edit, IndicatorId, Placed, PolicyFieldId, Programme,
    ProgrammeId, Report,
};
use std::sync::Arc;

/// The edits found so far, and the report that they lead to.
pub(super) struct Way {
    pub(super) now: Report,
    pub(super) edits: Vec<Edit>,
}

impl Way {
    /// Goes one edit further. An edit that does not apply is left out: no edits lead there.
    pub(super) fn go(&mut self, edit: Edit) {
        if apply_in_place(&mut self.now, &edit).is_ok() {
            self.edits.push(edit);
        }
    }

    /// Brings everything that `to` has to its place, with its head: what holds before what is held.
    pub(super) fn arrange(&mut self, to: &Report) {
        let head = self.now.head();
        if head != to.head() {
            let (from, to) = (Box::new(head), Box::new(to.head()));
            self.go(Edit::SetHead { from, to });
        }
        if self.now.policy_fields != to.policy_fields {
            self.arrange_policy_fields(to);
        }
        if same(&self.now.programmes, &to.programmes) {
            return;
        }
        self.arrange_programmes(to);
        for (at, programme) in to.programmes.iter().enumerate() {
            // Where all of a programme is shared, nothing in it came from elsewhere or went there.
            if !self.shares(at, programme) {
                self.arrange_activities(programme);
            }
        }
        for (at, programme) in to.programmes.iter().enumerate() {
            if !self.shares(at, programme) {
                for activity in &programme.activities {
                    self.arrange_indicators(activity);
                }
            }
        }
    }

    /// Brings the claims to what they are in `to`. By now every part is there that one of them can name.
    pub(super) fn claims(&mut self, to: &Report) {
        if Arc::ptr_eq(&self.now.claims, &to.claims) || self.now.claims == to.claims {
            return;
        }
        let there = |id: &ClaimId| to.claims.iter().any(|claim| claim.id == *id);
        let gone = self.now.claims.iter().filter(|claim| !there(&claim.id));
        for id in gone.map(|claim| claim.id.clone()).collect::<Vec<_>>() {
            let from = self.now.placed_claim(&id).map(Box::new);
            self.go(Edit::SetClaim { id, from, to: None });
        }
        let now = self.now.claims.clone();
        let now: Vec<&str> = now.iter().map(|claim| claim.id.as_str()).collect();
        let ids: Vec<&str> = to.claims.iter().map(|claim| claim.id.as_str()).collect();
        let steps = steps(&now, &ids);
        for (claim, at) in places(&steps, &to.claims) {
            let from = self.now.placed_claim(&claim.id);
            let Some(to) = goal((), at, claim.clone(), from.as_ref()) else {
                continue;
            };
            let (id, from) = (claim.id.clone(), from.map(Box::new));
            self.go(Edit::SetClaim { id, from, to });
        }
    }

    /// Takes away whatever `to` does not have: what is held before what holds.
    pub(super) fn clear_away(&mut self, to: &Report) {
        if !same(&self.now.programmes, &to.programmes) {
            let there = |id: &IndicatorId| to.indicator(id).is_some();
            let all = self.now.all_indicators().map(|(_, _, i)| i.id.clone());
            for id in all.filter(|id| !there(id)).collect::<Vec<_>>() {
                let from = self.now.placed_indicator(&id).map(Box::new);
                self.go(Edit::SetIndicator { id, from, to: None });
            }
            let activities = self.now.programmes.iter().flat_map(|p| &p.activities);
            let gone = activities.filter(|a| to.activity(&a.id).is_none());
            for id in gone.map(|a| a.id.clone()).collect::<Vec<_>>() {
                let from = self.now.placed_activity(&id).map(Box::new);
                self.go(Edit::SetActivity { id, from, to: None });
            }
            let there = |id: &ProgrammeId| to.programmes.iter().any(|p| p.id == *id);
            let gone = self.now.programmes.iter().filter(|p| !there(&p.id));
            for id in gone.map(|p| p.id.clone()).collect::<Vec<_>>() {
                let from = self.now.placed_programme(&id).map(Box::new);
                self.go(Edit::SetProgramme { id, from, to: None });
            }
        }
        let fields = self.now.policy_fields.iter();
        let gone = fields.filter(|f| to.policy_field(&f.id).is_none());
        for id in gone.map(|f| f.id.clone()).collect::<Vec<_>>() {
            let from = self.now.placed_policy_field(&id).map(Box::new);
            self.go(Edit::SetPolicyField { id, from, to: None });
        }
    }

    fn shares(&self, at: usize, programme: &Arc<Programme>) -> bool {
        let now = self.now.programmes.get(at);
        now.is_some_and(|now| Arc::ptr_eq(now, programme))
    }

    fn arrange_policy_fields(&mut self, to: &Report) {
        let now = self.now.policy_fields.iter().map(|f| f.id.clone());
        let now: Vec<PolicyFieldId> = now.collect();
        let now: Vec<&str> = now.iter().map(PolicyFieldId::as_str).collect();
        let ids: Vec<&str> = to.policy_fields.iter().map(|f| f.id.as_str()).collect();
        let steps = steps(&now, &ids);
        for (field, at) in places(&steps, &to.policy_fields) {
            let from = self.now.placed_policy_field(&field.id);
            let Some(to) = goal((), at, field.head(), from.as_ref()) else {
                continue;
            };
            let (id, from) = (field.id.clone(), from.map(Box::new));
            self.go(Edit::SetPolicyField { id, from, to });
        }
    }

    fn arrange_programmes(&mut self, to: &Report) {
        self.free_numbers(to);
        let now = self.now.programmes.clone();
        let now: Vec<&str> = now.iter().map(|p| p.id.as_str()).collect();
        let ids: Vec<&str> = to.programmes.iter().map(|p| p.id.as_str()).collect();
        let steps = steps(&now, &ids);
        for (programme, at) in places(&steps, &to.programmes) {
            let from = self.now.placed_programme(&programme.id);
            let Some(to) = goal((), at, programme.head(), from.as_ref()) else {
                continue;
            };
            let (id, from) = (programme.id.clone(), from.map(Box::new));
            self.go(Edit::SetProgramme { id, from, to });
        }
    }

    /// Two programmes never have one number, not even between two edits: whoever has the number
    /// that another is to have takes a free one for the time being.
    fn free_numbers(&mut self, to: &Report) {
        for programme in self.now.programmes.clone() {
            let wanted = to.programme(programme.number);
            if wanted.is_none_or(|wanted| wanted.id == programme.id) {
                continue;
            }
            let free = |number: &u16| {
                self.now.programme(*number).is_none() && to.programme(*number).is_none()
            };
            let Some(from) = self.now.placed_programme(&programme.id) else {
                continue;
            };
            let mut next = from.clone();
            next.head.number = (1..=u16::MAX).find(free).unwrap_or(u16::MAX);
            let id = programme.id.clone();
            let (from, to) = (Some(Box::new(from)), Some(Box::new(next)));
            self.go(Edit::SetProgramme { id, from, to });
        }
    }

    fn arrange_activities(&mut self, programme: &Programme) {
        let holder = self.now.programmes.iter().find(|p| p.id == programme.id);
        let now = holder.map(|p| p.activities.clone()).unwrap_or_default();
        let now: Vec<&str> = now.iter().map(|a| a.id.as_str()).collect();
        let ids: Vec<&str> = programme.activities.iter().map(|a| a.id.as_str()).collect();
        let steps = steps(&now, &ids);
        for (activity, at) in places(&steps, &programme.activities) {
            if at.is_none()
                && self
                    .now
                    .activity(&activity.id)
                    .is_some_and(|now| Arc::ptr_eq(now, activity))
            {
                continue;
            }
            let from = self.now.placed_activity(&activity.id);
            let Some(to) = goal(programme.id.clone(), at, activity.head(), from.as_ref()) else {
                continue;
            };
            let (id, from): (ActivityId, _) = (activity.id.clone(), from.map(Box::new));
            self.go(Edit::SetActivity { id, from, to });
        }
    }

    fn arrange_indicators(&mut self, activity: &Arc<Activity>) {
        let holder = self.now.activity(&activity.id);
        if holder.is_some_and(|holder| Arc::ptr_eq(holder, activity)) {
            return;
        }
        let now = holder.map(|a| a.indicators.clone()).unwrap_or_default();
        let now: Vec<&str> = now.iter().map(|i| i.id.as_str()).collect();
        let ids: Vec<&str> = activity.indicators.iter().map(|i| i.id.as_str()).collect();
        let steps = steps(&now, &ids);
        for (indicator, at) in places(&steps, &activity.indicators) {
            if at.is_none()
                && self
                    .now
                    .indicator(&indicator.id)
                    .is_some_and(|now| Arc::ptr_eq(now, indicator))
            {
                continue;
            }
            let from = self.now.placed_indicator(&indicator.id);
            let Some(to) = goal(activity.id.clone(), at, indicator.head(), from.as_ref()) else {
                continue;
            };
            let (id, from) = (indicator.id.clone(), from.map(Box::new));
            self.go(Edit::SetIndicator { id, from, to });
        }
    }
}

/// Whether two reports share all their programmes.
fn same(one: &[Arc<Programme>], other: &[Arc<Programme>]) -> bool {
    let mut pairs = one.iter().zip(other);
    one.len() == other.len() && pairs.all(|(one, other)| Arc::ptr_eq(one, other))
}

/// The parts in the order in which they are dealt with: first those that a step brings to their
/// place, then those that stay where they are.
fn places<'a, T>(steps: &[(usize, usize)], parts: &'a [T]) -> Vec<(&'a T, Option<usize>)> {
    let mut all = Vec::new();
    for (which, at) in steps {
        all.extend(parts.get(*which).map(|part| (part, Some(*at))));
    }
    for (which, part) in parts.iter().enumerate() {
        if !steps.iter().any(|(other, _)| *other == which) {
            all.push((part, None));
        }
    }
    all
}

/// What a part becomes; `None` where it is that already. Without a place it stays where it is.
fn goal<H: PartialEq, P: PartialEq>(
    within: P,
    at: Option<usize>,
    head: H,
    now: Option<&Placed<H, P>>,
) -> Option<Option<Box<Placed<H, P>>>> {
    let at = at.or_else(|| now.map(|now| now.at))?;
    let goal = Placed { within, at, head };
    (now != Some(&goal)).then(|| Some(Box::new(goal)))
}
