//! `shell` in English.
