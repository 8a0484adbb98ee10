//! A button with words.

use crate::browser::dom::{El, el};

/// The usual button.
pub fn button(words: &str) -> El {
    plain_button("button").text(words)
}

/// A button of another class, without words yet.
pub fn plain_button(class: &'static str) -> El {
    el("button", class).attr("type", "button")
}
