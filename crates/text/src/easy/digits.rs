//! `DigitsText`, `DigitReasonText` and `DigitProblemText` in やさしい日本語.

use crate::figures::group;
use crate::{
    DigitProblemText, DigitReasonText, DigitsText, EasyJapanese, Phrase,
    fiscal_year_wareki as year_name,
};
use tsunagari_core::{DigitCertainty, DigitClues, DigitProblem, DigitReason, Presence};

impl EasyJapanese for DigitsText<'_> {
    fn easy_japanese(&self) -> Phrase {
        match self {
            Self::Open => "つながった｜数字《すうじ》を｜読《よ》む",
            Self::Words => {
                "PDFの｜表《ひょう》から｜数字《すうじ》を｜写《うつ》すと、つながることがあります。たとえば「14,03911,035」です。わかっていることに｜合《あ》う｜読《よ》み｜方《かた》を、｜全部《ぜんぶ》｜出《だ》します。｜読《よ》み｜方《かた》を｜選《えら》ぶと、｜数字《すうじ》を｜実績値《じっせきち》に｜入《い》れます。"
            }
            Self::Run => "つながった｜数字《すうじ》",
            Self::RunHint => {
                "｜数字《すうじ》、コンマ、｜小数点《しょうすうてん》を｜書《か》けます。｜全角《ぜんかく》の｜字《じ》でもいいです。｜空白《くうはく》は、｜数《かず》と｜数《かず》の｜間《あいだ》だと｜考《かんが》えます。0より｜小《ちい》さい｜数《かず》は｜読《よ》めません。"
            }
            Self::Order => "｜年度《ねんど》の｜順番《じゅんばん》",
            Self::LatestFirst => "｜新《あたら》しい｜年度《ねんど》から",
            Self::EarliestFirst => "｜古《ふる》い｜年度《ねんど》から",
            Self::Decimals => "｜小数《しょうすう》の｜桁《けた》の｜数《かず》",
            Self::UnknownDecimals => "わからない",
            Self::DecimalsAre(0) => "｜小数《しょうすう》なし",
            Self::DecimalsAre(decimals) => return format!("どれも{decimals}｜桁《けた》").into(),
            Self::Grouped => "1,000｜以上《いじょう》の｜数《かず》に、コンマがある",
            Self::Clues => "わかっていること",
            Self::CluesHint => {
                "｜目標値《もくひょうち》と、｜書《か》いてある｜達成率《たっせいりつ》は、この｜報告《ほうこく》から｜入《い》れました。｜注記《ちゅうき》（｜説明《せつめい》）がある｜年度《ねんど》には、｜数字《すうじ》があると｜考《かんが》えます。わからないところは、｜何《なに》も｜書《か》かないでください。"
            }
            Self::Year(year) => return year_name(*year).into(),
            Self::Presence => "｜数字《すうじ》があるか",
            Self::PresenceIs(Presence::Unknown) => "わからない",
            Self::PresenceIs(Presence::Present) => "ある",
            Self::PresenceIs(Presence::Absent) => "ない",
            Self::Actual => "わかっている｜実績値《じっせきち》",
            Self::Target => "｜目標値《もくひょうち》",
            Self::Rate => "｜書《か》いてある｜達成率《たっせいりつ》（%）",
            Self::RatesBy { rule } => {
                return format!(
                    "｜達成率《たっせいりつ》は「{rule}」で｜計算《けいさん》します。｜書《か》いてある｜桁《けた》まで｜比《くら》べます。"
                )
                .into();
            }
            Self::NoRates => {
                "この｜指標《しひょう》の｜達成率《たっせいりつ》は、いくつかの｜年度《ねんど》から｜計算《けいさん》します。だから、ここでは｜使《つか》えません。"
            }
            Self::RateWithoutTarget => {
                "｜達成率《たっせいりつ》を｜使《つか》うときは、その｜年度《ねんど》の｜目標値《もくひょうち》も｜書《か》いてください。"
            }
            Self::Waiting => {
                "つながった｜数字《すうじ》を｜書《か》いてください。｜読《よ》み｜方《かた》がここに｜出《で》ます。"
            }
            Self::CluesUnread => {
                "わかっていることの｜中《なか》に、｜読《よ》めない｜数字《すうじ》があります。｜直《なお》すと、｜読《よ》み｜方《かた》が｜出《で》ます。"
            }
            Self::Count(count) => {
                return format!("｜読《よ》み｜方《かた》は{count}｜個《こ》あります。").into();
            }
            Self::Certainty(certainty) => match certainty {
                DigitCertainty::Certain => "｜確《たし》か",
                DigitCertainty::Likely => "たぶん",
                DigitCertainty::Unresolved => "まだ｜決《き》まらない",
            },
            Self::CertaintyWhy(certainty) => match certainty {
                DigitCertainty::Certain => {
                    "わかっていることに｜合《あ》う｜読《よ》み｜方《かた》は、これだけです。"
                }
                DigitCertainty::Likely => {
                    "｜次《つぎ》の｜年度《ねんど》との｜違《ちが》いがいつも4｜倍《ばい》までなのは、｜最初《さいしょ》の｜読《よ》み｜方《かた》だけです。"
                }
                DigitCertainty::Unresolved => {
                    "｜年度《ねんど》の｜違《ちが》いを｜見《み》ても、1つに｜決《き》まりません。わかっていることを｜増《ふ》やすか、｜元《もと》の｜資料《しりょう》を｜見《み》てください。"
                }
            },
            Self::Readings => "つながった｜数字《すうじ》の｜読《よ》み｜方《かた》",
            Self::Take => "この｜読《よ》み｜方《かた》にする",
            Self::TakeOf { figures } => {
                return format!("この｜読《よ》み｜方《かた》にする：{figures}").into();
            }
            Self::LeaveOpen => "｜読《よ》み｜方《かた》だけを｜残《のこ》す",
            Self::LeaveOpenHint => {
                "どれにも｜決《き》めません。｜読《よ》み｜方《かた》で｜違《ちが》う｜実績値《じっせきち》は、｜未定《みてい》にします。あとで｜選《えら》べます。"
            }
            Self::Taken { figures } => {
                return format!(
                    "{figures} を｜実績値《じっせきち》に｜入《い》れました。｜読《よ》み｜方《かた》も｜残《のこ》しました。「｜元《もと》に｜戻《もど》す」でやめることができます。"
                )
                .into();
            }
            Self::LeftOpen => {
                "｜読《よ》み｜方《かた》を｜残《のこ》しました。｜読《よ》み｜方《かた》で｜違《ちが》う｜実績値《じっせきち》は、｜未定《みてい》にしました。「｜元《もと》に｜戻《もど》す」でやめることができます。"
            }
            Self::Shown => "この｜読《よ》み｜方《かた》で｜見《み》せています",
        }
        .into()
    }
}

