//! What the controls around a chart say.

use crate::{Japanese, Phrase};

/// Texts of a chart's buttons and legend.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChartControlText {
    /// What kind of thing a chart is.
    Chart,
    /// Swaps figures for rates.
    ShowRates,
    /// Shows the table that says the same.
    ShowTable,
    /// Saves the picture.
    SavePng,
    /// Saves the drawing.
    SaveSvg,
    /// The bars.
    Actual,
    /// The bars, when they are rates.
    Rate,
    /// The marks.
    Target,
    /// The line at 100 %.
    Hundred,
}

impl Japanese for ChartControlText {
    fn japanese(&self) -> Phrase {
        match self {
            Self::Chart => "グラフ",
            Self::ShowRates => "達成率で見る",
            Self::ShowTable => "表で見る",
            Self::SavePng => "PNGで保存",
            Self::SaveSvg => "SVGで保存",
            Self::Actual => "実績値",
            Self::Rate => "達成率",
            Self::Target => "目標値",
            Self::Hundred => "目標（100%）",
        }
        .into()
    }
}
