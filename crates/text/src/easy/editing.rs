//! `editing` in やさしい日本語.
