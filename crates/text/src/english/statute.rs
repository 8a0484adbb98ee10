//! `statute` in English.
