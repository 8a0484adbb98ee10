//! `entry` in English.
