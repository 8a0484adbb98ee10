//! Figures, rates, years and bands, as a reader of Japanese expects them.

use tsunagari_core::{Day, FiscalYear, Quantity};

/// A figure with thousands grouped: `26,441`, `92.2`, `−3`.
///
/// ```
/// assert_eq!(tsunagari_text::figure(26_441.into()), "26,441");
/// ```
pub fn figure(value: Quantity) -> String {
    group(&value.to_string())
}

/// A figure with its unit: `26,441件`.
pub fn figure_with_unit(value: Quantity, unit: &str) -> String {
    format!("{}{unit}", figure(value))
}

/// A difference with its sign: `+1,864`, `−27`, `±0`.
pub fn signed(value: Quantity) -> String {
    let figure = figure(value);
    match () {
        () if value.is_zero() => format!("±{figure}"),
        () if value.is_negative() => figure,
        () => format!("+{figure}"),
    }
}

/// A percentage that core has written: `103.7%`.
pub fn rate_percent(shown: &str) -> String {
    format!("{}%", group(shown))
}

/// `令和5年度（2023）`.
pub fn fiscal_year(year: FiscalYear) -> String {
    format!("{}（{year}）", fiscal_year_wareki(year))
}

/// `令和5年度`.
pub fn fiscal_year_wareki(year: FiscalYear) -> String {
    format!("{}年度", year.wareki())
}

/// A day in words.
///
/// ```
/// let day: tsunagari_core::Day = "2024-04-01".parse()?;
/// assert_eq!(tsunagari_text::day(day), "2024年4月1日");
/// # Ok::<(), tsunagari_core::NoSuchDay>(())
/// ```
pub fn day(day: Day) -> String {
    format!("{}年{}月{}日", day.year(), day.month(), day.day())
}

pub(crate) fn group(plain: &str) -> String {
    let (sign, digits) = match plain.strip_prefix('-') {
        Some(digits) => ("−", digits),
        None => ("", plain),
    };
    let (whole, fraction) = match digits.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (digits, None),
    };
    let mut grouped = String::from(sign);
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    if let Some(fraction) = fraction {
        grouped.push('.');
        grouped.push_str(fraction);
    }
    grouped
}

#[cfg(test)]
mod tests {
    use super::*;

    fn quantity(text: &str) -> Quantity {
        text.parse().unwrap_or(Quantity::ZERO)
    }

    #[test]
    fn groups_thousands_and_keeps_decimals() {
        assert_eq!(figure(quantity("999")), "999");
        assert_eq!(figure(quantity("1000")), "1,000");
        assert_eq!(figure(quantity("-14039.50")), "−14,039.50");
        assert_eq!(figure(quantity("123456789012")), "123,456,789,012");
    }

    #[test]
    fn a_difference_always_has_its_sign() {
        assert_eq!(signed(quantity("1864")), "+1,864");
        assert_eq!(signed(quantity("-27")), "−27");
        assert_eq!(signed(quantity("0")), "±0");
    }
}
