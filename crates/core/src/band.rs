//! Bands: the steps of achievement that a report counts by.

use crate::head_problem::check;
use crate::{AchievementRate, HeadProblem, Quantity, is_id};

/// 区分の印: how much of a disc is filled. It says how good a band is, and so orders the bands of a
/// scheme whose highest is not the best (more than 105 % may be too much).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BandMark {
    /// The best.
    Full,
    /// Nearly.
    ThreeQuarters,
    /// In between.
    Half,
    /// Little.
    Quarter,
    /// Hardly anything.
    Trace,
    /// Nothing, or the worst.
    Empty,
}

impl BandMark {
    /// All, from the best down.
    pub const ALL: [Self; 6] = [
        Self::Full,
        Self::ThreeQuarters,
        Self::Half,
        Self::Quarter,
        Self::Trace,
        Self::Empty,
    ];

    /// The mark of the band at a place, from the top, of so many: from full to empty in even steps.
    pub fn by_place(at: usize, of: usize) -> Self {
        let steps = Self::ALL.len() - 1;
        let place = (at * steps).checked_div(of.saturating_sub(1)).unwrap_or(0);
        Self::ALL.get(place).copied().unwrap_or(Self::Empty)
    }

    /// Whether a band of this mark stands out as one to look after.
    pub fn needs_care(self) -> bool {
        self >= Self::Quarter
    }
}

