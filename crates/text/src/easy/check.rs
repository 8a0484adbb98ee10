//! `CheckText`'s texts in やさしい日本語.

use crate::{CheckText, EasyJapanese, Phrase};
use tsunagari_core::CheckResult;

impl EasyJapanese for CheckText<'_> {
    fn easy_japanese(&self) -> Phrase {
        let fixed = match self {
            Self::Lead => {
                "｜報告書《ほうこくしょ》に｜書《か》いてあることが｜合《あ》っているか、｜確《たし》かめます。\
                 この｜報告《ほうこく》の｜数字《すうじ》で、もう｜一度《いちど》｜計算《けいさん》します。\
                 ｜違《ちが》っていても、｜数字《すうじ》は｜変《か》わりません。"
            }
            Self::Differing(count) => {
                return format!("｜違《ちが》うもの{count}｜件《けん》").into();
            }
            Self::Filter => "｜結果《けっか》で｜選《えら》ぶ",
            Self::All(count) => return format!("すべて {count}").into(),
            Self::Result(result, count) => return format!("{} {count}", word(*result)).into(),
            Self::Word(result) => word(*result),
            Self::ResultHeading(result, count) => {
                return format!("{}（{count}｜件《けん》）", word(*result)).into();
            }
            Self::Meaning(CheckResult::Agrees) => {
                "｜計算《けいさん》すると、｜書《か》いてあるとおりになりました。"
            }
            Self::Meaning(CheckResult::Differs) => {
                "｜書《か》いてある｜数字《すうじ》と｜計算《けいさん》した｜数字《すうじ》が｜違《ちが》います。\
                 ｜報告書《ほうこくしょ》か、｜入《い》れた｜数字《すうじ》を｜確《たし》かめてください。"
            }
            Self::Meaning(CheckResult::Unresolved) => {
                "もとの｜資料《しりょう》の｜数字《すうじ》は、｜読《よ》み｜方《かた》が2つ｜以上《いじょう》あります。\
                 ｜読《よ》み｜方《かた》で｜結果《けっか》が｜変《か》わります。\
                 ｜先《さき》に｜読《よ》み｜方《かた》を｜選《えら》んでください。"
            }
            Self::Meaning(CheckResult::Unchecked) => {
                "｜計算《けいさん》に｜使《つか》う｜数字《すうじ》がありません。\
                 または、｜確《たし》かめないことにしました。"
            }
            Self::NoClaimsShared => {
                "この｜報告《ほうこく》には、｜確《たし》かめることが｜入《はい》っていません。"
            }
            Self::NoClaims => {
                "｜確《たし》かめることが、まだありません。\
                 「｜編集《へんしゅう》する」を｜押《お》すと、ここで｜加《くわ》えることができます。"
            }
            Self::NothingShown => "この｜結果《けっか》のものはありません。",
            Self::Shown { shown, total } => {
                return format!(
                    "{total}｜件《けん》の｜中《なか》の{shown}｜件《けん》を｜見《み》せています"
                )
                .into();
            }
            Self::DownloadCsv => "｜結果《けっか》をCSVで｜保存《ほぞん》する",
            Self::Printed => "｜書《か》いてある｜数字《すうじ》",
            Self::Recomputed => "｜計算《けいさん》した｜数字《すうじ》",
            Self::Difference => "｜差《さ》",
            Self::Page(page) => return format!("｜報告書《ほうこくしょ》 {page}ページ").into(),
            Self::ToOverview => "｜概要《がいよう》の｜表《ひょう》を｜見《み》る",
            Self::Explanations => {
                "｜考《かんが》えられる｜理由《りゆう》（｜数字《すうじ》は｜変《か》えていません）"
            }
            Self::NoExplanation => {
                "｜読《よ》み｜方《かた》や｜注記《ちゅうき》1つで｜説明《せつめい》できる｜理由《りゆう》は、｜見《み》つかりませんでした。"
            }
            Self::Number(number) => return format!("{number}｜番《ばん》").into(),
            Self::Columns => {
                "｜番号《ばんごう》,｜結果《けっか》,｜書《か》いてあること,｜書《か》いてある｜数字《すうじ》,\
                 ｜計算《けいさん》した｜数字《すうじ》,｜差《さ》,\
                 ｜考《かんが》えられる｜理由《りゆう》・｜確《たし》かめない｜理由《りゆう》,\
                 ｜報告書《ほうこくしょ》のページ"
            }
            Self::Adding => "｜確《たし》かめることを｜加《くわ》える",
            Self::AddingLead => {
                "｜種類《しゅるい》を｜選《えら》びます。\
                 ｜報告書《ほうこくしょ》に｜書《か》いてあることを、ここに｜書《か》きます。\
                 ｜加《くわ》えると、すぐに｜確《たし》かめます。"
            }
            Self::NoIndicators => {
                "この｜報告《ほうこく》には、まだ｜指標《しひょう》がありません。\
                 ｜先《さき》に「｜構成《こうせい》の｜編集《へんしゅう》」で｜指標《しひょう》を｜加《くわ》えてください。"
            }
            Self::AddOf(kind) => {
                return format!("｜加《くわ》える：{}", kind.easy_japanese().text()).into();
            }
            Self::Change => "｜変《か》える",
            Self::ChangeOf(number) => {
                return format!("{number}｜番《ばん》を｜変《か》える").into();
            }
            Self::TurnOff => "｜確《たし》かめない",
            Self::TurnOffOf(number) => {
                return format!("{number}｜番《ばん》を｜確《たし》かめない").into();
            }
            Self::TurnOn => "また｜確《たし》かめる",
            Self::TurnOnOf(number) => {
                return format!("{number}｜番《ばん》をまた｜確《たし》かめる").into();
            }
            Self::Remove => "｜消《け》す",
            Self::RemoveOf(number) => {
                return format!("{number}｜番《ばん》を｜消《け》す").into();
            }
            Self::Total => "｜合計《ごうけい》（｜引《ひ》き｜算《ざん》なら、その｜答《こた》え）",
            Self::Term(at) => return format!("{}つ｜目《め》", at + 1).into(),
            Self::Part => "｜部分《ぶぶん》",
            Self::Whole => "｜全体《ぜんたい》",
            Self::Choose => "（｜選《えら》んでください）",
            Self::NoTerm => "（なし）",
            Self::OfText => "｜文《ぶん》の｜中《なか》だけにある｜数字《すうじ》",
            Self::Plus => "｜足《た》す",
            Self::Minus => "｜引《ひ》く",
            Self::Target => "｜目標《もくひょう》",
            Self::Actual => "｜実績《じっせき》",
            Self::RowTotal => "｜合計《ごうけい》",
            Self::RowsLead => {
                "｜報告書《ほうこくしょ》の｜表《ひょう》にない｜行《ぎょう》には、｜何《なに》も｜書《か》きません。\
                 ある｜行《ぎょう》は、0のところにも0と｜書《か》きます。"
            }
            Self::OtherBand(at) => return format!("｜区分《くぶん》{}", at + 1).into(),
            Self::Indicator { number, name } => return format!("{number} {name}").into(),
        };
        fixed.into()
    }
}

/// A result in a word.
fn word(result: CheckResult) -> &'static str {
    match result {
        CheckResult::Agrees => "｜同《おな》じ",
        CheckResult::Differs => "｜違《ちが》う",
        CheckResult::Unresolved => "まだ｜決《き》まらない",
        CheckResult::Unchecked => "｜確《たし》かめない",
    }
}
