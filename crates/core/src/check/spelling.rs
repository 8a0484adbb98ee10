//! What does not count where two texts are compared by their spelling: width, blanks, look-alike signs.

use crate::half_width;
use crate::input::is_space;

/// The full-width forms of U+FF65 to U+FF9F, in their order.
const KATAKANA: &str = concat!(
    "・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテト",
    "ナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン゛゜"
);

/// What takes ゛, and of these what takes ゜ too.
const VOICED: &str = "カキクケコサシスセソタチツテトかきくけこさしすせそたちつてと";
const BOTH: &str = "ハヒフヘホはひふへほ";

/// A text in its one spelling: without blanks, ASCII in half width, katakana in full width, dashes, waves and
/// dots each in one form.
///
/// Not NFKC: that would make one of ① and 1, too, which are spelt differently.
pub(super) fn plain(text: &str) -> Vec<char> {
    let mut plain: Vec<char> = Vec::with_capacity(text.len() / 2);
    for letter in text.chars() {
        // Most letters: kana and kanji, which have one spelling each.
        if matches!(letter, 'ぁ'..='ゖ' | 'ァ'..='鿿') {
            plain.push(letter);
            continue;
        }
        if is_space(letter) {
            continue;
        }
        let letter = match half_width(letter) {
            '‐' | '‑' | '‒' | '–' | '−' => '-',
            '〜' | '∼' => '~',
            '·' | '•' => '・',
            half @ '\u{ff65}'..='\u{ff9f}' => {
                let at = u32::from(half) - 0xff65;
                KATAKANA.chars().nth(at as usize).unwrap_or(half)
            }
            other => other,
        };
        let voiced = plain.last().and_then(|before| join(*before, letter));
        match (voiced, plain.last_mut()) {
            (Some(voiced), Some(last)) => *last = voiced,
            _ => plain.push(letter),
        }
    }
    plain
}

/// A text in one spelling, for whoever looks for it: without blanks, ASCII in half width and small, katakana in
/// full width, dashes in one form, hiragana as katakana, Roman numerals as letters.
///
/// ```
/// use tsunagari_core::found_by;
/// assert_eq!(found_by("ｱｳﾄﾘｰﾁ　Ⅱ型"), found_by("あうとりーちII型"));
/// assert_eq!(found_by("１‐１"), "1-1");
/// ```
pub fn found_by(text: &str) -> String {
    const NUMERALS: [&str; 10] = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"];
    let mut found = String::with_capacity(text.len());
    for letter in plain(text) {
        match letter {
            'ぁ'..='ゖ' => found.extend(char::from_u32(u32::from(letter) + 0x60)),
            'Ⅰ'..='Ⅹ' => {
                let at = u32::from(letter) - u32::from('Ⅰ');
                found.push_str(NUMERALS.get(at as usize).copied().unwrap_or_default());
            }
            _ => found.push(letter.to_ascii_lowercase()),
        }
    }
    found
}

/// A kana and the mark that stands apart behind it (ｶﾞ), as one.
fn join(kana: char, mark: char) -> Option<char> {
    let steps = match mark {
        '゛' | '\u{3099}' if kana == 'ウ' => return Some('ヴ'),
        '゛' | '\u{3099}' if VOICED.contains(kana) || BOTH.contains(kana) => 1,
        '゜' | '\u{309a}' if BOTH.contains(kana) => 2,
        _ => return None,
    };
    char::from_u32(u32::from(kana) + steps)
}

#[cfg(test)]
mod tests {
    use super::plain;
    use rstest::rstest;

    #[rstest]
    #[case("ＳＮＳ　相談（電話）", "SNS相談(電話)")]
    #[case("ｺｰﾃﾞｨﾈｰﾀｰ", "コーディネーター")]
    #[case("ﾊﾟﾝﾌﾚｯﾄ・ｳﾞｨﾗ", "パンフレット・ヴィラ")]
    #[case("か\u{3099}は\u{309a}", "がぱ")]
    #[case("1〜5･−", "1~5・-")]
    // Neither is the other's spelling; ガ takes no second mark.
    #[case("①Ⅰㇺガ゛", "①Ⅰㇺガ゛")]
    fn one_spelling(#[case] text: &str, #[case] spelt: &str) {
        assert_eq!(plain(text).iter().collect::<String>(), spelt);
    }
}
