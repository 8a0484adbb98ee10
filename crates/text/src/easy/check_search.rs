//! Which rule it was, and what looks wrong in the figures, in やさしい日本語.

use crate::{
    EasyJapanese, InspectText, Phrase, PolarityText, RoundingText, Say, SearchText, figure,
    fiscal_year_wareki, unit_name,
};
use tsunagari_core::{Figure, Polarity, Remark};

impl EasyJapanese for SearchText<'_> {
    fn easy_japanese(&self) -> Phrase {
        let fixed = match self {
            Self::Heading => "どの｜計算《けいさん》のしかたか",
            Self::Lead => {
                "｜報告書《ほうこくしょ》の｜達成率《たっせいりつ》に｜合《あ》う｜計算《けいさん》のしかたを｜探《さが》します。"
            }
            Self::NoRates => {
                "｜報告書《ほうこくしょ》の｜達成率《たっせいりつ》がないので、｜探《さが》せません。"
            }
            Self::NoRule => {
                "｜達成率《たっせいりつ》に｜合《あ》う｜計算《けいさん》のしかたは、｜見《み》つかりませんでした。"
            }
            Self::Several(count) => {
                return format!(
                    "{count}つの｜計算《けいさん》のしかたが、｜同《おな》じだけ｜合《あ》います。\
                     ｜報告書《ほうこくしょ》からは、どれかわかりません。"
                )
                .into();
            }
            Self::Fit { fit, printed } => {
                let formula = match fit.polarity {
                    Polarity::HigherIsBetter => {
                        "｜実績値《じっせきち》 ÷ ｜目標値《もくひょうち》 × 100".into()
                    }
                    other => PolarityText(other).plain(),
                };
                let rounding = RoundingText(fit.rounding).plain();
                let reproduced = fit.reproduced;
                return format!(
                    "{formula}、{rounding}：{printed}｜件《けん》の｜中《なか》の{reproduced}｜件《けん》に｜合《あ》います"
                )
                .into();
            }
            Self::Outside(numbers) => {
                return format!("｜合《あ》わないもの：{numbers}").into();
            }
            Self::EitherWay => {
                "「｜多《おお》いほど｜良《よ》い」か「｜少《すく》ないほど｜良《よ》い」かは、｜率《りつ》からはわかりません。"
            }
            Self::InUse => {
                "この｜報告《ほうこく》は、この｜計算《けいさん》のしかたを｜使《つか》っています。"
            }
            Self::Adopt => "この｜計算《けいさん》のしかたにする",
            Self::AdoptWords => {
                "｜合《あ》わない｜指標《しひょう》は、ほかの｜計算《けいさん》のしかたなら｜合《あ》うことがあります。\
                 そのときは、その｜指標《しひょう》だけ｜計算《けいさん》のしかたを｜変《か》えます。\
                 1｜回《かい》で｜元《もと》に｜戻《もど》せます。"
            }
        };
        fixed.into()
    }
}

impl EasyJapanese for InspectText<'_> {
    fn easy_japanese(&self) -> Phrase {
        match self {
            Self::Heading => "データの｜点検《てんけん》".into(),
            Self::Lead => {
                "｜数字《すうじ》と｜文《ぶん》に、｜確《たし》かめたほうがいいところがないか｜見《み》ます。\
                 ｜間違《まちが》いではないこともあります。"
                    .into()
            }
            Self::Nothing => {
                "｜確《たし》かめたほうがいいところは、｜見《み》つかりませんでした。".into()
            }
            Self::Found(count) => format!("{count}｜件《けん》").into(),
            Self::Remark(remark) => words(remark).into(),
        }
    }
}

fn words(remark: &Remark) -> String {
    match remark {
        Remark::Above100 {
            year,
            figure: which,
            value,
        } => {
            let kind = match which {
                Figure::Target => "｜目標値《もくひょうち》",
                Figure::Actual => "｜実績値《じっせきち》",
            };
            format!(
                "{}の{kind}は{}%です。100%より｜大《おお》きいです。",
                fiscal_year_wareki(*year),
                figure(*value)
            )
        }
        Remark::Falls {
            year,
            before,
            after,
        } => format!(
            "｜足《た》していく｜数字《すうじ》なのに、{}に{}から{}に｜減《へ》りました。",
            fiscal_year_wareki(*year),
            figure(*before),
            figure(*after)
        ),
        Remark::TargetReachedBefore {
            year,
            target,
            actual,
        } => format!(
            "{}の｜目標値《もくひょうち》は{}です。｜前《まえ》の｜年度《ねんど》の｜実績値《じっせきち》{}で、もう｜届《とど》いています。",
            fiscal_year_wareki(*year),
            figure(*target),
            figure(*actual)
        ),
        Remark::FarAbove { year } => format!(
            "{}まで2｜年《ねん》｜続《つづ》けて、｜達成率《たっせいりつ》が150%より｜高《たか》いです。{LOOK_AGAIN}",
            fiscal_year_wareki(*year)
        ),
        Remark::FarBelow { year } => format!(
            "{}まで2｜年《ねん》｜続《つづ》けて、｜達成率《たっせいりつ》が25%より｜低《ひく》いです。{LOOK_AGAIN}",
            fiscal_year_wareki(*year)
        ),
        Remark::NoActual { year } => format!(
            "{}の｜実績値《じっせきち》がありません。",
            fiscal_year_wareki(*year)
        ),
        Remark::Placeholder { text } => {
            format!("｜見本《みほん》の｜文《ぶん》が｜残《のこ》っています：「{text}」")
        }
        Remark::OtherUnit { axis, unit } => format!(
            "｜単位《たんい》は「{}」です。もとの｜資料《しりょう》の｜図《ず》では「{}」です。",
            unit_name(unit),
            unit_name(axis)
        ),
        Remark::OtherSpelling { other } => format!(
            "もとの｜資料《しりょう》のほかのところでは、｜名前《なまえ》が「{other}」です。"
        ),
        Remark::NearName { first, second } => format!(
            "「{first}」と「{second}」は1｜字《じ》だけ｜違《ちが》います。\
             ｜同《おな》じものなら、｜同《おな》じ｜書《か》き｜方《かた》にしてください。"
        ),
    }
}

/// What to do about a target that is far off.
const LOOK_AGAIN: &str =
    "｜目標《もくひょう》をもう｜一度《いちど》｜考《かんが》えたほうがいいかもしれません。";
