//! `ChartText`'s texts in やさしい日本語.

use crate::chart::end_of;
use crate::{
    ChartText, EasyJapanese, Phrase, fiscal_year, fiscal_year_wareki, no_rate, status_word,
    unit_name,
};
use tsunagari_core::FiscalYear;

impl EasyJapanese for ChartText {
    fn easy_japanese(&self) -> Phrase {
        let fixed = match self {
            Self::Actual => "｜実績値《じっせきち》",
            Self::Target => "｜目標値《もくひょうち》",
            Self::TargetShort => "｜目標《もくひょう》",
            Self::Rate => "｜達成率《たっせいりつ》",
            Self::Missing => "｜数字《すうじ》なし",
            Self::Open => "｜未定《みてい》",
            Self::NoTarget => "｜目標《もくひょう》なし",
            Self::TargetZero => "｜目標《もくひょう》が0なので｜率《りつ》なし",
            Self::NoRate(rating) => return no_rate(rating).into(),
            Self::Status => "｜確定度《かくていど》",
            Self::StatusIs(status) => return status_word(*status).into(),
            Self::StatusBehind(status) => return format!("・{}", status_word(*status)).into(),
            Self::FinalGrade => "｜最後《さいご》の｜評価《ひょうか》",
            Self::Nothing => "―",
            Self::Candidates(values) => return candidates(values).into(),
            Self::Span(low, high) => return format!("{low}～{high}").into(),
            Self::ToTarget => "｜目標《もくひょう》との｜差《さ》",
            Self::ToLastYear => "｜前《まえ》の｜年度《ねんど》との｜差《さ》",
            Self::NotComparable => "｜比《くら》べられません",
            Self::NotComparableBecause(reason) => {
                return format!(
                    "｜前《まえ》の｜年度《ねんど》と｜比《くら》べられません。｜理由《りゆう》：{reason}"
                )
                .into();
            }
            Self::NoteMark => "※",
            Self::Unit(unit) => return format!("｜単位《たんい》：{}", unit_name(unit)).into(),
            Self::Points => "ポイント",
            Self::YearShort(year) => return year.short().into(),
            Self::YearNamed(year) => return format!("{}｜年度《ねんど》", year.short()).into(),
            Self::YearWestern(year) => {
                return format!("{}｜年度《ねんど》（{year}）", year.short()).into();
            }
            Self::YearFull(year) => return fiscal_year(*year).into(),
            Self::IndicatorHead => "｜指標《しひょう》",
            Self::TenThousands(figure) => return format!("{figure}｜万《まん》").into(),
            Self::HundredMillions(figure) => return format!("{figure}｜億《おく》").into(),
            Self::Percent(figure) => return format!("{figure}%").into(),
            Self::TargetLine => "｜目標《もくひょう》（100%）",
            Self::Source { title, publisher } if publisher.is_empty() => {
                return format!("もとの｜資料《しりょう》：{title}").into();
            }
            Self::Source { title, publisher } => {
                return format!("もとの｜資料《しりょう》：{publisher}「{title}」").into();
            }
            Self::Heading {
                title,
                series,
                unit,
            } => {
                let unit = unit_name(unit);
                return format!("{title}の{series}です。｜単位《たんい》は{unit}です。").into();
            }
            Self::YearSummary { year, facts } => return year_summary(*year, facts).into(),
            Self::Tooltip {
                title,
                facts,
                notes,
            } => {
                let mut text = title.clone();
                for (name, value) in facts {
                    text += &format!("、{name}は{value}");
                }
                for note in notes {
                    text += end_of(&text, "。");
                    text += note;
                }
                return text.into();
            }
            Self::Overview(year) => {
                return format!(
                    "{}の｜達成率《たっせいりつ》（すべての｜指標《しひょう》）",
                    fiscal_year_wareki(*year)
                )
                .into();
            }
            Self::OverviewSummary {
                indicators,
                rated,
                reached,
                highest,
                lowest,
            } => {
                let mut text = format!(
                    "｜指標《しひょう》は{indicators}あります。\
                     ｜達成率《たっせいりつ》がある｜指標《しひょう》は{rated}です。\
                     ｜目標《もくひょう》（100%）に｜届《とど》いた｜指標《しひょう》は{reached}です。"
                );
                let ends = [
                    ("いちばん｜高《たか》いのは", highest),
                    ("いちばん｜低《ひく》いのは", lowest),
                ];
                for (word, end) in ends {
                    if let Some((name, rate)) = end {
                        text += &format!("{word}{name}の{rate}です。");
                    }
                }
                return text.into();
            }
            Self::Cut => {
                "｜図《ず》に｜入《はい》りきらないので、｜棒《ぼう》を｜途中《とちゅう》で｜切《き》りました"
            }
        };
        fixed.into()
    }
}

fn candidates(values: &[Option<String>]) -> String {
    let words: Vec<&str> = values
        .iter()
        .map(|value| value.as_deref().unwrap_or("｜数字《すうじ》なし"))
        .collect();
    format!("｜未定《みてい》（{}のどれか）", words.join("、"))
}

fn year_summary(year: FiscalYear, facts: &[(String, String)]) -> String {
    let facts: Vec<String> = facts
        .iter()
        .map(|(name, value)| format!("{name}は{value}"))
        .collect();
    format!("{}：{}。", fiscal_year_wareki(year), facts.join("、"))
}
