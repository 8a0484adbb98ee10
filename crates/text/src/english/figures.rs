//! `figures` in English.