/// 達成度区分の下限: where a band begins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BandLimit {
    /// The band's key in files, addresses and hooks, e.g. `75` or `over0`.
    pub key: String,
    /// Its lower limit in per cent. `None` takes whatever is left.
    pub lower: Option<Quantity>,
    /// Whether the limit itself belongs to the band (以上 or 超).
    pub inclusive: bool,
    /// Its name, e.g. `A`; empty where the limits say it (`75%以上`).
    pub word: String,
    /// Its mark.
    pub mark: BandMark,
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
    /// The fewest and the most bands of a scheme.
    pub const SIZES: (usize, usize) = (2, 10);
    /// A limit's decimals, at most.
    pub const MOST_DECIMALS: u32 = 2;
    /// The highest limit, in per cent; the lowest is the same below zero.
    pub const HIGHEST: u32 = 10_000;
    /// Keys that stand for what no band counts: without a rate, by bands of its own, a forecast, all.
    pub const OTHER_KEYS: [&str; 4] = ["none", "own", "forecast", "total"];

    /// A scheme of these bands, from the highest down.
    ///
    /// # Errors
    /// [`HeadProblem::Bands`] where there are too few or too many, the limits do not fall, the last
    /// has one or another has none, or a limit is beyond [`HIGHEST`](Self::HIGHEST) or too fine;
    /// [`HeadProblem::Id`] where a key is none, one of [`OTHER_KEYS`](Self::OTHER_KEYS), or two are
    /// the same.
    pub fn new(limits: Vec<BandLimit>) -> Result<Self, HeadProblem> {
        let (fewest, most) = Self::SIZES;
        let some = (fewest..=most).contains(&limits.len());
        check(some, HeadProblem::Bands)?;
        let highest = Quantity::from(Self::HIGHEST);
        let mut above: Option<&BandLimit> = None;
        for (at, limit) in limits.iter().enumerate() {
            let mut before = limits.iter().take(at);
            let taken = before.any(|other| other.key == limit.key);
            let other = Self::OTHER_KEYS.contains(&limit.key.as_str());
            check(is_id(&limit.key) && !taken && !other, HeadProblem::Id)?;
            let last = at + 1 == limits.len();
            check(limit.lower.is_none() == last, HeadProblem::Bands)?;
            let Some(lower) = limit.lower else {
                continue;
            };
            let size = if lower.is_negative() {
                Quantity::ZERO.minus(lower).unwrap_or(lower)
            } else {
                lower
            };
            let in_range = size <= highest && lower.decimals() <= Self::MOST_DECIMALS;
            // "Above 100" over "100 and above" leaves exactly 100 to the lower one.
            let falls = above.is_none_or(|above| match above.lower {
                Some(upper) if upper == lower => !above.inclusive && limit.inclusive,
                Some(upper) => upper > lower,
                None => false,
            });
            check(in_range && falls, HeadProblem::Bands)?;
            above = Some(limit);
        }
        Ok(Self { limits })
    }

    fn preset(limits: &[(&str, &str, Option<u32>, bool, BandMark)]) -> Self {
        let limit =
            |(key, word, lower, inclusive, mark): &(&str, &str, Option<u32>, bool, _)| BandLimit {
                key: (*key).to_owned(),
                lower: lower.map(Quantity::from),
                inclusive: *inclusive,
                word: (*word).to_owned(),
                mark: *mark,
            };
        Self {
            limits: limits.iter().map(limit).collect(),
        }
    }

    /// The six bands of the R5 report (page 3): 100 % and above, 75, 50, 25, above 0, 0.
    pub fn six() -> Self {
        use BandMark::{Empty, Full, Half, Quarter, ThreeQuarters, Trace};
        Self::preset(&[
            ("100", "", Some(100), true, Full),
            ("75", "", Some(75), true, ThreeQuarters),
            ("50", "", Some(50), true, Half),
            ("25", "", Some(25), true, Quarter),
            ("over0", "", Some(0), false, Trace),
            ("zero", "", None, true, Empty),
        ])
    }

    /// Letter grades: S from 110 %, A from 100, B from 80, C from 60, D below. To begin with:
    /// municipalities draw the lines differently.
    pub fn letters() -> Self {
        use BandMark::{Empty, Full, Half, Quarter, ThreeQuarters};
        Self::preset(&[
            ("s", "S", Some(110), true, Full),
            ("a", "A", Some(100), true, ThreeQuarters),
            ("b", "B", Some(80), true, Half),
            ("c", "C", Some(60), true, Quarter),
            ("d", "D", None, true, Empty),
        ])
    }

    /// Around the target: above 105 %, 95 to 105, below 95. Too much is not the best either.
    pub fn around_target() -> Self {
        use BandMark::{Full, Half, Quarter};
        Self::preset(&[
            ("over", "", Some(105), false, Half),
            ("near", "", Some(95), true, Full),
            ("under", "", None, true, Quarter),
        ])
    }

    /// A band's mark.
    pub fn mark(&self, band: AchievementBand) -> Option<BandMark> {
        self.limits.get(band.0).map(|limit| limit.mark)
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
        let ratio = rate.ratio();
        let compare = |lower| ratio.cmp_percent(lower);
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
    use super::{BandLimit, BandMark, BandScheme};
    use crate::{FigureState, HeadProblem, RatingInputs, RatingRule, rate};
    use proptest::prelude::*;
    use rstest::rstest;

    fn key(actual: &str, target: &str) -> String {
        key_in(&BandScheme::six(), actual, target)
    }

    fn key_in(scheme: &BandScheme, actual: &str, target: &str) -> String {
        let settled = |text: &str| FigureState::Settled(text.parse().unwrap());
        let inputs = RatingInputs::of(&settled(target), &settled(actual));
        let rating = rate(&RatingRule::default(), &inputs);
        scheme.key(scheme.band(&rating.rate().unwrap())).to_owned()
    }

    fn limit(key: &str, lower: Option<&str>, inclusive: bool) -> BandLimit {
        BandLimit {
            key: key.into(),
            lower: lower.map(|text| text.parse().unwrap()),
            inclusive,
            word: String::new(),
            mark: BandMark::Half,
        }
    }

    #[rstest]
    #[case("110", "s")]
    #[case("109.9999", "a")]
    #[case("100", "a")]
    #[case("99.9999", "b")]
    #[case("80", "b")]
    #[case("79.9999", "c")]
    #[case("60", "c")]
    #[case("59.9999", "d")]
    #[case("-1", "d")]
    fn letters(#[case] actual: &str, #[case] band: &str) {
        assert_eq!(key_in(&BandScheme::letters(), actual, "100"), band);
    }

    #[rstest]
    #[case("105.0001", "over")] // 105 itself still is near: 超, not 以上
    #[case("105", "near")]
    #[case("95", "near")]
    #[case("94.9999", "under")]
    fn around_the_target(#[case] actual: &str, #[case] band: &str) {
        assert_eq!(key_in(&BandScheme::around_target(), actual, "100"), band);
    }

    #[test]
    fn the_presets_are_schemes() {
        for preset in [
            BandScheme::six(),
            BandScheme::letters(),
            BandScheme::around_target(),
        ] {
            assert_eq!(BandScheme::new(preset.limits().to_vec()), Ok(preset));
        }
    }

    #[test]
    fn marks_by_place_are_those_of_the_six_bands_and_of_the_letters() {
        for preset in [BandScheme::six(), BandScheme::letters()] {
            let limits = preset.limits();
            let marks: Vec<_> = limits.iter().map(|limit| limit.mark).collect();
            let by_place = |at| BandMark::by_place(at, limits.len());
            assert_eq!(marks, (0..limits.len()).map(by_place).collect::<Vec<_>>());
        }
        assert_eq!(BandMark::by_place(0, 1), BandMark::Full);
    }

    #[rstest]
    #[case::one_band(vec![limit("a", None, true)], HeadProblem::Bands)]
    #[case::rising(
        vec![limit("a", Some("50"), true), limit("b", Some("60"), true), limit("c", None, true)],
        HeadProblem::Bands
    )]
    #[case::the_same_limit_twice(
        vec![limit("a", Some("50"), true), limit("b", Some("50"), true), limit("c", None, true)],
        HeadProblem::Bands
    )]
    #[case::a_last_with_a_limit(
        vec![limit("a", Some("50"), true), limit("b", Some("10"), true)],
        HeadProblem::Bands
    )]
    #[case::none_in_the_middle(
        vec![limit("a", None, true), limit("b", None, true)],
        HeadProblem::Bands
    )]
    #[case::too_fine(
        vec![limit("a", Some("50.001"), true), limit("b", None, true)],
        HeadProblem::Bands
    )]
    #[case::too_high(
        vec![limit("a", Some("10001"), true), limit("b", None, true)],
        HeadProblem::Bands
    )]
    #[case::too_low(
        vec![limit("a", Some("-10001"), true), limit("b", None, true)],
        HeadProblem::Bands
    )]
    #[case::a_key_twice(
        vec![limit("a", Some("50"), true), limit("a", None, true)],
        HeadProblem::Id
    )]
    #[case::a_key_that_is_taken(
        vec![limit("none", Some("50"), true), limit("a", None, true)],
        HeadProblem::Id
    )]
    fn no_scheme(#[case] limits: Vec<BandLimit>, #[case] problem: HeadProblem) {
        assert_eq!(BandScheme::new(limits), Err(problem));
    }

    #[test]
    fn exactly_the_limit_can_be_a_band_of_its_own() {
        let limits = vec![
            limit("more", Some("100"), false),
            limit("all", Some("100"), true),
            limit("less", None, true),
        ];
        let scheme = BandScheme::new(limits).unwrap();
        assert_eq!(key_in(&scheme, "100.0001", "100"), "more");
        assert_eq!(key_in(&scheme, "100", "100"), "all");
        assert_eq!(key_in(&scheme, "99.9999", "100"), "less");
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
