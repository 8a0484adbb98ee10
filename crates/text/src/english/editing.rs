//! `EditText` in English.

use super::figures::counted;
use crate::{EditText, English, Phrase, fiscal_year_wareki, unit_name};
use tsunagari_core::{Figure, FigureProblem, FigureRemark, SummarySection};

impl English for EditText<'_> {
    fn english(&self) -> Phrase {
        let fixed = match self {
            Self::BarName => "Editing tools",
            Self::BarWords => {
                "You are editing. Enter accepts, Esc cancels, arrow keys move to the next field."
            }
            Self::Undo => "Undo",
            Self::Redo => "Redo",
            Self::BackToPublished => "Back to published figures",
            Self::ChangeCount { count } => {
                return format!(" ({})", counted(*count, "change")).into();
            }
            Self::FigureField { year, figure, unit } => {
                let (name, year) = (figure_name(*figure), fiscal_year_wareki(*year));
                return format!("{name} for {year} ({})", unit_name(unit)).into();
            }
            Self::NoteField { year: Some(year) } => {
                return format!("Note for {}", fiscal_year_wareki(*year)).into();
            }
            Self::NoteField { year: None } => "Note on the indicator",
            Self::Section(section) => section_name(*section),
            Self::SectionField { activity, section } => {
                return format!("{}: {activity}", section_name(*section)).into();
            }
            Self::PublishedText { text: "" } => "Published empty",
            Self::PublishedText { text } => return format!("Published: {text}").into(),
            Self::Problem { problem, unit } => return problem_words(*problem, unit),
            Self::Remark(FigureRemark::AtLeast) => "Read without “or more” (以上).",
            Self::Remark(FigureRemark::NoteMark) => {
                "Read without “※”. Notes go in the field on the right."
            }
        };
        fixed.into()
    }
}

pub(super) fn figure_name(figure: Figure) -> &'static str {
    match figure {
        Figure::Target => "Target",
        Figure::Actual => "Actual",
    }
}

#[inline(never)]
pub(crate) fn section_name(section: SummarySection) -> &'static str {
    match section {
        SummarySection::Initiatives => "Main initiatives",
        SummarySection::Assessment => "Assessment",
        SummarySection::Outlook => "Outlook",
    }
}

fn problem_words(problem: FigureProblem, unit: &str) -> Phrase {
    match problem {
        FigureProblem::NotANumber => {
            "This cannot be read as a number. Write it in digits, as in “26,441”. If there is no figure, write “―” or leave it empty."
        }
        FigureProblem::Grouping => {
            "The comma or space is not at every third digit, so the figure is not clear. Write it as “1,230” or “1.23”."
        }
        FigureProblem::Qualifier => {
            "A figure cannot hold words such as “about” (約), “or less” (以下) or “under” (未満). Write only the number, and put the words in the note."
        }
        FigureProblem::Unit => {
            let unit = unit_name(unit);
            return format!(
                "This unit is not the indicator’s ({unit}). Write the number in {unit}."
            )
            .into();
        }
        FigureProblem::Brackets => {
            "A number in brackets can be a negative figure or a comment. Write a negative figure as “−3”."
        }
        FigureProblem::TooLarge => {
            "A figure can have at most 12 digits before the decimal point. Check the digits."
        }
        FigureProblem::TooPrecise => {
            "A figure can have at most 4 decimal places. Check the digits."
        }
    }
    .into()
}
