//! From a task to its questions, and from the answers to edits.

use super::part::{Part, Task};
use super::{addition, bands, heads, judging, rating, report_head};
use crate::components::form::question::{Answers, Kind, Question, Told, Wrong, YES};
use tsunagari_core::{
    ActivityId, Edit, EditError, HeadProblem, IndicatorId, ProgrammeId, Report, change_activity,
    change_head, change_indicator, change_policy_field, change_programme, split_activity,
    split_indicator,
};
use tsunagari_text::{Entry, IndicatorText, Say, StructureText, named};

/// What a task comes to: its edits, and the part that they are about.
pub type Outcome = Result<(Vec<Edit>, Part), Told>;

/// What a task's form asks; `None` where its part is gone.
pub fn questions(report: &Report, task: &Task) -> Option<Vec<Question>> {
    match task {
        Task::Change(part) => match part {
            Part::Report => Some(report_head::ask(&report.head())),
            Part::Field(id) => {
                let placed = report.placed_policy_field(id)?;
                Some(heads::ask_field(&placed.head))
            }
            Part::Programme(id) => {
                let placed = report.placed_programme(id)?;
                Some(heads::ask_programme(&placed.head))
            }
            Part::Activity(id) => {
                let placed = report.placed_activity(id)?;
                Some(heads::ask_activity(report, &placed.head))
            }
            Part::Indicator(id) => {
                let placed = report.placed_indicator(id)?;
                Some(heads::ask_indicator(&placed.head))
            }
        },
        Task::Move(part) => {
            let places = destinations(report, part);
            let first = places.first().map(|(id, _)| id.clone())?;
            Some(vec![Question::new(
                Entry::Within,
                Kind::Choice(places),
                first,
            )])
        }
        Task::Split(part) => split_questions(report, part),
        Task::Rate(Part::Indicator(id)) => {
            let placed = report.placed_indicator(id)?;
            Some(rating::ask_own(report, &placed.head))
        }
        Task::Rate(_) => Some(rating::ask(&report.rule)),
        Task::Band(Part::Indicator(id)) => {
            let placed = report.placed_indicator(id)?;
            Some(bands::ask_own(report, &placed.head))
        }
        Task::Band(_) => Some(bands::ask(&report.scheme)),
        Task::Judge(Part::Indicator(id)) => Some(judging::ask(report, report.indicator(id)?)),
        Task::Judge(_) => None,
        Task::AddField => Some(heads::ask_field(&addition::new_field())),
        Task::AddProgramme => Some(heads::ask_programme(&addition::new_programme(report))),
        Task::AddActivity(_) => Some(heads::ask_activity(
            report,
            &addition::new_activity(report)?,
        )),
        Task::AddIndicator(id) => Some(heads::ask_indicator(&addition::new_indicator(report, id))),
    }
}

/// Where a part can be moved to: ids with words.
pub fn destinations(report: &Report, part: &Part) -> Vec<(String, String)> {
    let mut places = Vec::new();
    for programme in &report.programmes {
        let number = programme.number;
        let holds = |id: &ActivityId| programme.activities.iter().any(|a| a.id == *id);
        match part {
            Part::Activity(id) if !holds(id) => {
                let name = format!("{number} {}", named(&programme.name));
                places.push((programme.id.to_string(), name));
            }
            Part::Indicator(id) => {
                for activity in &programme.activities {
                    if activity.indicators.iter().all(|i| i.id != *id) {
                        let words = StructureText::Holder {
                            programme: number,
                            activity: &named(&activity.name),
                        };
                        places.push((activity.id.to_string(), words.plain()));
                    }
                }
            }
            _ => {}
        }
    }
    places
}

fn split_questions(report: &Report, part: &Part) -> Option<Vec<Question>> {
    match part {
        Part::Activity(id) => {
            let activity = report.activity(id)?;
            let mut all = names(&named(&activity.name));
            for (at, indicator) in activity.indicators.iter().enumerate() {
                let mut question = Question::mark(Entry::Going(at), false)
                    .in_group(&Entry::Going(0).plain())
                    .with_lead(&StructureText::GoingLead.plain());
                let name = named(&indicator.name);
                let (number, name) = (&indicator.number, &*name);
                question.label = IndicatorText::Heading { number, name }.plain();
                all.push(question);
            }
            Some(all)
        }
        Part::Indicator(id) => Some(names(&named(&report.indicator(id)?.name))),
        _ => None,
    }
}

fn names(name: &str) -> Vec<Question> {
    vec![
        Question::line(Entry::FirstName, name),
        Question::line(Entry::SecondName, ""),
    ]
}

/// The edits that a task's answers ask for. `asked` is the report of which they were asked, which may have
/// changed since; `fresh` invents an id from a stem.
pub fn outcome(
    report: &Report,
    asked: &Report,
    task: &Task,
    answers: &Answers,
    fresh: &dyn Fn(&str) -> String,
) -> Outcome {
    match task {
        Task::Change(part) => change(report, part, answers),
        Task::Move(part) => transfer(report, part, answers.now(Entry::Within)),
        Task::Split(part) => split(report, asked, part, answers, fresh),
        Task::Rate(part) => rate(report, part, answers),
        Task::Band(part) => band(report, part, answers),
        Task::Judge(Part::Indicator(id)) => judging::outcome(report, asked, id, answers),
        Task::Judge(_) => Err((None, Wrong::Nothing)),
        _ => addition::add(report, task, answers, fresh),
    }
}

