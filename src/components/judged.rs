//! What people said of a year, beside its figures: how final they are, and the final grade.

use crate::browser::dom::{El, el};
use crate::session::Assessment;
use tsunagari_core::YearStatus;
use tsunagari_text::{IndicatorText, Say};

/// The mark of a year whose figure is not final.
#[inline(never)]
pub fn status_mark(assessment: &Assessment) -> Option<El> {
    let status = assessment.status;
    let key = match status {
        YearStatus::Final => return None,
        YearStatus::Provisional => "provisional",
        YearStatus::Forecast => "forecast",
    };
    let words = IndicatorText::StatusMark(status).plain();
    let mark = el("span", "tag judged").attr("data-status", key);
    Some(mark.text(&words))
}

/// The mark of a year that was given a final grade.
pub fn grade_mark(assessment: &Assessment) -> Option<El> {
    let grade = &assessment.final_grade.as_ref()?.grade;
    let words = IndicatorText::FinalGradeIs { grade }.plain();
    let mark = el("span", "tag judged").attr("data-final-grade", grade);
    Some(mark.text(&words))
}
