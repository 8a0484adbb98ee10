//! Figures that the source can be read in more than one way.

use crate::diff::insert_sorted;
use crate::{Edit, Figure, FigureState, FiscalYear, Indicator, Quantity};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// 読み取りの確かさ: a person's own judgement of how surely an indicator's figures were read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum ReadingCertainty {
    /// 確実: one reading only.
    #[default]
    Certain,
    /// おそらく: several are possible, one is shown and has its reason.
    Likely,
    /// 未確定: several are possible and none was chosen.
    Unresolved,
}

/// 読み: one joint reading of a run of digits, over all its years.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The actuals it gives; a year that is not named has none in this reading.
    pub actuals: BTreeMap<FiscalYear, Quantity>,
    /// Why it may hold; empty where the source gives no hint.
    pub reason: String,
}

/// 連続した数字: figures that stand in the source without a gap, and how they can be split.
///
/// The years are read jointly: choosing a value for one year chooses for all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DigitRun {
    /// The digits as the source has them, e.g. `25745`.
    pub digits: String,
    /// Every possible reading, best first.
    pub readings: Vec<Reading>,
    /// Which reading the figures show; `None` until someone decides.
    pub shown: Option<usize>,
}

impl DigitRun {
    /// What the run says of a year's actual that has no settled value.
    ///
    /// A settled run says nothing more. An open one gives each reading's value once.
    pub fn state(&self, year: FiscalYear) -> FigureState {
        match self.shown {
            Some(_) => FigureState::Missing,
            None => self.undecided(year),
        }
    }

    /// Whether both are the same digits with the same readings, whichever is shown.
    pub(crate) fn is_same_source(&self, other: &Self) -> bool {
        self.digits == other.digits && self.readings == other.readings
    }

    /// What the readings together say of a year's actual.
    fn undecided(&self, year: FiscalYear) -> FigureState {
        let mut candidates: Vec<Option<Quantity>> = Vec::new();
        for reading in &self.readings {
            let value = reading.actuals.get(&year).copied();
            if !candidates.contains(&value) {
                candidates.push(value);
            }
        }
        match candidates.as_slice() {
            [] | [None] => FigureState::Missing,
            [Some(value)] => FigureState::Settled(*value),
            _ => FigureState::Open(candidates),
        }
    }

    /// The years that any reading gives a value for, in order.
    pub fn years(&self) -> Vec<FiscalYear> {
        let mut years = Vec::new();
        for reading in &self.readings {
            for year in reading.actuals.keys() {
                insert_sorted(&mut years, *year);
            }
        }
        years
    }
}

/// The edits that make `reading` the one an indicator's figures show, or that open the
/// question again (`None`): one for the choice, one for each figure that differs.
///
/// Reopening takes away the figures on which the readings disagree. Empty where the
/// indicator has no run, no such reading, or shows it already.
pub fn choose_reading(indicator: &Indicator, reading: Option<usize>) -> Vec<Edit> {
    let Some(run) = &indicator.run else {
        return Vec::new();
    };
    if run.shown == reading || reading.is_some_and(|at| at >= run.readings.len()) {
        return Vec::new();
    }
    let mut edits = vec![Edit::SetReading {
        indicator: indicator.id.clone(),
        from: run.shown,
        to: reading,
    }];
    let shown = reading.and_then(|at| run.readings.get(at));
    edits.extend(figures(indicator, run, shown));
    edits
}

/// The edits that record a run and make the figures those of its shown reading, or, where none is
/// shown, take away the figures on which the readings disagree: one for the run, one for each
/// figure that differs.
///
/// Years that no reading names keep what they have. Empty where nothing would change.
pub fn record_run(indicator: &Indicator, run: DigitRun) -> Vec<Edit> {
    let shown = run.shown.and_then(|at| run.readings.get(at));
    let mut edits = figures(indicator, &run, shown);
    if indicator.run.as_ref() != Some(&run) {
        let change = Edit::SetRun {
            indicator: indicator.id.clone(),
            from: indicator.run.clone().map(Box::new),
            to: Some(Box::new(run)),
        };
        edits.insert(0, change);
    }
    edits
}

/// The edits that make the figures of a run's years those of a reading.
fn figures(indicator: &Indicator, run: &DigitRun, shown: Option<&Reading>) -> Vec<Edit> {
    let mut edits = Vec::new();
    for year in run.years() {
        let from = indicator.entered(year, Figure::Actual);
        let to = match shown {
            Some(chosen) => chosen.actuals.get(&year).copied(),
            None => run.undecided(year).settled(),
        };
        if FigureState::from(to) != from {
            let at = indicator.address(year, Figure::Actual);
            edits.push(Edit::SetFigure {
                at,
                from,
                to: to.into(),
            });
        }
    }
    edits
}

