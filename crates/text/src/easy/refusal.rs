//! `refusal` in やさしい日本語.
