//! A figure's value, exact.

use rust_decimal::Decimal;
use std::fmt;

/// 数値: one figure of the report, an exact decimal that keeps the digits it was written with.
///
/// Range: below 10¹² in magnitude, at most 4 decimals. Within it every ratio,
/// comparison and rounding in this crate is exact in 128 bits; no municipal
/// figure comes near.
///
/// ```
/// use tsunagari_core::Quantity;
/// let share: Quantity = "94.0".parse()?;
/// assert_eq!(share.to_string(), "94.0"); // as printed, not "94"
/// assert_eq!(share, "94".parse()?);      // but equal in value
/// # Ok::<(), tsunagari_core::QuantityError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Quantity(Decimal);

/// Why a text or number is no [`Quantity`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum QuantityError {
    /// Not a plain decimal number.
    #[error("not a decimal number")]
    NotANumber,
    /// 10¹² or more in magnitude.
    #[error("12 digits before the point at most")]
    TooLarge,
    /// More than [`Quantity::MAX_DECIMALS`] decimals.
    #[error("4 decimals at most")]
    TooPrecise,
}

impl Quantity {
    /// Digits before the decimal point, at most.
    pub const MAX_DIGITS: usize = 12;
    /// Digits after the decimal point, at most.
    pub const MAX_DECIMALS: usize = 4;
    /// Nothing counted; not the same as a missing figure.
    pub const ZERO: Self = Self(Decimal::ZERO);

    /// Whether the value is zero.
    pub fn is_zero(self) -> bool {
        self.0.is_zero()
    }

    /// Whether the value is below zero.
    pub fn is_negative(self) -> bool {
        self.0.is_sign_negative() && !self.0.is_zero()
    }

    /// How many decimals it was written with.
    pub fn decimals(self) -> u32 {
        self.0.scale()
    }

    /// `self − other`, exact. `None` where the result leaves the range.
    pub fn minus(self, other: Self) -> Option<Self> {
        self.joined(other, self.ten_thousandths() - other.ten_thousandths())
    }

    /// `self + other`, exact. `None` where the result leaves the range.
    pub fn plus(self, other: Self) -> Option<Self> {
        self.joined(other, self.ten_thousandths() + other.ten_thousandths())
    }

    /// What the two come to, in ten-thousandths, with the finer decimals of both.
    fn joined(self, other: Self, together: i128) -> Option<Self> {
        // In integers: the library's arithmetic serves 96 bits and any scale, and is large.
        let decimals = match (self.is_zero(), other.is_zero()) {
            (true, _) => other.decimals(),
            (_, true) => self.decimals(),
            _ => self.decimals().max(other.decimals()),
        };
        let unit = 10_i64.pow(Self::MAX_DECIMALS as u32 - decimals);
        let mantissa = i64::try_from(together).ok()? / unit;
        Self::checked(Decimal::new(mantissa, decimals)).ok()
    }

    /// As many units of the last of `decimals` decimals; `None` where that leaves the range.
    pub(crate) fn of_units(units: i128, decimals: u32) -> Option<Self> {
        if decimals > Self::MAX_DECIMALS as u32 {
            return None;
        }
        let mantissa = i64::try_from(units).ok()?;
        Self::checked(Decimal::new(mantissa, decimals)).ok()
    }

    /// The value in ten-thousandths, exact.
    pub(crate) fn ten_thousandths(self) -> i128 {
        let missing = Self::MAX_DECIMALS as u32 - self.0.scale();
        self.0.mantissa() * i128::from(10_i64.pow(missing))
    }

    /// The nearest `f64`, for pixels only.
    pub fn to_pixels(self) -> f64 {
        self.0.mantissa() as f64 / 10_f64.powi(self.0.scale() as i32)
    }

    fn checked(value: Decimal) -> Result<Self, QuantityError> {
        if value.scale() > Self::MAX_DECIMALS as u32 {
            return Err(QuantityError::TooPrecise);
        }
        let limit = 10_i64.pow(Self::MAX_DIGITS as u32 + value.scale());
        if value.mantissa().abs() >= i128::from(limit) {
            return Err(QuantityError::TooLarge);
        }
        Ok(Self(value))
    }
}

impl From<u32> for Quantity {
    fn from(value: u32) -> Self {
        Self(Decimal::from(value))
    }
}

impl std::str::FromStr for Quantity {
    type Err = QuantityError;

    /// Reads ASCII digits with an optional leading `-` and one point. What
    /// people type goes through [`parse_figure`](crate::parse_figure) first.
    fn from_str(text: &str) -> Result<Self, QuantityError> {
        let digits = text.strip_prefix('-').unwrap_or(text);
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
        let plain = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
        if !plain(whole) || !plain(fraction) {
            return Err(QuantityError::NotANumber);
        }
        if whole.trim_start_matches('0').len() > Self::MAX_DIGITS {
            return Err(QuantityError::TooLarge);
        }
        if digits.contains('.') && fraction.len() > Self::MAX_DECIMALS {
            return Err(QuantityError::TooPrecise);
        }
        Decimal::from_str_exact(text)
            .map_err(|_| QuantityError::NotANumber)
            .and_then(Self::checked)
    }
}

impl fmt::Display for Quantity {
    /// ASCII digits without grouping, with the decimals it was written with.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::{Quantity, QuantityError::*};
    use rstest::rstest;

    #[rstest]
    #[case("0", "0")]
    #[case("-3", "-3")]
    #[case("94.0", "94.0")]
    #[case("007", "7")]
    #[case("999999999999.9999", "999999999999.9999")]
    fn reads_and_writes(#[case] text: &str, #[case] written: &str) {
        assert_eq!(text.parse::<Quantity>().unwrap().to_string(), written);
    }

    #[rstest]
    #[case("", NotANumber)]
    #[case("-", NotANumber)]
    #[case(".5", NotANumber)]
    #[case("5.", NotANumber)]
    #[case("1e3", NotANumber)]
    #[case("1_000", NotANumber)]
    #[case("NaN", NotANumber)]
    #[case("1000000000000", TooLarge)]
    #[case("1234567890123456789012345678901234567890", TooLarge)]
    #[case("0.00001", TooPrecise)]
    fn refuses(#[case] text: &str, #[case] error: super::QuantityError) {
        assert_eq!(text.parse::<Quantity>(), Err(error));
    }

    #[test]
    fn a_difference_keeps_the_finer_decimals() {
        let q = |t: &str| t.parse::<Quantity>().unwrap();
        assert_eq!(q("92.2").minus(q("95.3")).unwrap().to_string(), "-3.1");
        assert_eq!(q("999999999999").minus(q("-1")), None);
    }

    #[test]
    fn a_sum_is_exact_and_says_where_it_ends() {
        let q = |t: &str| t.parse::<Quantity>().unwrap();
        assert_eq!(q("92.25").plus(q("0.75")).unwrap().to_string(), "93.00");
        assert_eq!(q("162").plus(q("-153")).unwrap().to_string(), "9");
        assert_eq!(q("999999999999").plus(q("1")), None);
    }
}
