//! What each text promises in English and in やさしい日本語.

mod changes;
mod check;
mod claims;
mod compare;
mod editing;
mod figures;
mod forms;
mod help;
mod names;
mod nested;
mod pages;
mod report_pages;
mod samples;
mod storage;
mod words;
mod workshop;

use crate::sample::year;
use tsunagari_core::Quantity;
use tsunagari_text::{
    Deed, EasyJapanese, English, Language, READING, runs, speak, without_readings,
};

const DEEDS: [Deed; 11] = [
    Deed::Change,
    Deed::Up,
    Deed::Down,
    Deed::Move,
    Deed::Split,
    Deed::Retire,
    Deed::Restore,
    Deed::Add,
    Deed::Rate,
    Deed::Band,
    Deed::Judge,
];

/// A text in the two languages that are not there on a first visit.
trait Translated: EasyJapanese + English {}
impl<T: EasyJapanese + English> Translated for T {}

fn quantity(text: &str) -> Quantity {
    text.parse().unwrap()
}

/// The text in English.
fn english(text: &(impl English + ?Sized)) -> String {
    speak(Language::English);
    text.english().text()
}

/// The text in やさしい日本語, with its readings marked.
fn easy(text: &(impl EasyJapanese + ?Sized)) -> String {
    speak(Language::EasyJapanese);
    text.easy_japanese().annotated()
}

/// A marked text with its readings in brackets.
fn in_brackets(text: &str) -> String {
    let [start, middle, end] = READING;
    text.replace(start, "")
        .replace(middle, "[")
        .replace(end, "]")
}

fn is_kanji(sign: char) -> bool {
    matches!(sign, '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '々')
}

fn is_hiragana(sign: char) -> bool {
    matches!(sign, '\u{3041}'..='\u{3096}')
}

/// Kanji, kana, and signs that only Japanese writes (、。「」（）％).
fn is_japanese(sign: char) -> bool {
    is_kanji(sign) || matches!(sign, '\u{3000}'..='\u{30FF}' | '\u{FF00}'..='\u{FFEF}')
}

/// Nothing Japanese but these words, each of which is there.
fn assert_english(text: &str, japanese_words: &[&str]) {
    assert!(!text.trim().is_empty());
    let mut rest = text.to_owned();
    for word in japanese_words {
        assert!(rest.contains(word), "{word} in {text}");
        rest = rest.replace(word, "");
    }
    assert!(!rest.contains(is_japanese), "{text}");
    assert!(!text.contains("  "), "{text}");
    assert!(!text.to_lowercase().contains("please"), "{text}");
}

/// Every kanji has a reading, and only kanji have one, but for the first of a month; nothing is left of the marks.
fn assert_easy(text: &str) {
    assert!(!text.trim().is_empty());
    assert!(!text.contains(['｜', '《', '》']), "{text}");
    for (letters, reading) in runs(text) {
        match reading {
            None => assert!(!letters.contains(is_kanji), "{letters} in {text}"),
            Some(reading) => {
                let is_read_whole = letters == "1日";
                let fits = is_read_whole || letters.chars().all(is_kanji);
                assert!(fits, "{letters} in {text}");
                let is_read = !reading.is_empty() && reading.chars().all(is_hiragana);
                assert!(is_read, "{letters} is read {reading} in {text}");
            }
        }
    }
}

/// Digits are half-width; a sentence says one thing, politely. A rule's line and a label are no sentences.
fn assert_sentences(text: &str) {
    assert!(
        !text.contains(|c| matches!(c, '０'..='９' | '％')),
        "{text}"
    );
    let bare = without_readings(text);
    for sentence in bare.split_inclusive('。').filter(|s| s.ends_with('。')) {
        let length = sentence.chars().count();
        assert!(length <= 40, "{length} letters: {sentence}");
        let ends = [
            "です。",
            "ます。",
            "ません。",
            "ました。",
            "ください。",
            "でした。",
        ];
        assert!(ends.iter().any(|end| sentence.ends_with(end)), "{sentence}");
    }
}

/// Each text of a kind in both languages.
fn assert_spoken<T: Translated>(texts: &[T]) {
    assert!(!texts.is_empty());
    for text in texts {
        assert_easy(&easy(text));
        assert_english(&english(text), &[]);
    }
}

/// Texts of several kinds in both languages, whole sentences among them.
fn assert_all_spoken(texts: &[&dyn Translated]) {
    for text in texts {
        let easy = easy(*text);
        assert_easy(&easy);
        assert_sentences(&easy);
        assert_english(&english(*text), &[]);
    }
}
