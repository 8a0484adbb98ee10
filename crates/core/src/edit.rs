//! The only way a report changes.

use crate::{ActivityId, FigureAddress, IndicatorId, NoteScope, Quantity, Report, SummarySection};

/// 編集: one change, with what it changes from and to.
///
/// Because it says what it changes *from*, it can be undone, and it notices when
/// somebody else was there first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Edit {
    /// Sets, changes or takes away a target or an actual.
    SetFigure {
        /// Where.
        at: FigureAddress,
        /// The value before; `None` for no value.
        from: Option<Quantity>,
        /// The value after.
        to: Option<Quantity>,
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
    /// The indicator has no such reading.
    #[error("indicator {0} has no such reading")]
    UnknownReading(IndicatorId),
    /// What the edit changes from is no longer there.
    #[error("the value was changed by someone else in the meantime")]
    Stale,
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
    /// let edit = Edit::SetFigure { at, from: None, to: Some(3.into()) };
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
/// the `Unknown…` errors where it has no such place.
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

fn apply_in_place(report: &mut Report, edit: &Edit) -> Result<(), EditError> {
    let unknown = |id: &IndicatorId| EditError::UnknownIndicator(id.clone());
    match edit {
        Edit::SetFigure { at, from, to } => {
            let found = report
                .indicator(&at.indicator)
                .ok_or_else(|| unknown(&at.indicator))?;
            fresh(found.settled(at.year, at.figure) == *from)?;
            let indicator = report
                .indicator_mut(&at.indicator)
                .ok_or_else(|| unknown(&at.indicator))?;
            indicator.put(at.year, at.figure, *to);
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
    }
    Ok(())
}

/// Looks before anything is cloned for writing, so that a refused edit shares everything.
fn fresh(holds: bool) -> Result<(), EditError> {
    if holds { Ok(()) } else { Err(EditError::Stale) }
}
