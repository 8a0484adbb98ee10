//! The only way a report changes.

mod claim;
mod run;
mod structure;

use crate::head_problem::check;
use crate::{
    ActivityHead, ActivityId, Claim, ClaimId, DigitRun, FigureAddress, FigureState, FinalGrade,
    FiscalYear, HeadProblem, IndicatorHead, IndicatorId, NoteScope, Placed, PolicyFieldHead,
    PolicyFieldId, ProgrammeHead, ProgrammeId, Report, ReportHead, SummarySection, YearStatus,
};

/// 編集: one change, with what it changes from and to.
///
/// Because it says what it changes *from*, it can be undone, and it notices when
/// somebody else was there first.
///
/// Five are structure edits: they change a part's head and place, never what it holds.
/// `from: None` adds a part without content, `to: None` takes one away that holds nothing any
/// more; with both it is renamed, redefined, retired, brought back, reordered or moved. Where both
/// say the same place, the place is not looked at: renaming a part and reordering its neighbours
/// do not get in each other's way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Edit {
    /// Sets, changes or takes away a target or an actual, or leaves it open.
    SetFigure {
        /// Where.
        at: FigureAddress,
        /// What was [entered](crate::Indicator::entered) before.
        from: FigureState,
        /// What is entered after: a value, none, or values to choose from, which are at least two.
        to: FigureState,
    },
    /// Sets, changes or takes away a note. A note is never empty.
    SetNote {
        /// Whose.
        indicator: IndicatorId,
        /// What it is about.
        scope: NoteScope,
        /// The note before.
        from: Option<String>,
        /// The note after.
        to: Option<String>,
    },
    /// Changes one of an activity's texts.
    SetSummary {
        /// Whose.
        activity: ActivityId,
        /// Which text.
        section: SummarySection,
        /// The text before.
        from: String,
        /// The text after.
        to: String,
    },
    /// Chooses which reading an indicator's figures show. The figures themselves
    /// change by edits of their own: see [`choose_reading`](crate::choose_reading).
    SetReading {
        /// Whose.
        indicator: IndicatorId,
        /// The choice before; `None` while nobody had decided.
        from: Option<usize>,
        /// The choice after.
        to: Option<usize>,
    },
    /// Records a run of digits with its readings, replaces it or takes it away. The figures
    /// themselves change by edits of their own: see [`record_run`](crate::record_run).
    SetRun {
        /// Whose.
        indicator: IndicatorId,
        /// The run before; `None` where there was none.
        from: Option<Box<DigitRun>>,
        /// The run after.
        to: Option<Box<DigitRun>>,
    },
    /// Says how final a year's actual is.
    SetStatus {
        /// Whose.
        indicator: IndicatorId,
        /// Of which year.
        year: FiscalYear,
        /// The status before.
        from: YearStatus,
        /// The status after.
        to: YearStatus,
    },
    /// Gives a year its final grade, changes it or takes it away.
    SetFinalGrade {
        /// Whose.
        indicator: IndicatorId,
        /// Of which year.
        year: FiscalYear,
        /// The grade before.
        from: Option<Box<FinalGrade>>,
        /// The grade after.
        to: Option<Box<FinalGrade>>,
    },
    /// Adds, changes, moves or takes away what the printed report asserts.
    SetClaim {
        /// Which.
        id: ClaimId,
        /// The claim, of that id, with its place before; `None` where there was none.
        from: Option<Box<Placed<Claim>>>,
        /// The claim with its place after.
        to: Option<Box<Placed<Claim>>>,
    },
    /// Changes what the report says of itself, how it is rated and what it counts by.
    SetHead {
        /// Before.
        from: Box<ReportHead>,
        /// After.
        to: Box<ReportHead>,
    },
    /// Adds, changes, moves or takes away a policy field.
    SetPolicyField {
        /// Which.
        id: PolicyFieldId,
        /// Its head and place before; `None` where there was none.
        from: Option<Box<Placed<PolicyFieldHead>>>,
        /// Its head and place after.
        to: Option<Box<Placed<PolicyFieldHead>>>,
    },
    /// Adds, changes, moves or takes away a programme.
    SetProgramme {
        /// Which.
        id: ProgrammeId,
        /// Its head and place before; `None` where there was none.
        from: Option<Box<Placed<ProgrammeHead>>>,
        /// Its head and place after.
        to: Option<Box<Placed<ProgrammeHead>>>,
    },
    /// Adds, changes, moves or takes away an activity, with what it holds.
    SetActivity {
        /// Which.
        id: ActivityId,
        /// Its head and place before; `None` where there was none.
        from: Option<Box<Placed<ActivityHead, ProgrammeId>>>,
        /// Its head and place after.
        to: Option<Box<Placed<ActivityHead, ProgrammeId>>>,
    },
    /// Adds, changes, moves or takes away an indicator, with its figures and notes.
    SetIndicator {
        /// Which.
        id: IndicatorId,
        /// Its definition and place before; `None` where there was none.
        from: Option<Box<Placed<IndicatorHead, ActivityId>>>,
        /// Its definition and place after.
        to: Option<Box<Placed<IndicatorHead, ActivityId>>>,
    },
}

