//! `indicator` in English.
