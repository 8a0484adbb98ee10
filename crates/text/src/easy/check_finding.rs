//! One finding in やさしい日本語.

use crate::check::{Amount, Cell, all_numbers, number, settled};
use crate::{
    ClaimText, EasyJapanese, ExplanationText, FindingText, Phrase, PolarityText, RoundingText, Say,
    UncheckedText, figure, figure_with_unit, fiscal_year_wareki, no_rate,
};
use tsunagari_core::{
    Assertion, Explanation, Figure, FigureAddress, Grouping, Operand, Quantity, Report, Unchecked,
};

impl EasyJapanese for ClaimText<'_> {
    fn easy_japanese(&self) -> Phrase {
        let (report, assertion) = (self.report, &self.claim.assertion);
        match self.own_words() {
            None => FindingText { report, assertion }.easy_japanese(),
            Some(text) => text.to_owned().into(),
        }
    }
}

impl EasyJapanese for FindingText<'_> {
    fn easy_japanese(&self) -> Phrase {
        let report = self.report;
        match self.assertion {
            Assertion::Rate {
                indicator,
                year,
                printed,
            } => format!(
                "{}の{}の｜達成率《たっせいりつ》は{}%です。",
                number(report, indicator),
                fiscal_year_wareki(*year),
                figure(*printed)
            ),
            Assertion::BandTable { grouping, year, .. } => {
                let by = match grouping {
                    Grouping::Programme => "｜事業《じぎょう》ごと",
                    Grouping::PolicyField => "｜分野《ぶんや》ごと",
                };
                format!(
                    "{}の｜区分《くぶん》に｜入《はい》る｜指標《しひょう》の｜数《かず》（{by}）です。",
                    fiscal_year_wareki(*year)
                )
            }
            Assertion::Improved { year, printed } => format!(
                "{}に｜達成率《たっせいりつ》が｜前《まえ》の｜年度《ねんど》より｜上《あ》がった｜指標《しひょう》は{printed}です。",
                fiscal_year_wareki(*year)
            ),
            Assertion::Sum { total, terms } => {
                let mut words = format!("{}は、", operand(report, total));
                for (at, term) in terms.iter().enumerate() {
                    words += match (at, term.subtract) {
                        (0, false) => "",
                        (_, false) => "＋",
                        (_, true) => "－",
                    };
                    words += &operand(report, &term.operand);
                }
                words + "です。"
            }
            Assertion::Share {
                part,
                whole,
                printed,
            } => format!(
                "{}は、{}の{}%です。",
                operand(report, part),
                operand(report, whole),
                figure(*printed)
            ),
            Assertion::ShareBelow { part, whole, limit } => format!(
                "{}は、{}の{}%より｜少《すく》ないです。",
                operand(report, part),
                operand(report, whole),
                figure(*limit)
            ),
            Assertion::TargetMissed { indicators, year } => format!(
                "{}は、{}の｜目標《もくひょう》に｜届《とど》きませんでした。",
                all_numbers(report, indicators).join("、"),
                fiscal_year_wareki(*year)
            ),
            Assertion::Unverifiable { printed, unit } => figure_with_unit(*printed, unit),
        }
        .into()
    }
}

/// What an operand is and how much.
fn operand(report: &Report, operand: &Operand) -> String {
    match operand {
        Operand::Literal { value, label } => format!("{label}{}", figure(*value)),
        Operand::Figure(at) => {
            let value = settled(report, at).map_or_else(|| "（なし）".into(), figure);
            let kind = match at.figure {
                Figure::Target => "｜目標《もくひょう》",
                Figure::Actual => "｜実績《じっせき》",
            };
            format!("{}の{kind}{value}", place(report, at))
        }
    }
}

/// An indicator's year.
fn place(report: &Report, at: &FigureAddress) -> String {
    let number = number(report, &at.indicator);
    format!("{number}の{}", fiscal_year_wareki(at.year))
}

/// A printed or recomputed value.
#[inline(never)]
pub(crate) fn amount_words(amount: &Amount) -> String {
    let words = match amount {
        Amount::Percent(percent, false) => format!("{}%", figure(*percent)),
        Amount::Percent(percent, true) => {
            format!("{}%より｜少《すく》ない", figure(*percent))
        }
        Amount::Indicators(count) => format!("{count}｜指標《しひょう》"),
        Amount::Missed(numbers) if numbers.is_empty() => "なし".into(),
        Amount::Missed(numbers) => numbers.join("、"),
        Amount::Cells(cells) => {
            let word = |cell: &Cell| {
                let band = cell.band.as_deref().unwrap_or("｜合計《ごうけい》");
                format!("{}・{band}：{}", cell.row, cell.count)
            };
            cells.iter().map(word).collect::<Vec<_>>().join("、")
        }
        Amount::Table(rows) => format!("{rows}｜行《ぎょう》の｜表《ひょう》"),
    };
    Phrase::from(words).annotated()
}

