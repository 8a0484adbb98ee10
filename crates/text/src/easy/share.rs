//! `share` in やさしい日本語.
