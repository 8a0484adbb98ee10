//! `structure` in English.
