//! What a chart says.

use crate::{Phrase, Say};

/// A chart's texts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ChartText {
    /// The name of the actuals' series.
    Actual,
    /// The name of the targets' series.
    Target,
    /// The name of the rates' series.
    Rate,
    /// A year without a value.
    Missing,
}

impl Say for ChartText {
    fn say(&self) -> Phrase {
        match self {
            Self::Actual => "実績値".into(),
            Self::Target => "目標値".into(),
            Self::Rate => "達成率".into(),
            Self::Missing => "数値なし".into(),
        }
    }
}
