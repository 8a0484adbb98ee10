//! `compare` in やさしい日本語.
