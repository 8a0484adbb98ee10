//! A button with words.

use crate::browser::dom::{El, el};
use leptos::prelude::untrack;

/// The usual button.
pub fn button(words: &str) -> El {
    plain_button("button").text(words)
}

/// A button of another class, without words yet.
pub fn plain_button(class: &'static str) -> El {
    el("button", class).attr("type", "button")
}

/// Lets a button act only while it has something to do. What switches itself off by being pressed is told to be off and
/// keeps the keyboard: `disabled` would send that to the top of the page.
pub fn acting_while(
    button: El,
    has_work: impl Fn() -> bool + Copy + 'static,
    act: impl Fn() + 'static,
) -> El {
    button
        .live_attr("aria-disabled", move || {
            (!has_work()).then(|| "true".to_owned())
        })
        .on_click(move || {
            if untrack(has_work) {
                act();
            }
        })
}
