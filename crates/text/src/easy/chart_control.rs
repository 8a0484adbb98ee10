//! `chart_control` in やさしい日本語.
