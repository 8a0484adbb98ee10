//! `static_page` in English.
