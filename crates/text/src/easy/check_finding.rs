//! `check_finding` in やさしい日本語.