/// The indicator once for each joint reading that is still possible in one of these years, and for each
/// value there is to choose from in them.
pub(crate) fn possible<'a>(
    indicator: &'a Indicator,
    years: &[FiscalYear],
) -> Vec<Cow<'a, Indicator>> {
    let run = indicator.run.as_ref();
    let is_open = |year: &FiscalYear| is_undecided(indicator, *year);
    let Some(run) = run.filter(|_| years.iter().any(is_open)) else {
        return chosen(Cow::Borrowed(indicator), years);
    };
    let mut all = Vec::new();
    for shown in 0..run.readings.len() {
        all.extend(possible_in(indicator, run, shown, years));
    }
    all
}

/// The same, in one of the run's readings.
fn possible_in<'a>(
    indicator: &'a Indicator,
    run: &DigitRun,
    shown: usize,
    years: &[FiscalYear],
) -> Vec<Cow<'a, Indicator>> {
    let mut read = indicator.clone();
    for year in run.years() {
        // Years on which the readings agree as well: a run that is read in one way says nothing more of them.
        if indicator.entered(year, Figure::Actual) == FigureState::Missing {
            let reading = run.readings.get(shown);
            let actual = reading.and_then(|reading| reading.actuals.get(&year).copied());
            read.put(year, Figure::Actual, &actual.into());
        }
    }
    if let Some(run) = &mut read.run {
        run.shown = Some(shown);
    }
    chosen(Cow::Owned(read), years)
}

/// Whether the readings of the source leave a year's actual open, and nothing was entered for it.
fn is_undecided(indicator: &Indicator, year: FiscalYear) -> bool {
    let entered = indicator.entered(year, Figure::Actual);
    let state = indicator.state(year, Figure::Actual);
    entered == FigureState::Missing && matches!(state, FigureState::Open(_))
}

/// Two states of one indicator, each in its own year, once for each way in which both are possible at the
/// same time: where both have the same run, they are read in the same way.
pub(crate) fn possible_together<'a>(
    (before, year_before): (&'a Indicator, FiscalYear),
    (after, year_after): (&'a Indicator, FiscalYear),
) -> Vec<(Cow<'a, Indicator>, Cow<'a, Indicator>)> {
    if before == after {
        let all = possible(before, &[year_before, year_after]).into_iter();
        return all.map(|one| (one.clone(), one)).collect();
    }
    let undecided = |indicator: &'a Indicator| {
        let run = indicator.run.as_ref();
        run.filter(|run| run.shown.is_none())
    };
    let runs = undecided(before).zip(undecided(after));
    let mut pairs = Vec::new();
    let Some((one, other)) = runs.filter(|(one, other)| one.is_same_source(other)) else {
        let after = possible(after, &[year_after]);
        cross(possible(before, &[year_before]), &after, &mut pairs);
        return pairs;
    };
    for shown in 0..one.readings.len() {
        let after = possible_in(after, other, shown, &[year_after]);
        let before = possible_in(before, one, shown, &[year_before]);
        cross(before, &after, &mut pairs);
    }
    pairs
}

fn cross<'a>(
    before: Vec<Cow<'a, Indicator>>,
    after: &[Cow<'a, Indicator>],
    pairs: &mut Vec<(Cow<'a, Indicator>, Cow<'a, Indicator>)>,
) {
    for one in before {
        pairs.extend(after.iter().map(|other| (one.clone(), other.clone())));
    }
}

/// The indicator once for each way to choose among what was entered for these years.
fn chosen<'a>(indicator: Cow<'a, Indicator>, years: &[FiscalYear]) -> Vec<Cow<'a, Indicator>> {
    let open = indicator.open.clone();
    let mut all = vec![indicator];
    for ((year, figure), candidates) in &open {
        if years.contains(year) {
            let mut next = Vec::new();
            for one in &all {
                for candidate in candidates {
                    let mut one = one.clone().into_owned();
                    one.put(*year, *figure, &(*candidate).into());
                    next.push(Cow::Owned(one));
                }
            }
            all = next;
        }
    }
    all
}

/// The indicator as it would be in another of its readings: what [`choose_reading`] would make of it.
pub(crate) fn read_as(indicator: &Indicator, reading: usize) -> Indicator {
    let mut read = indicator.clone();
    let Some(run) = &indicator.run else {
        return read;
    };
    if let Some(chosen) = run.readings.get(reading) {
        for year in run.years() {
            let actual = chosen.actuals.get(&year).copied();
            read.put(year, Figure::Actual, &actual.into());
        }
    }
    if let Some(run) = &mut read.run {
        run.shown = Some(reading);
    }
    read
}
