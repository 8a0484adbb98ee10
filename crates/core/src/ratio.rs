//! An exact fraction of two figures.

use crate::Quantity;
use std::cmp::Ordering;

/// 比: an exact fraction with a positive denominator.
///
/// Terms are not reduced: every figure is counted in ten-thousandths, so the terms of common
/// ratios are the figures themselves. Comparing is exact however large they are.
#[derive(Clone, Copy, Debug)]
pub struct Ratio {
    numerator: i128,
    denominator: i128,
}

/// Ten-thousandths in a whole.
const UNIT: i128 = 10_000;

impl Ratio {
    /// One: 100 %.
    pub const ONE: Self = Self {
        numerator: 1,
        denominator: 1,
    };

    /// `part ÷ whole`; `None` where `whole` is zero.
    pub fn new(part: Quantity, whole: Quantity) -> Option<Self> {
        Self::of(part.ten_thousandths(), whole.ten_thousandths())
    }

    /// A figure as a ratio to one.
    pub fn of_figure(figure: Quantity) -> Self {
        Self {
            numerator: figure.ten_thousandths(),
            denominator: UNIT,
        }
    }

    /// `numerator ÷ denominator`; `None` where the denominator is zero.
    pub(crate) fn of(numerator: i128, denominator: i128) -> Option<Self> {
        let sign = match denominator.signum() {
            0 => return None,
            sign => sign,
        };
        Some(Self {
            numerator: numerator.checked_mul(sign)?,
            denominator: denominator.checked_mul(sign)?,
        })
    }

    /// Whether it is zero, below or above it.
    pub fn sign(&self) -> Ordering {
        self.numerator.cmp(&0)
    }

    /// `self + other`; `None` where the terms leave 128 bits.
    pub fn plus(&self, other: &Self) -> Option<Self> {
        if self.denominator == other.denominator {
            let numerator = self.numerator.checked_add(other.numerator)?;
            return Self::of(numerator, self.denominator);
        }
        let left = self.numerator.checked_mul(other.denominator)?;
        let right = other.numerator.checked_mul(self.denominator)?;
        let denominator = self.denominator.checked_mul(other.denominator)?;
        Self::of(left.checked_add(right)?, denominator)
    }

    /// `self − other`; `None` where the terms leave 128 bits.
    pub fn minus(&self, other: &Self) -> Option<Self> {
        self.plus(&Self {
            numerator: other.numerator.checked_neg()?,
            denominator: other.denominator,
        })
    }

    /// `self × other`; `None` where the terms leave 128 bits.
    pub fn times(&self, other: &Self) -> Option<Self> {
        Self::of(
            self.numerator.checked_mul(other.numerator)?,
            self.denominator.checked_mul(other.denominator)?,
        )
    }

    /// `self ÷ other`; `None` where `other` is zero or the terms leave 128 bits.
    pub fn over(&self, other: &Self) -> Option<Self> {
        if self.denominator == other.denominator {
            return Self::of(self.numerator, other.numerator);
        }
        Self::of(
            self.numerator.checked_mul(other.denominator)?,
            self.denominator.checked_mul(other.numerator)?,
        )
    }

    /// Compares with `percent` per cent, exactly.
    ///
    /// ```
    /// use tsunagari_core::{Quantity, Ratio};
    /// let ratio = Ratio::new(Quantity::from(3), Quantity::from(4)).ok_or("zero")?;
    /// assert!(ratio.cmp_percent(Quantity::from(75)).is_eq());
    /// # Ok::<(), &str>(())
    /// ```
    pub fn cmp_percent(&self, percent: Quantity) -> Ordering {
        self.cmp(&Self {
            numerator: percent.ten_thousandths(),
            denominator: 100 * UNIT,
        })
    }

