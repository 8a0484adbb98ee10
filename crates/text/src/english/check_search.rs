//! Which rule it was, and what looks wrong in the figures, in English.

use super::figures::counted;
use crate::{
    English, InspectText, Phrase, PolarityText, RoundingText, Say, SearchText, figure, fiscal_year,
    unit_name,
};
use tsunagari_core::{Figure, Polarity, Remark};

impl English for SearchText<'_> {
    fn english(&self) -> Phrase {
        let fixed = match self {
            Self::Heading => "Which rule was it",
            Self::Lead => {
                "Looks for a formula and a rounding that give the printed achievement rates."
            }
            Self::NoRates => "There are no printed achievement rates to search by.",
            Self::NoRule => "No rule gives the printed achievement rates.",
            Self::Several(count) => {
                return format!(
                    "{count} rules fit equally well. What is printed does not tell them apart."
                )
                .into();
            }
            Self::Fit { fit, printed } => {
                let formula = match fit.polarity {
                    Polarity::HigherIsBetter => String::from("actual ÷ target × 100"),
                    other => PolarityText(other).plain(),
                };
                let rounding = RoundingText(fit.rounding).plain();
                return format!(
                    "{formula}, {rounding}: gives {} of {}",
                    fit.reproduced,
                    counted(*printed, "printed rate")
                )
                .into();
            }
            Self::Outside(numbers) => return format!("Not given: {numbers}").into(),
            Self::EitherWay => "A rate does not tell whether more is better or less is better.",
            Self::InUse => "This report is rated by this rule.",
            Self::Adopt => "Use this rule",
            Self::AdoptWords => {
                "An indicator that does not fit, but fits another rule, gets that rule as its own. One undo takes it all back."
            }
        };
        fixed.into()
    }
}

impl English for InspectText<'_> {
    fn english(&self) -> Phrase {
        match self {
            Self::Heading => "Data inspection".into(),
            Self::Lead => {
                "Looks through the figures and texts for what a person should check. Not everything found is a mistake."
                    .into()
            }
            Self::Nothing => "Found nothing to check.".into(),
            Self::Found(count) => counted(*count, "remark").into(),
            Self::Remark(remark) => words(remark).into(),
        }
    }
}

fn words(remark: &Remark) -> String {
    match remark {
        Remark::Above100 {
            year,
            figure: which,
            value,
        } => {
            let kind = match which {
                Figure::Target => "target",
                Figure::Actual => "actual",
            };
            format!(
                "The {kind} for {}, {}%, is above 100%.",
                fiscal_year(*year),
                figure(*value)
            )
        }
        Remark::Falls {
            year,
            before,
            after,
        } => format!(
            "The running total falls from {} to {} in {}.",
            figure(*before),
            figure(*after),
            fiscal_year(*year)
        ),
        Remark::TargetReachedBefore {
            year,
            target,
            actual,
        } => format!(
            "The target for {}, {}, was reached the year before with {}.",
            fiscal_year(*year),
            figure(*target),
            figure(*actual)
        ),
        Remark::FarAbove { year } => format!(
            "The achievement rate is above 150% for two years up to {}. The target may need another look.",
            fiscal_year(*year)
        ),
        Remark::FarBelow { year } => format!(
            "The achievement rate is below 25% for two years up to {}. The target may need another look.",
            fiscal_year(*year)
        ),
        Remark::NoActual { year } => format!("There is no actual for {}.", fiscal_year(*year)),
        Remark::Placeholder { text } => format!("A template’s text is still there: “{text}”"),
        Remark::OtherUnit { axis, unit } => format!(
            "The unit is “{}”, but the axis of the source’s chart says “{}”.",
            unit_name(unit),
            unit_name(axis)
        ),
        Remark::OtherSpelling { other } => {
            format!("Elsewhere in the source the name is written “{other}”.")
        }
        Remark::NearName { first, second } => format!(
            "“{first}” and “{second}” differ in one character. If they are the same thing, write them alike."
        ),
    }
}
