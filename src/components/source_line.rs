//! Where the figures come from, and what date they stand for.

use crate::browser::dom::{El, el};
use tsunagari_core::Source;
use tsunagari_text::{OverviewText, Say, named};

/// Source, as-of date and date of update, each apart.
pub fn source_line(source: &Source) -> El {
    let none = OverviewText::NotStated.plain();
    let stated = |date: &Option<String>| date.as_ref().unwrap_or(&none).clone();
    el("dl", "meta")
        .child(meta_item(
            OverviewText::Source.plain(),
            &source_name(source),
        ))
        .child(meta_item(
            OverviewText::AsOf.plain(),
            &stated(&source.as_of),
        ))
        .child(meta_item(
            OverviewText::Updated.plain(),
            &stated(&source.updated),
        ))
}

/// The source by publisher and title.
pub fn source_name(source: &Source) -> String {
    OverviewText::SourceNamed {
        publisher: &named(&source.publisher),
        title: &named(&source.title),
    }
    .plain()
}

/// A name and what it comes to, in a line of them.
pub fn meta_item(name: String, words: &str) -> El {
    meta_item_of(name, el("dd", "").text(words))
}

/// As [`meta_item`], with a `dd` of the caller's.
pub fn meta_item_of(name: String, words: El) -> El {
    el("div", "meta__item")
        .child(el("dt", "").text(&name))
        .child(words)
}
