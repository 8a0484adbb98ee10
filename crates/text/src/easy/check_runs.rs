//! `check_runs` in やさしい日本語.
