//! `compare` in English.
