//! `static_page` in やさしい日本語.
