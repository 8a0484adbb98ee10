//! `statute` in やさしい日本語.