impl EasyJapanese for DigitReasonText<'_> {
    fn easy_japanese(&self) -> Phrase {
        match self.0 {
            DigitReason::Rate(year) => format!(
                "{}の｜書《か》いてある｜達成率《たっせいりつ》に｜合《あ》う",
                year_name(*year)
            )
            .into(),
            DigitReason::Actual(year) => format!(
                "{}のわかっている｜実績値《じっせきち》に｜合《あ》う",
                year_name(*year)
            )
            .into(),
            DigitReason::Grouping => "コンマの｜場所《ばしょ》に｜合《あ》う".into(),
            DigitReason::Without(years) => {
                let names: Vec<String> = years.iter().map(|year| year.short()).collect();
                format!("{}の｜数字《すうじ》がない", names.join("・")).into()
            }
            DigitReason::MixedDecimals => {
                "｜小数《しょうすう》の｜桁《けた》の｜数《かず》が｜同《おな》じではない".into()
            }
            DigitReason::Steady => {
                "｜次《つぎ》の｜年度《ねんど》との｜違《ちが》いがいつも4｜倍《ばい》まで".into()
            }
            DigitReason::Leap { from, to } => {
                let (from, to) = (from.short(), to.short());
                format!("{from}から{to}で、4｜倍《ばい》より｜大《おお》きく｜変《か》わる").into()
            }
        }
    }
}

impl EasyJapanese for DigitProblemText<'_> {
    fn easy_japanese(&self) -> Phrase {
        match self.0 {
            DigitProblem::Empty => DigitsText::Waiting.easy_japanese(),
            DigitProblem::Sign { sign, at } => format!(
                "{at}｜番目《ばんめ》の｜字《じ》「{sign}」は｜読《よ》めません。｜数字《すうじ》、コンマ、｜小数点《しょうすうてん》だけを｜書《か》いてください。｜数《かず》と｜数《かず》の｜間《あいだ》には、｜空白《くうはく》を｜入《い》れてください。"
            )
            .into(),
            DigitProblem::TooLong => format!(
                "｜長《なが》すぎて｜読《よ》めません。{}｜字《じ》までに｜分《わ》けてください。",
                DigitClues::MOST_DIGITS
            )
            .into(),
            DigitProblem::NoYears => {
                "どの｜年度《ねんど》も、｜数字《すうじ》が「ない」になっています。｜数字《すうじ》がある｜年度《ねんど》は、「ある」か「わからない」にしてください。".into()
            }
            DigitProblem::TooManyYears => format!(
                "｜年度《ねんど》が｜多《おお》すぎます。1｜回《かい》に｜読《よ》めるのは、{}｜年度《ねんど》までです。｜年度《ねんど》を｜減《へ》らしてください。",
                DigitClues::MOST_YEARS
            )
            .into(),
            DigitProblem::YearTwice(year) => {
                format!("{}が2つあります。1つにしてください。", year_name(*year)).into()
            }
            DigitProblem::Contradiction(year) => format!(
                "{}は、｜数字《すうじ》が「ない」になっています。でも、｜実績値《じっせきち》か｜達成率《たっせいりつ》が｜書《か》いてあります。どちらかを｜直《なお》してください。",
                year_name(*year)
            )
            .into(),
            DigitProblem::NoReading => {
                "わかっていること｜全部《ぜんぶ》に｜合《あ》う｜読《よ》み｜方《かた》はありません。｜数字《すうじ》を｜正《ただ》しく｜写《うつ》したか、｜見《み》てください。｜年度《ねんど》の｜順番《じゅんばん》、コンマ、｜小数《しょうすう》も｜見《み》てください。｜達成率《たっせいりつ》と｜目標値《もくひょうち》も｜見《み》てください。".into()
            }
            DigitProblem::TooMany(count) => {
                let many = match count {
                    ..=999_999 => format!("{}｜個《こ》", group(&count.to_string())),
                    _ => String::from("100｜万《まん》より｜多《おお》く"),
                };
                format!("｜読《よ》み｜方《かた》が{many}あります。｜多《おお》すぎて｜選《えら》べません。わかっていることを｜増《ふ》やしてください。たとえば、｜数字《すうじ》がある｜年度《ねんど》、｜達成率《たっせいりつ》、｜実績値《じっせきち》です。").into()
            }
        }
    }
}
