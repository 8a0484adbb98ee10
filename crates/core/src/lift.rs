//! Which single changes lift an indicator into a better band, those that take least first.

use crate::{
    AchievementBand, Figure, FiscalYear, Goal, IndicatorId, ProgrammeId, Quantity, Ratio, Reach,
    Report,
};

/// 区分が上がる変化: one indicator's change that lifts it into a better band.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lift {
    /// Whose.
    pub indicator: IndicatorId,
    /// The band it is in.
    pub from: AchievementBand,
    /// The next better band that a figure can reach.
    pub to: AchievementBand,
    /// The actual it has.
    pub actual: Quantity,
    /// The actual it takes.
    pub takes: Quantity,
    /// How much the actual changes, as a share of what it is, without its sign; `None` where it is zero.
    pub change: Option<Ratio>,
}

impl Lift {
    fn takes_less_than(&self, other: &Self) -> bool {
        match (&self.change, &other.change) {
            (Some(one), Some(other)) => one < other,
            (one, other) => one.is_some() && other.is_none(),
        }
    }

    /// By how many per cent the actual changes, with one decimal, rounded up so that it is enough.
    pub fn percent(&self) -> Option<String> {
        let (tenths, _) = self.change?.units(3, true)?;
        Some(format!("{}.{}", tenths / 10, tenths % 10))
    }
}

impl Report {
    /// What it takes to lift each of a year's indicators into the next better band, of one programme or of
    /// all: those whose actual changes least in proportion first, those that start at zero last.
    ///
    /// Left out is what has no rate, is in its best band or cannot get into a better one.
    pub fn lifts(&self, year: FiscalYear, of: Option<&ProgrammeId>) -> Vec<Lift> {
        let mut lifts = Vec::new();
        for (programme, _, indicator) in self.indicators() {
            if of.is_some_and(|of| *of != programme.id) {
                continue;
            }
            let actual = indicator.state(year, Figure::Actual).settled();
            let Some((from, actual)) = self.band(indicator, year).zip(actual) else {
                continue;
            };
            let scheme = self.scheme_of(indicator);
            let reachable = scheme.better_than(from).into_iter().find_map(|to| {
                match self.reach(indicator, year, Goal::Band(to)) {
                    Reach::Takes(takes) => Some((to, takes)),
                    _ => None,
                }
            });
            if let Some((to, takes)) = reachable {
                let change = takes.minus(actual).and_then(|by| share(by, actual));
                let lift = Lift {
                    indicator: indicator.id.clone(),
                    from,
                    to,
                    actual,
                    takes,
                    change,
                };
                let at = lifts.partition_point(|other: &Lift| !lift.takes_less_than(other));
                lifts.insert(at, lift);
            }
        }
        lifts
    }
}

/// How many of them a change of at most `percent` per cent lifts, each of its own actual.
pub fn lifted_within(lifts: &[Lift], percent: u32) -> usize {
    let within = |lift: &&Lift| {
        let change = lift.change.as_ref();
        change.is_some_and(|change| change.cmp_percent(Quantity::from(percent)).is_le())
    };
    lifts.iter().filter(within).count()
}

fn share(by: Quantity, of: Quantity) -> Option<Ratio> {
    let share = Ratio::new(by, of)?;
    match share.sign().is_lt() {
        true => Ratio::of_figure(Quantity::ZERO).minus(&share),
        false => Some(share),
    }
}
