//! 前年度との比較: how one year does against an earlier one, of the same report or of another.

use super::matching::Matching;
use super::pair::{
    Side, band, band_shift, banded_otherwise, measured_otherwise, rate_shift, shift,
};
use super::{Difference, Differing, Incomparable, MatchedBy, Shift};
use crate::reading::possible_together;
use crate::{AchievementBand, FiscalYear, IndicatorId, Rating, Report, YearStatus};
use std::cmp::Ordering;

/// 前年度との比較: an evaluated year against an earlier one, like with like.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct YearOnYear {
    /// The earlier year, of the earlier report.
    pub before: FiscalYear,
    /// The later year, of the later report.
    pub after: FiscalYear,
    /// Every indicator that the later report evaluates and the earlier one has, in the later order.
    pub lines: Vec<YearLine>,
    /// Indicators that only the earlier report has and evaluates.
    pub only_before: Vec<IndicatorId>,
    /// Indicators that only the later report has and evaluates.
    pub only_after: Vec<IndicatorId>,
}

/// 前年度との比較の行: one indicator then and now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct YearLine {
    /// Its id in the earlier report.
    pub before: IndicatorId,
    /// Its id in the later report.
    pub after: IndicatorId,
    /// What says that they are the same.
    pub matched: MatchedBy,
    /// Its rating in the earlier year, by the earlier report's rule, and in the later one.
    pub ratings: (Rating, Rating),
    /// Its band then and now, each of its own report's.
    pub bands: (Option<AchievementBand>, Option<AchievementBand>),
    /// Which way the rate went; `None` where it is the same or there is none in either year. What
    /// cannot be compared says so here even where both rates are the same.
    pub rate: Option<Shift>,
    /// Which way the band went; `None` where it is the same.
    pub band: Option<Shift>,
}

impl YearLine {
    /// What differs between then and now, as differences of the later year.
    pub fn differences(&self, year: FiscalYear) -> Vec<Difference> {
        let (before, after) = self.ratings.clone();
        let rate = self.rate.clone().map(|shift| Differing::Rate {
            before,
            after,
            shift,
        });
        let (before, after) = self.bands;
        let band = self.band.clone().map(|shift| Differing::Band {
            before,
            after,
            shift,
        });
        let differing = rate.into_iter().chain(band);
        let year = Some(year);
        differing.map(|what| Difference { year, what }).collect()
    }
}

/// 前年度との比較の数: how many indicators went which way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct YearCounts {
    /// 向上.
    pub better: usize,
    /// 横ばい: rated in both years, and the same.
    pub same: usize,
    /// 低下.
    pub worse: usize,
    /// 比較できない.
    pub not_comparable: usize,
    /// Without a rate in one of the years.
    pub unrated: usize,
    /// Those whose band is another.
    pub bands: usize,
    /// Those whose ids differ and that were matched by number and name.
    pub by_name: usize,
}

impl YearOnYear {
    /// How many indicators went which way.
    pub fn counts(&self) -> YearCounts {
        let mut counts = YearCounts::default();
        for line in &self.lines {
            counts.bands += usize::from(line.band.is_some());
            counts.by_name += usize::from(line.matched == MatchedBy::NumberAndName);
            let rated = line.ratings.0.rate().is_some() && line.ratings.1.rate().is_some();
            let counted = match &line.rate {
                Some(Shift::Better) => &mut counts.better,
                Some(Shift::Worse) => &mut counts.worse,
                Some(Shift::NotComparable(_)) => &mut counts.not_comparable,
                None if rated => &mut counts.same,
                Some(Shift::Changed) | None => &mut counts.unrated,
            };
            *counted += 1;
        }
        counts
    }
}

