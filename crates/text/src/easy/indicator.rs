//! `indicator` in やさしい日本語.
