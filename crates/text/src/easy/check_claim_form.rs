//! The forms of claims in やさしい日本語.

use crate::{ClaimEntry, ClaimKind, EasyJapanese, Phrase};

impl EasyJapanese for ClaimKind {
    fn easy_japanese(&self) -> Phrase {
        match self {
            Self::Rate => "｜達成率《たっせいりつ》",
            Self::ProgrammeTable => "｜事業《じぎょう》ごとの｜区分《くぶん》の｜表《ひょう》",
            Self::FieldTable => "｜分野《ぶんや》ごとの｜区分《くぶん》の｜表《ひょう》",
            Self::Improved => {
                "｜達成率《たっせいりつ》が｜上《あ》がった｜指標《しひょう》の｜数《かず》"
            }
            Self::Sum => "｜足《た》し｜算《ざん》・｜引《ひ》き｜算《ざん》",
            Self::Share => "｜割合《わりあい》",
            Self::ShareBelow => "｜割合《わりあい》のいちばん｜上《うえ》",
            Self::TargetMissed => "｜目標《もくひょう》に｜届《とど》かなかった｜指標《しひょう》",
            Self::Unverifiable => "｜計算《けいさん》できない｜数字《すうじ》",
        }
        .into()
    }
}

impl EasyJapanese for ClaimEntry {
    fn easy_japanese(&self) -> Phrase {
        match self {
            Self::Indicator => "｜指標《しひょう》",
            Self::Year | Self::OperandYear(_) => "｜年度《ねんど》",
            Self::Percent => "｜書《か》いてある｜数字《すうじ》（%）",
            Self::Indicators => "｜書《か》いてある｜指標《しひょう》の｜数《かず》",
            Self::Printed => "｜書《か》いてある｜数字《すうじ》",
            Self::Unit => "｜単位《たんい》",
            Self::Limit => "いちばん｜上《うえ》（%）",
            Self::Cell(_) => "｜数《かず》",
            Self::Operand(_) => "｜何《なん》の｜数字《すうじ》か",
            Self::OperandFigure(_) => "｜目標《もくひょう》か｜実績《じっせき》か",
            Self::OperandLabel(_) => "｜数字《すうじ》の｜名前《なまえ》",
            Self::OperandValue(_) => "｜数字《すうじ》",
            Self::OperandSign(_) => "｜足《た》すか｜引《ひ》くか",
            Self::Missed(_) => "｜指標《しひょう》",
            Self::Text => "｜書《か》いてあること",
            Self::Page => "｜報告書《ほうこくしょ》のページ",
            Self::Reason => "｜確《たし》かめない｜理由《りゆう》",
        }
        .into()
    }
}

/// How to write it, where that needs saying.
#[inline(never)]
pub(crate) fn hint(entry: ClaimEntry) -> Option<&'static str> {
    match entry {
        ClaimEntry::OperandLabel(_) => {
            Some("｜例《れい》：｜新《あたら》しい｜人《ひと》、｜続《つづ》けている｜人《ひと》")
        }
        ClaimEntry::Text => Some(
            "｜何《なに》も｜書《か》かないと、｜入《い》れた｜数字《すうじ》から｜文《ぶん》を｜作《つく》ります。",
        ),
        ClaimEntry::Page => Some("わからないときは、｜何《なに》も｜書《か》かないでください。"),
        ClaimEntry::Reason => Some(
            "｜例《れい》：｜数《かぞ》え｜方《かた》が｜違《ちが》うから。｜理由《りゆう》は｜一覧《いちらん》とCSVに｜残《のこ》ります。",
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
