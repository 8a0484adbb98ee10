//! How indicators stand: each in a year, and several taken together. Counted, never averaged.

use tsunagari_charts::YearFacts;
use tsunagari_core::{
    BandMark, Concern, CountedAs, FiscalYear, Indicator, Quantity, Report, Trend, YearStatus,
    concerns, points_between, trend,
};
use tsunagari_text::{
    ChartText, IndicatorText, OverviewText, Say, band_word, column_word, comma, no_rate,
};

/// An indicator in one year, as the page shows it.
pub(super) struct Judged {
    pub facts: YearFacts,
    /// Its band's words and mark, of its own scheme where it has one; `None` without a rate.
    pub band: Option<(String, Option<BandMark>)>,
    /// The column of the band tables that counts it.
    pub counted: CountedAs,
    pub trend: Trend,
    /// Percentage points since the year before.
    pub points: Option<Quantity>,
    pub concerns: Vec<Concern>,
}

impl Judged {
    pub(super) fn of(report: &Report, indicator: &Indicator, year: FiscalYear) -> Self {
        let facts = YearFacts::new(report, indicator, year);
        let before = year
            .previous()
            .and_then(|year| report.rating(indicator, year).rate());
        let rounding = report.rule_of(indicator).rounding;
        let scheme = report.scheme_of(indicator);
        Self {
            band: report
                .band(indicator, year)
                .map(|band| (band_word(scheme, band), scheme.mark(band))),
            counted: report.counted_as(indicator, year),
            trend: trend(report, indicator, year),
            points: before
                .zip(facts.rating.rate())
                .and_then(|(was, is)| points_between(&was, &is, rounding)),
            concerns: concerns(report, indicator, year),
            facts,
        }
    }

    /// `103.7%`, or why there is no rate.
    pub(super) fn rate(&self) -> String {
        let rate = self.facts.rate.clone();
        rate.unwrap_or_else(|| no_rate(&self.facts.rating))
    }

    /// The difference to the year before, in points; what stands for it where the two do not compare.
    pub(super) fn change(&self) -> String {
        match (&self.trend, self.points) {
            (Trend::NotComparable(_), _) => ChartText::NotComparable.plain(),
            (Trend::Forecast(_), _) | (_, None) => IndicatorText::None.plain(),
            (_, Some(points)) => OverviewText::Points(points).plain(),
        }
    }

    /// How the rate moved, in a line.
    pub(super) fn moved(&self) -> String {
        let points = self.points;
        match Move::of(&self.trend) {
            Move::Improved => IndicatorText::Improved { points },
            Move::Declined => IndicatorText::Declined { points },
            Move::Unchanged => IndicatorText::Unchanged,
            Move::Other => IndicatorText::NotComparable,
        }
        .plain()
    }

    /// What people said of the year: that it is not final, and the final grade.
    pub(super) fn said(&self) -> Vec<String> {
        let status = Some(self.facts.status).filter(|status| *status != YearStatus::Final);
        let status = status.map(|status| IndicatorText::StatusMark(status).plain());
        let grade = self.facts.final_grade.as_ref();
        let grade = grade.map(|grade| IndicatorText::FinalGradeIs { grade }.plain());
        status.into_iter().chain(grade).collect()
    }
}

/// How a rate moved, as far as it is counted.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Move {
    Improved,
    Declined,
    Unchanged,
    /// It cannot be compared, or nobody knows yet.
    Other,
}

impl Move {
    pub(super) const ALL: [Self; 4] =
        [Self::Improved, Self::Declined, Self::Unchanged, Self::Other];

    pub(super) fn of(trend: &Trend) -> Self {
        match trend {
            Trend::Improved => Self::Improved,
            Trend::Declined => Self::Declined,
            Trend::Unchanged => Self::Unchanged,
            Trend::NotComparable(_) | Trend::Forecast(_) | Trend::Open | Trend::Unknown => {
                Self::Other
            }
        }
    }

    /// The sign before its words.
    pub(super) fn sign(self) -> &'static str {
        match self {
            Self::Improved => "↑",
            Self::Declined => "↓",
            Self::Unchanged => "＝",
            Self::Other => "―",
        }
    }

    /// Its class in the style.
    pub(super) fn class(self) -> &'static str {
        match self {
            Self::Improved => "up",
            Self::Declined => "down",
            Self::Unchanged | Self::Other => "same",
        }
    }

    /// How many moved so.
    pub(super) fn count(self, count: usize) -> String {
        match self {
            Self::Improved => OverviewText::ImprovedCount(count),
            Self::Declined => OverviewText::DeclinedCount(count),
            Self::Unchanged => OverviewText::UnchangedCount(count),
            Self::Other => OverviewText::NotComparedCount(count),
        }
        .plain()
    }
}

/// Several indicators taken together.
#[derive(Default)]
pub(super) struct Standing {
    /// Where each is counted, the highest band first.
    pub columns: Vec<CountedAs>,
    /// How many reached their target.
    pub reached: usize,
    /// How many moved in each way of [`Move::ALL`].
    pub moved: [usize; 4],
    /// How many need attention.
    pub concerns: usize,
}

impl Standing {
    pub(super) fn of<'a>(all: impl Iterator<Item = &'a Judged>) -> Self {
        let mut standing = Self::default();
        for judged in all {
            let counted = judged.counted;
            let at = standing
                .columns
                .partition_point(|column| *column <= counted);
            standing.columns.insert(at, counted);
            // An expectation is no result.
            let reached = judged.facts.reached && counted != CountedAs::Forecast;
            standing.reached += usize::from(reached);
            standing.concerns += usize::from(!judged.concerns.is_empty());
            let way = Move::of(&judged.trend);
            for (count, other) in standing.moved.iter_mut().zip(Move::ALL) {
                *count += usize::from(way == other);
            }
        }
        standing
    }

    /// The counts by band that are not zero, in words.
    pub(super) fn in_words(&self, report: &Report) -> String {
        let mut words = Vec::new();
        for run in self.columns.chunk_by(|a, b| a == b) {
            let Some(column) = run.first() else { continue };
            let count = run.len() as u32;
            let band = &column_word(report, *column);
            words.push(OverviewText::BandCount { band, count }.plain());
        }
        words.join(comma())
    }
}

/// The mark of a column of the band tables; `None` for what is in no band.
pub(super) fn column_mark(report: &Report, column: CountedAs) -> Option<BandMark> {
    match column {
        CountedAs::Band(band) => report.scheme.mark(band),
        _ => None,
    }
}