/// Compares a year of one report with a later year of another, or of the same.
///
/// An indicator is better or worse only where both years measure the same: no year after the earlier
/// one, up to the later one, has another counting basis; neither figure is a forecast; rule, unit,
/// kind and the limits of the bands are the same; and every reading of open figures agrees. Of one
/// report and two years in a row it says what [`trend`](crate::trend) says.
pub fn year_on_year(
    before: &Report,
    year_before: FiscalYear,
    after: &Report,
    year_after: FiscalYear,
) -> YearOnYear {
    let matching = Matching::of(before, after);
    let evaluated = |report: &Report| -> Vec<IndicatorId> {
        let all = report.indicators();
        let mut ids: Vec<_> = all.map(|(_, _, indicator)| indicator.id.clone()).collect();
        ids.sort_unstable();
        ids
    };
    let (then, now) = (evaluated(before), evaluated(after));
    let only = |ids: &[IndicatorId], evaluated: &[IndicatorId]| {
        let left = ids.iter().filter(|id| evaluated.binary_search(id).is_ok());
        left.cloned().collect()
    };
    let mut lines = Vec::new();
    for matched in &matching.indicators {
        if now.binary_search(&matched.after.id).is_err() {
            continue;
        }
        let one = Side::of(before, matched.before);
        let other = Side::of(after, matched.after);
        let ratings = (one.rating(year_before), other.rating(year_after));
        let bands = (band(one, &ratings.0), band(other, &ratings.1));
        let (rate, band) = moved(one, other, (year_before, year_after), &ratings, bands);
        lines.push(YearLine {
            before: matched.before.id.clone(),
            after: matched.after.id.clone(),
            matched: matched.by,
            ratings,
            bands,
            rate,
            band,
        });
    }
    YearOnYear {
        before: year_before,
        after: year_after,
        lines,
        only_before: only(&matching.only_before, &then),
        only_after: only(&matching.only_after, &now),
    }
}

/// Which way the rate and the band went.
fn moved(
    before: Side<'_>,
    after: Side<'_>,
    years: (FiscalYear, FiscalYear),
    ratings: &(Rating, Rating),
    bands: (Option<AchievementBand>, Option<AchievementBand>),
) -> (Option<Shift>, Option<Shift>) {
    let band = band_shift(before, after, bands);
    let not_comparable = |why: Incomparable, band: Option<Shift>| {
        let shift = Shift::NotComparable(why);
        let band = band.map(|_| shift.clone());
        (Some(shift), band)
    };
    let why = basis_changed(before, after, years)
        .or_else(|| measured_otherwise(before, after))
        .or_else(|| banded_otherwise(before, after));
    if let Some(why) = why {
        return not_comparable(why, band);
    }
    let way = match agreed(before, after, years) {
        Agreed::NotAtAll => return not_comparable(Incomparable::Open, band),
        Agreed::OnNoRate => return (rate_shift(before, after, ratings), band),
        Agreed::On(way) => way,
    };
    if let Some(year) = forecast(before, after, years) {
        return not_comparable(Incomparable::Forecast(year), band);
    }
    ((!way.is_eq()).then(|| shift(way)), band)
}

/// The first year after the earlier one that cannot be compared with the year before it.
fn basis_changed(
    before: Side<'_>,
    after: Side<'_>,
    (from, to): (FiscalYear, FiscalYear),
) -> Option<Incomparable> {
    let mut sides = [after, before].into_iter();
    let (year, reason) = sides.find_map(|side| {
        let changes = &side.indicator.basis_changes;
        changes
            .iter()
            .find(|(year, _)| **year > from && **year <= to)
    })?;
    Some(Incomparable::Basis(*year, reason.clone()))
}

fn forecast(
    before: Side<'_>,
    after: Side<'_>,
    (from, to): (FiscalYear, FiscalYear),
) -> Option<FiscalYear> {
    let mut sides = [(after, to), (before, from)].into_iter();
    let found = sides.find(|(side, year)| side.indicator.status(*year) == YearStatus::Forecast);
    found.map(|(_, year)| year)
}

enum Agreed {
    On(Ordering),
    OnNoRate,
    NotAtAll,
}

/// What every way to read the open figures says.
fn agreed(before: Side<'_>, after: Side<'_>, years: (FiscalYear, FiscalYear)) -> Agreed {
    let polarity = after.rule().polarity;
    let together = possible_together((before.indicator, years.0), (after.indicator, years.1));
    let mut ways = together.iter().map(|(one, other)| {
        let one = before.report.rating(one, years.0).rate();
        let other = after.report.rating(other, years.1).rate();
        Some(polarity.compare(&other?, &one?))
    });
    let first = ways.next().flatten();
    match first {
        _ if !ways.all(|way| way == first) => Agreed::NotAtAll,
        Some(way) => Agreed::On(way),
        None => Agreed::OnNoRate,
    }
}
