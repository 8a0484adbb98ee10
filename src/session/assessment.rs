//! How an indicator does in the evaluated year: everything that cards and pages show of it.

use super::Band;
use leptos::prelude::{Get, Memo};
use tsunagari_core::{
    AchievementRate, Concern, CountedAs, Figure, FigureState, FinalGrade, FiscalYear, Indicator,
    Quantity, Rating, Report, Trend, YearStatus, concerns, points_between, trend,
};

/// An indicator's standing in one year, derived from the report and nothing else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assessment {
    /// The rating.
    pub rating: Rating,
    /// The percentage as shown, where there is a rate.
    pub shown: Option<String>,
    /// Whether the rate reaches the target.
    pub reached: bool,
    /// The band, of the indicator's own scheme where it has one.
    pub band: Band,
    /// Where the report's band tables count it.
    pub counted: CountedAs,
    /// How final the actual is.
    pub status: YearStatus,
    /// The grade that people gave in the end.
    pub final_grade: Option<FinalGrade>,
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

/// An indicator's standing, where the report has the indicator.
pub type AssessmentMemo = Memo<Option<Assessment>>;

/// The same, waking only where what people said of it changes, and not by a figure.
pub fn judged(of: AssessmentMemo) -> AssessmentMemo {
    Memo::new_with_compare(
        move |_| of.get(),
        |old, new| match (old.and_then(Option::as_ref), new.and_then(Option::as_ref)) {
            (Some(old), Some(new)) => !old.is_judged_as(new),
            (old, new) => old.is_some() != new.is_some(),
        },
    )
}

impl Assessment {
    /// Whether another has the same grade and marks, and is rated where this is.
    fn is_judged_as(&self, other: &Self) -> bool {
        let noted = |one: &Self| {
            (
                one.counted == CountedAs::Own,
                one.counted == CountedAs::Forecast,
            )
        };
        self.shown.is_some() == other.shown.is_some()
            && noted(self) == noted(other)
            && self.status == other.status
            && self.final_grade == other.final_grade
    }

    /// Assesses an indicator of a report.
    pub fn of(report: &Report, indicator: &Indicator, year: FiscalYear) -> Self {
        let rating = report.rating(indicator, year);
        let before = year
            .previous()
            .and_then(|before| report.rating(indicator, before).rate());
        let (rule, scheme) = (report.rule_of(indicator), report.scheme_of(indicator));
        let shown = |rate: AchievementRate| rate.shown(rule.rounding, scheme);
        let counted = report.counted_as(indicator, year);
        let target = indicator.state(year, Figure::Target);
        let actual = indicator.state(year, Figure::Actual);
        Self {
            shown: rating.rate().map(shown),
            reached: rating
                .rate()
                .is_some_and(|rate| rule.polarity.reaches(&rate)),
            band: match report.band(indicator, year) {
                Some(band) => Band::of(scheme, band),
                None => Band::column(report, CountedAs::None),
            },
            counted,
            status: indicator.status(year),
            final_grade: indicator.final_grade(year).cloned(),
            to_target: report.beyond_target(indicator, year),
            trend: trend(report, indicator, year),
            shown_before: before.map(shown),
            points: before
                .zip(rating.rate())
                .and_then(|(was, is)| points_between(&was, &is, rule.rounding)),
            concerns: concerns(report, indicator, year),
            rating,
            target,
            actual,
        }
    }
}