/// Why an edit could not be applied. The report stays as it was.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EditError {
    /// The report has no such indicator.
    #[error("no indicator {0}")]
    UnknownIndicator(IndicatorId),
    /// The report has no such activity.
    #[error("no activity {0}")]
    UnknownActivity(ActivityId),
    /// The report has no such programme.
    #[error("no programme {0}")]
    UnknownProgramme(ProgrammeId),
    /// The report has no such policy field.
    #[error("no policy field {0}")]
    UnknownPolicyField(PolicyFieldId),
    /// The indicator has no such reading.
    #[error("indicator {0} has no such reading")]
    UnknownReading(IndicatorId),
    /// The report has no such claim.
    #[error("no claim {0}")]
    UnknownClaim(ClaimId),
    /// What the edit changes from is no longer there.
    #[error("the value was changed by someone else in the meantime")]
    Stale,
    /// Values to choose from are fewer than two, or one of them comes twice.
    #[error("no values to choose from")]
    NoChoice,
    /// Beyond the end of the list that a part should stand in.
    #[error("no such place")]
    NoSuchPlace,
    /// What should be taken away still holds activities, indicators, figures, notes or texts.
    #[error("not empty")]
    NotEmpty,
    /// What should be taken away is spoken of by a claim, or is a field that activities belong to.
    #[error("still referred to")]
    InUse,
    /// Another programme has this number.
    #[error("the number {0} is another programme's")]
    NumberTaken(u16),
    /// The new head is none.
    #[error("{0}")]
    Head(#[from] HeadProblem),
}

impl Edit {
    /// The edit that takes this one back.
    ///
    /// ```
    /// use tsunagari_core::*;
    /// let at = FigureAddress {
    ///     indicator: IndicatorId::new("1-1"),
    ///     year: FiscalYear::parse("R5")?,
    ///     figure: Figure::Actual,
    /// };
    /// let edit = Edit::SetFigure {
    ///     at,
    ///     from: FigureState::Missing,
    ///     to: FigureState::Settled(3.into()),
    /// };
    /// assert_eq!(edit.inverse().inverse(), edit);
    /// # Ok::<(), FiscalYearProblem>(())
    /// ```
    pub fn inverse(&self) -> Self {
        let mut inverse = self.clone();
        match &mut inverse {
            Self::SetFigure { from, to, .. } => std::mem::swap(from, to),
            Self::SetNote { from, to, .. } => std::mem::swap(from, to),
            Self::SetSummary { from, to, .. } => std::mem::swap(from, to),
            Self::SetReading { from, to, .. } => std::mem::swap(from, to),
            Self::SetRun { from, to, .. } => std::mem::swap(from, to),
            Self::SetStatus { from, to, .. } => std::mem::swap(from, to),
            Self::SetFinalGrade { from, to, .. } => std::mem::swap(from, to),
            Self::SetClaim { from, to, .. } => std::mem::swap(from, to),
            Self::SetHead { from, to } => std::mem::swap(from, to),
            Self::SetPolicyField { from, to, .. } => std::mem::swap(from, to),
            Self::SetProgramme { from, to, .. } => std::mem::swap(from, to),
            Self::SetActivity { from, to, .. } => std::mem::swap(from, to),
            Self::SetIndicator { from, to, .. } => std::mem::swap(from, to),
        }
        inverse
    }
}

/// Applies one edit to a report and answers with the report it becomes.
///
/// What the edit does not touch is shared with the old report, so that a view can
/// tell by pointer what has to be drawn again.
///
/// # Errors
/// [`EditError::Stale`] where the report does not hold what the edit changes from;
/// the `Unknown…` errors where it has no such part; the others where a structure edit would leave
/// a report that could not be written and read again.
pub fn apply(report: &Report, edit: &Edit) -> Result<Report, EditError> {
    let mut next = report.clone();
    apply_in_place(&mut next, edit)?;
    Ok(next)
}

/// Applies a group of edits as one: all of them, or none.
///
/// # Errors
/// That of the first edit that does not apply.
pub fn apply_all(report: &Report, edits: &[Edit]) -> Result<Report, EditError> {
    let mut next = report.clone();
    for edit in edits {
        apply_in_place(&mut next, edit)?;
    }
    Ok(next)
}

