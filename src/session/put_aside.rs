//! 別に残した内容: stored texts that could not be read, kept as they were until the user takes them away.

use super::Session;
use crate::browser::download;
use crate::browser::storage::{Storage, StorageProblem};
use tsunagari_formats::digest;

/// All keys of such texts begin so.
const PLACE: &str = "tsunagari/quarantine/";

/// Copies a text that something else would overwrite or drop to a key of its own. The same text is kept once;
/// answers whether it is new.
///
/// # Errors
/// Why there is no copy: then the text must stay where it is.
pub(super) fn put_aside(of: &str, text: &str) -> Result<bool, StorageProblem> {
    let key = format!("{PLACE}{of}/{}", digest(text.as_bytes()));
    let storage = Storage::open()?;
    let new = storage.get(&key).as_deref() != Some(text);
    storage.set(&key, text)?;
    Ok(new)
}

impl Session {
    /// The keys and the texts of what this browser put aside at any visit.
    pub fn put_aside(self) -> Vec<(String, String)> {
        let Ok(storage) = Storage::open() else {
            return Vec::new();
        };
        let text = |key: String| Some((storage.get(&key)?, key));
        let mut kept: Vec<_> = storage
            .keys()
            .into_iter()
            .filter(|key| key.starts_with(PLACE))
            .filter_map(text)
            .map(|(text, key)| (key, text))
            .collect();
        kept.sort();
        kept
    }

    /// Takes a text that was put aside out of this browser, or brings it back.
    ///
    /// # Errors
    /// Why it was not brought back.
    pub fn discard(self, key: &str, text: &str, gone: bool) -> Result<(), StorageProblem> {
        let storage = Storage::open()?;
        if gone {
            storage.remove(key);
            return Ok(());
        }
        storage.set(key, text)
    }

    /// Hands a text that could not be read to the user, as it was found.
    pub fn save_unreadable(self, raw: &str) {
        download::save("tsunagari-unreadable.txt", "text/plain;charset=utf-8", raw);
    }
}
