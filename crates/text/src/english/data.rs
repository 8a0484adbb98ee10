//! `data` in English.
