//! `chart_control` in English.
