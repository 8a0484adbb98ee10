//! What differs between two states of one indicator, in the same years.

use super::{Difference, Differing, Incomparable, Shift};
use crate::diff::insert_sorted;
use crate::{
    AchievementBand, BandMark, BandScheme, Figure, FigureState, FiscalYear, Indicator, Polarity,
    Quantity, Rating, RatingRule, Report, Rounding,
};
use std::cmp::Ordering;

/// An indicator within its report.
#[derive(Clone, Copy)]
pub(super) struct Side<'a> {
    pub(super) report: &'a Report,
    pub(super) indicator: &'a Indicator,
}

impl<'a> Side<'a> {
    pub(super) fn of(report: &'a Report, indicator: &'a Indicator) -> Self {
        Self { report, indicator }
    }

    pub(super) fn rule(&self) -> &'a RatingRule {
        self.report.rule_of(self.indicator)
    }

    pub(super) fn scheme(&self) -> &'a BandScheme {
        self.report.scheme_of(self.indicator)
    }

    pub(super) fn rating(&self, year: FiscalYear) -> Rating {
        self.report.rating(self.indicator, year)
    }
}

/// All that differs, looking at these years and at those of which either has figures.
pub(super) fn differences(
    before: Side<'_>,
    after: Side<'_>,
    years: &[FiscalYear],
) -> Vec<Difference> {
    let mut found = Vec::new();
    if before.rule() != after.rule() {
        let (before, after) = (before.rule().clone(), after.rule().clone());
        let (before, after) = (Box::new(before), Box::new(after));
        found.push(of_all_years(Differing::Rule { before, after }));
    }
    let baselines = (before.indicator.baseline, after.indicator.baseline);
    if baselines.0 != baselines.1 {
        let (before, after) = baselines;
        found.push(of_all_years(Differing::Baseline { before, after }));
    }
    let mut years = years.to_vec();
    for Side { indicator, .. } in [before, after] {
        let open = indicator.open.keys().map(|(year, _)| *year);
        let read = indicator.run.iter().flat_map(|run| run.years());
        for year in indicator.figures.keys().copied().chain(open).chain(read) {
            insert_sorted(&mut years, year);
        }
    }
    for year in years {
        for figure in [Figure::Target, Figure::Actual] {
            found.extend(figure_of(before.indicator, after.indicator, year, figure));
        }
        let ratings = (before.rating(year), after.rating(year));
        if let Some(shift) = rate_shift(before, after, &ratings) {
            let (before, after) = ratings.clone();
            found.push(Difference {
                year: Some(year),
                what: Differing::Rate {
                    before,
                    after,
                    shift,
                },
            });
        }
        let bands = (band(before, &ratings.0), band(after, &ratings.1));
        if let Some(shift) = band_shift(before, after, bands) {
            let (before, after) = bands;
            found.push(Difference {
                year: Some(year),
                what: Differing::Band {
                    before,
                    after,
                    shift,
                },
            });
        }
    }
    found
}

fn of_all_years(what: Differing) -> Difference {
    Difference { year: None, what }
}

/// What is known of a figure, where that differs; what was entered, where only that does.
fn figure_of(
    before: &Indicator,
    after: &Indicator,
    year: FiscalYear,
    figure: Figure,
) -> Option<Difference> {
    let known = (before.state(year, figure), after.state(year, figure));
    let entered = (before.entered(year, figure), after.entered(year, figure));
    let differ = |(one, other): &(FigureState, FigureState)| one != other;
    let (before, after) = [known, entered].into_iter().find(differ)?;
    Some(Difference {
        year: Some(year),
        what: Differing::Figure {
            figure,
            before,
            after,
        },
    })
}

pub(super) fn band(side: Side<'_>, rating: &Rating) -> Option<AchievementBand> {
    rating.rate().map(|rate| side.scheme().band(&rate))
}

/// Which way a rate went, where there is one in either and they differ.
pub(super) fn rate_shift(
    before: Side<'_>,
    after: Side<'_>,
    ratings: &(Rating, Rating),
) -> Option<Shift> {
    let (one, other) = ratings;
    if one == other {
        return None;
    }
    let (one, other) = match (one.rate(), other.rate()) {
        (None, None) => return None,
        (Some(one), Some(other)) => (one, other),
        _ => return Some(Shift::Changed),
    };
    if let Some(why) = measured_otherwise(before, after) {
        return Some(Shift::NotComparable(why));
    }
    Some(shift(after.rule().polarity.compare(&other, &one)))
}

/// Which way a band went, where they differ.
pub(super) fn band_shift(
    before: Side<'_>,
    after: Side<'_>,
    (one, other): (Option<AchievementBand>, Option<AchievementBand>),
) -> Option<Shift> {
    let (one, other) = match (one, other) {
        (None, None) => return None,
        (Some(one), Some(other)) => (one, other),
        _ => return Some(Shift::Changed),
    };
    if limits(before.scheme(), one) == limits(after.scheme(), other) {
        return None;
    }
    let why = measured_otherwise(before, after).or_else(|| banded_otherwise(before, after));
    if let Some(why) = why {
        return Some(Shift::NotComparable(why));
    }
    let mark = |side: Side<'_>, band| side.scheme().mark(band).unwrap_or(BandMark::Empty);
    // The best mark is the first.
    Some(shift(mark(before, one).cmp(&mark(after, other))))
}

pub(super) fn shift(better: Ordering) -> Shift {
    match better {
        Ordering::Greater => Shift::Better,
        Ordering::Less => Shift::Worse,
        Ordering::Equal => Shift::Changed,
    }
}

/// Why the rates of both do not measure the same, whatever the year.
pub(super) fn measured_otherwise(before: Side<'_>, after: Side<'_>) -> Option<Incomparable> {
    let formula = |side: Side<'_>| RatingRule {
        rounding: Rounding::default(),
        ..side.rule().clone()
    };
    let watched = |side: Side<'_>| side.rule().polarity == Polarity::WatchedOnly;
    match () {
        () if watched(before) && watched(after) => None,
        () if formula(before) != formula(after) => Some(Incomparable::Rule),
        () if before.indicator.unit != after.indicator.unit => Some(Incomparable::Unit),
        () if before.indicator.kind != after.indicator.kind => Some(Incomparable::Kind),
        () => None,
    }
}

/// Whether their bands have other limits. What a band is called, and its mark, is no matter.
pub(super) fn banded_otherwise(before: Side<'_>, after: Side<'_>) -> Option<Incomparable> {
    let all = |side: Side<'_>| -> Vec<_> {
        let limits = side.scheme().limits().iter();
        limits.map(|limit| (limit.lower, limit.inclusive)).collect()
    };
    (all(before) != all(after)).then_some(Incomparable::Bands)
}

type Limit = Option<(Quantity, bool)>;

/// Where a band begins, and where the one above it does.
fn limits(scheme: &BandScheme, band: AchievementBand) -> (Limit, Limit) {
    let limit = |at: usize| {
        let limit = scheme.limits().get(at)?;
        Some((limit.lower?, limit.inclusive))
    };
    (limit(band.0), band.0.checked_sub(1).and_then(limit))
}
