//! The four ways at a glance, each with what it is good for.

use crate::browser::dom::{El, el};
use crate::browser::places;
use crate::components::button::plain_button;
use tsunagari_text::{Say, ShareText};

/// Way, name, and what it is good for.
const WAYS: [(&str, ShareText<'static>, ShareText<'static>); 4] = [
    ("link", ShareText::Link, ShareText::LinkFor),
    ("page", ShareText::Page, ShareText::PageFor),
    ("plain", ShareText::Plain, ShareText::PlainFor),
    ("data", ShareText::Data, ShareText::DataFor),
];

/// The list, which leads to each way.
pub fn choice() -> El {
    let items = WAYS.iter().map(|(way, name, good_for)| {
        let button = plain_button("button share-choice__way")
            .attr("data-to-way", way)
            .child(el("span", "").text(&name.plain()))
            .child(el("span", "data-part__note").text(&good_for.plain()))
            .on_click(move || {
                places::focus_id(&format!("h-{way}"));
            });
        el("li", "").child(button)
    });
    el("nav", "share-choice")
        .attr("aria-label", &ShareText::Ways.plain())
        .child(el("ul", "share-choice__list").children(items.collect()))
}
