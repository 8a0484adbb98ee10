//! A locked snapshot: it asks for its passphrase.

use super::unreadable::{alone, to_own};
use crate::arrival;
use crate::browser::dom::{El, el};
use crate::components::passphrase::passphrase;
use crate::route::Route;
use tsunagari_formats::Locked;
use tsunagari_text::{Say, SnapshotText};

/// The page.
#[inline(never)]
pub fn unlock(locked: Locked, route: Route) -> El {
    let words = el("p", "prose").text(&SnapshotText::LockedWords.plain());
    let form = passphrase(locked, move |content| {
        arrival::open(&content, route.clone());
    });
    let title = SnapshotText::Locked.plain();
    alone(&title, vec![words, form, to_own()]).attr("data-locked", "")
}
