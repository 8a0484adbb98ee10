//! localStorage, with what `gloo-storage` leaves to its callers: it panics where
//! storage is denied, and a write that was taken may still not be there.

use gloo_storage::{LocalStorage, Storage as _};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};

/// A storage that was there and writable when it was opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Storage(());

/// Why something could not be stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StorageProblem {
    /// The browser gives no storage to this page.
    Denied,
    /// There is no room left.
    Full,
    /// What was written does not read back the same.
    NotKept,
}

/// All keys of this app begin so.
const OWN: &str = "tsunagari/";
const PROBE: &str = "tsunagari/probe";

impl Storage {
    /// Opens the storage, if the browser lets this page have one.
    ///
    /// # Errors
    /// [`StorageProblem::Denied`] where reading fails. A full storage opens:
    /// what is in it can still be read.
    pub fn open() -> Result<Self, StorageProblem> {
        let denied = |_| StorageProblem::Denied;
        raw()?.get_item(PROBE).map_err(denied)?;
        Ok(Self(()))
    }

    /// Whether nothing at all is stored for this page's host, or one key alone.
    pub fn is_empty_but(self, key: &str) -> bool {
        let count = u32::from(self.get(key).is_some());
        raw().is_ok_and(|storage| storage.length() == Ok(count))
    }

    /// Takes out every key of this app, and answers how many are still there.
    pub fn clear(self) -> usize {
        for key in self.keys() {
            // What could not be taken out is counted below.
            self.remove(&key);
        }
        self.keys().len()
    }

    /// Every key of this app.
    pub fn keys(self) -> Vec<String> {
        let Ok(storage) = raw() else {
            return Vec::new();
        };
        let count = storage.length().unwrap_or(0);
        let keys = (0..count).filter_map(|at| storage.key(at).ok().flatten());
        keys.filter(|key| key.starts_with(OWN)).collect()
    }

    /// Calls `changed` whenever another tab has written something.
    pub fn listen(self, changed: impl Fn() + 'static) {
        let changed = Closure::<dyn Fn()>::new(changed);
        if let Some(window) = web_sys::window() {
            let listener = changed.as_ref().unchecked_ref();
            let _ = window.add_event_listener_with_callback("storage", listener);
        }
        // It listens as long as the page lives.
        changed.forget();
    }

    /// The text under a key.
    pub fn get(self, key: &str) -> Option<String> {
        raw().ok()?.get_item(key).ok().flatten()
    }

    /// Writes a text, and reads it back.
    ///
    /// # Errors
    /// Says which [`StorageProblem`] holds; what stood there before is untouched then,
    /// unless the browser itself lost it.
    pub fn set(self, key: &str, text: &str) -> Result<(), StorageProblem> {
        raw()?
            .set_item(key, text)
            .map_err(|error| problem(&error))?;
        if self.get(key).as_deref() == Some(text) {
            Ok(())
        } else {
            Err(StorageProblem::NotKept)
        }
    }

    /// Takes a key away.
    pub fn remove(self, key: &str) {
        if let Ok(raw) = raw() {
            let _ = raw.remove_item(key);
        }
    }
}

/// The browser's storage, looked for each time: it can be taken away from an open page, and gloo would
/// panic then.
fn raw() -> Result<web_sys::Storage, StorageProblem> {
    let window = web_sys::window().ok_or(StorageProblem::Denied)?;
    match window.local_storage() {
        Ok(Some(_)) => Ok(LocalStorage::raw()),
        _ => Err(StorageProblem::Denied),
    }
}

fn problem(error: &JsValue) -> StorageProblem {
    let of = |name: &str| js_sys::Reflect::get(error, &JsValue::from_str(name)).ok();
    let name = of("name").and_then(|name| name.as_string());
    // Firefox and older WebKits have names of their own for it, and codes.
    const NAMES: [&str; 3] = [
        "QuotaExceededError",
        "NS_ERROR_DOM_QUOTA_REACHED",
        "QUOTA_EXCEEDED_ERR",
    ];
    let named = name.is_some_and(|name| NAMES.contains(&name.as_str()));
    let coded = of("code").and_then(|code| code.as_f64());
    match named || coded == Some(22.0) || coded == Some(1014.0) {
        true => StorageProblem::Full,
        false => StorageProblem::Denied,
    }
}
