//! 表示の言語: what this browser speaks, remembered for the next visit.

use super::Session;
use crate::browser::storage::Storage;
use leptos::prelude::Set;
use tsunagari_text::{Language, speak};

const KEY: &str = "tsunagari/language";

/// Speaks what was chosen at an earlier visit.
pub fn speak_as_before() {
    let code = || Storage::open().ok()?.get(KEY);
    if let Some(language) = code().and_then(|code| Language::of_code(&code)) {
        speak(language);
    }
}

impl Session {
    /// Shows everything in a language from now on. Where nothing can be stored it holds for this visit.
    pub fn speak(self, language: Language) {
        speak(language);
        if let Ok(storage) = Storage::open() {
            match language {
                // A browser that keeps nothing of this app starts fastest, and in Japanese.
                Language::Japanese => storage.remove(KEY),
                // What is not kept is chosen again.
                _ => drop(storage.set(KEY, language.code())),
            }
        }
        self.language.set(language);
    }
}