pub(crate) fn apply_in_place(report: &mut Report, edit: &Edit) -> Result<(), EditError> {
    let unknown = |id: &IndicatorId| EditError::UnknownIndicator(id.clone());
    match edit {
        Edit::SetFigure { at, from, to } => {
            let found = report
                .indicator(&at.indicator)
                .ok_or_else(|| unknown(&at.indicator))?;
            fresh(found.entered(at.year, at.figure) == *from)?;
            if !is_choice(to) {
                return Err(EditError::NoChoice);
            }
            let indicator = report
                .indicator_mut(&at.indicator)
                .ok_or_else(|| unknown(&at.indicator))?;
            indicator.put(at.year, at.figure, to);
        }
        Edit::SetNote {
            indicator: id,
            scope,
            from,
            to,
        } => {
            let found = report.indicator(id).ok_or_else(|| unknown(id))?;
            fresh(found.notes.get(scope) == from.as_ref())?;
            let indicator = report.indicator_mut(id).ok_or_else(|| unknown(id))?;
            match to.as_ref().filter(|note| !note.is_empty()) {
                Some(note) => indicator.notes.insert(*scope, note.clone()),
                None => indicator.notes.remove(scope),
            };
        }
        Edit::SetSummary {
            activity: id,
            section,
            from,
            to,
        } => {
            let unknown = || EditError::UnknownActivity(id.clone());
            let found = report.activity(id).ok_or_else(unknown)?;
            fresh(found.summary.section(*section) == from)?;
            let activity = report.activity_mut(id).ok_or_else(unknown)?;
            activity.summary.section_mut(*section).clone_from(to);
        }
        Edit::SetReading {
            indicator: id,
            from,
            to,
        } => {
            let found = report.indicator(id).ok_or_else(|| unknown(id))?;
            let run = found.run.as_ref();
            let known = |at: &usize| run.is_some_and(|run| *at < run.readings.len());
            if run.is_none() || !to.iter().all(known) {
                return Err(EditError::UnknownReading(id.clone()));
            }
            fresh(run.is_some_and(|run| run.shown == *from))?;
            if let Some(run) = report.indicator_mut(id).and_then(|i| i.run.as_mut()) {
                run.shown = *to;
            }
        }
        Edit::SetRun {
            indicator: id,
            from,
            to,
        } => run::set_run(report, id, from.as_deref(), to.as_deref())?,
        Edit::SetStatus {
            indicator: id,
            year,
            from,
            to,
        } => {
            let found = report.indicator(id).ok_or_else(|| unknown(id))?;
            fresh(found.status(*year) == *from)?;
            let indicator = report.indicator_mut(id).ok_or_else(|| unknown(id))?;
            indicator
                .judgements
                .set(*year, |judged| judged.status = *to);
        }
        Edit::SetFinalGrade {
            indicator: id,
            year,
            from,
            to,
        } => {
            let found = report.indicator(id).ok_or_else(|| unknown(id))?;
            fresh(found.final_grade(*year) == from.as_deref())?;
            let whole = to.iter().all(|grade| grade.is_whole());
            check(whole, HeadProblem::Grade)?;
            let indicator = report.indicator_mut(id).ok_or_else(|| unknown(id))?;
            let grade = to.as_deref().cloned();
            indicator
                .judgements
                .set(*year, |judged| judged.grade = grade);
        }
        Edit::SetClaim { id, from, to } => {
            claim::set_claim(report, id, from.as_deref(), to.as_deref())?;
        }
        Edit::SetHead { from, to } => {
            fresh(report.head() == **from)?;
            to.check()?;
            report.set_head(*to.clone());
        }
        Edit::SetPolicyField { id, from, to } => {
            structure::set_policy_field(report, id, from.as_deref(), to.as_deref())?;
        }
        Edit::SetProgramme { id, from, to } => {
            structure::set_programme(report, id, from.as_deref(), to.as_deref())?;
        }
        Edit::SetActivity { id, from, to } => {
            structure::set_activity(report, id, from.as_deref(), to.as_deref())?;
        }
        Edit::SetIndicator { id, from, to } => {
            structure::set_indicator(report, id, from.as_deref(), to.as_deref())?;
        }
    }
    Ok(())
}

/// Whether values to choose from are at least two, each once.
fn is_choice(state: &FigureState) -> bool {
    let FigureState::Open(all) = state else {
        return true;
    };
    let repeated = |(at, value)| all[..at].contains(value);
    all.len() > 1 && !all.iter().enumerate().any(repeated)
}

/// Looks before anything is cloned for writing, so that a refused edit shares everything.
fn fresh(holds: bool) -> Result<(), EditError> {
    if holds { Ok(()) } else { Err(EditError::Stale) }
}
