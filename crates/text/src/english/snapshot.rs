//! `snapshot` in English.
