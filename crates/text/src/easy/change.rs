//! `change` in やさしい日本語.
