//! Two reports side by side in English.

use super::figures::counted;
use crate::{
    CompareText, English, IncomparableText, PartText, Phrase, ShiftText, compare::PartSaid, day,
    fiscal_year,
};
use tsunagari_core::{Differing, Figure, Incomparable, Shift};

impl English for CompareText<'_> {
    fn english(&self) -> Phrase {
        let fixed = match self {
            Self::Heading => "Compare",
            Self::Lead => {
                "Puts two reports side by side and lists only what differs. The list follows your edits at once."
            }
            Self::Before => "Before",
            Self::After => "After",
            Self::Publisher { name } => return format!("Published by {name}").into(),
            Self::Updated { date } => return format!("Updated: {date}").into(),
            Self::HandedOut { by: "", on } => return format!("Published: {}", day(*on)).into(),
            Self::HandedOut { by, on } => {
                return format!("Published by {by}, {}", day(*on)).into();
            }
            Self::Published => "Published figures",
            Self::Own => "The report as it is now",
            Self::Past { at } => return format!("Earlier state, {at}").into(),
            Self::File => "The chosen file",
            Self::Mine => "My own report",
            Self::Snapshot => "Snapshot",
            Self::Link => "Pasted link",
            Self::OpenLink => "Compare with the link",
            Self::LinkHint => "Paste a link that you were given. Words around it do no harm.",
            Self::NoLink => "No shared link was found. Paste the whole link, with “#/s/” in it.",
            Self::FiguresOnly => {
                "A link has no notes, written assessments or claims, so these are not compared."
            }
            Self::Other => "Compare with",
            Self::OpenFile => "Compare with a file",
            Self::NotRead => {
                "The chosen report could not be read. You see the published figures instead."
            }
            Self::Swap => "Swap before and after",
            Self::Views => "How to compare",
            Self::SameYears => "Figures of the same years",
            Self::SameYearsLead => {
                "Compares the same indicator in the same fiscal year. Use it to check a draft against what was published."
            }
            Self::YearOnYear => "Against the year before",
            Self::YearOnYearLead { before, after } => {
                return format!(
                    "Compares achievement rates and bands: {} in the report before, {} in the report after.",
                    fiscal_year(*before),
                    fiscal_year(*after)
                )
                .into();
            }
            Self::OnlyBands => "Only where the band changed",
            Self::DownloadCsv => "Save differences as CSV",
            Self::Figures => "Different figures",
            Self::Rates => "Different rates",
            Self::Bands => "Different bands",
            Self::Improved => "Improved",
            Self::Declined => "Declined",
            Self::Unchanged => "Unchanged",
            Self::NotComparable => "Not comparable",
            Self::Unrated => "No rate",
            Self::Shown { shown, total } if shown == total => {
                return differences(*total).into();
            }
            Self::Shown { shown, total } => {
                return format!("Showing {shown} of {}", differences(*total)).into();
            }
            Self::Nothing => "The two reports do not differ.",
            Self::NothingInYears => "Achievement rates and bands of the two years do not differ.",
            Self::NothingInBands => "No indicator changed its band.",
            Self::ByName { count: 1 } => {
                "1 indicator has another id in each report. It is compared by exactly the same number and name."
            }
            Self::ByName { count } => {
                return format!(
                    "{} have another id in each report. They are compared by exactly the same number and name.",
                    counted(*count, "indicator")
                )
                .into();
            }
            Self::MatchedByName => "Matched by number and name",
            Self::OtherMunicipality => {
                "The reports are of different municipalities. The same number need not mean the same indicator."
            }
            Self::Differences => "Differences in figures, rates and bands",
            Self::Item => "Item",
            Self::Difference => "Difference",
            Self::Indicator { number, name } => return format!("{number} {name}").into(),
            Self::OnlyBefore => "Indicators only before",
            Self::OnlyAfter => "Indicators only after",
            Self::Parts => "Differences in structure and texts",
            Self::ToCompare => "Compare",
            Self::ToCompareWords => {
                "Puts the published figures, another report, an earlier state, a file or a shared link beside this report, and lists each figure, rate and band that differs. It also compares with the year before."
            }
            Self::CompareWith { name } => return format!("Compare with {name}").into(),
            Self::CompareFile => "List the differences",
            Self::WithPublished => "Compare with the published figures",
            Self::Columns => {
                "Programme,Number,Indicator,Fiscal year,Item,Before,After,Difference,Reason"
            }
        };
        fixed.into()
    }
}

fn differences(count: usize) -> String {
    counted(count, "difference")
}

impl English for ShiftText<'_> {
    fn english(&self) -> Phrase {
        match self.0 {
            Shift::Better => "Improved",
            Shift::Worse => "Declined",
            Shift::Changed => "Changed",
            Shift::NotComparable(_) => "Not comparable",
        }
        .into()
    }
}

impl English for IncomparableText<'_> {
    fn english(&self) -> Phrase {
        match self.0 {
            Incomparable::Basis(year, reason) => {
                return format!("Counted differently from {}: {reason}", fiscal_year(*year)).into();
            }
            Incomparable::Forecast(year) => {
                return format!("The figure for {} is a forecast", fiscal_year(*year)).into();
            }
            Incomparable::Rule => "Different rating rules",
            Incomparable::Bands => "Different limits of the bands",
            Incomparable::Unit => "Different units",
            Incomparable::Kind => "Different kinds of indicator",
            Incomparable::Open => "A figure is open, so neither can be said",
        }
        .into()
    }
}

impl English for PartText<'_> {
    fn english(&self) -> Phrase {
        match self.said() {
            PartSaid::Changed(change) => return change.english(),
            PartSaid::PolicyFields => "Order of the policy fields changed".into(),
            PartSaid::Programmes => "Order of the programmes changed".into(),
            PartSaid::Activities(of) => format!("“{of}”: order of the activities changed"),
            PartSaid::Indicators(of) => format!("“{of}”: order of the indicators changed"),
            PartSaid::Claims {
                before,
                after,
                differing,
            } => {
                let differ = if differing == 1 { "differs" } else { "differ" };
                format!("Claims: {before} before, {after} after, {differing} {differ}")
            }
        }
        .into()
    }
}

/// What a difference is about.
#[inline(never)]
pub(crate) fn item(what: &Differing) -> &'static str {
    match what {
        Differing::Figure {
            figure: Figure::Target,
            ..
        } => "Target",
        Differing::Figure {
            figure: Figure::Actual,
            ..
        } => "Actual",
        Differing::Baseline { .. } => "Baseline",
        Differing::Rule { .. } => "Rating rule",
        Differing::Rate { .. } => "Achievement rate",
        Differing::Band { .. } => "Band",
    }
}

/// A side that has no band.
pub(crate) const NO_BAND: &str = "No rate";
