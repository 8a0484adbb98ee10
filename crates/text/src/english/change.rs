//! `change` in English.
