//! `chart` in English.
