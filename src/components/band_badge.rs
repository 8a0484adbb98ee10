//! A band, as a mark and as a mark with words. Never by colour alone.

use crate::browser::dom::{El, el};
use tsunagari_text::band_word;

/// The band's mark.
pub fn band_mark(key: &str) -> El {
    el("span", "band-mark")
        .attr("data-band", key)
        .attr("aria-hidden", "true")
}

/// The band's mark and words.
pub fn band_badge(key: &str) -> El {
    el("span", "band-badge")
        .attr("data-band", key)
        .child(band_mark(key))
        .text(band_word(key))
}
