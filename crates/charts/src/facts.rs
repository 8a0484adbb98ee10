//! What is known of an indicator in one year, before it is a picture or a sentence.

use tsunagari_core::{
    Figure, FigureState, FiscalYear, Indicator, IndicatorKind, NoteScope, Quantity, Rating, Report,
    YearStatus,
};
use tsunagari_text::rate_percent;

/// 年度の事実: an indicator's figures of one year with everything that follows from them.
///
/// The bars, the tooltip, the table and the summary are all made from this.
#[derive(Clone, Debug, PartialEq)]
pub struct YearFacts {
    /// Which year.
    pub year: FiscalYear,
    /// The indicator's unit, as printed behind a figure.
    pub unit: String,
    /// Whether a difference of its figures is in percentage points.
    pub in_points: bool,
    /// 目標値.
    pub target: FigureState,
    /// 実績値.
    pub actual: FigureState,
    /// What it comes to.
    pub rating: Rating,
    /// The rate as shown, e.g. `103.7%`.
    pub rate: Option<String>,
    /// Actual less target.
    pub to_target: Option<Quantity>,
    /// Actual less the actual of the year before; `None` where the two do not compare.
    pub to_last_year: Option<Quantity>,
    /// How final the actual is.
    pub status: YearStatus,
    /// 最終評価: the grade that people gave, in words.
    pub final_grade: Option<String>,
    /// Whether the rate reaches the target.
    pub reached: bool,
    /// Why the year cannot be compared with the one before.
    pub not_comparable: Option<String>,
    /// 注記 of this year.
    pub note: Option<String>,
}

impl YearFacts {
    /// Gathers them from the report.
    pub fn new(report: &Report, indicator: &Indicator, year: FiscalYear) -> Self {
        let actual = indicator.state(year, Figure::Actual);
        let target = indicator.state(year, Figure::Target);
        let rating = report.rating(indicator, year);
        let shown = |rate: tsunagari_core::AchievementRate| {
            let rounding = report.rule_of(indicator).rounding;
            rate_percent(&rate.shown(rounding, report.scheme_of(indicator)))
        };
        let less = |other: Option<Quantity>| actual.settled()?.minus(other?);
        let not_comparable = indicator.basis_changes.get(&year).cloned();
        let before = match not_comparable {
            Some(_) => None,
            None => year
                .previous()
                .and_then(|before| indicator.state(before, Figure::Actual).settled()),
        };
        Self {
            year,
            unit: indicator.unit.clone(),
            in_points: indicator.kind == IndicatorKind::Percentage,
            to_target: report.beyond_target(indicator, year),
            status: indicator.status(year),
            final_grade: indicator.final_grade(year).map(|given| given.grade.clone()),
            to_last_year: less(before),
            rate: rating.rate().map(shown),
            reached: rating
                .rate()
                .is_some_and(|rate| report.rule_of(indicator).polarity.reaches(&rate)),
            rating,
            target,
            actual,
            not_comparable,
            note: indicator.notes.get(&NoteScope::Year(year)).cloned(),
        }
    }
}
