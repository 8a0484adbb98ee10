//! Which medium takes a link of this length.

use crate::browser::dom::{El, el};
use tsunagari_text::{Say, ShareText};

/// A medium, its hook, and the longest link that it takes whole.
const MEDIA: [(ShareText<'static>, &str, usize); 3] = [
    (ShareText::MediumPrint, "print", 900),
    (ShareText::MediumMail, "mail", 2_048),
    // What the oldest browsers in use keep of an address.
    (ShareText::MediumBrowser, "browser", 32_000),
];

/// The meter.
pub fn length(characters: usize) -> El {
    let rows = MEDIA.iter().map(|(name, medium, most)| {
        let (fits, words) = match characters.checked_sub(*most) {
            None | Some(0) => ("true", ShareText::Fits { most: *most }),
            Some(over) => ("false", ShareText::TooLong { most: *most, over }),
        };
        let meter = el("meter", "share-length__meter")
            .attr("max", &most.to_string())
            .attr("value", &characters.min(*most).to_string())
            .attr("aria-hidden", "true");
        el("li", "share-length__row")
            .attr("data-medium", medium)
            .attr("data-fits", fits)
            .child(el("span", "share-length__name").text(&name.plain()))
            .child(meter)
            .child(el("span", "share-length__words").text(&words.plain()))
    });
    let head = el("p", "data-form__name").text(&ShareText::Media.plain());
    el("div", "share-length")
        .child(head)
        .child(el("ul", "share-length__list").children(rows.collect()))
}
