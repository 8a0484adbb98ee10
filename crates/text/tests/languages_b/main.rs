//! Data, editing, help, indicators, notices, the overview, ratings and refusals in the two other languages.
#![allow(clippy::unwrap_used)]

mod editing;
mod help;
mod pages;
mod storage;
mod words;

use tsunagari_core::{FiscalYear, Quantity};
use tsunagari_text::{EasyJapanese, English, Language, runs, speak, without_readings};

/// A text in the two languages that are not there on a first visit.
pub trait Translated: EasyJapanese + English {}
impl<T: EasyJapanese + English> Translated for T {}

/// The text in English.
pub fn english(text: &dyn Translated) -> String {
    speak(Language::English);
    text.english().text()
}

/// The text in やさしい日本語, with its readings marked.
pub fn easy(text: &dyn Translated) -> String {
    speak(Language::EasyJapanese);
    text.easy_japanese().annotated()
}

/// A fiscal year by its short name.
pub fn year(name: &str) -> FiscalYear {
    FiscalYear::parse(name).unwrap()
}

/// An exact figure.
pub fn quantity(text: &str) -> Quantity {
    text.parse().unwrap()
}

fn is_kanji(c: char) -> bool {
    matches!(c, '\u{4E00}'..='\u{9FFF}' | '々')
}

fn is_hiragana(c: char) -> bool {
    matches!(c, '\u{3041}'..='\u{3096}')
}

fn is_japanese(c: char) -> bool {
    // Full-width signs (、。「」（）％) are Japanese too.
    matches!(c, '\u{3000}'..='\u{30FF}' | '\u{FF01}'..='\u{FF9F}') || is_kanji(c)
}

/// Every kanji has a reading, and only kanji have one (digits may stand with them: `1人`); nothing is left
/// of the marks; digits are half-width.
pub fn assert_easy(text: &str) {
    assert!(!text.contains(['｜', '《', '》', '％']), "{text}");
    assert!(!text.contains(|c| matches!(c, '０'..='９')), "{text}");
    for (letters, reading) in runs(text) {
        match reading {
            None => assert!(!letters.contains(is_kanji), "{letters} in {text}"),
            Some(reading) => {
                let fits = |c: char| is_kanji(c) || c.is_ascii_digit();
                assert!(letters.chars().all(fits), "{letters} in {text}");
                assert!(reading.chars().all(is_hiragana), "{reading} in {text}");
            }
        }
    }
    // A sentence says one thing. A rule's line and a label are no sentences.
    let bare = without_readings(text);
    for sentence in bare.split_inclusive('。').filter(|s| s.ends_with('。')) {
        let length = sentence.chars().count();
        assert!(length <= 40, "{length} letters: {sentence}");
        assert!(
            [
                "です。",
                "ます。",
                "ません。",
                "ました。",
                "ください。",
                "でした。"
            ]
            .iter()
            .any(|end| sentence.ends_with(end)),
            "{sentence}"
        );
    }
}

/// Nothing Japanese but these words, each of which is there.
pub fn assert_english(text: &str, japanese_words: &[&str]) {
    let mut rest = text.to_owned();
    for word in japanese_words {
        assert!(rest.contains(word), "{word} in {text}");
        rest = rest.replace(word, "");
    }
    assert!(!rest.contains(is_japanese), "{text}");
    assert!(!text.contains("  "), "{text}");
    assert!(!text.to_lowercase().contains("please"), "{text}");
}

/// All of them in both languages.
pub fn assert_spoken(texts: &[&dyn Translated]) {
    for text in texts {
        assert_easy(&easy(*text));
        assert_english(&english(*text), &[]);
    }
}