    /// The ratio × 100 with `decimals` digits, as an integer of the last digit's unit.
    /// `None` where the result would leave 128 bits.
    pub(crate) fn percent_units(&self, decimals: u32, half_up: bool) -> Option<i128> {
        // Digit by digit, as on paper: the product of all at once would leave 128 bits earlier.
        let (mut units, mut rest) = divided(self.numerator, self.denominator);
        for _ in 0..decimals.checked_add(2)? {
            let (digit, left) = divided(rest.checked_mul(10)?, self.denominator);
            units = units.checked_mul(10)?.checked_add(digit)?;
            rest = left;
        }
        if half_up {
            // Half away from zero, as 四捨五入 is understood for negatives too.
            let twice = rest.checked_mul(2)?;
            let half = twice == self.denominator && self.numerator >= 0;
            units.checked_add(i128::from(twice > self.denominator || half))
        } else {
            units.checked_add(i128::from(self.numerator < 0 && rest != 0))
        }
    }

    /// How many units of the last of `decimals` decimals there are, rounded up or down to a whole one, and
    /// whether that is exact. `None` where it leaves 128 bits.
    pub(crate) fn units(&self, decimals: u32, up: bool) -> Option<(i128, bool)> {
        let scaled = self.numerator.checked_mul(10_i128.checked_pow(decimals)?)?;
        let exact = scaled.rem_euclid(self.denominator) == 0;
        let down = scaled.div_euclid(self.denominator);
        Some((down.checked_add(i128::from(up && !exact))?, exact))
    }

    /// The nearest `f64`, for pixels only; 1.0 is 100 %.
    pub fn to_pixels(&self) -> f64 {
        self.numerator as f64 / self.denominator as f64
    }
}

impl PartialEq for Ratio {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Ratio {}

impl PartialOrd for Ratio {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Ratio {
    fn cmp(&self, other: &Self) -> Ordering {
        let left = self.numerator.checked_mul(other.denominator);
        let right = other.numerator.checked_mul(self.denominator);
        match left.zip(right) {
            Some((left, right)) => left.cmp(&right),
            None => by_division(*self, *other),
        }
    }
}

/// The whole part, and what is left, which is never below zero. wasm divides 64 bits by itself, and 128 by a
/// long way round.
fn divided(numerator: i128, denominator: i128) -> (i128, i128) {
    match (i64::try_from(numerator), i64::try_from(denominator)) {
        (Ok(part), Ok(whole)) => (part.div_euclid(whole).into(), part.rem_euclid(whole).into()),
        _ => (
            numerator.div_euclid(denominator),
            numerator.rem_euclid(denominator),
        ),
    }
}

/// Compares without a product: by the whole parts, then by what is left, turned over.
fn by_division(mut left: Ratio, mut right: Ratio) -> Ordering {
    loop {
        let (whole, of_left) = divided(left.numerator, left.denominator);
        let (other, of_right) = divided(right.numerator, right.denominator);
        let wholes = whole.cmp(&other);
        if wholes.is_ne() || of_left == 0 || of_right == 0 {
            return wholes.then(of_left.signum().cmp(&of_right.signum()));
        }
        // r ÷ a < s ÷ b where b ÷ s < a ÷ r.
        let turned = |ratio: Ratio, rest: i128| Ratio {
            numerator: ratio.denominator,
            denominator: rest,
        };
        (left, right) = (turned(right, of_right), turned(left, of_left));
    }
}

#[cfg(test)]
mod tests {
    use super::Ratio;
    use proptest::prelude::*;
    use rstest::rstest;
    use std::cmp::Ordering;

    fn ratio(part: &str, whole: &str) -> Ratio {
        Ratio::new(part.parse().unwrap(), whole.parse().unwrap()).unwrap()
    }

    #[test]
    fn equal_whatever_the_terms() {
        assert_eq!(ratio("1", "2"), ratio("50.0", "100"));
        assert_eq!(ratio("-1", "2"), ratio("1", "-2"));
        assert!(ratio("9996", "10000") < ratio("1", "1"));
    }

