//! A band, as a mark and as a mark with words. Never by colour alone.

use crate::browser::dom::{El, el};
use crate::session::{AssessmentMemo, Band};
use leptos::prelude::With;

/// The band's mark.
pub fn band_mark(band: &Band) -> El {
    el("span", "band-mark")
        .attr("data-band", &band.key)
        .attr("data-mark", band.mark)
        .attr("aria-hidden", "true")
}

/// The band's mark and words, as they are at any time.
pub fn live_badge(of: AssessmentMemo) -> El {
    let band =
        move |say: fn(&Band) -> String| of.with(|one| one.as_ref().map(|one| say(&one.band)));
    let marked = move |element: El| {
        element
            .live_attr("data-band", move || band(|band| band.key.clone()))
            .live_attr("data-mark", move || band(|band| band.mark.to_owned()))
    };
    let mark = el("span", "band-mark").attr("aria-hidden", "true");
    marked(el("span", "band-badge"))
        .child(marked(mark))
        .live_text(move || band(|band| band.word.clone()).unwrap_or_default())
}

/// The band's mark and words.
pub fn band_badge(band: &Band) -> El {
    el("span", "band-badge")
        .attr("data-band", &band.key)
        .attr("data-mark", band.mark)
        .child(band_mark(band))
        .text(&band.word)
}
