//! Achievement rates, by the rule that belongs to the report.

use crate::{BandScheme, FigureState, Polarity, Quantity, RatingRule, Ratio, Rounding, ZeroCase};
use std::fmt;

/// 達成率: an exact ratio; 1 is 100 %.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct AchievementRate(Ratio);

/// What rating an indicator in a year comes to. A missing figure is a state, never 0 %.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Rating {
    /// Everything that the formula needs is there.
    Rated(AchievementRate),
    /// The year has no target.
    NoTarget,
    /// The year has a target but no actual.
    NoActual,
    /// The target is zero, and a rate of it has no meaning.
    TargetZero,
    /// The actual is zero, and the formula divides by it.
    ActualZero,
    /// The formula, or the path to the last year, begins at a baseline, and there is none.
    NoBaseline,
    /// The target is the baseline: no change was planned, and no share of it can be told.
    NoPlannedChange,
    /// A quotient with a figure below zero would call the worse one better.
    Negative,
    /// A figure of a yes-or-no indicator is neither 1 nor 0.
    NotYesNo,
    /// 目標なし（経過観察）: the indicator is only watched.
    Watched,
    /// The figures are too large to be computed with.
    OutOfRange,
    /// The target or the actual can be read, or was given, in more than one way.
    Open,
}

impl Rating {
    /// The rate, where there is one.
    pub fn rate(&self) -> Option<AchievementRate> {
        match self {
            Self::Rated(rate) => Some(*rate),
            _ => None,
        }
    }
}

/// 評価の対象: what is known of one of the two sides that are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measured {
    /// A value: a figure, a sum of years, or a part of the way to a target.
    Value(Ratio),
    /// Nothing.
    Missing,
    /// Several values are possible.
    Open,
    /// It begins at a baseline, and there is none.
    NoBaseline,
    /// It leaves the range that is computed with.
    OutOfRange,
}

impl From<&FigureState> for Measured {
    fn from(state: &FigureState) -> Self {
        match state {
            FigureState::Settled(value) => Self::Value(Ratio::of_figure(*value)),
            FigureState::Missing => Self::Missing,
            FigureState::Open(_) => Self::Open,
        }
    }
}

impl From<Option<Ratio>> for Measured {
    fn from(computed: Option<Ratio>) -> Self {
        computed.map_or(Self::OutOfRange, Self::Value)
    }
}

/// 評価の材料: what a rate is computed from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RatingInputs {
    /// What was aimed at.
    pub target: Measured,
    /// What came out.
    pub actual: Measured,
    /// 基準値.
    pub baseline: Option<Quantity>,
}

impl RatingInputs {
    /// One year's figures, without a baseline.
    pub fn of(target: &FigureState, actual: &FigureState) -> Self {
        Self {
            target: target.into(),
            actual: actual.into(),
            baseline: None,
        }
    }
}

/// Rates by a rule.
///
/// ```
/// use tsunagari_core::*;
/// // 1-1 in R5: 26,441 of 25,500, printed as 103.7 %.
/// let settled = |n: u32| FigureState::Settled(n.into());
/// let inputs = RatingInputs::of(&settled(25_500), &settled(26_441));
/// let rating = rate(&RatingRule::default(), &inputs);
/// let shown = rating.rate().map(|r| r.rounded(Rounding::default()));
/// assert_eq!(shown.as_deref(), Some("103.7"));
/// ```
pub fn rate(rule: &RatingRule, inputs: &RatingInputs) -> Rating {
    let polarity = rule.polarity;
    let (target, actual) = match (inputs.target, inputs.actual) {
        _ if polarity == Polarity::WatchedOnly => return Rating::Watched,
        (Measured::Missing, _) => return Rating::NoTarget,
        (Measured::Open, _) | (_, Measured::Open) => return Rating::Open,
        (_, Measured::Missing) => return Rating::NoActual,
        (Measured::NoBaseline, _) | (_, Measured::NoBaseline) => return Rating::NoBaseline,
        (Measured::Value(target), Measured::Value(actual)) => (target, actual),
        _ => return Rating::OutOfRange,
    };
    let quotient = match polarity {
        Polarity::HigherIsBetter if !target.sign().is_lt() => {
            divide(Some((actual, target)), actual >= target, Rating::TargetZero)
        }
        _ => match other_formula(polarity, target, actual, inputs.baseline) {
            Ok(quotient) => quotient,
            Err(rating) => return rating,
        },
    };
    match quotient {
        Quotient::Is(ratio) => Rating::Rated(AchievementRate(ratio)),
        Quotient::ByZero { met: true, .. } if rule.zero == ZeroCase::AchievedIfMet => {
            Rating::Rated(AchievementRate(Ratio::ONE))
        }
        Quotient::ByZero { rating, .. } => rating,
        Quotient::TooLarge => Rating::OutOfRange,
    }
}

