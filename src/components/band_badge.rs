//! A band, as a mark and as a mark with words. Never by colour alone.

use crate::browser::dom::{El, el};
use crate::session::Band;

/// The band's mark.
pub fn band_mark(band: &Band) -> El {
    el("span", "band-mark")
        .attr("data-band", &band.key)
        .attr("data-mark", band.mark)
        .attr("aria-hidden", "true")
}

/// The band's mark and words.
pub fn band_badge(band: &Band) -> El {
    el("span", "band-badge")
        .attr("data-band", &band.key)
        .attr("data-mark", band.mark)
        .child(band_mark(band))
        .text(&band.word)
}
