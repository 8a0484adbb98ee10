//! `structure` in やさしい日本語.
