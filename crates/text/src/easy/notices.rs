//! `notices` in やさしい日本語.
