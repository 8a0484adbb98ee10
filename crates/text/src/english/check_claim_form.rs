//! The forms of claims in English.

use crate::{ClaimEntry, ClaimKind, English, Phrase};

impl English for ClaimKind {
    fn english(&self) -> Phrase {
        match self {
            Self::Rate => "Achievement rate",
            Self::ProgrammeTable => "Band table by programme",
            Self::FieldTable => "Band table by policy field",
            Self::Improved => "Number of indicators whose rate rose",
            Self::Sum => "Sum or difference",
            Self::Share => "Share",
            Self::ShareBelow => "Upper limit of a share",
            Self::TargetMissed => "Indicators that missed their target",
            Self::Unverifiable => "Figure that cannot be recomputed",
        }
        .into()
    }
}

impl English for ClaimEntry {
    fn english(&self) -> Phrase {
        match self {
            Self::Indicator => "Indicator",
            Self::Year | Self::OperandYear(_) => "Fiscal year",
            Self::Percent => "Printed figure (%)",
            Self::Indicators => "Printed number of indicators",
            Self::Printed => "Printed figure",
            Self::Unit => "Unit",
            Self::Limit => "Upper limit (%)",
            Self::Cell(_) => "Count",
            Self::Operand(_) => "Which figure",
            Self::OperandFigure(_) => "Target or actual",
            Self::OperandLabel(_) => "Name of the figure",
            Self::OperandValue(_) => "Figure",
            Self::OperandSign(_) => "Add or subtract",
            Self::Missed(_) => "Indicator",
            Self::Text => "What is said",
            Self::Page => "Page of the report",
            Self::Reason => "Why it is not checked",
        }
        .into()
    }
}

/// How to write it, where that needs saying.
#[inline(never)]
pub(crate) fn hint(entry: ClaimEntry) -> Option<&'static str> {
    match entry {
        ClaimEntry::OperandLabel(_) => Some("For example: new, continued"),
        ClaimEntry::Text => Some("Leave it empty to have it written from the figures."),
        ClaimEntry::Page => Some("Leave it empty if you do not know it."),
        ClaimEntry::Reason => Some(
            "For example: counted in another way. The reason stays in the list of claims and in the CSV.",
        ),
        ClaimEntry::Indicator
        | ClaimEntry::Year
        | ClaimEntry::Percent
        | ClaimEntry::Indicators
        | ClaimEntry::Printed
        | ClaimEntry::Unit
        | ClaimEntry::Limit
        | ClaimEntry::Cell(_)
        | ClaimEntry::Operand(_)
        | ClaimEntry::OperandYear(_)
        | ClaimEntry::OperandFigure(_)
        | ClaimEntry::OperandValue(_)
        | ClaimEntry::OperandSign(_)
        | ClaimEntry::Missed(_) => None,
    }
}
