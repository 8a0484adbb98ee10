//! `ChartControlText`'s texts in やさしい日本語.

use crate::{ChartControlText, EasyJapanese, Phrase};

impl EasyJapanese for ChartControlText {
    fn easy_japanese(&self) -> Phrase {
        match self {
            Self::Chart => "グラフ",
            Self::ShowRates => "｜達成率《たっせいりつ》で｜見《み》る",
            Self::ShowTable => "｜表《ひょう》で｜見《み》る",
            Self::SavePng => "PNGで｜保存《ほぞん》する",
            Self::SaveSvg => "SVGで｜保存《ほぞん》する",
            Self::Actual => "｜実績値《じっせきち》",
            Self::Rate => "｜達成率《たっせいりつ》",
            Self::Target => "｜目標値《もくひょうち》",
            Self::Hundred => "｜目標《もくひょう》（100%）",
        }
        .into()
    }
}