/// Puts the answers that were changed into a head, one after the other.
pub fn put_all<H>(
    head: &mut H,
    answers: &Answers,
    put: fn(&mut H, Entry, &str) -> Result<(), Wrong>,
) -> Result<(), Told> {
    for (entry, text) in answers.changed() {
        put(head, entry, text).map_err(|wrong| (Some(entry), wrong))?;
    }
    Ok(())
}

fn change(report: &Report, part: &Part, answers: &Answers) -> Outcome {
    let mut put = Ok(());
    let edit = match part {
        Part::Report => change_head(report, |head| {
            put = report_head::put(head, answers).map_err(|(entry, wrong)| (Some(entry), wrong));
        }),
        Part::Field(id) => change_policy_field(report, id, |placed| {
            put = put_all(&mut placed.head, answers, heads::put_field);
        }),
        Part::Programme(id) => change_programme(report, id, |placed| {
            put = put_all(&mut placed.head, answers, heads::put_programme);
        }),
        Part::Activity(id) => change_activity(report, id, |placed| {
            put = put_all(&mut placed.head, answers, heads::put_activity);
        }),
        Part::Indicator(id) => change_indicator(report, id, |placed| {
            put = put_all(&mut placed.head, answers, heads::put_indicator);
        }),
    };
    put?;
    let edit = edit.ok_or((None, Wrong::Nothing))?;
    Ok((vec![edit], part.clone()))
}

fn rate(report: &Report, part: &Part, answers: &Answers) -> Outcome {
    let mut put = Ok(());
    let edit = match part {
        Part::Indicator(id) => change_indicator(report, id, |placed| {
            put = rating::put_own(&report.rule, &mut placed.head, answers);
        }),
        _ => change_head(report, |head| put = rating::put(head, answers)),
    };
    put?;
    let edit = edit.ok_or((None, Wrong::Nothing))?;
    Ok((vec![edit], part.clone()))
}

fn band(report: &Report, part: &Part, answers: &Answers) -> Outcome {
    let mut put = Ok(());
    let edit = match part {
        Part::Indicator(id) => change_indicator(report, id, |placed| {
            put = bands::put_own(&report.scheme, &mut placed.head, answers);
        }),
        _ => change_head(report, |head| put = bands::put(head, answers)),
    };
    put?;
    let edit = edit.ok_or((None, Wrong::Nothing))?;
    Ok((vec![edit], part.clone()))
}

fn transfer(report: &Report, part: &Part, to: &str) -> Outcome {
    let edit = match part {
        Part::Activity(id) => {
            let within = ProgrammeId::new(to);
            let holder = report.programmes.iter().find(|p| p.id == within);
            let at = holder.map_or(0, |programme| programme.activities.len());
            change_activity(report, id, |placed| {
                placed.within = within;
                placed.at = at;
            })
        }
        Part::Indicator(id) => {
            let within = ActivityId::new(to);
            let holder = report.activity(&within);
            let at = holder.map_or(0, |activity| activity.indicators.len());
            change_indicator(report, id, |placed| {
                placed.within = within;
                placed.at = at;
            })
        }
        _ => None,
    };
    let edit = edit.ok_or((None, Wrong::Refused(EditError::Stale)))?;
    Ok((vec![edit], part.clone()))
}

fn split(
    report: &Report,
    asked: &Report,
    part: &Part,
    answers: &Answers,
    fresh: &dyn Fn(&str) -> String,
) -> Outcome {
    let names = [Entry::FirstName, Entry::SecondName];
    for entry in names {
        if answers.now(entry).is_empty() {
            return Err((Some(entry), HeadProblem::Name.into()));
        }
    }
    let names = names.map(|entry| answers.now(entry));
    let gone = || (None, Wrong::Refused(EditError::Stale));
    match part {
        Part::Activity(id) => {
            report.activity(id).ok_or_else(gone)?;
            let activity = asked.activity(id).ok_or_else(gone)?;
            let mut going = Vec::new();
            for (at, indicator) in activity.indicators.iter().enumerate() {
                if answers.now(Entry::Going(at)) == YES {
                    going.push(indicator.id.clone());
                }
            }
            let new = ActivityId::new(fresh("a"));
            let edits = split_activity(report, id, new.clone(), names, &going);
            Ok((edits, Part::Activity(new)))
        }
        Part::Indicator(id) => {
            let new = IndicatorId::new(fresh("i"));
            let edits = split_indicator(report, id, new.clone(), names);
            Ok((edits, Part::Indicator(new)))
        }
        _ => Err(gone()),
    }
}

/// The field that a refused edit is told beside.
pub fn place(error: &EditError) -> Option<Entry> {
    match error {
        EditError::NumberTaken(_) | EditError::Head(HeadProblem::Number) => Some(Entry::Number),
        EditError::Head(HeadProblem::Name) => Some(Entry::Name),
        EditError::Head(HeadProblem::StatutoryItem) => Some(Entry::StatutoryItem),
        EditError::Head(HeadProblem::Colour) => Some(Entry::Colour),
        EditError::Head(HeadProblem::Character) => Some(Entry::Character),
        EditError::UnknownPolicyField(_) => Some(Entry::PolicyField),
        _ => None,
    }
}
