//! `names` in English.
