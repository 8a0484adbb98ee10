//! `overview` in やさしい日本語.
