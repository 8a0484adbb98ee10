//! `OverviewText` in やさしい日本語.

use crate::{
    EasyJapanese, OverviewText, Phrase, figure_with_unit, fiscal_year, fiscal_year_wareki, signed,
};
use tsunagari_core::Concern;

impl EasyJapanese for OverviewText<'_> {
    fn easy_japanese(&self) -> Phrase {
        let fixed = match self {
            Self::Heading(year) => {
                return format!("{}の｜評価《ひょうか》", fiscal_year(*year)).into();
            }
            Self::Source => "｜出典《しゅってん》",
            Self::SourceNamed { publisher, title } => {
                return format!("{publisher}「{title}」").into();
            }
            Self::AsOf => "いつの｜数字《すうじ》か",
            Self::Updated => "｜新《あたら》しくした｜日《ひ》",
            Self::NotStated => "｜出典《しゅってん》に｜書《か》いていません",
            Self::Reached => "｜目標《もくひょう》にとどいた",
            Self::ReachedNote { usual: true } => "｜達成率《たっせいりつ》100%｜以上《いじょう》",
            Self::ReachedNote { usual: false } => {
                "それぞれの｜評価《ひょうか》の｜方法《ほうほう》で｜目標《もくひょう》にとどいた"
            }
            Self::Improved => "｜前《まえ》の｜年度《ねんど》より｜良《よ》くなった",
            Self::Declined => "｜前《まえ》の｜年度《ねんど》より｜下《さ》がった",
            Self::Unchanged { count } => {
                return format!("ほかの{count}｜指標《しひょう》は｜同《おな》じ").into();
            }
            Self::NeedAttention => "｜注意《ちゅうい》がいる",
            Self::NeedAttentionNote => "｜達成率《たっせいりつ》が50%より｜下《した》など",
            Self::OfIndicators { count } => {
                return format!(" / {count}｜指標《しひょう》").into();
            }
            Self::LeftOutBefore { forecast: false } => {
                "｜数《かぞ》え｜方《かた》が｜変《か》わった"
            }
            Self::LeftOutBefore { forecast: true } => "｜見込《みこ》みの",
            Self::LeftOutAfter => "は｜入《はい》っていません",
            Self::NotComparableYear(year) => {
                return format!(
                    "{}の｜目標《もくひょう》がないので、｜比《くら》べられません",
                    fiscal_year_wareki(*year)
                )
                .into();
            }
            Self::Programmes { count } => return format!("{count}つの｜事業《じぎょう》").into(),
            Self::MarksLead => {
                "｜丸《まる》1つが1｜指標《しひょう》です。｜色《いろ》がついたところが｜多《おお》いほど、｜達成率《たっせいりつ》が｜高《たか》いです。"
            }
            Self::StatutoryItem(item) => return format!("｜第《だい》{item}｜号《ごう》").into(),
            Self::ReachedOf { total: 0 } => "｜指標《しひょう》がまだありません",
            Self::ReachedOf { total } => {
                return format!(" / {total}｜指標《しひょう》が｜目標《もくひょう》にとどきました")
                    .into();
            }
            Self::BandCount { band, count } => return format!("{band} {count}").into(),
            Self::AgainstYearBefore => "｜前《まえ》の｜年度《ねんど》と｜比《くら》べて ",
            Self::ImprovedCount(count) => {
                return format!("｜良《よ》くなった {count}").into();
            }
            Self::DeclinedCount(count) => return format!("｜下《さ》がった {count}").into(),
            Self::UnchangedCount(count) => return format!("｜同《おな》じ {count}").into(),
            Self::NotComparedCount(count) => {
                return format!("｜比《くら》べられない {count}").into();
            }
            Self::AttentionHeading => "｜注意《ちゅうい》がいる｜指標《しひょう》",
            Self::AttentionLead => {
                "｜達成率《たっせいりつ》が50%より｜下《した》、｜区分《くぶん》が｜下《さ》がった、まだ｜決《き》まっていない｜数字《すうじ》があるなど"
            }
            Self::AttentionNone => "ありません。",
            Self::ImprovedHeading => "｜良《よ》くなった｜指標《しひょう》",
            Self::ImprovedLead { count } => {
                return format!(
                    "｜達成率《たっせいりつ》が｜大《おお》きく｜上《あ》がった｜順《じゅん》（{count}｜指標《しひょう》）"
                )
                .into();
            }
            Self::ImprovedNone => {
                "｜前《まえ》の｜年度《ねんど》より｜良《よ》くなった｜指標《しひょう》はありません。"
            }
            Self::More { count } => {
                return format!("ほかの{count}｜指標《しひょう》も｜見《み》る").into();
            }
            Self::Why(concern) => why(*concern),
            Self::TargetAndActual {
                target,
                actual,
                unit,
            } => {
                return format!(
                    "｜目標《もくひょう》{}、｜実績《じっせき》{}",
                    figure_with_unit(*target, unit),
                    figure_with_unit(*actual, unit)
                )
                .into();
            }
            Self::FromTo { from, to } => return format!("{from} → {to}").into(),
            Self::Points(points) => return format!("{}ポイント", signed(*points)).into(),
            Self::AllHeading { count } => {
                return format!(
                    "{count}｜指標《しひょう》の｜達成率《たっせいりつ》と｜目標《もくひょう》"
                )
                .into();
            }
            Self::AllCaption { year, usual } => {
                let formula = match usual {
                    true => "｜実績値《じっせきち》÷｜目標値《もくひょうち》×100です",
                    false => "それぞれの｜指標《しひょう》のページにあります",
                };
                return format!(
                    "{}の｜達成率《たっせいりつ》です。｜計算《けいさん》の｜方法《ほうほう》は、{formula}。｜長《なが》すぎる｜棒《ぼう》は、｜途中《とちゅう》を｜短《みじか》くしています。",
                    fiscal_year_wareki(*year)
                )
                .into();
            }
            Self::BandsHeading => "｜達成度《たっせいど》の｜区分《くぶん》ごとの｜数《かず》",
            Self::BandsLead => {
                "｜数《かず》を｜押《お》すと、｜下《した》にその｜指標《しひょう》だけが｜出《で》ます。"
            }
            Self::CountedApart { own, forecast } => {
                let mut text = String::new();
                if *own {
                    text += "「｜別《べつ》の｜区分《くぶん》」は、｜報告《ほうこく》の｜区分《くぶん》を｜使《つか》わない｜指標《しひょう》です。";
                }
                if *forecast {
                    text += "「｜見込《みこ》み」は、｜実績《じっせき》がまだ｜見込《みこ》み（｜予想《よそう》）の｜指標《しひょう》です。ほかの｜区分《くぶん》では｜数《かぞ》えません。";
                }
                return text.into();
            }
            Self::ProvisionalCount { count } => {
                return format!(
                    "この｜中《なか》の{count}｜指標《しひょう》は、｜速報《そくほう》（あとで｜変《か》わることがある｜数字《すうじ》）です。"
                )
                .into();
            }
            Self::BandsByProgramme => "｜事業《じぎょう》ごとの｜達成度《たっせいど》",
            Self::BandsByField => "｜分野《ぶんや》ごとの｜達成度《たっせいど》",
            Self::ProgrammeColumn => "｜事業《じぎょう》",
            Self::FieldColumn => "｜分野《ぶんや》",
            Self::TotalColumn => "｜指標《しひょう》の｜数《かず》",
            Self::TotalRow => "｜合計《ごうけい》",
            Self::ShowCell { row, band, count } => {
                return format!(
                    "{row}、{band}、{count}｜指標《しひょう》を｜一覧《いちらん》で｜見《み》る"
                )
                .into();
            }
            Self::ListHeading => "｜指標《しひょう》の｜一覧《いちらん》",
            Self::Filters => "｜見《み》る｜指標《しひょう》を｜選《えら》ぶ",
            Self::FilterBand => "｜達成度《たっせいど》",
            Self::FilterField => "｜分野《ぶんや》",
            Self::FilterProgramme => "｜事業《じぎょう》",
            Self::All => "｜全部《ぜんぶ》",
            Self::Showing { shown, total } if shown == total => {
                return format!("{total}｜指標《しひょう》を｜全部《ぜんぶ》｜見《み》せています")
                    .into();
            }
            Self::Showing { shown, total } => {
                return format!(
                    "{total}｜指標《しひょう》の｜中《なか》の{shown}｜指標《しひょう》を｜見《み》せています"
                )
                .into();
            }
            Self::Chip { name, value } => return format!("{name}：{value}").into(),
            Self::RemoveChip { name, value } => {
                return format!("{name}：{value} をやめる").into();
            }
            Self::Chips => "｜選《えら》んだ｜条件《じょうけん》",
            Self::RemoveAll => "｜条件《じょうけん》を｜全部《ぜんぶ》やめる",
            Self::NothingFits => {
                "この｜条件《じょうけん》に｜合《あ》う｜指標《しひょう》はありません。"
            }
            Self::RateOf(year) => {
                return format!("{}の｜達成率《たっせいりつ》", fiscal_year_wareki(*year)).into();
            }
        };
        fixed.into()
    }
}

fn why(concern: Concern) -> &'static str {
    match concern {
        Concern::NothingAchieved => "｜実績《じっせき》は0です",
        Concern::BelowHalf => "｜目標《もくひょう》の｜半分《はんぶん》より｜少《すく》ないです",
        Concern::FellABand => {
            "｜前《まえ》の｜年度《ねんど》より｜達成度《たっせいど》の｜区分《くぶん》が｜下《さ》がりました"
        }
        Concern::NoActual => "｜実績値《じっせきち》がまだ｜入《はい》っていません",
        Concern::Unresolved => "まだ｜決《き》まっていない｜数字《すうじ》があります",
    }
}
