//! Which reading of a run is the best, why, and how surely.

use super::split::Actuals;
use super::{
    DigitCertainty, DigitClues, DigitReading, DigitReadings, DigitReason, Presence, YearClue,
};
use crate::{FiscalYear, Quantity, Ratio};

/// How many times a neighbour's figure a year's may be and still be a usual step.
const USUAL: u32 = 4;

pub(super) fn weigh(splits: Vec<Actuals>, clues: &DigitClues, commas: bool) -> DigitReadings {
    let mut readings: Vec<Weighed> = splits
        .into_iter()
        .map(|actuals| Weighed::new(actuals, clues, commas))
        .collect();
    // The sort is stable: what weighs the same stays in the order of the digits.
    readings.sort_by(|one, other| one.rank().cmp(&other.rank()));
    let steady = readings.iter().filter(|r| r.leaps == 0).count();
    let certainty = match (readings.len(), steady) {
        (1, _) => DigitCertainty::Certain,
        (_, 1) => DigitCertainty::Likely,
        _ => DigitCertainty::Unresolved,
    };
    DigitReadings {
        readings: readings
            .into_iter()
            .map(|weighed| weighed.reading)
            .collect(),
        certainty,
    }
}

struct Weighed {
    reading: DigitReading,
    leaps: usize,
    left_out: usize,
    mixed: bool,
    widest: Option<Step>,
}

impl Weighed {
    fn new(actuals: Actuals, clues: &DigitClues, commas: bool) -> Self {
        let mut reasons = Vec::new();
        for clue in &clues.years {
            if clue.rate.is_some() {
                reasons.push(DigitReason::Rate(clue.year));
            }
            if clue.actual.is_some() {
                reasons.push(DigitReason::Actual(clue.year));
            }
        }
        if commas {
            reasons.push(DigitReason::Grouping);
        }
        let steps = steps(&actuals);
        let leaps = steps.iter().filter(|(_, _, step)| !step.is_usual());
        let leaps: Vec<DigitReason> = leaps
            .map(|(from, to, _)| DigitReason::Leap {
                from: *from,
                to: *to,
            })
            .collect();
        if leaps.is_empty() && !steps.is_empty() {
            reasons.push(DigitReason::Steady);
        }
        let left_out = left_out(&actuals, &clues.years);
        let mut decimals = actuals.values().map(|figure| figure.decimals());
        let first = decimals.next();
        let mixed = decimals.any(|other| Some(other) != first);
        let count = leaps.len();
        reasons.extend(leaps);
        if mixed {
            reasons.push(DigitReason::MixedDecimals);
        }
        let missing = left_out.len();
        if missing > 0 {
            reasons.push(DigitReason::Without(left_out));
        }
        Self {
            reading: DigitReading { actuals, reasons },
            leaps: count,
            left_out: missing,
            mixed,
            widest: steps.into_iter().map(|(_, _, step)| step).max(),
        }
    }

    /// The smaller, the better: few leaps, then few years without a figure, then figures of one
    /// precision, then small steps.
    fn rank(&self) -> (usize, usize, bool, Option<&Step>) {
        (self.leaps, self.left_out, self.mixed, self.widest.as_ref())
    }
}

/// The years that might have a figure and have none, in order.
fn left_out(actuals: &Actuals, clues: &[YearClue]) -> Vec<FiscalYear> {
    let open = clues.iter().filter(|c| c.presence == Presence::Unknown);
    let mut years: Vec<FiscalYear> = open.map(|clue| clue.year).collect();
    years.retain(|year| !actuals.contains_key(year));
    years.sort();
    years
}

/// 増減の倍率: how many times the smaller of two figures the larger one is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Step {
    Times(Ratio),
    /// One of the two is zero.
    Endless,
}

impl Step {
    fn between(one: Quantity, other: Quantity) -> Self {
        if one == other {
            return Self::Times(Ratio::ONE);
        }
        Ratio::new(one.max(other), one.min(other)).map_or(Self::Endless, Self::Times)
    }

    fn is_usual(&self) -> bool {
        match self {
            Self::Times(ratio) => *ratio <= Ratio::of_figure(Quantity::from(USUAL)),
            Self::Endless => false,
        }
    }
}

fn steps(actuals: &Actuals) -> Vec<(FiscalYear, FiscalYear, Step)> {
    let later = actuals.iter().skip(1);
    let pairs = actuals.iter().zip(later);
    pairs
        .map(|((from, before), (to, after))| (*from, *to, Step::between(*before, *after)))
        .collect()
}
