//! `programme` in English.
