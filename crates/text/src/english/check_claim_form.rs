//! `check_claim_form` in English.
