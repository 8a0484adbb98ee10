//! `WorkshopText`'s texts in やさしい日本語.

mod exercise;
mod slides;
mod what_if;

use crate::{EasyJapanese, Phrase, WorkshopText};

pub(crate) use what_if::{pace_words, reach_words};

impl EasyJapanese for WorkshopText {
    fn easy_japanese(&self) -> Phrase {
        match self {
            Self::Heading => "｜研修《けんしゅう》",
            Self::Lead => {
                "この｜報告《ほうこく》を｜使《つか》って、｜重層的《じゅうそうてき》｜支援《しえん》のしくみを｜学《まな》びます。｜数字《すうじ》の｜読《よ》み｜方《かた》も｜学《まな》びます。ここでしたことは、｜報告《ほうこく》に｜保存《ほぞん》しません。"
            }
            Self::WhatIf => "ためし",
            Self::WhatIfLead => {
                "｜数字《すうじ》が｜違《ちが》っていたらどうなるかを、ためします。｜報告《ほうこく》は｜変《か》わりません。｜目標《もくひょう》にとどくために｜何《なに》がいるかも、わかります。どの｜数字《すうじ》を｜変《か》えると｜区分《くぶん》が｜上《あ》がるかも、わかります。"
            }
            Self::OpenWhatIf => "ためしを｜始《はじ》める",
        }
        .into()
    }
}
