//! 1文字のキー: whether a key without Ctrl does something, remembered for the next visit (WCAG 2.2, 2.1.4).

use super::Session;
use crate::browser::storage::Storage;
use leptos::prelude::{GetUntracked, RwSignal, Set};

const KEY: &str = "tsunagari/letter-keys";
const OFF: &str = "off";

impl Session {
    /// Whether a letter or a sign alone may do something now.
    pub fn has_letter_keys(self) -> bool {
        self.letter_keys().get_untracked()
    }

    /// Lets them do something from now on, or not. Where nothing can be stored it holds for this visit.
    pub fn use_letter_keys(self, used: bool) {
        self.letter_keys().set(used);
        if let Ok(storage) = Storage::open() {
            match used {
                true => storage.remove(KEY),
                false => drop(storage.set(KEY, OFF)),
            }
        }
    }
}

/// As it was chosen at an earlier visit.
pub fn as_before() -> RwSignal<bool> {
    let kept = Storage::open().ok().and_then(|storage| storage.get(KEY));
    RwSignal::new(kept.as_deref() != Some(OFF))
}
