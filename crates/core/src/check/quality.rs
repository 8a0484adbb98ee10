//! データの点検: what looks wrong in the figures and texts themselves, whatever the report prints.

use super::axis::axis_unit;
use super::{names, placeholder, spelling};
use crate::{Figure, FiscalYear, Indicator, IndicatorId, IndicatorKind, Quantity, Rating, Report};
use std::cmp::Ordering;

/// 点検の指摘: something that a person should look at. None of them is surely a mistake.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Remark {
    /// 100%を超える割合: a percentage above 100.
    Above100 {
        /// Of which year.
        year: FiscalYear,
        /// Target or actual.
        figure: Figure,
        /// The figure.
        value: Quantity,
    },
    /// 累積の減少: a cumulative figure that falls.
    Falls {
        /// In which year.
        year: FiscalYear,
        /// The actual of the last year before that has one.
        before: Quantity,
        /// The actual of this year.
        after: Quantity,
    },
    /// 前年度の実績より低い目標: a target that the year before had reached already.
    TargetReachedBefore {
        /// The year of the target.
        year: FiscalYear,
        /// The target.
        target: Quantity,
        /// The actual of the year before.
        actual: Quantity,
    },
    /// 2か年続けて150%超: the target may need a new basis.
    FarAbove {
        /// The second of the two years.
        year: FiscalYear,
    },
    /// 2か年続けて25%未満: the target may need a new basis.
    FarBelow {
        /// The second of the two years.
        year: FiscalYear,
    },
    /// 実績値なし: the evaluated year has a target and no actual.
    NoActual {
        /// The evaluated year.
        year: FiscalYear,
    },
    /// ひな型の文の残り: text that a template left.
    Placeholder {
        /// The text that holds it.
        text: String,
    },
    /// 単位の食い違い: the axis of the source's chart has another unit than the indicator.
    OtherUnit {
        /// The axis as it is printed.
        axis: String,
        /// The indicator's unit.
        unit: String,
    },
    /// 表記の揺れ: the source spells the indicator's name in two ways.
    OtherSpelling {
        /// The other of the two.
        other: String,
    },
    /// 一字違いの名前: two names of the report (of programmes, activities, fields and indicators) that are the
    /// same but for one character. Told at the second.
    NearName {
        /// The one that comes first in the report.
        first: String,
        /// The other.
        second: String,
    },
}

/// Looks through a report's evaluated indicators, in its order, as of one year.
///
/// Figures that are open are passed over: they are asked for elsewhere. What is said of an activity, a
/// programme or a field is told at the first indicator it has there. Takes time in proportion to the indicators
/// and to the length of their texts.
pub fn inspect(report: &Report, year: FiscalYear) -> Vec<(IndicatorId, Remark)> {
    let mut found = Vec::new();
    let mut near = names::near(report).into_iter().peekable();
    let mut looked_at = None;
    for (at, (_, activity, indicator)) in report.indicators().enumerate() {
        let mut remarks = Vec::new();
        shares(indicator, &mut remarks);
        falls(indicator, &mut remarks);
        targets(report, indicator, year, &mut remarks);
        two_years(report, indicator, year, &mut remarks);
        if report.rating(indicator, year) == Rating::NoActual {
            remarks.push(Remark::NoActual { year });
        }
        let notes = indicator.notes.values().map(String::as_str);
        let first = looked_at.replace(&activity.id) != Some(&activity.id);
        let summary = &activity.summary;
        let texts = [&summary.initiatives, &summary.assessment, &summary.outlook];
        let texts = texts.into_iter().filter(|_| first).map(String::as_str);
        for text in [indicator.name.as_str()]
            .into_iter()
            .chain(notes)
            .chain(texts)
        {
            if placeholder::is_left(text) {
                let text = text.to_owned();
                remarks.push(Remark::Placeholder { text });
            }
        }
        axis_unit(indicator, &mut remarks);
        let other = &indicator.other_spelling;
        if !other.is_empty() && spelling::plain(other) != spelling::plain(&indicator.name) {
            let other = other.clone();
            remarks.push(Remark::OtherSpelling { other });
        }
        while let Some(names) = near.next_if(|names| names.at == at) {
            let (first, second) = (names.first, names.second);
            remarks.push(Remark::NearName { first, second });
        }
        found.extend(
            remarks
                .into_iter()
                .map(|remark| (indicator.id.clone(), remark)),
        );
    }
    found
}

fn shares(indicator: &Indicator, remarks: &mut Vec<Remark>) {
    if indicator.kind != IndicatorKind::Percentage {
        return;
    }
    for year in indicator.figures.keys() {
        for figure in [Figure::Target, Figure::Actual] {
            let value = indicator.settled(*year, figure);
            if let Some(value) = value.filter(|value| *value > Quantity::from(100)) {
                let year = *year;
                remarks.push(Remark::Above100 {
                    year,
                    figure,
                    value,
                });
            }
        }
    }
}

fn falls(indicator: &Indicator, remarks: &mut Vec<Remark>) {
    if indicator.kind != IndicatorKind::Cumulative {
        return;
    }
    let mut before: Option<Quantity> = None;
    for year in indicator.figures.keys() {
        let Some(after) = indicator.settled(*year, Figure::Actual) else {
            continue;
        };
        // Counted in another way since then: the two do not compare.
        let comparable = !indicator.basis_changes.contains_key(year);
        if let Some(before) = before.filter(|before| comparable && after < *before) {
            let year = *year;
            remarks.push(Remark::Falls {
                year,
                before,
                after,
            });
        }
        before = Some(after);
    }
}

/// Targets of the evaluated year and later that are behind what was there the year before.
fn targets(report: &Report, indicator: &Indicator, from: FiscalYear, remarks: &mut Vec<Remark>) {
    use crate::Polarity::*;
    let better = match report.rule_of(indicator).polarity {
        HigherIsBetter => Ordering::Less,
        LowerTargetOverActual | LowerTwoMinus | LowerAsPrinted | ReductionFromBaseline => {
            Ordering::Greater
        }
        _ => return,
    };
    for year in indicator.figures.keys().filter(|year| **year >= from) {
        let target = indicator.settled(*year, Figure::Target);
        let before = year
            .previous()
            .filter(|_| !indicator.basis_changes.contains_key(year));
        let actual = before.and_then(|year| indicator.settled(year, Figure::Actual));
        if let Some((target, actual)) = target.zip(actual)
            && target.cmp(&actual) == better
        {
            let year = *year;
            remarks.push(Remark::TargetReachedBefore {
                year,
                target,
                actual,
            });
        }
    }
}

fn two_years(report: &Report, indicator: &Indicator, year: FiscalYear, remarks: &mut Vec<Remark>) {
    let polarity = report.rule_of(indicator).polarity;
    let Some(before) = year.previous() else {
        return;
    };
    let both = |side: Ordering, percent: u32| {
        [before, year].into_iter().all(|year| {
            let rate = report.rating(indicator, year).rate();
            rate.is_some_and(|rate| polarity.cmp_percent(&rate, percent) == side)
        })
    };
    if both(Ordering::Greater, 150) {
        remarks.push(Remark::FarAbove { year });
    }
    if both(Ordering::Less, 25) {
        remarks.push(Remark::FarBelow { year });
    }
}
