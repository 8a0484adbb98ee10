//! `RunsText`'s texts in やさしい日本語.

use crate::{EasyJapanese, Phrase, RunsText};

impl EasyJapanese for RunsText<'_> {
    fn easy_japanese(&self) -> Phrase {
        match self {
            Self::Heading => "つながった｜数字《すうじ》",
            Self::Lead => {
                "もとの｜資料《しりょう》で、｜実績値《じっせきち》がつながっている｜指標《しひょう》です。\
                 ｜読《よ》み｜方《かた》も｜見《み》せます。\
                 まだ｜決《き》まっていないものが｜先《さき》です。"
            }
            Self::Found { total: 0, .. } => {
                "つながった｜数字《すうじ》から｜読《よ》んだ｜指標《しひょう》はありません。"
            }
            Self::Found { total, open: 0 } => {
                return format!(
                    "{total}｜件《けん》あります。｜読《よ》み｜方《かた》は、すべて｜決《き》まっています。"
                )
                .into();
            }
            Self::Found { total, open } => {
                return format!(
                    "{total}｜件《けん》あります。{open}｜件《けん》は、｜読《よ》み｜方《かた》がまだ｜決《き》まっていません。"
                )
                .into();
            }
            Self::Undecided => "まだ｜決《き》まらない",
            Self::Decided => "｜決《き》まった",
            Self::Open { count } => {
                return format!(
                    "｜読《よ》み｜方《かた》が{count}つあります。まだ｜選《えら》んでいません。"
                )
                .into();
            }
            Self::Read { figures, count: 1 } => {
                return format!(
                    "{figures} と｜読《よ》んでいます。｜読《よ》み｜方《かた》はこれだけです。"
                )
                .into();
            }
            Self::Read { figures, count } => {
                return format!(
                    "{figures} と｜読《よ》んでいます。｜読《よ》み｜方《かた》は{count}つあります。"
                )
                .into();
            }
            Self::Choose => "｜読《よ》みたい｜指標《しひょう》",
            Self::ChooseLead => {
                "｜指標《しひょう》を｜選《えら》ぶと、つながった｜数字《すうじ》をここで｜読《よ》むことができます。\
                 どの｜指標《しひょう》でも｜選《えら》べます。"
            }
        }
        .into()
    }
}
