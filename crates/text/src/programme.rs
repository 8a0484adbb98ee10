//! What a programme's page says.

use crate::{Japanese, Phrase};

/// Texts of a programme's page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProgrammeText<'a> {
    /// Number and name, as links name it.
    Named { number: u16, name: &'a str },
    /// The name of the list of activities.
    Contents,
    /// The page of the plan.
    PlanPage(u16),
    /// A text that is not there.
    NoText,
}

impl Japanese for ProgrammeText<'_> {
    fn japanese(&self) -> Phrase {
        let fixed = match self {
            Self::Named { number, name } => return format!("{number} {name}").into(),
            Self::Contents => "この事業の取組",
            Self::PlanPage(page) => return format!("実施計画書 {page}ページ").into(),
            Self::NoText => "記載なし",
        };
        fixed.into()
    }
}
