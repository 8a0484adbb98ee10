//! Every text in English, one file an area, named as the Japanese one.

mod change;
mod chart;
mod chart_control;
mod check;
pub(crate) mod check_claim_form;
pub(crate) mod check_finding;
mod check_runs;
mod check_search;
pub(crate) mod compare;
mod data;
mod digits;
mod editing;
mod entry;
pub(crate) mod figures;
mod indicator;
pub(crate) mod names;
mod notices;
mod overview;
mod programme;
mod rating;
mod refusal;
mod share;
mod shell;
mod snapshot;
mod static_page;
mod statute;
mod structure;
