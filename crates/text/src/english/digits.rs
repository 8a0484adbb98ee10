//! `DigitsText`, `DigitReasonText` and `DigitProblemText` in English.

use crate::figures::group;
use crate::{
    DigitProblemText, DigitReasonText, DigitsText, English, Phrase, fiscal_year_wareki as year_name,
};
use tsunagari_core::{DigitCertainty, DigitClues, DigitProblem, DigitReason, Presence};

impl English for DigitsText<'_> {
    fn english(&self) -> Phrase {
        match self {
            Self::Open => "Read run-together digits",
            Self::Words => {
                "Digits copied from a PDF can lose the table’s columns and run together, as in “14,03911,035”. Every reading that fits what you know is listed. The one you choose becomes the actuals."
            }
            Self::Run => "Run-together digits",
            Self::RunHint => {
                "You can use digits, commas between thousands and decimal points (full width too). A space separates two figures. Negative numbers cannot be read."
            }
            Self::Order => "Order of the years",
            Self::LatestFirst => "Latest first",
            Self::EarliestFirst => "Earliest first",
            Self::Decimals => "Decimal places",
            Self::UnknownDecimals => "Not known",
            Self::DecimalsAre(0) => "No decimals",
            Self::DecimalsAre(decimals) => return format!("{decimals} in every figure").into(),
            Self::Grouped => "Numbers from 1,000 up have commas",
            Self::Clues => "What you know",
            Self::CluesHint => {
                "Targets and printed achievement rates come from this report. A year with a note is taken to have a figure. Leave empty what you do not know."
            }
            Self::Year(year) => return year_name(*year).into(),
            Self::Presence => "Is there a figure?",
            Self::PresenceIs(Presence::Unknown) => "Not known",
            Self::PresenceIs(Presence::Present) => "Yes",
            Self::PresenceIs(Presence::Absent) => "No",
            Self::Actual => "Known actual",
            Self::Target => "Target",
            Self::Rate => "Printed achievement rate (%)",
            Self::RatesBy { rule } => {
                return format!(
                    "Rates are compared by “{rule}”, to as many decimal places as are printed."
                )
                .into();
            }
            Self::NoRates => {
                "This indicator’s achievement rate is worked out from several years, so it is no clue here."
            }
            Self::RateWithoutTarget => {
                "To use an achievement rate as a clue, enter that year’s target too."
            }
            Self::Waiting => "Enter run-together digits to see their possible readings here.",
            Self::CluesUnread => {
                "A figure in what you know cannot be read. Correct it to see the readings."
            }
            Self::Count(1) => "There is 1 reading.",
            Self::Count(count) => return format!("There are {count} readings.").into(),
            Self::Certainty(certainty) => match certainty {
                DigitCertainty::Certain => "Certain",
                DigitCertainty::Likely => "Likely",
                DigitCertainty::Unresolved => "Unresolved",
            },
            Self::CertaintyWhy(certainty) => match certainty {
                DigitCertainty::Certain => "Only this reading fits what you know.",
                DigitCertainty::Likely => {
                    "Only the first reading changes by no more than 4 times from each year to the next."
                }
                DigitCertainty::Unresolved => {
                    "The changes from year to year do not decide it. Add to what you know, or look at the source."
                }
            },
            Self::Readings => "Readings of the run-together digits",
            Self::Take => "Use this reading",
            Self::TakeOf { figures } => return format!("Use this reading: {figures}").into(),
            Self::LeaveOpen => "Record the readings only",
            Self::LeaveOpenHint => {
                "Chooses none. Actuals that differ between the readings are left open. You can choose later."
            }
            Self::Taken { figures } => {
                return format!(
                    "{figures} entered as actuals, and the reading recorded. “Undo” takes it back."
                )
                .into();
            }
            Self::LeftOpen => {
                "The readings are recorded, and actuals that differ are left open. “Undo” takes it back."
            }
            Self::Shown => "Shown by this reading",
        }
        .into()
    }
}

impl English for DigitReasonText<'_> {
    fn english(&self) -> Phrase {
        match self.0 {
            DigitReason::Rate(year) => {
                format!("fits the printed achievement rate of {}", year_name(*year)).into()
            }
            DigitReason::Actual(year) => {
                format!("fits the known actual of {}", year_name(*year)).into()
            }
            DigitReason::Grouping => "fits the commas".into(),
            DigitReason::Without(years) => {
                let names: Vec<String> = years.iter().map(|year| year_name(*year)).collect();
                format!("no figure for {}", names.join(", ")).into()
            }
            DigitReason::MixedDecimals => "decimal places differ".into(),
            DigitReason::Steady => "changes by no more than 4 times from year to year".into(),
            DigitReason::Leap { from, to } => {
                let (from, to) = (year_name(*from), year_name(*to));
                format!("changes by more than 4 times from {from} to {to}").into()
            }
        }
    }
}

impl English for DigitProblemText<'_> {
    fn english(&self) -> Phrase {
        match self.0 {
            DigitProblem::Empty => DigitsText::Waiting.english(),
            DigitProblem::Sign { sign, at } => format!(
                "“{sign}” (character {at}) cannot be read. Use only digits, commas and decimal points, and a space between two figures."
            )
            .into(),
            DigitProblem::TooLong => format!(
                "This is too long to read. Divide it into parts of at most {} characters.",
                DigitClues::MOST_DIGITS
            )
            .into(),
            DigitProblem::NoYears => {
                "By your answers, no year has a figure. Set the years that have one to “Yes” or “Not known”.".into()
            }
            DigitProblem::TooManyYears => format!(
                "There are too many years. At most {} can be read at a time.",
                DigitClues::MOST_YEARS
            )
            .into(),
            DigitProblem::YearTwice(year) => {
                format!("{} is there twice. Keep only one.", year_name(*year)).into()
            }
            DigitProblem::Contradiction(year) => format!(
                "{} is set to have no figure, but has an actual or an achievement rate. Correct one of them.",
                year_name(*year)
            )
            .into(),
            DigitProblem::NoReading => {
                "No reading fits everything you know. Check the digits for copying errors, the order of the years, the commas and decimals, and the rates and targets.".into()
            }
            DigitProblem::TooMany(count) => {
                let many = match count {
                    ..=999_999 => format!("{} readings", group(&count.to_string())),
                    _ => String::from("more than 1 million readings"),
                };
                format!("There are {many}, too many to choose from. Add to what you know: which years have a figure, achievement rates, actuals.").into()
            }
        }
    }
}
