//! The actuals that lie behind the rates of a goal: each formula the other way round.

use super::Goal;
use crate::{
    AchievementBand, AchievementRate, BandScheme, Polarity, Quantity, Rating, RatingInputs,
    RatingRule, Ratio, ZeroCase, rate,
};
use std::cmp::Ordering;

/// Rates that reach a goal: from and to, each with whether the limit itself does.
#[derive(Clone, Copy)]
pub(super) struct Wanted {
    from: Option<(Ratio, bool)>,
    to: Option<(Ratio, bool)>,
}

impl Wanted {
    pub(super) fn of(rule: &RatingRule, scheme: &BandScheme, goal: Goal) -> Self {
        let full = Some((Ratio::ONE, true));
        match goal {
            Goal::Full if rule.polarity == Polarity::LowerAsPrinted => Self {
                from: None,
                to: full,
            },
            Goal::Full => Self {
                from: full,
                to: None,
            },
            Goal::Band(AchievementBand(at)) => {
                let limit = |at: usize| {
                    let limit = scheme.limits().get(at)?;
                    let lower = Ratio::new(limit.lower?, Quantity::from(100))?;
                    Some((lower, limit.inclusive))
                };
                let above = at.checked_sub(1).and_then(limit);
                Self {
                    from: limit(at),
                    to: above.map(|(lower, inclusive)| (lower, !inclusive)),
                }
            }
        }
    }

    fn holds(&self, rate: &Ratio) -> bool {
        let within = |limit: Option<(Ratio, bool)>, side: Ordering| {
            limit.is_none_or(|(limit, inclusive)| match rate.cmp(&limit) {
                Ordering::Equal => inclusive,
                other => other == side,
            })
        };
        within(self.from, Ordering::Greater) && within(self.to, Ordering::Less)
    }
}

/// Actuals that reach a goal.
#[derive(Clone, Copy, Default)]
pub(super) struct Span {
    pub from: Option<(Ratio, bool)>,
    pub to: Option<(Ratio, bool)>,
    /// Whether more is better here: of several figures, the least is then the nearest to nothing.
    pub rising: bool,
}

/// What a formula says of the actuals behind a rate.
pub(super) enum Behind {
    Span(Span),
    /// There are none.
    None,
    /// The terms leave 128 bits.
    TooLarge,
}

pub(super) struct Case<'a> {
    pub rule: &'a RatingRule,
    pub inputs: RatingInputs,
    pub target: Ratio,
    /// Where the actual is now: a range can be missed on either side.
    pub side: Ratio,
    pub wanted: Wanted,
}

