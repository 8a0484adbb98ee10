//! Achievement rates, by the rule that belongs to the report.

use crate::{BandScheme, FigureState, Quantity, Ratio};
use std::fmt;

/// 指標の方向: what makes a figure good, and so how it is rated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Polarity {
    /// More is better: actual ÷ target × 100.
    #[default]
    HigherIsBetter,
}

/// 端数処理: how the shown rate is rounded. The band never depends on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rounding {
    /// Decimals of the shown percentage, 0 to 4.
    pub decimals: u32,
    /// 四捨五入 where true, 切り捨て where false.
    pub half_up: bool,
}

impl Default for Rounding {
    /// One decimal, half up: what the R5 report's 25 printed rates follow.
    fn default() -> Self {
        Self {
            decimals: 1,
            half_up: true,
        }
    }
}

/// 評価方法: how an indicator of this report is rated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct RatingRule {
    /// What makes a figure good.
    pub polarity: Polarity,
    /// How the rate is shown.
    pub rounding: Rounding,
}

/// 達成率: an exact ratio; 1 is 100 %.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct AchievementRate(Ratio);

/// What rating an indicator in a year comes to. A missing figure is a state, never 0 %.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Rating {
    /// Both figures are there.
    Rated(AchievementRate),
    /// The year has no target.
    NoTarget,
    /// The year has a target but no actual.
    NoActual,
    /// The target is zero, and a rate of it has no meaning.
    TargetZero,
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

/// Rates one year's figures by the report's rule.
///
/// ```
/// use tsunagari_core::*;
/// // 1-1 in R5: 26,441 of 25,500, printed as 103.7 %.
/// let settled = |n: u32| FigureState::Settled(n.into());
/// let rating = rate(RatingRule::default(), &settled(25_500), &settled(26_441));
/// let shown = rating.rate().map(|r| r.rounded(Rounding::default()));
/// assert_eq!(shown.as_deref(), Some("103.7"));
/// ```
pub fn rate(rule: RatingRule, target: &FigureState, actual: &FigureState) -> Rating {
    use FigureState::{Missing, Open, Settled};
    match (target, actual) {
        (Missing, _) => Rating::NoTarget,
        (Open(_), _) | (_, Open(_)) => Rating::Open,
        (_, Missing) => Rating::NoActual,
        (Settled(target), Settled(actual)) => match rule.polarity {
            Polarity::HigherIsBetter => Ratio::new(*actual, *target)
                .map_or(Rating::TargetZero, |ratio| {
                    Rating::Rated(AchievementRate(ratio))
                }),
        },
    }
}

impl AchievementRate {
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
            Some(scheme.band_of_fraction(units, power) == band)
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

/// Enough to tell any two ratios of quantities from a band's limit, and few enough for 128 bits.
const MOST_DECIMALS: u32 = 17;

fn decimal(units: Option<i128>, decimals: u32) -> String {
    let Some(units) = units else {
        return String::from("—");
    };
    let sign = if units < 0 { "-" } else { "" };
    let power = 10_i128.pow(decimals);
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

/// The difference of two rates in percentage points, one decimal, half up, with its sign.
///
/// Exact rates are rounded first, so that it equals what a reader computes from
/// the two figures on the page.
pub fn points_between(from: &AchievementRate, to: &AchievementRate) -> Option<Quantity> {
    let read = |rate: &AchievementRate| rate.to_string().parse::<Quantity>().ok();
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
        rate(RatingRule::default(), &settled(target), &settled(actual))
            .rate()
            .unwrap()
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
        assert_eq!(rate(RatingRule::default(), &target, &actual), rating);
    }

    #[test]
    fn points_are_those_of_the_rates_on_the_page() {
        // 2-1: 42/220 = 19.1, 63/220 = 28.6.
        let points = points_between(&rated("42", "220"), &rated("63", "220"));
        assert_eq!(points.unwrap().to_string(), "9.5");
    }
}
