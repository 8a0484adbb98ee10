//! `RefusalText` and `HeadProblemText` in English.

use crate::{English, HeadProblemText, Phrase, RefusalText};
use tsunagari_core::{EditError, HeadProblem};

impl English for RefusalText<'_> {
    fn english(&self) -> Phrase {
        match self.0 {
            EditError::UnknownIndicator(_) => "That indicator no longer exists.",
            EditError::UnknownActivity(_) => "That activity no longer exists.",
            EditError::UnknownProgramme(_) => "That programme no longer exists.",
            EditError::UnknownPolicyField(_) => "That policy field no longer exists.",
            EditError::UnknownReading(_) => "That reading no longer exists.",
            EditError::UnknownClaim(_) => "That claim no longer exists.",
            EditError::Stale => {
                "The same place was changed before you. Check what is there now."
            }
            EditError::NoChoice => "There are not 2 or more values to choose from.",
            EditError::NoSuchPlace => "It cannot go there. The order was changed before you.",
            EditError::NotEmpty => {
                "It still holds something, so it cannot be deleted. To leave it out of the evaluation, retire it."
            }
            EditError::InUse => {
                "Something else uses it, so it cannot be deleted. To leave it out of the evaluation, retire it."
            }
            EditError::NumberTaken(number) => {
                return format!("Another programme has the number {number}.").into();
            }
            EditError::Head(problem) => return HeadProblemText(*problem).english(),
        }
        .into()
    }
}

impl English for HeadProblemText {
    fn english(&self) -> Phrase {
        match self.0 {
            HeadProblem::Id => {
                "An identifier can hold unaccented letters, digits, “-”, “_” and “.”. No two can be the same."
            }
            HeadProblem::Name => "Enter a name.",
            HeadProblem::Number => "Enter a number. No two programmes can have the same one.",
            HeadProblem::StatutoryItem => "Choose an item from 1 to 5.",
            HeadProblem::Colour => "Write the colour as in “#2e8b57”.",
            HeadProblem::Character => "Choose a character.",
            HeadProblem::Page => "Write the page as a number from 1 up.",
            HeadProblem::Decimals => "An achievement rate can have at most 4 decimal places.",
            HeadProblem::Reason => "Enter why it cannot be compared.",
            HeadProblem::OffReason => "Enter why it is not checked.",
            HeadProblem::BandRow => {
                "The rows of the band table do not match this report’s programmes or policy fields, or the number of bands in the other rows."
            }
            HeadProblem::Grade => "For a final grade, enter both the grade and its reason.",
            HeadProblem::Run => "Enter the run of digits.",
            HeadProblem::Tolerance => "Write the tolerance as a % from 0 to below 100.",
            HeadProblem::Path => {
                "Write the shares on the way as years, each with a % from 0 to 100, as in “2022 30, 2023 100”."
            }
            HeadProblem::Bands => {
                "Enter 2 to 10 bands, the highest lower limit first, no limit twice. A lower limit has at most 2 decimal places and lies within ±10,000%. Leave only the last band’s limit empty."
            }
            HeadProblem::MunicipalityCode => {
                "The municipality code is not correct. Write its 6 digits, with the check digit."
            }
            HeadProblem::Years => {
                "Put the columns of years in order, the earliest first, and include the year of the report."
            }
            HeadProblem::Terms => {
                "A plan’s term must end after it begins, and no two terms can have the same number."
            }
            HeadProblem::Date => "If there is no date, leave it empty.",
        }
        .into()
    }
}
