//! `programme` in やさしい日本語.
