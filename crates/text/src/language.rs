//! The languages, and which of them is spoken.

use crate::Phrase;
use std::cell::Cell;

/// 表示の言語.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Language {
    /// 日本語.
    #[default]
    Japanese,
    /// やさしい日本語: short sentences, with readings over kanji.
    EasyJapanese,
    /// English.
    English,
}

thread_local! {
    // One page speaks one language at a time; every text would have to carry it otherwise.
    static SPOKEN: Cell<Language> = const { Cell::new(Language::Japanese) };
}

impl Language {
    /// All of them, the first one first.
    pub const ALL: [Self; 3] = [Self::Japanese, Self::EasyJapanese, Self::English];

    /// The language's name in itself.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Japanese => "日本語",
            Self::EasyJapanese => "やさしい日本語",
            Self::English => "English",
        }
    }

    /// Its tag (BCP 47), for `lang` attributes: `ja`, `en`.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Japanese | Self::EasyJapanese => "ja",
            Self::English => "en",
        }
    }

    /// Its word for storage and addresses.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Japanese => "ja",
            Self::EasyJapanese => "ja-easy",
            Self::English => "en",
        }
    }

    /// The language of a word for storage; `None` for any other word.
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|language| language.code() == code)
    }
}

/// Says everything in this language from now on.
///
/// ```
/// use tsunagari_text::{Language, Say, ShellText, speak};
/// assert_eq!(ShellText::Overview.plain(), "概要");
/// speak(Language::English);
/// assert_eq!(ShellText::Overview.plain(), "Overview");
/// ```
pub fn speak(language: Language) {
    SPOKEN.set(language);
}

/// The language that is spoken.
pub fn spoken() -> Language {
    SPOKEN.get()
}

/// What stands between the parts of a list: `、` or `, `.
pub fn comma() -> &'static str {
    match spoken() {
        Language::English => ", ",
        Language::Japanese | Language::EasyJapanese => "、",
    }
}

/// A text with what explains it in brackets.
pub fn bracketed(text: &str, words: &str) -> String {
    match spoken() {
        Language::English => format!("{text} ({words})"),
        Language::Japanese | Language::EasyJapanese => format!("{text}（{words}）"),
    }
}

/// A text in Japanese.
pub trait Japanese {
    /// The text.
    fn japanese(&self) -> Phrase;
}

/// A text in やさしい日本語, after the guideline of 出入国在留管理庁 and 文化庁 (August 2020): short sentences, common
/// words, readings over every kanji, written `｜漢字《かんじ》`.
pub trait EasyJapanese {
    /// The text.
    fn easy_japanese(&self) -> Phrase;
}

/// A text in English.
pub trait English {
    /// The text.
    fn english(&self) -> Phrase;
}

/// Something that can be said to a user: in every language, or it does not compile.
pub trait Say: Japanese + EasyJapanese + English {
    /// The text in the language that is spoken. In やさしい日本語 it has readings, see [`READING`](crate::READING).
    fn plain(&self) -> String {
        match spoken() {
            Language::Japanese => self.japanese().text(),
            other => self.translated(other),
        }
    }

    /// As [`plain`](Self::plain), without readings: for pictures, files, and whatever is not shown as a page's text.
    fn bare(&self) -> String {
        crate::without_readings(&self.plain()).into_owned()
    }

    /// The text in a language that is not there on a first visit.
    #[doc(hidden)]
    #[inline(never)]
    fn translated(&self, language: Language) -> String {
        match language {
            Language::EasyJapanese => self.easy_japanese().annotated(),
            Language::Japanese | Language::English => self.english().text(),
        }
    }
}

impl<T: Japanese + EasyJapanese + English> Say for T {}
