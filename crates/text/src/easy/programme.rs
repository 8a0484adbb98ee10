//! `ProgrammeText` in やさしい日本語.

use crate::{EasyJapanese, Phrase, ProgrammeText};

impl EasyJapanese for ProgrammeText<'_> {
    fn easy_japanese(&self) -> Phrase {
        let fixed = match self {
            Self::Named { number, name } => return format!("{number} {name}").into(),
            Self::Contents => "この｜事業《じぎょう》ですること",
            Self::PlanPage(page) => {
                return format!("｜実施計画書《じっしけいかくしょ》 {page}ページ").into();
            }
            Self::NoText => "｜何《なに》も｜書《か》いていません",
        };
        fixed.into()
    }
}
