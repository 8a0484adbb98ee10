//! A fact: a name, a figure, a word on it.

use crate::browser::dom::{El, el};

/// One fact of a row of facts. `value` and `note` are filled by the caller.
pub fn fact(name: &str, value: Vec<El>, note: Vec<El>) -> El {
    el("div", "fact")
        .child(el("dt", "fact__name").text(name))
        .child(el("dd", "fact__value").children(value))
        .child(el("dd", "fact__note").children(note))
}

/// A fact's figure with the words behind it.
pub fn figure(figure: &str, behind: &str) -> Vec<El> {
    vec![el("span", "fact__figure").text(figure), words(behind)]
}

/// The same, as they are at any time.
pub fn live_figure(
    figure: impl Fn() -> String + 'static,
    behind: impl Fn() -> String + 'static,
) -> Vec<El> {
    let figure = el("span", "fact__figure").live_text(figure);
    vec![figure, live_words(behind)]
}

/// Words of a fact, as they are at any time.
pub fn live_words(words: impl Fn() -> String + 'static) -> El {
    el("span", "").live_text(words)
}

/// Words of a fact.
pub fn words(words: &str) -> El {
    el("span", "").text(words)
}
