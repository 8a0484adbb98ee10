//! A snapshot that cannot be shown: what happened, and what to do.

use crate::arrival::Unreadable;
use crate::browser::dom::{El, drawing, el};
use crate::browser::page_state;
use tsunagari_text::{Say, ShellText, SnapshotText};

/// The page. It touches nothing that is stored.
#[inline(never)]
pub fn unreadable(why: &Unreadable) -> El {
    use SnapshotText as T;
    let (kind, title) = match why {
        Unreadable::Link | Unreadable::Page => ("damaged", T::Damaged),
        Unreadable::Newer => ("newer", T::Newer),
        Unreadable::MissingBase(_) => ("base", T::MissingBase),
        Unreadable::TooLarge => ("large", T::TooLarge),
    };
    let words = el("p", "prose").text(&why.words().plain());
    let words = vec![words, to_own()];
    alone(&title.plain(), words).attr("data-snapshot-problem", kind)
}

/// A page with nothing around it but the name: there is no report to lead through.
pub fn alone(title: &str, words: Vec<El>) -> El {
    page_state::set_title(&format!("{title} | {}", ShellText::AppName.plain()));
    let words = el("div", "not-found")
        .child(el("h1", "").attr("tabindex", "-1").text(title))
        .children(words);
    let main = el("main", "container main").attr("id", "main").child(words);
    let brand = el("p", "brand")
        .child(drawing("brand__mark", "icon").attr("aria-hidden", "true"))
        .text(&ShellText::AppName.plain());
    let bar = el("div", "container site-header__bar").child(brand);
    el("div", "page")
        .child(el("header", "site-header").child(bar))
        .child(main)
}

/// The way to one's own report.
pub fn to_own() -> El {
    let own = el("a", "button")
        .attr("href", "#/")
        .text(&SnapshotText::OwnReport.plain());
    el("p", "").child(own)
}
