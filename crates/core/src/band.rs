//! Bands: the steps of achievement that a report counts by.

use crate::{AchievementRate, Quantity, Ratio};

/// 達成度区分の下限: where a band begins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BandLimit {
    /// The band's key in files, addresses and hooks, e.g. `75` or `over0`.
    pub key: String,
    /// Its lower limit in per cent. `None` takes whatever is left.
    pub lower: Option<Quantity>,
    /// Whether the limit itself belongs to the band (以上 or 超).
    pub inclusive: bool,
}

/// 達成度区分: one band of a [`BandScheme`], by its place from the top.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AchievementBand(pub usize);

/// 区分の定義: a report's bands, from the highest down.
///
/// ```
/// use tsunagari_core::BandScheme;
/// let keys: Vec<_> = BandScheme::six().limits().iter().map(|l| l.key.clone()).collect();
/// assert_eq!(keys, ["100", "75", "50", "25", "over0", "zero"]);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BandScheme {
    limits: Vec<BandLimit>,
}

impl BandScheme {
    /// The six bands of the R5 report (page 3): 100 % and above, 75, 50, 25, above 0, 0.
    pub fn six() -> Self {
        let limit = |key: &str, lower: Option<u32>, inclusive: bool| BandLimit {
            key: key.to_owned(),
            lower: lower.map(Quantity::from),
            inclusive,
        };
        Self {
            limits: vec![
                limit("100", Some(100), true),
                limit("75", Some(75), true),
                limit("50", Some(50), true),
                limit("25", Some(25), true),
                limit("over0", Some(0), false),
                limit("zero", None, true),
            ],
        }
    }

    /// The bands from the highest down.
    pub fn limits(&self) -> &[BandLimit] {
        &self.limits
    }

    /// All bands, highest first.
    pub fn bands(&self) -> impl Iterator<Item = AchievementBand> + use<> {
        (0..self.limits.len()).map(AchievementBand)
    }

    /// The band's key, e.g. `75`.
    pub fn key(&self, band: AchievementBand) -> &str {
        self.limits.get(band.0).map_or("none", |limit| &limit.key)
    }

    /// The band that goes by `key`.
    pub fn find(&self, key: &str) -> Option<AchievementBand> {
        self.limits
            .iter()
            .position(|limit| limit.key == key)
            .map(AchievementBand)
    }

    /// The band of a rate, from the exact ratio and never from the rounded one.
    pub fn band(&self, rate: &AchievementRate) -> AchievementBand {
        let ratio: Ratio = rate.ratio();
        self.first(|lower| ratio.cmp_percent(lower))
    }

    /// The band of `units ÷ power`, where 1 is 100 %.
    pub(crate) fn band_of_fraction(&self, units: i128, power: i128) -> AchievementBand {
        self.first(|lower| {
            // percent = units · 100 / power; compared without leaving integers.
            let left = units.saturating_mul(1_000_000);
            left.cmp(&lower.ten_thousandths().saturating_mul(power))
        })
    }

    fn first(&self, compare: impl Fn(Quantity) -> std::cmp::Ordering) -> AchievementBand {
        let holds = |limit: &BandLimit| match limit.lower {
            None => true,
            Some(lower) if limit.inclusive => compare(lower).is_ge(),
            Some(lower) => compare(lower).is_gt(),
        };
        let last = self.limits.len().saturating_sub(1);
        AchievementBand(self.limits.iter().position(holds).unwrap_or(last))
    }
}

#[cfg(test)]
mod tests {
    use super::BandScheme;
    use crate::{FigureState, RatingRule, rate};
    use proptest::prelude::*;
    use rstest::rstest;

    fn key(actual: &str, target: &str) -> String {
        let scheme = BandScheme::six();
        let settled = |text: &str| FigureState::Settled(text.parse().unwrap());
        let rating = rate(RatingRule::default(), &settled(target), &settled(actual));
        scheme.key(scheme.band(&rating.rate().unwrap())).to_owned()
    }

    #[rstest]
    #[case("100", "100", "100")]
    #[case("99.9999", "100", "75")]
    #[case("75", "100", "75")]
    #[case("74.9999", "100", "50")]
    #[case("50", "100", "50")]
    #[case("49.9999", "100", "25")]
    #[case("25", "100", "25")]
    #[case("24.9999", "100", "over0")]
    #[case("0.0001", "999999999999", "over0")]
    #[case("0", "100", "zero")]
    #[case("-1", "100", "zero")]
    fn borders(#[case] actual: &str, #[case] target: &str, #[case] band: &str) {
        assert_eq!(key(actual, target), band);
    }

    proptest! {
        /// The band must agree with plain integer arithmetic on actual × 100 against limit × target.
        #[test]
        fn never_contradicts_the_exact_ratio(actual in 0_u64..1_000_000, target in 1_u64..1_000_000) {
            let expected = match (actual * 100, target) {
                (0, _) => "zero",
                (a, t) if a >= 100 * t => "100",
                (a, t) if a >= 75 * t => "75",
                (a, t) if a >= 50 * t => "50",
                (a, t) if a >= 25 * t => "25",
                _ => "over0",
            };
            prop_assert_eq!(key(&actual.to_string(), &target.to_string()), expected);
        }
    }
}
