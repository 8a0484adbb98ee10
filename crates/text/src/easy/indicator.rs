//! `IndicatorText` in やさしい日本語.

use super::rating::{no_rate, status_word};
use crate::{
    EasyJapanese, IndicatorText, Phrase, figure, figure_with_unit, fiscal_year_wareki,
    rate_percent, signed, unit_name,
};
use tsunagari_core::{IndicatorKind, Quantity, ReadingCertainty};

impl EasyJapanese for IndicatorText<'_> {
    fn easy_japanese(&self) -> Phrase {
        let fixed = match self {
            Self::Heading { number, name } => return format!("{number} {name}").into(),
            Self::Rate => "｜達成率《たっせいりつ》",
            Self::RateValue {
                shown: Some(shown), ..
            } => return rate_percent(shown).into(),
            Self::RateValue {
                rating,
                shown: None,
            } => return no_rate(rating),
            Self::Band => "｜達成度《たっせいど》の｜区分《くぶん》",
            Self::ReachedOrNot { reached: true } => "｜目標《もくひょう》にとどきました",
            Self::ReachedOrNot { reached: false } => "｜目標《もくひょう》にとどいていません",
            Self::NoBand => "｜達成率《たっせいりつ》がないので、｜区分《くぶん》もありません",
            Self::OwnBands => {
                "この｜指標《しひょう》だけの｜区分《くぶん》です。｜区分《くぶん》の｜表《ひょう》では「｜別《べつ》の｜区分《くぶん》」に｜数《かぞ》えます"
            }
            Self::ForecastNote => {
                "｜見込《みこ》みの｜数字《すうじ》です。｜区分《くぶん》の｜表《ひょう》では「｜見込《みこ》み」に｜数《かぞ》えます。｜前《まえ》の｜年度《ねんど》と｜比《くら》べません"
            }
            Self::ProvisionalNote => {
                "｜速報《そくほう》です。｜確定《かくてい》するまで、｜変《か》わることがあります"
            }
            Self::OwnRule { rule } => {
                return format!(
                    "{rule}（この｜指標《しひょう》だけの｜評価《ひょうか》の｜方法《ほうほう》）"
                )
                .into();
            }
            Self::StatusMark(status) => {
                return format!("※{}", status_word(*status).text()).into();
            }
            Self::FinalGradeReason { reason } => {
                return format!("｜最後《さいご》の｜評価《ひょうか》の｜理由《りゆう》：{reason}")
                    .into();
            }
            Self::FinalGradeIs { grade } => {
                return format!("｜最後《さいご》の｜評価《ひょうか》 {grade}").into();
            }
            Self::DifferenceToTarget => "｜目標《もくひょう》との｜差《さ》",
            Self::TargetIs { target, unit } => {
                return format!("｜目標《もくひょう》 {}", figure_with_unit(*target, unit)).into();
            }
            Self::NoTarget => "この｜年度《ねんど》の｜目標値《もくひょうち》はありません",
            Self::DifferenceToYearBefore => "｜前《まえ》の｜年度《ねんど》との｜差《さ》",
            Self::RateWas { year, rate } => {
                return format!("{}は{rate}", fiscal_year_wareki(*year)).into();
            }
            Self::NoRateBefore => {
                "｜前《まえ》の｜年度《ねんど》の｜達成率《たっせいりつ》はありません"
            }
            Self::OpenBefore => {
                "｜前《まえ》の｜年度《ねんど》の｜数値《すうち》が、まだ｜決《き》まっていません"
            }
            Self::PointsUnit => "ポイント",
            Self::None => "―",
            Self::Open { candidates } => {
                return format!("｜未定《みてい》（{}）", either(candidates)).into();
            }
            Self::ChartHeading => {
                "｜実績《じっせき》と｜目標《もくひょう》の｜変《か》わり｜方《かた》"
            }
            Self::FiguresHeading => "｜年度《ねんど》ごとの｜数字《すうじ》",
            Self::YearColumn => "｜年度《ねんど》",
            Self::ActualColumn { unit } => {
                return format!("｜実績値《じっせきち》（{}）", unit_name(unit)).into();
            }
            Self::TargetColumn { unit } => {
                return format!("｜目標値《もくひょうち》（{}）", unit_name(unit)).into();
            }
            Self::RateColumn => "｜達成率《たっせいりつ》",
            Self::ChangeColumn => "｜前《まえ》の｜年度《ねんど》との｜差《さ》",
            Self::NoteColumn => "｜注記《ちゅうき》",
            Self::SourceHeading => "｜読《よ》み｜方《かた》と｜出典《しゅってん》",
            Self::Certainty(certainty) => match certainty {
                ReadingCertainty::Certain => {
                    "｜数字《すうじ》の｜読《よ》み｜方《かた》は｜確《たし》かです。"
                }
                ReadingCertainty::Likely => {
                    "｜元《もと》の｜報告《ほうこく》では、｜数字《すうじ》がつながっています。｜読《よ》み｜方《かた》がいくつかあります。｜印《しるし》がある｜読《よ》み｜方《かた》で｜見《み》せています。"
                }
                ReadingCertainty::Unresolved => {
                    "｜元《もと》の｜報告《ほうこく》では、｜数字《すうじ》がつながっています。｜読《よ》み｜方《かた》は、まだ｜決《き》まっていません。｜決《き》まるまで、どの｜読《よ》み｜方《かた》でも｜同《おな》じことだけを｜数《かぞ》えます。"
                }
            },
            Self::Run { digits } => {
                return format!("｜元《もと》の｜数字《すうじ》：{digits}").into();
            }
            Self::Reading { year, value } => {
                let value = value.map_or_else(|| "―".to_owned(), figure);
                return format!("{} {value}", year.short()).into();
            }
            Self::ShownReading => "この｜読《よ》み｜方《かた》で｜見《み》せています",
            Self::LeftReading => {
                "この｜読《よ》み｜方《かた》から、｜数値《すうち》を｜変《か》えています"
            }
            Self::ChooseReading => "この｜読《よ》み｜方《かた》にする",
            Self::ReopenReading => "まだ｜決《き》めないことにする",
            Self::Readings => "｜読《よ》み｜方《かた》の｜候補《こうほ》",
            Self::PlanNumber => "｜計画《けいかく》の｜番号《ばんごう》",
            Self::PlanPage => "｜実施計画書《じっしけいかくしょ》",
            Self::ReportPage => "｜実施状況報告《じっしじょうきょうほうこく》",
            Self::Page(page) => return format!("{page}ページ").into(),
            Self::PrintedRate => "｜報告《ほうこく》に｜書《か》いてある｜達成率《たっせいりつ》",
            Self::Printed { printed, agrees } => {
                let words = if *agrees {
                    "｜計算《けいさん》と｜同《おな》じです"
                } else {
                    "｜今《いま》の｜数字《すうじ》の｜計算《けいさん》と｜違《ちが》います"
                };
                return format!("{printed}%（{words}）").into();
            }
            Self::Kind => "｜数字《すうじ》の｜種類《しゅるい》",
            Self::KindName(kind) => match kind {
                IndicatorKind::Count => "｜年度《ねんど》ごとの｜数《かず》",
                IndicatorKind::Cumulative => {
                    "｜累積《るいせき》（｜今《いま》までの｜合計《ごうけい》）"
                }
                IndicatorKind::Percentage => "｜割合《わりあい》",
            },
            Self::BasisChange { year, reason } => {
                return format!(
                    "{}は、｜前《まえ》の｜年度《ねんど》と｜比《くら》べられません。{reason}",
                    fiscal_year_wareki(*year)
                )
                .into();
            }
            Self::BasisChangeMark(year) => {
                return format!(
                    "※ {}に｜数《かぞ》え｜方《かた》が｜変《か》わりました",
                    fiscal_year_wareki(*year)
                )
                .into();
            }
            Self::OpenMark => "※ まだ｜決《き》まっていない｜数字《すうじ》があります",
            Self::Improved { points } => return moved(*points, "｜良《よ》くなりました"),
            Self::Declined { points } => return moved(*points, "｜下《さ》がりました"),
            Self::Unchanged => "｜前《まえ》の｜年度《ねんど》と｜同《おな》じです",
            Self::NotComparable => "｜前《まえ》の｜年度《ねんど》と｜比《くら》べられません",
            Self::NoteHeading => "｜指標《しひょう》の｜注記《ちゅうき》",
            Self::Published { value: Some(value) } => {
                return format!("｜公表値《こうひょうち》 {}", figure(*value)).into();
            }
            Self::Published { value: None } => "｜公表値《こうひょうち》 なし",
        };
        fixed.into()
    }
}

fn either(candidates: &[Option<Quantity>]) -> String {
    let words: Vec<String> = candidates
        .iter()
        .map(|value| value.map_or_else(|| "なし".to_owned(), figure))
        .collect();
    words.join("か")
}

fn moved(points: Option<Quantity>, direction: &str) -> Phrase {
    let before = "｜前《まえ》の｜年度《ねんど》より";
    match points {
        None => format!("{before}{direction}").into(),
        Some(points) if points.is_zero() => format!("{before}｜少《すこ》し{direction}").into(),
        Some(points) => {
            let size = signed(points);
            let size = size.trim_start_matches(['+', '−']);
            format!("{before}{size}ポイント{direction}").into()
        }
    }
}
