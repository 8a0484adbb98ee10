//! What a reader should look at first.

use crate::{Figure, FigureState, FiscalYear, Indicator, Quantity, Rating, Report};
use std::sync::Arc;

/// 要確認の理由: why an indicator needs attention.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Concern {
    /// The rate is zero or below.
    NothingAchieved,
    /// The rate is below half of the target.
    BelowHalf,
    /// The band is lower than in the year before.
    FellABand,
    /// The evaluated year has a target but no actual.
    NoActual,
    /// A figure can be read in more than one way, and nobody has decided.
    Unresolved,
}

/// Why an indicator needs attention in a year; empty where it does not, or is retired.
pub fn concerns(report: &Report, indicator: &Indicator, year: FiscalYear) -> Vec<Concern> {
    let mut found = Vec::new();
    if indicator.retired {
        return found;
    }
    let half = Quantity::from(50);
    match report.rating(indicator, year) {
        Rating::Rated(rate) if rate.ratio().cmp_percent(Quantity::ZERO).is_le() => {
            found.push(Concern::NothingAchieved);
        }
        Rating::Rated(rate) if rate.ratio().cmp_percent(half).is_lt() => {
            found.push(Concern::BelowHalf);
        }
        Rating::NoActual => found.push(Concern::NoActual),
        _ => {}
    }
    let comparable = !indicator.basis_changes.contains_key(&year);
    let before = year
        .previous()
        .and_then(|before| report.band(indicator, before));
    if comparable
        && before
            .zip(report.band(indicator, year))
            .is_some_and(|(was, is)| is > was)
    {
        found.push(Concern::FellABand);
    }
    let open = |year: &FiscalYear| {
        [Figure::Target, Figure::Actual]
            .iter()
            .any(|figure| matches!(indicator.state(*year, *figure), FigureState::Open(_)))
    };
    if report.years.iter().any(open) {
        found.push(Concern::Unresolved);
    }
    found
}

/// The indicators that need attention in a year, in the report's order, with the reasons.
pub fn needs_attention(report: &Report, year: FiscalYear) -> Vec<(Arc<Indicator>, Vec<Concern>)> {
    report
        .indicators()
        .map(|(_, _, indicator)| (indicator.clone(), concerns(report, indicator, year)))
        .filter(|(_, concerns)| !concerns.is_empty())
        .collect()
}
