//! What a person types into a figure's field.

use crate::fiscal_year::half_width;
use crate::{Quantity, QuantityError};

/// 入力された数値: what a text was read as.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FigureInput {
    /// The figure; `None` where the text says that there is none (`―`, `…`, nothing at all).
    pub value: Option<Quantity>,
    /// What stood in the text besides the figure, and is not kept with it.
    pub remarks: Vec<FigureRemark>,
}

/// 読み飛ばした部分: what a figure was written with that the figure does not hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FigureRemark {
    /// `以上`: the target is a lower limit, as every "higher is better" target is.
    AtLeast,
    /// `※`: a mark for a note, which has its own field.
    NoteMark,
}

/// 入力の問題: why a text is no figure. The text stays in its field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FigureProblem {
    /// Words, several numbers, or signs that belong to no figure.
    #[error("not a figure")]
    NotANumber,
    /// Commas or spaces that do not stand at every third digit: `1,23` may be 1.23 or 123, `12 3` two figures.
    #[error("commas that do not group thousands")]
    Grouping,
    /// `以下`, `未満`, `超`, `約`: a figure with a sense that would be lost.
    #[error("a qualifier that a figure cannot hold")]
    Qualifier,
    /// A unit other than the indicator's.
    #[error("another unit than the indicator's")]
    Unit,
    /// A number in brackets: a negative for some, an annotation for others.
    #[error("a figure in brackets")]
    Brackets,
    /// 10¹² or more.
    #[error("12 digits before the point at most")]
    TooLarge,
    /// More than four decimals.
    #[error("4 decimals at most")]
    TooPrecise,
}

/// Reads a figure as people in municipalities write it: `１２，３４５件`, `△3`, `92.2％`,
/// `100以上`, `1,227※`, `―` for none.
///
/// `unit` is the indicator's own; it may follow the figure, another may not.
///
/// ```
/// use tsunagari_core::{FigureProblem, parse_figure};
/// let read = |text| parse_figure(text, "件").map(|input| input.value.map(|v| v.to_string()));
/// assert_eq!(read("２６，４４１件"), Ok(Some("26441".into())));
/// assert_eq!(read("―"), Ok(None));
/// assert_eq!(read("1,23"), Err(FigureProblem::Grouping));
/// assert_eq!(read("12人"), Err(FigureProblem::Unit));
/// ```
///
/// # Errors
/// Says which [`FigureProblem`] holds; nothing is guessed.
pub fn parse_figure(text: &str, unit: &str) -> Result<FigureInput, FigureProblem> {
    let (plain, unit) = (plain_signs(text), plain_signs(unit));
    let mut rest = plain.as_str();
    let mut remarks = Vec::new();
    if let Some(before) = rest.strip_suffix('※') {
        remarks.push(FigureRemark::NoteMark);
        rest = before;
    }
    if is_none_sign(rest) {
        return Ok(FigureInput {
            value: None,
            remarks,
        });
    }
    if let Some(before) = rest.strip_suffix("以上") {
        remarks.push(FigureRemark::AtLeast);
        rest = before;
    }
    if ["以下", "未満", "超", "程度", "余"]
        .iter()
        .any(|q| rest.ends_with(q))
        || rest.starts_with('約')
    {
        return Err(FigureProblem::Qualifier);
    }
    if rest.starts_with('(') && rest.ends_with(')') {
        return Err(FigureProblem::Brackets);
    }
    if !unit.is_empty() {
        rest = rest.strip_suffix(unit.as_str()).unwrap_or(rest);
    }
    let value = number(rest)?;
    Ok(FigureInput {
        value: Some(value),
        remarks,
    })
}

fn number(text: &str) -> Result<Quantity, FigureProblem> {
    let (sign, digits) = match text.strip_prefix('-') {
        Some(digits) => ("-", digits),
        None => ("", text.strip_prefix('+').unwrap_or(text)),
    };
    let end = digits.find(|c: char| !c.is_ascii_digit() && !matches!(c, ',' | '.'));
    if let Some(end) = end {
        // A figure and then words is a unit that is not ours; anything else is no figure.
        let tail_has_digits = digits[end..].contains(|c: char| c.is_ascii_digit());
        let unit_follows = end > 0 && !tail_has_digits && !digits[end..].starts_with(is_magnitude);
        return Err(if unit_follows {
            FigureProblem::Unit
        } else {
            FigureProblem::NotANumber
        });
    }
    let (whole, fraction) = match digits.split_once('.') {
        Some((_, fraction)) if fraction.contains(['.', ',']) => {
            return Err(FigureProblem::NotANumber);
        }
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (digits, None),
    };
    let ungrouped = ungroup(whole)?;
    let plain = match fraction {
        Some(fraction) => format!("{sign}{ungrouped}.{fraction}"),
        None => format!("{sign}{ungrouped}"),
    };
    plain.parse().map_err(|error| match error {
        QuantityError::NotANumber => FigureProblem::NotANumber,
        QuantityError::TooLarge => FigureProblem::TooLarge,
        QuantityError::TooPrecise => FigureProblem::TooPrecise,
    })
}

/// Takes thousands commas out, if every one stands where it groups thousands.
fn ungroup(whole: &str) -> Result<String, FigureProblem> {
    let grouping = whole.contains(',');
    let mut plain = String::new();
    for (at, group) in whole.split(',').enumerate() {
        let fits = match at {
            0 => (1..=3).contains(&group.len()),
            _ => group.len() == 3,
        };
        if grouping && !fits {
            return Err(FigureProblem::Grouping);
        }
        plain.push_str(group);
    }
    Ok(plain)
}

