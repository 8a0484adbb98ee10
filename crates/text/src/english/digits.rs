//! `digits` in English.
