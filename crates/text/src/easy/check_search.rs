//! `check_search` in やさしい日本語.
