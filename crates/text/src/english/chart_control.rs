//! `ChartControlText`'s texts in English.

use crate::{ChartControlText, English, Phrase};

impl English for ChartControlText {
    fn english(&self) -> Phrase {
        match self {
            Self::Chart => "chart",
            Self::ShowRates => "Show rates",
            Self::ShowTable => "Show as a table",
            Self::SavePng => "Save as PNG",
            Self::SaveSvg => "Save as SVG",
            Self::Actual => "Actual",
            Self::Rate => "Achievement rate",
            Self::Target => "Target",
            Self::Hundred => "Target (100%)",
        }
        .into()
    }
}
