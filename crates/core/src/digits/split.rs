//! Every way to split a run over the years that its clues allow.

use super::signs::Signs;
use super::{DigitClues, DigitProblem, Presence, YearClue};
use crate::{FiscalYear, Quantity};
use std::collections::BTreeMap;

/// The figures of one reading.
pub(super) type Actuals = BTreeMap<FiscalYear, Quantity>;

/// Every set of years that can have figures, in the order of the source; the fullest first.
pub(super) fn series(clues: &DigitClues) -> Result<Vec<Vec<&YearClue>>, DigitProblem> {
    if clues.years.len() > DigitClues::MOST_YEARS {
        return Err(DigitProblem::TooManyYears);
    }
    let mut by_year: Vec<&YearClue> = clues.years.iter().collect();
    by_year.sort_by_key(|clue| clue.year);
    if let Some(pair) = by_year.windows(2).find(|pair| pair[0].year == pair[1].year) {
        return Err(DigitProblem::YearTwice(pair[0].year));
    }
    let said = |clue: &YearClue| clue.actual.is_some() || clue.rate.is_some();
    let absent = |clue: &YearClue| clue.presence == Presence::Absent;
    if let Some(clue) = by_year.iter().find(|clue| absent(clue) && said(clue)) {
        return Err(DigitProblem::Contradiction(clue.year));
    }
    by_year.retain(|clue| !absent(clue));
    let sure = |clue: &&YearClue| clue.presence == Presence::Present || said(clue);
    // A series may begin with any year up to the first that is sure, and then goes on.
    let latest_start = by_year.iter().position(sure);
    let starts = latest_start.map_or(by_year.len(), |at| at + 1);
    let mut series = Vec::new();
    for clue in by_year.iter().take(starts) {
        let first = clue.year;
        let has = |clue: &&YearClue| !absent(clue) && clue.year >= first;
        series.push(clues.years.iter().filter(has).collect());
    }
    match series.is_empty() {
        true => Err(DigitProblem::NoYears),
        false => Ok(series),
    }
}

/// Every reading over any of the sets of years.
pub(super) fn splits(
    signs: &Signs,
    clues: &DigitClues,
    series: &[Vec<&YearClue>],
) -> Result<Vec<Actuals>, DigitProblem> {
    let grids: Vec<Grid> = series
        .iter()
        .map(|years| Grid::new(signs, clues, years))
        .collect();
    let all = grids.iter().map(Grid::count);
    match all.fold(0_u64, u64::saturating_add) {
        0 => Err(DigitProblem::NoReading),
        count if count > DigitClues::MOST_READINGS => Err(DigitProblem::TooMany(count)),
        _ => Ok(grids.iter().flat_map(Grid::readings).collect()),
    }
}

/// What a year's figure can be where it begins at some place: where it ends, and what it is.
type Figures = Vec<(usize, Quantity)>;

/// The figures that each year can have at each place, and how many ways lead from there to the end.
///
/// What is known of a run is known of one year at a time. So the ways can be counted from the end
/// back without walking them, and a run that could be read in millions of ways costs no more than
/// any other.
struct Grid<'a> {
    years: &'a [&'a YearClue],
    /// By year in the order of the source, then by place: only figures from which a way goes on.
    figures: Vec<Vec<Figures>>,
    ways: u64,
}

impl<'a> Grid<'a> {
    fn new(signs: &Signs, clues: &DigitClues, years: &'a [&'a YearClue]) -> Self {
        let length = signs.len();
        let mut figures = Vec::new();
        // How many ways lead from each place over the years that follow: one from the very end.
        let mut ways_on = vec![0_u64; length + 1];
        ways_on[length] = 1;
        for clue in years.iter().rev() {
            let mut ways = vec![0_u64; length + 1];
            let mut column = Vec::with_capacity(length);
            for (from, ways) in ways.iter_mut().enumerate().take(length) {
                let mut figures_here = Figures::new();
                let ends = ways_on.iter().enumerate().skip(from + 1).take(LONGEST);
                for (to, on) in ends.filter(|(_, on)| **on > 0) {
                    let figure = signs.figure(from, to, clues);
                    if let Some(figure) = figure.filter(|figure| fits(clue, *figure)) {
                        figures_here.push((to, figure));
                        *ways = ways.saturating_add(*on);
                    }
                }
                column.push(figures_here);
            }
            figures.push(column);
            ways_on = ways;
        }
        figures.reverse();
        let ways = ways_on.first().copied().unwrap_or(0);
        Self {
            years,
            figures,
            ways,
        }
    }

    fn count(&self) -> u64 {
        self.ways
    }

    fn readings(&self) -> Vec<Actuals> {
        let mut readings = Vec::new();
        self.walk(0, 0, &mut Actuals::new(), &mut readings);
        readings
    }

    /// Every way goes on to the end, so nothing is walked in vain.
    fn walk(&self, at: usize, from: usize, so_far: &mut Actuals, readings: &mut Vec<Actuals>) {
        let Some((clue, column)) = self.years.get(at).zip(self.figures.get(at)) else {
            readings.push(so_far.clone());
            return;
        };
        for (to, figure) in column.get(from).into_iter().flatten() {
            so_far.insert(clue.year, *figure);
            self.walk(at + 1, *to, so_far, readings);
        }
    }
}

/// The signs of the longest figure: 12 digits with three commas, a point and four decimals.
const LONGEST: usize = Quantity::MAX_DIGITS + 3 + 1 + Quantity::MAX_DECIMALS;

fn fits(clue: &YearClue, figure: Quantity) -> bool {
    let known = clue.actual.is_none_or(|known| known == figure);
    known && clue.rate.as_ref().is_none_or(|rate| rate.fits(figure))
}
