//! `chart` in やさしい日本語.
