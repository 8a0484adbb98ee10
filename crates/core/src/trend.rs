//! This year against the year before, like with like.

use crate::reading::possible;
use crate::{AchievementRate, FiscalYear, Indicator, IndicatorId, Report, YearStatus};
use std::cmp::Ordering;

/// 前年度との比較: how an indicator's rate moved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trend {
    /// 向上: the rate got better, which for most rules is that it rose.
    Improved,
    /// 横ばい: the rate is the same.
    Unchanged,
    /// 低下: the rate got worse.
    Declined,
    /// 比較不可: the counting basis changed, for the reason given.
    NotComparable(String),
    /// 見込み: the figure of that year is a forecast, and so is whatever it would improve on.
    Forecast(FiscalYear),
    /// The readings of the source, or the values there are to choose from, disagree on which way it went.
    Open,
    /// One of the two years has no rate.
    Unknown,
}

/// Compares an indicator's rate with the year before, from the exact ratios.
///
/// Where figures are open, every listed reading must say the same.
pub fn trend(report: &Report, indicator: &Indicator, year: FiscalYear) -> Trend {
    if let Some(reason) = indicator.basis_changes.get(&year) {
        return Trend::NotComparable(reason.clone());
    }
    let Some(before) = year.previous() else {
        return Trend::Unknown;
    };
    let polarity = report.rule_of(indicator).polarity;
    let mut moves = possible(indicator, &[before, year])
        .into_iter()
        .map(|read| {
            let rate = |year| -> Option<AchievementRate> { report.rating(&read, year).rate() };
            Some(polarity.compare(&rate(year)?, &rate(before)?))
        });
    let first = moves.next().flatten();
    let all_agree = moves.all(|other| other == first);
    let forecast = [year, before]
        .into_iter()
        .find(|year| indicator.status(*year) == YearStatus::Forecast);
    match (first, forecast) {
        _ if !all_agree => Trend::Open,
        (None, _) => Trend::Unknown,
        (_, Some(year)) => Trend::Forecast(year),
        (Some(Ordering::Greater), _) => Trend::Improved,
        (Some(Ordering::Equal), _) => Trend::Unchanged,
        (Some(Ordering::Less), _) => Trend::Declined,
    }
}

/// 除いた理由: why an indicator was left out of the count of those that improved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LeftOut {
    /// 比較不可: the counting basis changed, for the reason given.
    NotComparable(String),
    /// 見込み: the figure of that year is a forecast.
    Forecast(FiscalYear),
}

/// 向上した指標: which indicators improved on the year before, and which were left out of the count.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Improvement {
    /// Those whose rate got better.
    pub improved: Vec<IndicatorId>,
    /// Those whose rate got worse.
    pub declined: Vec<IndicatorId>,
    /// Those that cannot be compared, each with the reason.
    pub left_out: Vec<(IndicatorId, LeftOut)>,
}

/// Sorts a year's indicators by how they moved against the year before.
pub fn improvement(report: &Report, year: FiscalYear) -> Improvement {
    let mut found = Improvement::default();
    for (_, _, indicator) in report.indicators() {
        let id = indicator.id.clone();
        match trend(report, indicator, year) {
            Trend::Improved => found.improved.push(id),
            Trend::Declined => found.declined.push(id),
            Trend::NotComparable(reason) => {
                found.left_out.push((id, LeftOut::NotComparable(reason)));
            }
            Trend::Forecast(year) => found.left_out.push((id, LeftOut::Forecast(year))),
            Trend::Unchanged | Trend::Open | Trend::Unknown => {}
        }
    }
    found
}