impl Case<'_> {
    /// The actuals whose rate is wanted.
    pub(super) fn behind(&self) -> Result<Behind, Rating> {
        let baseline = self.inputs.baseline.map(Ratio::of_figure);
        let target = self.target;
        let whole = match (self.rule.polarity, baseline) {
            (Polarity::WatchedOnly, _) => return Err(Rating::Watched),
            (Polarity::ReductionFromBaseline | Polarity::IncreaseFromBaseline, None) => {
                return Err(Rating::NoBaseline);
            }
            (Polarity::ReductionFromBaseline, Some(baseline)) => baseline.minus(&target),
            (Polarity::IncreaseFromBaseline, _) => Some(target),
            _ if target.sign().is_lt() => return Err(Rating::Negative),
            _ => Some(target),
        };
        let Some(whole) = whole else {
            return Ok(Behind::TooLarge);
        };
        let divides = !matches!(
            self.rule.polarity,
            Polarity::LowerTargetOverActual | Polarity::KeepInRange { .. }
        );
        if divides && whole.sign().is_eq() {
            return self.by_zero(baseline);
        }
        Ok(match self.rule.polarity {
            Polarity::LowerTargetOverActual => self.over_actual(),
            Polarity::KeepInRange { tolerance } => self.in_range(tolerance),
            Polarity::YesNo => self.yes_or_no(),
            polarity => {
                let rising = match polarity {
                    Polarity::LowerTwoMinus => false,
                    Polarity::ReductionFromBaseline => whole.sign().is_lt(),
                    _ => whole.sign().is_gt(),
                };
                let actual = |rate: Ratio| match (polarity, baseline) {
                    (Polarity::LowerTwoMinus, _) => {
                        let two = Ratio::ONE.plus(&Ratio::ONE)?;
                        two.minus(&rate)?.times(&whole)
                    }
                    (Polarity::ReductionFromBaseline, Some(from)) => {
                        from.minus(&rate.times(&whole)?)
                    }
                    (Polarity::IncreaseFromBaseline, Some(from)) => from.plus(&rate.times(&whole)?),
                    _ => rate.times(&whole),
                };
                self.through(rising, actual)
            }
        })
    }

    /// A formula that rises or falls with the actual all the way.
    fn through(&self, rising: bool, actual: impl Fn(Ratio) -> Option<Ratio>) -> Behind {
        let at = |limit: Option<(Ratio, bool)>| match limit {
            None => Some(None),
            Some((rate, inclusive)) => actual(rate).map(|actual| Some((actual, inclusive))),
        };
        let Some((worst, best)) = at(self.wanted.from).zip(at(self.wanted.to)) else {
            return Behind::TooLarge;
        };
        let (from, to) = if rising { (worst, best) } else { (best, worst) };
        let better = match self.rule.polarity {
            Polarity::LowerAsPrinted => !rising,
            _ => rising,
        };
        Behind::Span(Span {
            from,
            to,
            rising: better,
        })
    }

    /// Nothing but a yes and a no has a rate: the one that is nearer to what there is, or else the other.
    fn yes_or_no(&self) -> Behind {
        let mut answers = [Quantity::ZERO, Quantity::from(1)];
        if self.side.sign().is_gt() {
            answers.reverse();
        }
        let nothing = Ratio::of_figure(Quantity::ZERO);
        let wanted = |answer: &Quantity| self.is_wanted(&nothing, *answer);
        let Some(answer) = answers.into_iter().find(wanted) else {
            return Behind::None;
        };
        let answer = Some((Ratio::of_figure(answer), true));
        Behind::Span(Span {
            from: answer,
            to: answer,
            rising: true,
        })
    }

    /// Target ÷ actual: every figure above zero has a rate above zero.
    fn over_actual(&self) -> Behind {
        let at = |limit: Option<(Ratio, bool)>| match limit {
            Some((rate, inclusive)) if rate.sign().is_gt() => {
                self.target.over(&rate).map(|actual| (actual, inclusive))
            }
            _ => None,
        };
        // At zero itself there is no rate, but that of a target of zero that is met; above it that target has 0 %.
        let none = Ratio::of_figure(Quantity::ZERO);
        if self.target.sign().is_eq() {
            let met = self.rule.zero == ZeroCase::AchievedIfMet && self.wanted.holds(&Ratio::ONE);
            if !met && !self.wanted.holds(&none) {
                return Behind::None;
            }
            return Behind::Span(Span {
                from: Some((none, met)),
                to: met.then_some((none, true)),
                rising: false,
            });
        }
        if self.wanted.to.is_some_and(|(rate, _)| rate.sign().is_le()) {
            return Behind::None;
        }
        let least = Some((none, false));
        Behind::Span(Span {
            from: at(self.wanted.to).or(least),
            to: at(self.wanted.from),
            rising: false,
        })
    }

    fn in_range(&self, tolerance: Quantity) -> Behind {
        let limits = || {
            let percent = Ratio::new(tolerance, Quantity::from(100))?;
            let width = self.target.times(&percent)?;
            Some((self.target.minus(&width)?, self.target.plus(&width)?))
        };
        let Some((lower, upper)) = limits() else {
            return Behind::TooLarge;
        };
        let wanted = self.wanted;
        if wanted.from.is_some_and(|(rate, _)| rate > Ratio::ONE) {
            return Behind::None;
        }
        let below = |limit: Option<(Ratio, bool)>| {
            let (rate, inclusive) = limit?;
            Some((rate.times(&lower)?, inclusive))
        };
        let above = |limit: Option<(Ratio, bool)>| {
            let (rate, inclusive) = limit.filter(|(rate, _)| rate.sign().is_gt())?;
            Some((upper.over(&rate)?, inclusive))
        };
        // What is better than wanted lies between the two sides.
        let not_full = wanted
            .to
            .filter(|(rate, inclusive)| match rate.cmp(&Ratio::ONE) {
                Ordering::Less => true,
                Ordering::Equal => !inclusive,
                Ordering::Greater => false,
            });
        let rising = self.side <= self.target;
        Behind::Span(match (rising, not_full) {
            (_, None) => Span {
                from: below(wanted.from),
                to: above(wanted.from),
                rising,
            },
            (true, some) => Span {
                from: below(wanted.from),
                to: below(some),
                rising,
            },
            (false, some) => Span {
                from: above(some),
                to: above(wanted.from),
                rising,
            },
        })
    }

    /// Where the formula divides by zero, the rule may still call a target that is met 100 %.
    fn by_zero(&self, baseline: Option<Ratio>) -> Result<Behind, Rating> {
        let rating = match self.rule.polarity {
            Polarity::ReductionFromBaseline => Rating::NoPlannedChange,
            _ => Rating::TargetZero,
        };
        if self.rule.zero != ZeroCase::AchievedIfMet {
            return Err(rating);
        }
        if self.rule.polarity == Polarity::YesNo {
            return Ok(self.yes_or_no());
        }
        if !self.wanted.holds(&Ratio::ONE) {
            return Ok(Behind::None);
        }
        let met = match (self.rule.polarity, baseline) {
            (Polarity::IncreaseFromBaseline, Some(baseline)) => baseline,
            _ => self.target,
        };
        let rising = matches!(
            self.rule.polarity,
            Polarity::HigherIsBetter | Polarity::IncreaseFromBaseline
        );
        let met = Some((met, true));
        Ok(Behind::Span(Span {
            from: met.filter(|_| rising),
            to: met.filter(|_| !rising),
            rising,
        }))
    }

    /// Whether a figure has a rate that is wanted: the last word is the formula's own.
    pub(super) fn is_wanted(&self, before: &Ratio, figure: Quantity) -> bool {
        let actual = before.plus(&Ratio::of_figure(figure));
        let inputs = RatingInputs {
            actual: actual.into(),
            ..self.inputs
        };
        let found = rate(self.rule, &inputs).rate();
        found.is_some_and(|rate: AchievementRate| self.wanted.holds(&rate.ratio()))
    }
}
