//! This year against the year before, like with like.

use crate::{Figure, FigureState, FiscalYear, Indicator, IndicatorId, Ratio, Report, rate};
use std::cmp::Ordering;

/// 前年度との比較: how an indicator's rate moved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trend {
    /// 向上: the rate rose.
    Improved,
    /// 横ばい: the rate is the same.
    Unchanged,
    /// 低下: the rate fell.
    Declined,
    /// 比較不可: the counting basis changed, for the reason given.
    NotComparable(String),
    /// The readings of the source disagree on which way it went.
    Open,
    /// One of the two years has no rate.
    Unknown,
}

/// Compares an indicator's rate with the year before, from the exact ratios.
///
/// Where figures are open, every listed reading must say the same.
pub fn trend(indicator: &Indicator, year: FiscalYear) -> Trend {
    if let Some(reason) = indicator.basis_changes.get(&year) {
        return Trend::NotComparable(reason.clone());
    }
    moved(indicator, year)
}

/// As [`trend`], whatever was marked not comparable.
fn moved(indicator: &Indicator, year: FiscalYear) -> Trend {
    let Some(before) = year.previous() else {
        return Trend::Unknown;
    };
    let mut moves = possible_actuals(indicator, [before, year])
        .into_iter()
        .map(|[then, now]| {
            let ratio = |year, actual: &FigureState| -> Option<Ratio> {
                let target = indicator.state(year, Figure::Target);
                rate(indicator.rule, &target, actual)
                    .rate()
                    .map(|rate| rate.ratio())
            };
            Some(ratio(year, &now)?.cmp(&ratio(before, &then)?))
        });
    let first = moves.next().flatten();
    let all_agree = moves.all(|other| other == first);
    match first {
        _ if !all_agree => Trend::Open,
        None => Trend::Unknown,
        Some(Ordering::Greater) => Trend::Improved,
        Some(Ordering::Equal) => Trend::Unchanged,
        Some(Ordering::Less) => Trend::Declined,
    }
}

/// The actuals of two years, once for each joint reading that is still possible.
fn possible_actuals(indicator: &Indicator, years: [FiscalYear; 2]) -> Vec<[FigureState; 2]> {
    let states = years.map(|year| indicator.state(year, Figure::Actual));
    let open = states
        .iter()
        .any(|state| matches!(state, FigureState::Open(_)));
    match &indicator.run {
        Some(run) if open => run
            .readings
            .iter()
            .map(|reading| {
                years.map(|year| match indicator.state(year, Figure::Actual) {
                    FigureState::Open(_) => reading
                        .actuals
                        .get(&year)
                        .map_or(FigureState::Missing, |v| FigureState::Settled(*v)),
                    state => state,
                })
            })
            .collect(),
        _ => vec![states],
    }
}

/// 向上した指標: which indicators improved on the year before, and which were left out of the count.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Improvement {
    /// Those whose rate rose.
    pub improved: Vec<IndicatorId>,
    /// Those whose rate fell.
    pub declined: Vec<IndicatorId>,
    /// Those that would count as improved but are not comparable, each with its reason.
    pub left_out: Vec<(IndicatorId, String)>,
}

/// Sorts a year's indicators by how they moved against the year before.
pub fn improvement(report: &Report, year: FiscalYear) -> Improvement {
    let mut found = Improvement::default();
    for (_, _, indicator) in report.indicators() {
        let id = indicator.id.clone();
        match trend(indicator, year) {
            Trend::Improved => found.improved.push(id),
            Trend::Declined => found.declined.push(id),
            Trend::NotComparable(reason) => found.left_out.push((id, reason)),
            Trend::Unchanged | Trend::Open | Trend::Unknown => {}
        }
    }
    found
}
