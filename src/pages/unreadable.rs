//! A snapshot that cannot be shown: what happened, and what to do.

use crate::arrival::Unreadable;
use crate::browser::dom::{El, el};
use tsunagari_text::{Say, SnapshotText};

/// The page. It touches nothing that is stored.
#[inline(never)]
pub fn unreadable(why: &Unreadable) -> El {
    use SnapshotText as T;
    let (kind, title, words) = match why {
        Unreadable::Link => ("damaged", T::Damaged, T::DamagedWords),
        Unreadable::Page => ("damaged", T::Damaged, T::PageDamagedWords),
        Unreadable::Newer => ("newer", T::Newer, T::NewerWords),
        Unreadable::MissingBase(name) => ("base", T::MissingBase, T::MissingBaseWords { name }),
        Unreadable::TooLarge => ("large", T::TooLarge, T::TooLargeWords),
    };
    let words = vec![el("p", "prose").text(&words.plain()), to_own()];
    alone(&title.plain(), words).attr("data-snapshot-problem", kind)
}

/// A page with nothing around it: there is no report to lead through.
pub fn alone(title: &str, words: Vec<El>) -> El {
    let words = el("div", "not-found")
        .child(el("h1", "").attr("tabindex", "-1").text(title))
        .children(words);
    let main = el("main", "container main").attr("id", "main").child(words);
    el("div", "page").child(main)
}

/// The way to one's own report.
pub fn to_own() -> El {
    let own = el("a", "button")
        .attr("href", "#/")
        .text(&SnapshotText::OwnReport.plain());
    el("p", "").child(own)
}
