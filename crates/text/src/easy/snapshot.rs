//! `snapshot` in やさしい日本語.
