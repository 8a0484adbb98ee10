//! `WhatIfText`'s texts, and what it would take, in English.

use crate::english::figures::counted;
use crate::{
    English, Phrase, WhatIfText, figure_with_unit, fiscal_year_wareki, no_rate, signed_with_unit,
};
use tsunagari_core::{NoPace, Obstacle, Pace, Quantity, Reach, Stride};

impl English for WhatIfText<'_> {
    fn english(&self) -> Phrase {
        let fixed = match self {
            Self::Heading => "What if the figures were different?",
            Self::Lead => {
                "Move a slider or type a figure: rates, bands and charts change at once. The original report stays as it is."
            }
            Self::Watermark => "WHAT IF",
            Self::Warning => {
                "This is a what-if. These are not published figures. Nothing is saved in the report."
            }
            Self::Nothing => "You have not changed anything yet.",
            Self::Changed { count } => {
                return format!("Trying out {}", counted(*count, "changed figure")).into();
            }
            Self::FromLink => "The link’s what-if is open.",
            Self::BadLink => {
                "The link’s what-if could not be read. It was cut off, or it is about an indicator that this report does not have. The original report is open instead."
            }
            Self::Reset => "Reset everything",
            Self::Keep => "Keep this what-if",
            Self::Kept { name } => return format!("Kept as “{name}”.").into(),
            Self::Name { number } => return format!("What-if {number}").into(),
            Self::Base => "Original report",
            Self::Now => "This what-if",
            Self::Compare => "Compare side by side",
            Self::CompareHeading => "Compare what-ifs",
            Self::BackToWhatIf => "Back to the what-if",
            Self::Link => "Share as a link",
            Self::LinkLead => {
                "The link carries the original report and the changed figures apart. Whoever opens it sees “WHAT IF” too."
            }
            Self::LinkField => "Link to the what-if",
            Self::NoLink => {
                "This page was opened as a file, so it cannot make a link that others can open."
            }
            Self::Choose => "Indicator to try out",
            Self::Indicator { number, name } => return format!("{number} {name}").into(),
            Self::Actual => "Actual",
            Self::Target => "Target",
            Self::Slider { figure, unit } => return format!("Slider: {figure} ({unit})").into(),
            Self::Was { words } => return format!("Originally {words}").into(),
            Self::Takes => "What it would take",
            Self::TakesFull => "To reach the target",
            Self::TakesBand { band } => return format!("To reach the band “{band}”").into(),
            Self::TryIt => "Try it",
            Self::PaceHeading => "Pace that reaches the target by the end of the term",
            Self::Lifts => "Changes that lift a band",
            Self::LiftsLead => {
                "Each changes one actual alone and lifts that indicator into a better band. The smallest change in per cent comes first."
            }
            Self::LiftsScope => "Programmes",
            Self::AllProgrammes => "All programmes",
            Self::LiftsWithin { percent, count } => {
                return format!(
                    "With a change of up to {percent}%: {}",
                    counted(*count, "indicator")
                )
                .into();
            }
            Self::Lift { actual, takes } => return format!("From {actual} to {takes}").into(),
            Self::LiftBands { from, to } => return format!("{from} → {to}").into(),
            Self::LiftChange { percent } => return format!("{percent} change").into(),
            Self::FromZero => "A change from 0",
            Self::NoLifts => "No indicator reaches a better band by its actual alone.",
            Self::All => "All indicators",
            Self::Bands => "Indicators in each band",
            Self::BandColumn => "Band",
            Self::IndicatorColumn => "Indicator",
            Self::CountBefore => "Original",
            Self::CountAfter => "What if",
        };
        fixed.into()
    }
}

#[inline(never)]
pub(crate) fn reach_words(reach: &Reach, unit: &str, now: Option<Quantity>) -> String {
    match reach {
        Reach::Reached => "Reached".into(),
        Reach::Takes(figure) => {
            let takes = figure_with_unit(*figure, unit);
            match now.and_then(|now| figure.minus(now)) {
                Some(by) => format!("{takes} ({} from now)", signed_with_unit(by, unit)),
                None => takes,
            }
        }
        Reach::Unreachable(obstacle) => match obstacle {
            Obstacle::BelowZero => "Only a figure below 0 would reach it",
            Obstacle::AboveHundred => "Only a share over 100% would reach it",
            Obstacle::NoSuchRate => "This formula cannot reach it",
            Obstacle::TooNarrow => "No figure falls exactly into this band",
            Obstacle::TooLarge => "It would take a figure that is too large",
        }
        .into(),
        Reach::Unrated(rating) => no_rate(rating),
    }
}

#[inline(never)]
pub(crate) fn pace_words(pace: &Result<Pace, NoPace>, unit: &str) -> String {
    match pace {
        Ok(pace) => {
            let until = fiscal_year_wareki(pace.until);
            let (to, left) = (
                figure_with_unit(pace.to, unit),
                counted(pace.years.into(), "year"),
            );
            let held = if pace.held {
                "If the target stays as it is: "
            } else {
                ""
            };
            match pace.stride {
                Stride::Change(by) => {
                    let by = signed_with_unit(by, unit);
                    format!("{held}{by} a year to come to {to} in {until} ({left} left).")
                }
                Stride::EachYear(each) => {
                    let each = figure_with_unit(each, unit);
                    format!("{held}{each} a year to add {to} by {until} ({left} left).")
                }
            }
        }
        Err(NoPace::Reached) => "The present actual reaches the target.".into(),
        Err(NoPace::NoActual) => {
            "There is no pace, because the actual is not one settled figure.".into()
        }
        Err(NoPace::NoTerm) => "The plan has no year after this one.".into(),
        Err(NoPace::Reach(reach)) => format!("{}.", reach_words(reach, unit, None)),
    }
}