/// Whatever is not the usual formula: few reports need one, so it stands apart.
#[inline(never)]
fn other_formula(
    polarity: Polarity,
    target: Ratio,
    actual: Ratio,
    baseline: Option<Quantity>,
) -> Result<Quotient, Rating> {
    let baseline = baseline.map(Ratio::of_figure);
    Ok(match (polarity, baseline) {
        (Polarity::ReductionFromBaseline, Some(baseline)) => {
            let parts = baseline.minus(&actual).zip(baseline.minus(&target));
            let met = match target <= baseline {
                true => actual <= target,
                false => actual >= target,
            };
            divide(parts, met, Rating::NoPlannedChange)
        }
        (Polarity::IncreaseFromBaseline, Some(baseline)) => {
            let increase = actual.minus(&baseline);
            let met = increase.is_some_and(|increase| increase >= target);
            divide(increase.zip(Some(target)), met, Rating::TargetZero)
        }
        (Polarity::ReductionFromBaseline | Polarity::IncreaseFromBaseline, None) => {
            return Err(Rating::NoBaseline);
        }
        _ if target.sign().is_lt() => return Err(Rating::Negative),
        (Polarity::KeepInRange { tolerance }, _) => in_range(target, actual, tolerance),
        (Polarity::YesNo, _) => {
            let either = |ratio: &Ratio| ratio.sign().is_eq() || *ratio == Ratio::ONE;
            if !either(&target) || !either(&actual) {
                return Err(Rating::NotYesNo);
            }
            divide(Some((actual, target)), true, Rating::TargetZero)
        }
        (Polarity::LowerTargetOverActual, _) => {
            if actual.sign().is_lt() {
                return Err(Rating::Negative);
            }
            divide(Some((target, actual)), actual <= target, Rating::ActualZero)
        }
        (Polarity::LowerTwoMinus, _) => {
            let twice = target.plus(&target);
            let parts = twice.and_then(|twice| twice.minus(&actual));
            let met = actual <= target;
            divide(parts.zip(Some(target)), met, Rating::TargetZero)
        }
        (Polarity::LowerAsPrinted, _) => {
            divide(Some((actual, target)), actual <= target, Rating::TargetZero)
        }
        (Polarity::HigherIsBetter | Polarity::WatchedOnly, _) => {
            divide(Some((actual, target)), actual >= target, Rating::TargetZero)
        }
    })
}

/// What a formula comes to.
enum Quotient {
    Is(Ratio),
    /// It would divide by zero: what that is called, and whether the target is met all the same.
    ByZero {
        rating: Rating,
        met: bool,
    },
    TooLarge,
}

fn divide(parts: Option<(Ratio, Ratio)>, met: bool, rating: Rating) -> Quotient {
    match parts {
        Some((_, whole)) if whole.sign().is_eq() => Quotient::ByZero { rating, met },
        Some((part, whole)) => part.over(&whole).map_or(Quotient::TooLarge, Quotient::Is),
        None => Quotient::TooLarge,
    }
}

fn in_range(target: Ratio, actual: Ratio, tolerance: Quantity) -> Quotient {
    let percent = Ratio::new(tolerance, Quantity::from(100));
    let Some(width) = percent.and_then(|percent| target.times(&percent)) else {
        return Quotient::TooLarge;
    };
    let Some((lower, upper)) = target.minus(&width).zip(target.plus(&width)) else {
        return Quotient::TooLarge;
    };
    if actual < lower {
        return divide(Some((actual, lower)), false, Rating::TargetZero);
    }
    if actual > upper {
        return divide(Some((upper, actual)), false, Rating::ActualZero);
    }
    Quotient::Is(Ratio::ONE)
}

impl AchievementRate {
    /// A rate of that ratio.
    pub(crate) fn of(ratio: Ratio) -> Self {
        Self(ratio)
    }

    /// The exact ratio behind the rate.
    pub fn ratio(&self) -> Ratio {
        self.0
    }

    /// The percentage rounded as `rounding` says and nothing else: what a report would print.
    pub fn rounded(&self, rounding: Rounding) -> String {
        decimal(
            self.0.percent_units(rounding.decimals, rounding.half_up),
            rounding.decimals,
        )
    }

    /// The percentage as shown beside its band: with more decimals than asked for
    /// where the rounded figure alone would fall into another band than the exact one
    /// (99.96 % of a target is not "100.0 %").
    pub fn shown(&self, rounding: Rounding, scheme: &BandScheme) -> String {
        let band = scheme.band(self);
        let agrees = |decimals: u32| {
            let units = self.0.percent_units(decimals, rounding.half_up)?;
            let power = 10_i128.checked_pow(decimals + 2)?;
            Some(scheme.band(&Self(Ratio::of(units, power)?)) == band)
        };
        let decimals = (rounding.decimals..=MOST_DECIMALS)
            .find(|decimals| agrees(*decimals).unwrap_or(true))
            .unwrap_or(MOST_DECIMALS);
        self.rounded(Rounding {
            decimals,
            ..rounding
        })
    }
}

