//! An exact fraction of two figures.

use crate::Quantity;
use std::cmp::Ordering;

/// 比: an exact fraction with a positive denominator.
///
/// Both sides stay below 10¹⁷, so that comparing two ratios, or one with a
/// percentage, cannot leave 128 bits.
#[derive(Clone, Copy, Debug)]
pub struct Ratio {
    numerator: i128,
    denominator: i128,
}

impl Ratio {
    /// `part ÷ whole`; `None` where `whole` is zero.
    pub fn new(part: Quantity, whole: Quantity) -> Option<Self> {
        let (numerator, denominator) = (part.ten_thousandths(), whole.ten_thousandths());
        match denominator.signum() {
            0 => None,
            sign => Some(Self {
                numerator: numerator * sign,
                denominator: denominator * sign,
            }),
        }
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
        // 10^17 · 10^6 on the left, 10^16 · 10^17 on the right.
        (self.numerator * 1_000_000).cmp(&(percent.ten_thousandths() * self.denominator))
    }

    /// The ratio × 100 with `decimals` digits, as an integer of the last digit's unit.
    /// `None` where the result would leave 128 bits.
    pub(crate) fn percent_units(&self, decimals: u32, half_up: bool) -> Option<i128> {
        let scaled = self
            .numerator
            .checked_mul(100)?
            .checked_mul(10_i128.checked_pow(decimals)?)?;
        let (whole, rest) = (
            scaled.div_euclid(self.denominator),
            scaled.rem_euclid(self.denominator),
        );
        if half_up {
            // Half away from zero, as 四捨五入 is understood for negatives too.
            let twice = rest * 2;
            let up = twice > self.denominator || (twice == self.denominator && scaled >= 0);
            Some(whole + i128::from(up))
        } else {
            Some(whole + i128::from(scaled < 0 && rest != 0))
        }
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
        (self.numerator * other.denominator).cmp(&(other.numerator * self.denominator))
    }
}

#[cfg(test)]
mod tests {
    use super::Ratio;
    use rstest::rstest;

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
