//! Which medium takes a link of this length.

use crate::browser::dom::{El, el};
use tsunagari_text::{Say, ShareText};

/// The longest link whose code is read from paper.
pub const PRINTED: usize = 900;

/// A medium, its hook, and the longest link that it takes whole.
const MEDIA: [(ShareText<'static>, &str, usize); 3] = [
    (ShareText::MediumPrint, "print", PRINTED),
    (ShareText::MediumMail, "mail", 2_048),
    // What the oldest browsers in use keep of an address.
    (ShareText::MediumBrowser, "browser", 32_000),
];

/// The meter.
pub fn length(characters: usize) -> El {
    let rows = MEDIA.iter().map(|(name, medium, limit)| {
        let (fits, words) = match characters.checked_sub(*limit) {
            None | Some(0) => ("true", ShareText::Fits { most: *limit }),
            Some(over) => ("false", ShareText::TooLong { most: *limit, over }),
        };
        // What is over the bound is the part that is bad.
        let most = &limit.to_string();
        let meter = el("meter", "share-length__meter")
            .attr("max", &(*limit + 1).to_string())
            .attr("low", most)
            .attr("high", most)
            .attr("optimum", "0")
            .attr("value", &characters.min(*limit + 1).to_string())
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
