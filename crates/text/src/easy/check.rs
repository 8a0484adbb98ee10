//! `check` in やさしい日本語.
