//! `IndicatorText` in English.

use super::rating::{no_rate, status_word};
use crate::{
    English, IndicatorText, Phrase, figure, figure_with_unit, fiscal_year_wareki, rate_percent,
    signed, unit_name,
};
use tsunagari_core::{IndicatorKind, Quantity, ReadingCertainty};

impl English for IndicatorText<'_> {
    fn english(&self) -> Phrase {
        let fixed = match self {
            Self::Heading { number, name } => return format!("{number} {name}").into(),
            Self::Rate => "Achievement rate",
            Self::RateValue {
                shown: Some(shown), ..
            } => return rate_percent(shown).into(),
            Self::RateValue {
                rating,
                shown: None,
            } => no_rate(rating),
            Self::Band => "Achievement band",
            Self::ReachedOrNot { reached: true } => "Target reached",
            Self::ReachedOrNot { reached: false } => "Target not reached",
            Self::NoBand => "No achievement rate, so no band",
            Self::OwnBands => {
                "This indicator has bands of its own. The band tables count it under “Own bands”"
            }
            Self::ForecastNote => {
                "A forecast: the band tables count it under “Forecast”, and it is not compared with the year before"
            }
            Self::ProvisionalNote => "Provisional: it may change until it is final",
            Self::OwnRule { rule } => {
                return format!("{rule} (rating rule of this indicator only)").into();
            }
            Self::StatusMark(status) => return format!("※ {}", status_word(*status)).into(),
            Self::FinalGradeReason { reason } => {
                return format!("Reason for the final grade: {reason}").into();
            }
            Self::FinalGradeIs { grade } => return format!("Final grade {grade}").into(),
            Self::DifferenceToTarget => "Difference from the target",
            Self::TargetIs { target, unit } => {
                return format!("Target {}", figure_with_unit(*target, unit)).into();
            }
            Self::NoTarget => "There is no target for this year",
            Self::DifferenceToYearBefore => "Difference from the year before",
            Self::RateWas { year, rate } => {
                return format!("{rate} in {}", fiscal_year_wareki(*year)).into();
            }
            Self::NoRateBefore => "The year before has no achievement rate",
            Self::OpenBefore => "The figure of the year before is undecided",
            Self::PointsUnit => "points",
            Self::None => "―",
            Self::Open { candidates } => {
                return format!("Open ({})", either(candidates)).into();
            }
            Self::ChartHeading => "Actuals and targets over the years",
            Self::FiguresHeading => "Figures by year",
            Self::YearColumn => "Fiscal year",
            Self::ActualColumn { unit } => return format!("Actual ({})", unit_name(unit)).into(),
            Self::TargetColumn { unit } => return format!("Target ({})", unit_name(unit)).into(),
            Self::RateColumn => "Achievement rate",
            Self::ChangeColumn => "Difference from the year before",
            Self::NoteColumn => "Note",
            Self::SourceHeading => "Reading and source",
            Self::Certainty(certainty) => match certainty {
                ReadingCertainty::Certain => "The figures were read with certainty.",
                ReadingCertainty::Likely => {
                    "The digits run together in the original report and can be read in several ways. The marked reading is shown."
                }
                ReadingCertainty::Unresolved => {
                    "The digits run together in the original report, and no reading is chosen yet. Until then, only what is the same in every reading is counted."
                }
            },
            Self::Run { digits } => return format!("As in the original: {digits}").into(),
            Self::Reading { year, value } => {
                let value = value.map_or_else(|| "―".to_owned(), figure);
                return format!("{} {value}", fiscal_year_wareki(*year)).into();
            }
            Self::ShownReading => "Shown by this reading",
            Self::LeftReading => "This reading, with figures changed since",
            Self::ChooseReading => "Use this reading",
            Self::ReopenReading => "Open the question again",
            Self::Readings => "Possible readings",
            Self::PlanNumber => "Number in the plan",
            Self::PlanPage => "Implementation plan",
            Self::ReportPage => "Implementation report",
            Self::Page(page) => return format!("page {page}").into(),
            Self::PrintedRate => "Achievement rate printed in the report",
            Self::Printed { printed, agrees } => {
                let words = if *agrees {
                    "agrees with the calculation"
                } else {
                    "differs from the calculation with the current figures"
                };
                return format!("{printed}% ({words})").into();
            }
            Self::Kind => "Kind of figure",
            Self::KindName(kind) => match kind {
                IndicatorKind::Count => "Count per year",
                IndicatorKind::Cumulative => "Cumulative",
                IndicatorKind::Percentage => "Percentage",
            },
            Self::BasisChange { year, reason } => {
                return format!(
                    "{} cannot be compared with the year before. {reason}",
                    fiscal_year_wareki(*year)
                )
                .into();
            }
            Self::BasisChangeMark(year) => {
                return format!("※ Counted in a new way from {}", fiscal_year_wareki(*year)).into();
            }
            Self::OpenMark => "※ Some figures are still open",
            Self::Improved { points } => return moved(*points, "Improved").into(),
            Self::Declined { points } => return moved(*points, "Declined").into(),
            Self::Unchanged => "Same as the year before",
            Self::NotComparable => "Not comparable with the year before",
            Self::NoteHeading => "Note on the indicator",
            Self::Published { value: Some(value) } => {
                return format!("Published: {}", figure(*value)).into();
            }
            Self::Published { value: None } => "Published: none",
        };
        fixed.into()
    }
}

fn either(candidates: &[Option<Quantity>]) -> String {
    let words: Vec<String> = candidates
        .iter()
        .map(|value| value.map_or_else(|| "no figure".to_owned(), figure))
        .collect();
    words.join(" or ")
}

fn moved(points: Option<Quantity>, direction: &str) -> String {
    match points {
        None => format!("{direction} from the year before"),
        Some(points) if points.is_zero() => format!("{direction} slightly from the year before"),
        Some(points) => {
            let size = signed(points);
            let size = size.trim_start_matches(['+', '−']);
            let unit = if size == "1" { "point" } else { "points" };
            format!("{direction} by {size} {unit} from the year before")
        }
    }
}
