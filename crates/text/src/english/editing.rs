//! `editing` in English.