    #[rstest]
    // The products of these terms leave 128 bits; the first is larger by one part in 10³⁴.
    #[case(10_i128.pow(34) + 1, 10_i128.pow(34), 10_i128.pow(34), 10_i128.pow(34), Ordering::Greater)]
    #[case(10_i128.pow(34), 10_i128.pow(34) + 1, 10_i128.pow(33), 10_i128.pow(33), Ordering::Less)]
    // 3·10³³ ÷ 10³⁴ is 3 ÷ 10, whatever the terms.
    #[case(3 * 10_i128.pow(33), 10_i128.pow(34), 3 * 10_i128.pow(35), 10_i128.pow(36), Ordering::Equal)]
    // Both begin with −1 + …: −1 ÷ 10³⁴ is nearer to zero than −2 ÷ 10³⁴.
    #[case(-1, 10_i128.pow(34), -2 * 10_i128.pow(34), 10_i128.pow(34).pow(1) * 10, Ordering::Greater)]
    #[case(-(10_i128.pow(35)) - 1, 10_i128.pow(35), -1, 1, Ordering::Less)]
    fn compares_however_large(
        #[case] a: i128,
        #[case] b: i128,
        #[case] c: i128,
        #[case] d: i128,
        #[case] ordering: Ordering,
    ) {
        let (left, right) = (Ratio::of(a, b).unwrap(), Ratio::of(c, d).unwrap());
        assert_eq!(left.cmp(&right), ordering);
        assert_eq!(right.cmp(&left), ordering.reverse());
        assert_eq!(super::by_division(left, right), ordering);
    }

    proptest! {
        /// Division and products say the same where the products fit.
        #[test]
        fn both_ways_of_comparing_agree(
            a in -2000..2000_i128, b in 1..2000_i128, c in -2000..2000_i128, d in 1..2000_i128,
        ) {
            let (left, right) = (Ratio::of(a, b).unwrap(), Ratio::of(c, d).unwrap());
            prop_assert_eq!(super::by_division(left, right), (a * d).cmp(&(c * b)));
        }
    }

    proptest! {
        /// Terms that leave 64 bits round as the same ratio in small ones does.
        #[test]
        fn rounds_alike_whatever_the_terms(
            part in -2000..2000_i128, whole in 1..2000_i128, decimals in 0..5_u32, half_up: bool,
        ) {
            let units = |by: i128| {
                Ratio::of(part * by, whole * by).unwrap().percent_units(decimals, half_up)
            };
            prop_assert!(units(1).is_some());
            prop_assert_eq!(units(1), units(10_i128.pow(20)));
            prop_assert_eq!(units(1), units(i128::from(i64::MAX)));
        }
    }

    #[test]
    fn arithmetic_is_exact_and_says_where_it_ends() {
        let (third, half) = (ratio("1", "3"), ratio("1", "2"));
        assert_eq!(third.plus(&half), Some(ratio("5", "6")));
        assert_eq!(third.minus(&half), Some(ratio("-1", "6")));
        assert_eq!(third.times(&half), Some(ratio("1", "6")));
        assert_eq!(third.over(&half), Some(ratio("2", "3")));
        assert_eq!(third.over(&ratio("0", "1")), None);
        let huge = Ratio::of(i128::MAX, 1).unwrap();
        assert_eq!(huge.plus(&huge), None);
        assert_eq!(huge.times(&huge), None);
    }

    #[rstest]
    // 1/8 = 12.5 %: the half goes up; cut off stays.
    #[case("1", "8", 0, true, 13)]
    #[case("1", "8", 0, false, 12)]
    // −1/8 = −12.5 %: the half goes away from zero; cut off goes towards it.
    #[case("-1", "8", 0, true, -13)]
    #[case("-1", "8", 0, false, -12)]
    // 2/3 = 66.66… %
    #[case("2", "3", 1, true, 667)]
    #[case("2", "3", 1, false, 666)]
    fn rounds(
        #[case] part: &str,
        #[case] whole: &str,
        #[case] decimals: u32,
        #[case] half_up: bool,
        #[case] units: i128,
    ) {
        assert_eq!(
            ratio(part, whole).percent_units(decimals, half_up),
            Some(units)
        );
    }
}
