//! `ProgrammeText` in English.

use crate::{English, Phrase, ProgrammeText};

impl English for ProgrammeText<'_> {
    fn english(&self) -> Phrase {
        let fixed = match self {
            Self::Named { number, name } => return format!("{number} {name}").into(),
            Self::Contents => "Activities of this programme",
            Self::PlanPage(page) => return format!("Implementation plan, page {page}").into(),
            Self::NoText => "Nothing stated",
        };
        fixed.into()
    }
}
