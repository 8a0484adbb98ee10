//! `StaticPageText`'s texts in やさしい日本語.

use crate::{ChartText, EasyJapanese, Phrase, Say, StaticPageText, fiscal_year_wareki, unit_name};

impl EasyJapanese for StaticPageText<'_> {
    fn easy_japanese(&self) -> Phrase {
        let fixed = match self {
            Self::Edition => "｜公表版《こうひょうばん》",
            Self::PublishedBy => "｜出《だ》した｜人《ひと》（｜公表者《こうひょうしゃ》）",
            Self::Unsaid => "｜書《か》いていません",
            Self::PublishedOn => "｜出《だ》した｜日《ひ》（｜公表日《こうひょうび》）",
            Self::EvaluatedYear => "｜評価《ひょうか》｜年度《ねんど》",
            Self::Report => "｜報告書《ほうこくしょ》",
            Self::Plan => "｜計画《けいかく》",
            Self::PlanInTerm { plan, term } => return format!("{plan}（{term}）").into(),
            Self::Contents => "｜目次《もくじ》",
            Self::OverviewHeading => "｜全体《ぜんたい》のようす",
            Self::HowToRead => "｜読《よ》み｜方《かた》",
            Self::RateName => {
                "｜達成率《たっせいりつ》（｜目標《もくひょう》にどれだけ｜近《ちか》いか）"
            }
            Self::OwnRules { numbers } => {
                return format!(
                    "｜指標《しひょう》{numbers}は、｜計算《けいさん》のしかたが｜違《ちが》います。それぞれの｜所《ところ》に｜書《か》いてあります。"
                )
                .into();
            }
            Self::BandsLead => {
                "｜区分《くぶん》は、｜桁《けた》を｜切《き》る｜前《まえ》の｜達成率《たっせいりつ》で｜決《き》まります。｜丸《まる》が｜多《おお》く｜塗《ぬ》ってあるほど、｜良《よ》い｜区分《くぶん》です。｜達成率《たっせいりつ》の｜平均《へいきん》は｜出《だ》しません。｜区分《くぶん》ごとの｜指標《しひょう》の｜数《かず》を｜見《み》ます。"
            }
            Self::TrendName => "｜前《まえ》の｜年度《ねんど》と｜比《くら》べる",
            Self::TrendLead => {
                return format!(
                    "｜前《まえ》の｜年度《ねんど》の｜達成率《たっせいりつ》と｜比《くら》べます。｜数《かぞ》え｜方《かた》が｜変《か》わった｜年度《ねんど》は「{}」と｜書《か》きます。｜上《あ》がった｜数《かず》にも、｜下《さ》がった｜数《かず》にも｜入《い》れません。",
                    ChartText::NotComparable.plain()
                )
                .into();
            }
            Self::ChartName => "グラフ",
            Self::ChartLead(year) => {
                return format!(
                    "｜棒《ぼう》が｜実績値《じっせきち》、｜横《よこ》の｜線《せん》が｜目標値《もくひょうち》です。｜濃《こ》い｜棒《ぼう》は{}です。うすい｜棒《ぼう》はほかの｜年度《ねんど》です。グラフの｜後《あと》の｜表《ひょう》に、｜同《おな》じ｜数字《すうじ》があります。",
                    fiscal_year_wareki(*year)
                )
                .into();
            }
            Self::MarkName => "｜印《しるし》",
            Self::MarkLead => {
                return format!(
                    "※がある｜年度《ねんど》は、｜表《ひょう》の｜下《した》に｜説明《せつめい》があります。「{}」は、まだ｜一《ひと》つに｜決《き》まっていない｜数字《すうじ》です。もとの｜資料《しりょう》がいくつかに｜読《よ》めるときなどです。「―」は｜数字《すうじ》がないことです。0とは｜違《ちが》います。",
                    ChartText::Open.plain()
                )
                .into();
            }
            Self::AllCaption(year) => {
                return format!(
                    "{}の｜全部《ぜんぶ》の｜指標《しひょう》",
                    fiscal_year_wareki(*year)
                )
                .into();
            }
            Self::NoIndicators => {
                "この｜報告《ほうこく》には、｜評価《ひょうか》する｜指標《しひょう》がまだありません。"
            }
            Self::Legend { unit: "" } => {
                "｜棒《ぼう》：｜実績値《じっせきち》　｜横《よこ》の｜線《せん》：｜目標値《もくひょうち》"
            }
            Self::Legend { unit } => {
                return format!(
                    "｜棒《ぼう》：｜実績値《じっせきち》　｜横《よこ》の｜線《せん》：｜目標値《もくひょうち》（｜単位《たんい》：{}）",
                    unit_name(unit)
                )
                .into();
            }
            Self::YearNote { year, note } => {
                return format!("※ {}：{note}", fiscal_year_wareki(*year)).into();
            }
            Self::TableOf { number } => {
                return format!("{number} ｜年度《ねんど》ごとの｜数字《すうじ》").into();
            }
            Self::BackToContents => "｜目次《もくじ》へ｜戻《もど》る",
            Self::AboutHeading => "このページのこと",
            Self::AboutWords => {
                "｜報告《ほうこく》を｜一《ひと》つのファイルにした、｜読《よ》むためのページです。プログラムはありません。｜開《ひら》いても、インターネットを｜使《つか》いません。｜出《だ》した｜日《ひ》のまま｜変《か》わりません。｜後《あと》で｜直《なお》したことは｜入《はい》りません。グラフの｜数字《すうじ》は、｜全部《ぜんぶ》｜表《ひょう》にもあります。"
            }
            Self::Drawings => {
                "｜絵《え》と｜色《いろ》は、このページを｜作《つく》ったアプリ「つながり」の｜仮《かり》のものです。｜市《し》や｜町《まち》のキャラクターではありません。"
            }
        };
        fixed.into()
    }
}
