//! `check_search` in English.
