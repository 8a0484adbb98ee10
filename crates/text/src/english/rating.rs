//! `rating` in English.
