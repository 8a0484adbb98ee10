//! `check_finding` in English.
