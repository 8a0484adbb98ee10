//! Figures with their units, years and days, as a reader of the spoken language expects them.

use crate::{Language, easy, english, spoken};
use tsunagari_core::{Day, FiscalYear, Quantity};

/// A figure with thousands grouped: `26,441`, `92.2`, `−3`.
///
/// ```
/// assert_eq!(tsunagari_text::figure(26_441.into()), "26,441");
/// ```
pub fn figure(value: Quantity) -> String {
    group(&value.to_string())
}

/// A figure with its unit: `26,441件`, `26,441 cases`.
pub fn figure_with_unit(value: Quantity, unit: &str) -> String {
    with_unit(figure(value), unit)
}

/// A difference with its sign and its unit: `+1,864件`, `+1,864 cases`.
pub fn signed_with_unit(value: Quantity, unit: &str) -> String {
    with_unit(signed(value), unit)
}

fn with_unit(written: String, unit: &str) -> String {
    match spoken() {
        Language::Japanese => written + unit,
        Language::EasyJapanese => easy::figures::with_unit(&written, unit),
        Language::English => english::figures::with_unit(&written, unit),
    }
}

/// A unit that stands alone: `件`, `cases`. A unit that the language has no word for stays as the report
/// has it, and so does one that is said already.
pub fn unit_name(unit: &str) -> String {
    match spoken() {
        Language::Japanese => unit.to_owned(),
        Language::EasyJapanese => easy::figures::unit_name(unit),
        Language::English => english::figures::unit_name(unit),
    }
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

/// `令和5年度（2023）`, `FY2023`.
pub fn fiscal_year(year: FiscalYear) -> String {
    match spoken() {
        Language::Japanese | Language::EasyJapanese => {
            format!("{}（{year}）", fiscal_year_wareki(year))
        }
        Language::English => english::figures::fiscal_year(year),
    }
}

/// `令和5年度`, `FY2023`.
pub fn fiscal_year_wareki(year: FiscalYear) -> String {
    match spoken() {
        Language::Japanese => format!("{}年度", year.wareki()),
        Language::EasyJapanese => easy::figures::fiscal_year(year),
        Language::English => english::figures::fiscal_year(year),
    }
}

/// `2023`, to stand below `令和5年度`; none in English, where the year's name says it.
pub fn western_year(year: FiscalYear) -> Option<String> {
    match spoken() {
        Language::Japanese | Language::EasyJapanese => Some(year.to_string()),
        Language::English => None,
    }
}

/// A day in words.
///
/// ```
/// let day: tsunagari_core::Day = "2024-04-01".parse()?;
/// assert_eq!(tsunagari_text::day(day), "2024年4月1日");
/// # Ok::<(), tsunagari_core::NoSuchDay>(())
/// ```
pub fn day(day: Day) -> String {
    match spoken() {
        Language::Japanese => format!("{}年{}月{}日", day.year(), day.month(), day.day()),
        Language::EasyJapanese => easy::figures::day(day),
        Language::English => english::figures::day(day),
    }
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