impl EasyJapanese for UncheckedText<'_> {
    fn easy_japanese(&self) -> Phrase {
        let fixed = match self.why {
            Unchecked::NoData => {
                "この｜報告《ほうこく》には、｜計算《けいさん》に｜使《つか》う｜数字《すうじ》がありません。"
            }
            Unchecked::Off(reason) => {
                return format!("｜確《たし》かめないことにしました。｜理由《りゆう》：{reason}")
                    .into();
            }
            Unchecked::NoFigure(at) => {
                let kind = match at.figure {
                    Figure::Target => "｜目標値《もくひょうち》",
                    Figure::Actual => "｜実績値《じっせきち》",
                };
                return format!(
                    "{}の{kind}がありません。｜入《い》れると、｜確《たし》かめることができます。",
                    place(self.report, at)
                )
                .into();
            }
            Unchecked::NoRate(id, year, rating) => {
                return format!(
                    "{}の{}の｜達成率《たっせいりつ》がありません（{}）。",
                    number(self.report, id),
                    fiscal_year_wareki(*year),
                    no_rate(rating)
                )
                .into();
            }
            Unchecked::OtherBands => {
                "｜報告書《ほうこくしょ》の｜表《ひょう》と｜今《いま》の｜区分《くぶん》は、｜数《かず》が｜違《ちが》います。それで、｜比《くら》べられません。"
            }
            Unchecked::NothingToShare => {
                "｜全体《ぜんたい》が0です。それで、｜割合《わりあい》を｜計算《けいさん》できません。"
            }
            Unchecked::OutOfRange => {
                "｜数字《すうじ》が｜大《おお》きすぎるか、｜読《よ》み｜方《かた》が｜多《おお》すぎます。それで、｜計算《けいさん》できません。"
            }
        };
        fixed.into()
    }
}

/// How each explanation ends.
const HOLDS: &str = "、｜書《か》いてあるとおりになります。";

impl EasyJapanese for ExplanationText<'_> {
    fn easy_japanese(&self) -> Phrase {
        let report = self.report;
        match self.explanation {
            Explanation::Reading {
                indicator, actuals, ..
            } => {
                let read = |(year, actual): &(_, Option<Quantity>)| {
                    let value =
                        actual.map_or_else(|| "｜数字《すうじ》なし".into(), figure);
                    format!("{}を{value}", fiscal_year_wareki(*year))
                };
                let actuals: Vec<String> = actuals.iter().map(read).collect();
                format!(
                    "{}の{}と｜読《よ》むと{HOLDS}もとの｜資料《しりょう》では、｜数字《すうじ》がつながっています。",
                    number(report, indicator),
                    actuals.join("、")
                )
            }
            Explanation::LeaveOut { indicator, note } if note.is_empty() => format!(
                "{}を｜入《い》れないで｜数《かぞ》えると{HOLDS}この｜年度《ねんど》の｜数字《すうじ》は｜速報《そくほう》です。",
                number(report, indicator)
            ),
            Explanation::LeaveOut { indicator, note } => format!(
                "{}を｜入《い》れないで｜数《かぞ》えると{HOLDS}｜注記《ちゅうき》：{note}",
                number(report, indicator)
            ),
            Explanation::Compare { indicator } => format!(
                "{0}を｜前《まえ》の｜年度《ねんど》と｜比《くら》べると{HOLDS}{0}は、｜比《くら》べられないことになっています。",
                number(report, indicator)
            ),
            Explanation::WithoutTerm { term } => {
                let words = self.operand(*term).map(|found| operand(report, found));
                format!("「{}」がないと{HOLDS}", words.unwrap_or_default())
            }
            Explanation::Formula(polarity) => format!(
                "｜計算《けいさん》のしかたを「{}」にすると{HOLDS}",
                PolarityText(*polarity).plain()
            ),
            Explanation::Rounding(rounding) => format!(
                "「{}」にすると{HOLDS}",
                RoundingText(*rounding).plain()
            ),
        }
        .into()
    }
}
