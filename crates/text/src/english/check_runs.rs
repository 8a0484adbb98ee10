//! `check_runs` in English.
