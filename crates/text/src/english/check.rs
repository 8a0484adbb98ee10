//! `check` in English.