/// Enough to tell any rate from a band's limit, and few enough for 128 bits: a limit has at most
/// [`BandScheme::MOST_DECIMALS`] decimals, and the terms of a rate at most 28 digits.
const MOST_DECIMALS: u32 = 30;

fn decimal(units: Option<i128>, decimals: u32) -> String {
    let (Some(units), Some(power)) = (units, 10_i128.checked_pow(decimals)) else {
        return String::from("—");
    };
    let sign = if units < 0 { "-" } else { "" };
    let (whole, fraction) = (units.abs() / power, units.abs() % power);
    match decimals {
        0 => format!("{sign}{whole}"),
        _ => format!(
            "{sign}{whole}.{fraction:0width$}",
            width = decimals as usize
        ),
    }
}

impl fmt::Display for AchievementRate {
    /// One decimal, half up.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.rounded(Rounding::default()))
    }
}

/// A ratio in per cent, rounded; `None` where it leaves the range of a figure.
pub(crate) fn percentage(ratio: &Ratio, rounding: Rounding) -> Option<Quantity> {
    let units = ratio.percent_units(rounding.decimals, rounding.half_up);
    Quantity::of_units(units?, rounding.decimals)
}

/// The difference of two rates in percentage points, as `rounding` writes them, with its sign.
///
/// Exact rates are rounded first, so that it equals what a reader computes from
/// the two figures on the page.
pub fn points_between(
    from: &AchievementRate,
    to: &AchievementRate,
    rounding: Rounding,
) -> Option<Quantity> {
    let read = |rate: &AchievementRate| percentage(&rate.0, rounding);
    read(to)?.minus(read(from)?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    fn settled(text: &str) -> FigureState {
        FigureState::Settled(text.parse().unwrap())
    }

    fn rated(actual: &str, target: &str) -> AchievementRate {
        let inputs = RatingInputs::of(&settled(target), &settled(actual));
        rate(&RatingRule::default(), &inputs).rate().unwrap()
    }

    #[rstest]
    #[case("14039", "3644", "385.3")] // 385.263…
    #[case("0", "1", "0.0")]
    #[case("92.2", "95.3", "96.7")] // 96.747…
    #[case("1", "3", "33.3")]
    #[case("2", "3", "66.7")]
    #[case("9995", "10000", "100.0")] // 99.95 → 100.0 as printed
    #[case("-5", "10", "-50.0")]
    fn rounds_as_printed(#[case] actual: &str, #[case] target: &str, #[case] printed: &str) {
        assert_eq!(rated(actual, target).rounded(Rounding::default()), printed);
    }

    #[rstest]
    #[case("9994", "10000", "99.9")] // 99.94 → 99.9
    #[case("9995", "10000", "99.95")] // would read 100.0, but the band is below 100
    #[case("9996", "10000", "99.96")]
    #[case("999999", "1000000", "99.9999")]
    #[case("10004", "10000", "100.0")]
    #[case("74996", "100000", "74.996")]
    #[case("1", "10000", "0.01")] // above zero, so not "0.0"
    #[case("0", "10000", "0.0")]
    #[case("999999999999.9999", "999999999999.9998", "100.0")]
    fn shows_enough_digits(#[case] actual: &str, #[case] target: &str, #[case] shown: &str) {
        let scheme = BandScheme::six();
        assert_eq!(
            rated(actual, target).shown(Rounding::default(), &scheme),
            shown
        );
    }

    #[rstest]
    #[case(FigureState::Missing, settled("1"), Rating::NoTarget)]
    #[case(FigureState::Missing, FigureState::Missing, Rating::NoTarget)]
    #[case(settled("1"), FigureState::Missing, Rating::NoActual)]
    #[case(settled("0"), settled("1"), Rating::TargetZero)]
    #[case(settled("0"), settled("0"), Rating::TargetZero)]
    #[case(settled("1"), FigureState::Open(vec![]), Rating::Open)]
    fn a_missing_figure_is_not_zero(
        #[case] target: FigureState,
        #[case] actual: FigureState,
        #[case] rating: Rating,
    ) {
        let inputs = RatingInputs::of(&target, &actual);
        assert_eq!(rate(&RatingRule::default(), &inputs), rating);
    }

    #[test]
    fn points_are_those_of_the_rates_on_the_page() {
        // 2-1: 42/220 = 19.1, 63/220 = 28.6.
        let (from, to) = (rated("42", "220"), rated("63", "220"));
        let points = |rounding| points_between(&from, &to, rounding);
        let one = points(Rounding::default()).unwrap();
        assert_eq!(one.to_string(), "9.5");
        // In whole per cent the page says 19 and 29.
        let whole = points(Rounding {
            decimals: 0,
            half_up: true,
        });
        assert_eq!(whole.unwrap().to_string(), "10");
    }
}
