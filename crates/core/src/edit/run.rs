//! Records how a run of digits can be read.

use super::{EditError, fresh};
use crate::head_problem::check;
use crate::{DigitRun, HeadProblem, IndicatorId, Report};

pub(super) fn set_run(
    report: &mut Report,
    id: &IndicatorId,
    from: Option<&DigitRun>,
    to: Option<&DigitRun>,
) -> Result<(), EditError> {
    let unknown = || EditError::UnknownIndicator(id.clone());
    let found = report.indicator(id).ok_or_else(unknown)?;
    fresh(found.run.as_ref() == from)?;
    if let Some(run) = to {
        check(!run.digits.is_empty(), HeadProblem::Run)?;
        if run.shown.is_some_and(|at| at >= run.readings.len()) {
            return Err(EditError::UnknownReading(id.clone()));
        }
    }
    let indicator = report.indicator_mut(id).ok_or_else(unknown)?;
    indicator.run = to.cloned();
    Ok(())
}
