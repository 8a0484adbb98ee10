//! What an edit did, in a line: for the list of changes.

mod claim;
mod structure;

use crate::editing::section_name;
use crate::{IndicatorText, Phrase, Say, figure, fiscal_year_wareki, status_word};
use tsunagari_core::{Edit, Figure, FigureState, FinalGrade, IndicatorId, NoteScope, Report};

/// One edit, in a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ChangeText<'a> {
    /// The report before or after the edit, for the names of what the edit does not name.
    pub report: &'a Report,
    /// The edit.
    pub edit: &'a Edit,
}

impl Say for ChangeText<'_> {
    fn say(&self) -> Phrase {
        let report = self.report;
        match self.edit {
            Edit::SetFigure { at, from, to } => {
                let number = number(report, &at.indicator);
                let year = fiscal_year_wareki(at.year);
                let which = match at.figure {
                    Figure::Target => "目標",
                    Figure::Actual => "実績",
                };
                format!("{number} {year} {which} {}", from_to(from, to))
            }
            Edit::SetNote {
                indicator,
                scope,
                from,
                to,
            } => {
                let number = number(report, indicator);
                let of = match scope {
                    NoteScope::Indicator => "指標".into(),
                    NoteScope::Year(year) => fiscal_year_wareki(*year),
                };
                let done = match (from, to) {
                    (None, _) => "追加",
                    (_, None) => "削除",
                    _ => "変更",
                };
                format!("{number} {of}の注記を{done}")
            }
            Edit::SetSummary {
                activity, section, ..
            } => {
                let found = report.activity(activity);
                let name = found.map_or(activity.as_str(), |found| &found.name);
                format!("「{name}」の{}を変更", section_name(*section))
            }
            Edit::SetReading { indicator, to, .. } => {
                let number = number(report, indicator);
                match to {
                    Some(at) => format!("{number} 数字の読み方{}を選択", at + 1),
                    None => format!("{number} 数字の読み方を未定に戻す"),
                }
            }
            Edit::SetRun { indicator, to, .. } => {
                let number = number(report, indicator);
                match to {
                    Some(run) => format!("{number} 連続した数字「{}」を記録", run.digits),
                    None => format!("{number} 連続した数字の記録を削除"),
                }
            }
            Edit::SetStatus {
                indicator,
                year,
                from,
                to,
            } => {
                let number = number(report, indicator);
                let year = fiscal_year_wareki(*year);
                let (from, to) = (status_word(*from), status_word(*to));
                format!("{number} {year} 確定度 {from} → {to}")
            }
            Edit::SetFinalGrade {
                indicator,
                year,
                from,
                to,
            } => {
                let number = number(report, indicator);
                let year = fiscal_year_wareki(*year);
                let word = |grade: &Option<Box<FinalGrade>>| {
                    grade
                        .as_ref()
                        .map_or("―".into(), |given| given.grade.clone())
                };
                let (before, after) = (word(from), word(to));
                // The same grade for another reason.
                let reason = if before == after {
                    "（理由を変更）"
                } else {
                    ""
                };
                format!("{number} {year} 最終評価 {before} → {after}{reason}")
            }
            Edit::SetClaim { from, to, .. } => claim::claim(report, from.as_deref(), to.as_deref()),
            Edit::SetHead { from, to } => structure::head(from, to),
            Edit::SetPolicyField { id, from, to } => {
                structure::policy_field(id, from.as_deref(), to.as_deref())
            }
            Edit::SetProgramme { id, from, to } => {
                structure::programme(id, from.as_deref(), to.as_deref())
            }
            Edit::SetActivity { id, from, to } => {
                structure::activity(report, id, from.as_deref(), to.as_deref())
            }
            Edit::SetIndicator { id, from, to } => {
                structure::indicator(report, id, from.as_deref(), to.as_deref())
            }
        }
        .into()
    }
}

/// `26,441 → ―`.
fn from_to(from: &FigureState, to: &FigureState) -> String {
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
