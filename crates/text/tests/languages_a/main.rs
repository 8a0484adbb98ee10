//! English and やさしい日本語 of figures, charts, changes, the claims check and comparing.
#![allow(clippy::unwrap_used)]

mod changes;
mod check;
mod claims;
mod compare;
mod figures;
mod nested;

use tsunagari_core::{FiscalYear, Quantity};
use tsunagari_text::{EasyJapanese, English, Language, READING, runs, speak};

fn year(start: u16) -> FiscalYear {
    FiscalYear::new(start).unwrap()
}

fn quantity(text: &str) -> Quantity {
    text.parse().unwrap()
}

/// Kanji, kana, and signs that only Japanese writes.
fn is_japanese(sign: char) -> bool {
    is_kanji(sign) || matches!(sign, '\u{3000}'..='\u{30FF}' | '\u{FF00}'..='\u{FFEF}')
}

fn is_kanji(sign: char) -> bool {
    matches!(sign, '\u{3400}'..='\u{9FFF}' | '々')
}

fn is_hiragana(sign: char) -> bool {
    matches!(sign, '\u{3041}'..='\u{309F}' | 'ー')
}

/// Nothing Japanese in it.
fn holds_in_english(text: &str) {
    assert!(!text.is_empty());
    assert!(!text.contains(is_japanese), "{text}");
    assert!(!text.contains("  "), "{text}");
}

/// A reading over each kanji, over the word without its okurigana, and no mark left over.
fn holds_in_easy_japanese(text: &str) {
    assert!(!text.is_empty());
    assert!(!text.contains(['｜', '《', '》']), "{text}");
    for (letters, reading) in runs(text) {
        match reading {
            None => assert!(!letters.contains(is_kanji), "{letters} in {text}"),
            Some(reading) => {
                assert!(reading.chars().all(is_hiragana), "{reading} in {text}");
                assert!(letters.contains(is_kanji), "{letters} in {text}");
                assert!(!letters.contains(is_hiragana), "{letters} in {text}");
            }
        }
    }
}

/// What is in it, in both languages.
fn both<T: English + EasyJapanese>(texts: &[T]) {
    assert!(!texts.is_empty());
    speak(Language::English);
    for text in texts {
        holds_in_english(&text.english().text());
    }
    speak(Language::EasyJapanese);
    for text in texts {
        holds_in_easy_japanese(&text.easy_japanese().annotated());
    }
}

fn english<T: English>(text: T) -> String {
    speak(Language::English);
    text.english().text()
}

/// With the readings in brackets.
fn easy<T: EasyJapanese>(text: T) -> String {
    speak(Language::EasyJapanese);
    bracketed(&text.easy_japanese().annotated())
}

fn bracketed(text: &str) -> String {
    let [start, middle, end] = READING;
    text.replace(start, "")
        .replace(middle, "[")
        .replace(end, "]")
}
