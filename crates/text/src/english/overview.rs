//! `overview` in English.
