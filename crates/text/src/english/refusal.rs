//! `refusal` in English.
