//! A box to tick, with words beside it.

use crate::browser::dom::{El, el, is_ticked};

/// The box alone, told when it changes.
pub fn tick(ticked: bool, changed: impl Fn(bool) + 'static) -> El {
    let tick = el("input", "").attr("type", "checkbox");
    let tick = match ticked {
        true => tick.attr("checked", ""),
        false => tick,
    };
    tick.on("change", move |event| changed(is_ticked(&event)))
}

/// The box with its words.
pub fn tick_box(tick: El, words: &str) -> El {
    el("label", "data-form__box")
        .child(tick)
        .child(el("span", "").text(words))
}