/// The text without spaces, every sign in its one form. A space between digits groups them, as a comma does.
fn plain_signs(text: &str) -> String {
    let mut plain = String::new();
    let mut spaced = false;
    for letter in text.chars() {
        if is_space(letter) {
            spaced = true;
            continue;
        }
        let letter = plain_sign(letter);
        let digits = letter.is_ascii_digit() && plain.ends_with(|c: char| c.is_ascii_digit());
        if std::mem::take(&mut spaced) && digits {
            plain.push(',');
        }
        plain.push(letter);
    }
    plain
}

/// Full-width forms and the many signs for minus, point and comma, to one of each.
pub(crate) fn plain_sign(c: char) -> char {
    match half_width(c) {
        '△' | '▲' | '−' | '‐' | '‑' | '–' | '－' => '-',
        '，' | '、' | '٬' => ',',
        '．' | '。' => '.',
        '㌫' => '%',
        other => other,
    }
}

pub(crate) fn is_space(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{200b}' | '\u{feff}')
}

/// Whether the text says that there is no figure.
fn is_none_sign(text: &str) -> bool {
    text.chars()
        .all(|c| matches!(c, '-' | '―' | '—' | 'ー' | '─' | '…' | '‥' | '・' | '/'))
}

fn is_magnitude(c: char) -> bool {
    matches!(c, '十' | '百' | '千' | '万' | '億' | '兆')
}

#[cfg(test)]
mod tests {
    use super::{FigureProblem::*, FigureRemark, parse_figure};
    use proptest::prelude::*;
    use rstest::rstest;

    #[rstest]
    #[case("26441", "件", "26441")]
    #[case("26,441", "件", "26441")]
    #[case("２６，４４１", "件", "26441")]
    #[case(" 26 441 ", "件", "26441")]
    #[case("- 3 件", "件", "-3")]
    #[case("1, 234", "件", "1234")]
    #[case("２６，４４１件", "件", "26441")]
    #[case("△3", "件", "-3")]
    #[case("▲３", "件", "-3")]
    #[case("−3", "件", "-3")]
    #[case("－3", "件", "-3")]
    #[case("+3", "件", "3")]
    #[case("92.2％", "％", "92.2")]
    #[case("92.2%", "％", "92.2")]
    #[case("９２．２", "％", "92.2")]
    #[case("94.0", "％", "94.0")]
    #[case("15人/日", "人/日", "15")]
    #[case("15人／日", "人/日", "15")]
    #[case("0", "件", "0")]
    #[case("1,000,000", "件", "1000000")]
    fn reads(#[case] text: &str, #[case] unit: &str, #[case] value: &str) {
        let read = parse_figure(text, unit).unwrap();
        assert_eq!(read.value.unwrap().to_string(), value);
        assert_eq!(read.remarks, []);
    }

    #[rstest]
    #[case("")]
    #[case("　")]
    #[case("-")]
    #[case("－")]
    #[case("―")]
    #[case("ー")]
    #[case("…")]
    #[case("……")]
    fn none_is_none(#[case] text: &str) {
        assert_eq!(parse_figure(text, "件").unwrap().value, None);
    }

    #[rstest]
    #[case("100以上", FigureRemark::AtLeast)]
    #[case("100件以上", FigureRemark::AtLeast)]
    #[case("100※", FigureRemark::NoteMark)]
    fn says_what_it_passed_over(#[case] text: &str, #[case] remark: FigureRemark) {
        let read = parse_figure(text, "件").unwrap();
        assert_eq!(read.value, Some(100.into()));
        assert_eq!(read.remarks, [remark]);
    }

    #[rstest]
    #[case("1,23", Grouping)]
    #[case("12,34,567", Grouping)]
    #[case("1234,567", Grouping)]
    #[case(",123", Grouping)]
    #[case("12 3", Grouping)]
    #[case("２　６ 4 4 1", Grouping)]
    #[case("12人", Unit)]
    #[case("92.2％", Unit)]
    #[case("約100", Qualifier)]
    #[case("100以下", Qualifier)]
    #[case("100件未満", Qualifier)]
    #[case("(12)", Brackets)]
    #[case("（12）", Brackets)]
    #[case("1万2千", NotANumber)]
    #[case("3万", NotANumber)]
    #[case("百", NotANumber)]
    #[case("件", NotANumber)]
    #[case("12 件 13 件", NotANumber)]
    #[case("1.2.3", NotANumber)]
    #[case("1.234,5", NotANumber)]
    #[case("12.", NotANumber)]
    #[case("--5", NotANumber)]
    #[case("1e5", NotANumber)]
    #[case("未定", NotANumber)]
    #[case("1000000000000", TooLarge)]
    #[case("1234567890123456789012345678901234567890", TooLarge)]
    #[case("0.12345", TooPrecise)]
    fn asks_rather_than_guesses(#[case] text: &str, #[case] problem: super::FigureProblem) {
        assert_eq!(parse_figure(text, "件"), Err(problem));
    }

    proptest! {
        #[test]
        fn any_quantity_is_read_back_grouped_or_full_width(value in -999_999_999_i64..999_999_999) {
            let plain = value.to_string();
            let wide: String = plain
                .chars()
                .map(|c| if c == '-' { '△' } else { char::from_u32(c as u32 + 0xFEE0).unwrap() })
                .collect();
            let read = parse_figure(&wide, "件").unwrap().value.unwrap();
            prop_assert_eq!(read.to_string(), plain);
        }

        #[test]
        fn no_text_makes_it_panic(text in "\\PC{0,40}", unit in "\\PC{0,3}") {
            let _ = parse_figure(&text, &unit);
        }
    }
}
