//! What a reader should look at first.

use crate::{BandMark, Figure, FigureState, FiscalYear, Indicator, Rating, Report};
use std::sync::Arc;

/// 要確認の理由: why an indicator needs attention.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Concern {
    /// The rate is zero or below; for one that is good below 100 %, it is 200 % or more.
    NothingAchieved,
    /// The rate is below 50 %; for one that is good below 100 %, it is above 150 %.
    BelowHalf,
    /// The band's mark is worse than in the year before.
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
    let polarity = report.rule_of(indicator).polarity;
    match report.rating(indicator, year) {
        Rating::Rated(rate) if polarity.cmp_percent(&rate, 0).is_le() => {
            found.push(Concern::NothingAchieved);
        }
        Rating::Rated(rate) if polarity.cmp_percent(&rate, 50).is_lt() => {
            found.push(Concern::BelowHalf);
        }
        Rating::NoActual => found.push(Concern::NoActual),
        _ => {}
    }
    let comparable = !indicator.basis_changes.contains_key(&year);
    let mark = |year| -> Option<BandMark> {
        let band = report.band(indicator, year)?;
        report.scheme_of(indicator).mark(band)
    };
    let before = year.previous().and_then(mark);
    let marks = before.zip(mark(year));
    if comparable && marks.is_some_and(|(was, is)| is > was) {
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
