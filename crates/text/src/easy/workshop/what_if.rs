//! `WhatIfText`'s texts, and what it would take, in やさしい日本語.

use crate::{
    EasyJapanese, Phrase, WhatIfText, figure_with_unit, fiscal_year_wareki, no_rate,
    signed_with_unit,
};
use tsunagari_core::{NoPace, Obstacle, Pace, Quantity, Reach, Stride};

impl EasyJapanese for WhatIfText<'_> {
    fn easy_japanese(&self) -> Phrase {
        let fixed = match self {
            Self::Heading => "ためし：もし｜数字《すうじ》が｜違《ちが》っていたら",
            Self::Lead => {
                "つまみを｜動《うご》かすか、｜数《かず》を｜入《い》れます。｜達成率《たっせいりつ》、｜区分《くぶん》、｜図《ず》がすぐに｜変《か》わります。もとの｜報告《ほうこく》は｜変《か》わりません。"
            }
            Self::Watermark => "ためし",
            Self::Warning => {
                "これは「ためし」の｜数字《すうじ》です。｜本当《ほんとう》の｜数字《すうじ》ではありません。｜報告《ほうこく》に｜保存《ほぞん》しません。"
            }
            Self::Nothing => "まだ｜何《なに》も｜変《か》えていません。",
            Self::Changed { count } => {
                return format!("｜数字《すうじ》を{count}つ｜変《か》えて、ためしています").into();
            }
            Self::FromLink => "リンクの「ためし」を｜開《ひら》きました。",
            Self::BadLink => {
                "リンクの「ためし」を｜読《よ》めませんでした。リンクが｜途中《とちゅう》で｜切《き》れたか、この｜報告《ほうこく》にない｜指標《しひょう》の「ためし」です。もとの｜報告《ほうこく》を｜開《ひら》いています。"
            }
            Self::Reset => "｜全部《ぜんぶ》｜元《もと》に｜戻《もど》す",
            Self::Keep => "この「ためし」を｜取《と》っておく",
            Self::Kept { name } => {
                return format!("「{name}」という｜名前《なまえ》で｜取《と》っておきました。")
                    .into();
            }
            Self::Name { number } => return format!("ためし{number}").into(),
            Self::Base => "もとの｜報告《ほうこく》",
            Self::Now => "｜今《いま》の「ためし」",
            Self::Compare => "｜並《なら》べて｜比《くら》べる",
            Self::CompareHeading => "「ためし」を｜比《くら》べる",
            Self::BackToWhatIf => "「ためし」に｜戻《もど》る",
            Self::Link => "リンクで｜渡《わた》す",
            Self::LinkLead => {
                "リンクには、もとの｜報告《ほうこく》と、｜変《か》えた｜数字《すうじ》が｜別《べつ》に｜入《はい》ります。｜開《ひら》いた｜人《ひと》の｜画面《がめん》にも「ためし」と｜出《で》ます。"
            }
            Self::LinkField => "「ためし」のリンク",
            Self::NoLink => {
                "｜今《いま》はファイルを｜開《ひら》いています。だから、ほかの｜人《ひと》が｜開《ひら》けるリンクは｜作《つく》れません。"
            }
            Self::Choose => "ためす｜指標《しひょう》",
            Self::Indicator { number, name } => return format!("{number} {name}").into(),
            Self::Actual => "｜実績値《じっせきち》",
            Self::Target => "｜目標値《もくひょうち》",
            Self::Slider { figure, unit } => return format!("{figure}のつまみ（{unit}）").into(),
            Self::Was { words } => return format!("もとは{words}").into(),
            Self::Takes => "とどくには｜何《なに》がいるか",
            Self::TakesFull => "｜目標《もくひょう》にとどくには",
            Self::TakesBand { band } => {
                return format!("｜区分《くぶん》「{band}」になるには").into();
            }
            Self::TryIt => "ためす",
            Self::PaceHeading => {
                "｜期《き》の｜終《お》わりまでに｜目標《もくひょう》にとどくペース"
            }
            Self::Lifts => "｜区分《くぶん》が｜上《あ》がる｜変化《へんか》",
            Self::LiftsLead => {
                "｜実績値《じっせきち》を1つだけ｜変《か》えると｜区分《くぶん》が｜上《あ》がるものです。｜変《か》わる｜割合《わりあい》が｜小《ちい》さいものから｜並《なら》べています。"
            }
            Self::LiftsScope => "｜見《み》る｜事業《じぎょう》",
            Self::AllProgrammes => "すべての｜事業《じぎょう》",
            Self::LiftsWithin { percent, count } => {
                return format!("{percent}%までの｜変化《へんか》で：{count}｜指標《しひょう》")
                    .into();
            }
            Self::Lift { actual, takes } => return format!("{actual}を{takes}に").into(),
            Self::LiftBands { from, to } => return format!("{from} → {to}").into(),
            Self::LiftChange { percent } => return format!("{percent}の｜変化《へんか》").into(),
            Self::FromZero => "0からの｜変化《へんか》",
            Self::NoLifts => {
                "｜実績値《じっせきち》だけで｜区分《くぶん》が｜上《あ》がる｜指標《しひょう》はありません。"
            }
            Self::All => "すべての｜指標《しひょう》",
            Self::Bands => "｜区分《くぶん》ごとの｜指標《しひょう》の｜数《かず》",
            Self::BandColumn => "｜区分《くぶん》",
            Self::IndicatorColumn => "｜指標《しひょう》",
            Self::CountBefore => "もと",
            Self::CountAfter => "ためし",
        };
        fixed.into()
    }
}

