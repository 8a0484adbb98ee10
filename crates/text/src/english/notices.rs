//! `notices` in English.
