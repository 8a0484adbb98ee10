//! Every text that a user can see, typed.
//!
//! One file an area, named as the page or component that speaks it. A text is an
//! enum variant that carries what it mentions. Each language matches on it without a
//! catch-all ([`Japanese`] beside the enum, [`EasyJapanese`] in `easy/`, [`English`] in
//! `english/`): a text that a language lacks does not compile.
#![allow(
    missing_docs,
    reason = "a variant's line names the fields that it mentions"
)]

mod change;
mod chart;
mod chart_control;
mod check;
mod compare;
mod data;
mod digits;
mod easy;
mod editing;
mod english;
mod entry;
mod figures;
mod help;
mod indicator;
mod language;
mod names;
mod notices;
mod offline;
mod overview;
mod phrase;
mod programme;
mod rating;
mod refusal;
mod save_state;
mod share;
mod shell;
mod snapshot;
mod static_page;
mod statute;
mod structure;
mod template;
mod tour;
mod unread;
mod workshop;

pub use change::ChangeText;
pub use chart::ChartText;
pub use chart_control::ChartControlText;
pub use check::{
    CheckText, ClaimEntry, ClaimKind, ClaimText, ExplanationText, FindingText, InspectText,
    RunsText, SearchText, UncheckedText, difference, tally,
};
pub use compare::{
    CompareText, DifferenceText, IncomparableText, PartText, Seen, ShiftText, Words,
};
pub use data::DataText;
pub use digits::{DigitProblemText, DigitReasonText, DigitsText};
pub use editing::EditText;
pub use entry::Entry;
pub use figures::{
    day, figure, figure_with_unit, fiscal_year, fiscal_year_wareki, rate_percent, signed,
    signed_with_unit, unit_name, western_year,
};
pub use help::{HelpText, KeyText};
pub use indicator::IndicatorText;
pub use language::{
    EasyJapanese, English, Japanese, Language, Say, bracketed, comma, speak, spoken,
};
pub use names::{bare_name, named};
pub use notices::{Contested, NoticeText};
pub use offline::OfflineText;
pub use overview::OverviewText;
pub use phrase::{Phrase, READING, runs, without_readings};
pub use programme::ProgrammeText;
pub use rating::{
    PathText, PolarityText, RoundingText, RuleText, band_word, column_word, no_rate, status_word,
};
pub use refusal::{HeadProblemText, RefusalText};
pub use save_state::SaveStateText;
pub use share::ShareText;
pub use shell::ShellText;
pub use snapshot::SnapshotText;
pub use static_page::StaticPageText;
pub use statute::StatuteText;
pub use structure::{Deed, StructureText};
pub use template::{NewReport, policy_fields, statutory_programmes};
pub use tour::{TourStop, TourText};
pub use unread::{UnreadText, WantedText};
pub use workshop::{ExerciseText, SlideText, WhatIfText, WorkshopText, pace_words, reach_words};