#[inline(never)]
pub(crate) fn reach_words(reach: &Reach, unit: &str, now: Option<Quantity>) -> Phrase {
    match reach {
        Reach::Reached => "とどいています".into(),
        Reach::Takes(figure) => {
            let takes = figure_with_unit(*figure, unit);
            match now.and_then(|now| figure.minus(now)) {
                Some(by) => {
                    let by = signed_with_unit(by, unit);
                    format!("{takes}（｜今《いま》から{by}）").into()
                }
                None => takes.into(),
            }
        }
        Reach::Unreachable(obstacle) => match obstacle {
            Obstacle::BelowZero => "0より｜小《ちい》さい｜数《かず》がいるので、とどきません",
            Obstacle::AboveHundred => {
                "100%より｜大《おお》きい｜数《かず》がいるので、とどきません"
            }
            Obstacle::NoSuchRate => "この｜計算《けいさん》のしかたでは、とどきません",
            Obstacle::TooNarrow => "ちょうどその｜区分《くぶん》になる｜数《かず》がありません",
            Obstacle::TooLarge => "｜数《かず》が｜大《おお》きすぎます",
        }
        .into(),
        Reach::Unrated(rating) => no_rate(rating).into(),
    }
}

#[inline(never)]
pub(crate) fn pace_words(pace: &Result<Pace, NoPace>, unit: &str) -> Phrase {
    match pace {
        Ok(pace) => {
            let until = fiscal_year_wareki(pace.until);
            let (years, to) = (pace.years, figure_with_unit(pace.to, unit));
            let held = if pace.held {
                "｜目標《もくひょう》が｜今《いま》と｜同《おな》じなら、"
            } else {
                ""
            };
            match pace.stride {
                Stride::Change(by) => {
                    let by = signed_with_unit(by, unit);
                    format!(
                        "{held}{until}に{to}にします。そのためには、｜毎年《まいとし》{by}（あと{years}｜年《ねん》）。"
                    )
                }
                Stride::EachYear(each) => {
                    let each = figure_with_unit(each, unit);
                    format!(
                        "{held}{until}までに、あと{to}いります。｜毎年《まいとし》{each}（あと{years}｜年《ねん》）。"
                    )
                }
            }
            .into()
        }
        Err(NoPace::Reached) => {
            "｜今《いま》の｜実績《じっせき》で｜目標《もくひょう》にとどいています。".into()
        }
        Err(NoPace::NoActual) => {
            "｜実績値《じっせきち》が1つに｜決《き》まっていないので、｜計算《けいさん》できません。".into()
        }
        Err(NoPace::NoTerm) => {
            "｜計画《けいかく》に、この｜先《さき》の｜年度《ねんど》がありません。".into()
        }
        Err(NoPace::Reach(reach)) => {
            format!("{}。", reach_words(reach, unit, None).text()).into()
        }
    }
}
