//! `RunsText`'s texts in English.

use super::figures::counted;
use crate::{English, Phrase, RunsText};

impl English for RunsText<'_> {
    fn english(&self) -> Phrase {
        match self {
            Self::Heading => "Runs of digits",
            Self::Lead => {
                "Indicators whose actuals stand in the source without a gap, and how they are read. Those not decided come first."
            }
            Self::Found { total: 0, .. } => "No indicator was read from a run of digits.",
            Self::Found { total: 1, open: 0 } => "1 run, and its reading is decided.",
            Self::Found { total, open: 0 } => {
                return format!("{}, and all readings are decided.", runs(*total)).into();
            }
            Self::Found { total: 1, .. } => "1 run, and its reading is not decided.",
            Self::Found { total, open } => {
                let is = if *open == 1 { "is" } else { "are" };
                return format!("{}, of which {open} {is} not decided.", runs(*total)).into();
            }
            Self::Undecided => "Unresolved",
            Self::Decided => "Decided",
            Self::Open { count: 1 } => "There is 1 reading, and it has not been chosen yet.",
            Self::Open { count } => {
                return format!("There are {count} readings, and none has been chosen yet.").into();
            }
            Self::Read { figures, count: 1 } => {
                return format!("Read as {figures} (the only reading).").into();
            }
            Self::Read { figures, count } => {
                return format!("Read as {figures} (one of {count} readings).").into();
            }
            Self::Choose => "Indicator to read",
            Self::ChooseLead => {
                "Choose an indicator to read its run of digits here. You can choose any indicator."
            }
        }
        .into()
    }
}

fn runs(count: usize) -> String {
    counted(count, "run")
}
