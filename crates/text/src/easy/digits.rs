//! `digits` in やさしい日本語.
