//! `share` in English.
