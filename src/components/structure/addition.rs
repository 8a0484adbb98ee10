//! Adding a part: what its form begins with, and the edit that it comes to.

use super::heads;
use super::outcome::{Outcome, put_all};
use super::part::{Part, Task};
use crate::components::form::question::{Answers, Told, Wrong};
use tsunagari_core::{
    ActivityHead, ActivityId, Edit, EditError, HeadProblem, IndicatorHead, IndicatorId,
    IndicatorKind, Placed, PolicyFieldHead, PolicyFieldId, ProgrammeHead, ProgrammeId, Report,
};
use tsunagari_text::{Entry, statutory_programmes};

/// The edit that adds what a task's answers describe, at the end of what holds it.
pub fn add(
    report: &Report,
    task: &Task,
    answers: &Answers,
    fresh: &dyn Fn(&str) -> String,
) -> Outcome {
    let at = report.policy_fields.len();
    match task {
        Task::AddField => {
            let mut head = new_field();
            put_all(&mut head, answers, heads::put_field)?;
            named(&head.name)?;
            let id = PolicyFieldId::new(fresh("f"));
            let to = Some(Box::new(Placed {
                within: (),
                at,
                head,
            }));
            let part = Part::Field(id.clone());
            Ok((vec![Edit::SetPolicyField { id, from: None, to }], part))
        }
        Task::AddActivity(within) => {
            let no_field = || (Some(Entry::PolicyField), Wrong::Refused(EditError::InUse));
            let mut head = new_activity(report).ok_or_else(no_field)?;
            put_all(&mut head, answers, heads::put_activity)?;
            named(&head.name)?;
            let holder = report.programmes.iter().find(|p| p.id == *within);
            let at = holder.map_or(0, |programme| programme.activities.len());
            let within = within.clone();
            let id = ActivityId::new(fresh("a"));
            let to = Some(Box::new(Placed { within, at, head }));
            let part = Part::Activity(id.clone());
            Ok((vec![Edit::SetActivity { id, from: None, to }], part))
        }
        Task::AddIndicator(within) => {
            let mut head = new_indicator(report, within);
            put_all(&mut head, answers, heads::put_indicator)?;
            named(&head.name)?;
            let at = report.activity(within).map_or(0, |a| a.indicators.len());
            let within = within.clone();
            let id = IndicatorId::new(fresh("i"));
            let to = Some(Box::new(Placed { within, at, head }));
            let part = Part::Indicator(id.clone());
            Ok((vec![Edit::SetIndicator { id, from: None, to }], part))
        }
        _ => {
            let mut head = new_programme(report);
            put_all(&mut head, answers, heads::put_programme)?;
            named(&head.name)?;
            let at = report.programmes.len();
            let id = ProgrammeId::new(fresh("p"));
            let to = Some(Box::new(Placed {
                within: (),
                at,
                head,
            }));
            let part = Part::Programme(id.clone());
            Ok((vec![Edit::SetProgramme { id, from: None, to }], part))
        }
    }
}

/// A new part has a name. What the form left alone was never read: it is empty.
fn named(name: &str) -> Result<(), Told> {
    match name {
        "" => Err((Some(Entry::Name), HeadProblem::Name.into())),
        _ => Ok(()),
    }
}

/// A field without a name.
pub fn new_field() -> PolicyFieldHead {
    PolicyFieldHead {
        name: String::new(),
        retired: false,
    }
}

/// The first number that is free, with the colour and the character that go with it.
pub fn new_programme(report: &Report) -> ProgrammeHead {
    let most = report.programmes.iter().map(|p| p.number).max();
    let number = most.unwrap_or(0).saturating_add(1);
    let looks = statutory_programmes();
    let at = usize::from(number - 1) % looks.len().max(1);
    let look = looks.get(at);
    ProgrammeHead {
        number,
        name: String::new(),
        statutory_item: look.map_or(1, |look| look.statutory_item),
        colour: look.map_or_else(String::new, |look| look.colour.clone()),
        character: look.map_or_else(String::new, |look| look.character.clone()),
        retired: false,
    }
}

/// `None` where there is no field that it could belong to.
pub fn new_activity(report: &Report) -> Option<ActivityHead> {
    let mut fields = report.policy_fields.iter();
    let field = fields.find(|field| !field.retired)?;
    Some(ActivityHead {
        name: String::new(),
        policy_field: field.id.clone(),
        plan_page: None,
        retired: false,
    })
}

/// Rated as the report says.
pub fn new_indicator(report: &Report, within: &ActivityId) -> IndicatorHead {
    let mut programmes = report.programmes.iter();
    let programme = programmes.find(|p| p.activities.iter().any(|a| a.id == *within));
    IndicatorHead {
        number: programme.map_or_else(String::new, |programme| programme.next_number()),
        plan_number: String::new(),
        name: String::new(),
        other_spelling: String::new(),
        unit: String::new(),
        axis_unit: String::new(),
        kind: IndicatorKind::Count,
        rule: None,
        scheme: None,
        measures_support_plans: false,
        plan_page: None,
        report_page: None,
        basis_changes: Default::default(),
        baseline: None,
        retired: false,
    }
}
