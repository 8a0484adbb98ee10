//! A band, as a mark and as a mark with words. Never by colour alone.

use leptos::prelude::*;
use tsunagari_text::band_word;

/// The band's mark.
pub fn band_mark(key: &str) -> impl IntoView + use<> {
    view! { <span class="band-mark" data-band=key.to_owned() aria-hidden="true"></span> }
}

/// The band's mark and words.
pub fn band_badge(key: &str) -> impl IntoView + use<> {
    view! {
        <span class="band-badge" data-band=key.to_owned()>
            {band_mark(key)} {band_word(key).to_owned()}
        </span>
    }
}
