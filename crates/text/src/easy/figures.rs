//! `figures` in やさしい日本語.
