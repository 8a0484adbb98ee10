//! What an edit did, in a line: for the list of changes.

mod claim;
mod structure;
mod words;

pub(crate) use claim::{ClaimChange, ClaimDone};
pub(crate) use structure::{Aspect, Doing, Done, Part, StructureChange};

use crate::{IndicatorText, Say, figure, names::named_or};
use std::borrow::Cow;
use tsunagari_core::{
    Edit, Figure, FigureState, FinalGrade, FiscalYear, IndicatorId, NoteScope, Report,
    SummarySection, YearStatus,
};

/// One edit, in a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ChangeText<'a> {
    /// The report before or after the edit, for the names of what the edit does not name.
    pub report: &'a Report,
    /// The edit.
    pub edit: &'a Edit,
}

/// What an edit did, before any language says it. An indicator is named by its number.
pub(crate) enum Change<'a> {
    Figure {
        number: &'a str,
        year: FiscalYear,
        figure: Figure,
        from: &'a FigureState,
        to: &'a FigureState,
    },
    Note {
        number: &'a str,
        scope: NoteScope,
        done: NoteDone,
    },
    Summary {
        activity: Cow<'a, str>,
        section: SummarySection,
    },
    /// One of the readings was chosen, counted from 1.
    Reading {
        number: &'a str,
        chosen: usize,
    },
    ReadingReopened {
        number: &'a str,
    },
    Run {
        number: &'a str,
        digits: &'a str,
    },
    RunRemoved {
        number: &'a str,
    },
    Status {
        number: &'a str,
        year: FiscalYear,
        from: YearStatus,
        to: YearStatus,
    },
    /// The grades, `―` for none.
    FinalGrade {
        number: &'a str,
        year: FiscalYear,
        from: &'a str,
        to: &'a str,
    },
    /// The grade is the same, for another reason.
    FinalGradeReason {
        number: &'a str,
        year: FiscalYear,
        grade: &'a str,
    },
    Claim(ClaimChange<'a>),
    Structure(StructureChange),
    /// An edit that leaves the part of this id as it is.
    Nothing(&'a str),
}

/// What was done to a note.
#[derive(Clone, Copy)]
pub(crate) enum NoteDone {
    Added,
    Removed,
    Changed,
}

impl<'a> ChangeText<'a> {
    pub(crate) fn change(&self) -> Change<'a> {
        let report = self.report;
        let structure = |found: Option<StructureChange>, id: &'a str| {
            found.map_or(Change::Nothing(id), Change::Structure)
        };
        match self.edit {
            Edit::SetFigure { at, from, to } => Change::Figure {
                number: number(report, &at.indicator),
                year: at.year,
                figure: at.figure,
                from,
                to,
            },
            Edit::SetNote {
                indicator,
                scope,
                from,
                to,
            } => Change::Note {
                number: number(report, indicator),
                scope: *scope,
                done: match (from, to) {
                    (None, _) => NoteDone::Added,
                    (_, None) => NoteDone::Removed,
                    _ => NoteDone::Changed,
                },
            },
            Edit::SetSummary {
                activity, section, ..
            } => {
                let found = report.activity(activity);
                Change::Summary {
                    activity: named_or(found.map(|found| &found.name), activity.as_str()),
                    section: *section,
                }
            }
            Edit::SetReading { indicator, to, .. } => {
                let number = number(report, indicator);
                match to {
                    Some(at) => Change::Reading {
                        number,
                        chosen: at + 1,
                    },
                    None => Change::ReadingReopened { number },
                }
            }
            Edit::SetRun { indicator, to, .. } => {
                let number = number(report, indicator);
                match to {
                    Some(run) => Change::Run {
                        number,
                        digits: &run.digits,
                    },
                    None => Change::RunRemoved { number },
                }
            }
            Edit::SetStatus {
                indicator,
                year,
                from,
                to,
            } => Change::Status {
                number: number(report, indicator),
                year: *year,
                from: *from,
                to: *to,
            },
            Edit::SetFinalGrade {
                indicator,
                year,
                from,
                to,
            } => final_grade(number(report, indicator), *year, [from, to]),
            Edit::SetClaim { id, from, to } => {
                let found = claim::claim(report, from.as_deref(), to.as_deref());
                found.map_or(Change::Nothing(id.as_str()), Change::Claim)
            }
            Edit::SetHead { from, to } => Change::Structure(structure::head(from, to)),
            Edit::SetPolicyField { id, from, to } => {
                let found = structure::policy_field(from.as_deref(), to.as_deref());
                structure(found, id.as_str())
            }
            Edit::SetProgramme { id, from, to } => {
                let found = structure::programme(from.as_deref(), to.as_deref());
                structure(found, id.as_str())
            }
            Edit::SetActivity { id, from, to } => {
                let found = structure::activity(report, from.as_deref(), to.as_deref());
                structure(found, id.as_str())
            }
            Edit::SetIndicator { id, from, to } => {
                let found = structure::indicator(report, from.as_deref(), to.as_deref());
                structure(found, id.as_str())
            }
        }
    }
}

fn final_grade<'a>(
    number: &'a str,
    year: FiscalYear,
    grades: [&'a Option<Box<FinalGrade>>; 2],
) -> Change<'a> {
    let word = |grade: &'a Option<Box<FinalGrade>>| {
        let given = grade.as_deref();
        given.map_or("―", |given| given.grade.as_str())
    };
    let [from, to] = grades.map(word);
    if from == to {
        let grade = to;
        return Change::FinalGradeReason {
            number,
            year,
            grade,
        };
    }
    Change::FinalGrade {
        number,
        year,
        from,
        to,
    }
}

/// `26,441 → ―`.
pub(crate) fn from_to(from: &FigureState, to: &FigureState) -> String {
    format!("{} → {}", state_word(from), state_word(to))
}

/// `26,441`, `―`, `未確定（5または15）`.
pub(crate) fn state_word(state: &FigureState) -> String {
    match state {
        FigureState::Open(candidates) => IndicatorText::Open { candidates }.plain(),
        one => one.settled().map_or("―".into(), figure),
    }
}

fn number<'a>(report: &'a Report, id: &'a IndicatorId) -> &'a str {
    let found = report.indicator(id);
    found.map_or(id.as_str(), |found| &found.number)
}
