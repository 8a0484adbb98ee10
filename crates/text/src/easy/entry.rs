//! `entry` in やさしい日本語.
