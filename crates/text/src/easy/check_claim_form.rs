//! `check_claim_form` in やさしい日本語.
