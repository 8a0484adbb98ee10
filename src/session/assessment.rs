//! How an indicator does in the evaluated year: everything that cards and pages show of it.

use tsunagari_core::{
    Concern, Figure, FigureState, FiscalYear, Indicator, Quantity, Rating, Report, Trend, concerns,
    points_between, trend,
};

/// An indicator's standing in one year, derived from the report and nothing else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assessment {
    /// The rating.
    pub rating: Rating,
    /// The percentage as shown, where there is a rate.
    pub shown: Option<String>,
    /// Whether the target was reached: the highest band.
    pub reached: bool,
    /// The band's key, `none` where there is no rate.
    pub band: String,
    /// What is known of the target.
    pub target: FigureState,
    /// What is known of the actual.
    pub actual: FigureState,
    /// Actual less target.
    pub to_target: Option<Quantity>,
    /// How the rate moved against the year before.
    pub trend: Trend,
    /// The percentage of the year before, where it has a rate.
    pub shown_before: Option<String>,
    /// By how many percentage points.
    pub points: Option<Quantity>,
    /// Why it needs attention.
    pub concerns: Vec<Concern>,
}

impl Assessment {
    /// Assesses an indicator of a report.
    pub fn of(report: &Report, indicator: &Indicator, year: FiscalYear) -> Self {
        let rating = report.rating(indicator, year);
        let before = year
            .previous()
            .and_then(|before| report.rating(indicator, before).rate());
        let shown = |rate: tsunagari_core::AchievementRate| {
            rate.shown(indicator.rule.rounding, &report.scheme)
        };
        let target = indicator.state(year, Figure::Target);
        let actual = indicator.state(year, Figure::Actual);
        Self {
            shown: rating.rate().map(shown),
            reached: rating
                .rate()
                .is_some_and(|rate| report.scheme.band(&rate).0 == 0),
            band: rating
                .rate()
                .map_or("none", |rate| report.scheme.key(report.scheme.band(&rate)))
                .to_owned(),
            to_target: actual
                .settled()
                .zip(target.settled())
                .and_then(|(a, t)| a.minus(t)),
            trend: trend(indicator, year),
            shown_before: before.map(shown),
            points: before
                .zip(rating.rate())
                .and_then(|(was, is)| points_between(&was, &is)),
            concerns: concerns(report, indicator, year),
            rating,
            target,
            actual,
        }
    }
}
