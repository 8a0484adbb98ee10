//! `rating` in やさしい日本語.
