//! `CheckText`'s texts in English.

use super::figures::counted;
use crate::{CheckText, English, Phrase};
use tsunagari_core::CheckResult;

impl English for CheckText<'_> {
    fn english(&self) -> Phrase {
        let fixed = match self {
            Self::Lead => {
                "Recomputes what the printed report says from this report’s targets and actuals, and compares the two. A difference never changes a figure."
            }
            Self::Differing(1) => "1 claim differs",
            Self::Differing(count) => return format!("{} differ", claims(*count)).into(),
            Self::Filter => "Filter by result",
            Self::All(count) => return format!("All {count}").into(),
            Self::Result(result, count) => return format!("{} {count}", word(*result)).into(),
            Self::Word(result) => word(*result),
            Self::ResultHeading(result, count) => {
                return format!("{} ({})", word(*result), claims(*count)).into();
            }
            Self::Meaning(CheckResult::Agrees) => "The figures come to what is printed.",
            Self::Meaning(CheckResult::Differs) => {
                "What is printed and what the figures come to are not the same. Check the printed report, or the figures entered here."
            }
            Self::Meaning(CheckResult::Unresolved) => {
                "The source can be read in more than one way, and the result depends on the reading. Choose a reading first."
            }
            Self::Meaning(CheckResult::Unchecked) => {
                "There is nothing to recompute it from, or it has been turned off."
            }
            Self::NoClaimsShared => "This snapshot carries no claims to check.",
            Self::NoClaims => {
                "This report has no claims to check yet. Choose “Edit” to add them here."
            }
            Self::NothingShown => "No claim has this result.",
            Self::Shown { shown, total } => {
                return format!("Showing {shown} of {}", claims(*total)).into();
            }
            Self::DownloadCsv => "Save results as CSV",
            Self::Printed => "Printed",
            Self::Recomputed => "Recomputed",
            Self::Difference => "Difference",
            Self::Page(page) => return format!("Report p. {page}").into(),
            Self::ToOverview => "See the totals in the overview",
            Self::Explanations => "Possible reasons (none of them has been applied to the figures)",
            Self::NoExplanation => "No single reading or note explains it.",
            Self::Number(number) => return format!("No. {number}").into(),
            Self::Columns => {
                "Number,Result,Claim,Printed,Recomputed,Difference,Possible reasons / why not checked,Page of the report"
            }
            Self::Adding => "Add claims",
            Self::AddingLead => {
                "Choose a kind and copy a figure or statement from the printed report. It is checked as soon as you add it."
            }
            Self::NoIndicators => {
                "This report has no indicators yet. Add them under “Edit the structure”, then copy claims here."
            }
            Self::AddOf(kind) => return format!("Add a claim: {}", kind.english().text()).into(),
            Self::Change => "Change",
            Self::ChangeOf(number) => return format!("Change No. {number}").into(),
            Self::TurnOff => "Turn off",
            Self::TurnOffOf(number) => return format!("Turn off No. {number}").into(),
            Self::TurnOn => "Check again",
            Self::TurnOnOf(number) => return format!("Check No. {number} again").into(),
            Self::Remove => "Remove",
            Self::RemoveOf(number) => return format!("Remove No. {number}").into(),
            Self::Total => "Total (of a difference, its result)",
            Self::Term(at) => return format!("Term {}", at + 1).into(),
            Self::Part => "Part",
            Self::Whole => "Whole",
            Self::Choose => "(choose one)",
            Self::NoTerm => "(none)",
            Self::OfText => "A figure only in the text",
            Self::Plus => "Add",
            Self::Minus => "Subtract",
            Self::Target => "Target",
            Self::Actual => "Actual",
            Self::RowTotal => "Total",
            Self::RowsLead => {
                "Leave a row empty if the printed table does not have it. In a row that it has, write 0 where it has 0."
            }
            Self::OtherBand(at) => return format!("Band {}", at + 1).into(),
            Self::Indicator { number, name } => return format!("{number} {name}").into(),
        };
        fixed.into()
    }
}

fn claims(count: usize) -> String {
    counted(count, "claim")
}

/// A result in a word.
fn word(result: CheckResult) -> &'static str {
    match result {
        CheckResult::Agrees => "Agrees",
        CheckResult::Differs => "Differs",
        CheckResult::Unresolved => "Unresolved",
        CheckResult::Unchecked => "Unchecked",
    }
}
