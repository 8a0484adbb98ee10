//! A word for the app as it opens next in this tab: what was going on when it was opened anew.

use web_sys::Storage;

const KEY: &str = "tsunagari/errand";

/// Leaves a word. Where the browser keeps nothing it is not heard.
pub fn leave(word: &str) {
    if let Some(storage) = storage() {
        let _ = storage.set_item(KEY, word);
    }
}

/// The word that was left, once.
pub fn take() -> Option<String> {
    let storage = storage()?;
    let word = storage.get_item(KEY).ok().flatten()?;
    let _ = storage.remove_item(KEY);
    Some(word)
}

fn storage() -> Option<Storage> {
    web_sys::window()?.session_storage().ok().flatten()
}
