//! `shell` in やさしい日本語.
