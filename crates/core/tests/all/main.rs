//! What the core promises: one program, since each that is linked on its own takes seconds to build.
#![allow(clippy::unwrap_used, clippy::panic)]

mod again;
mod claim_edits;
mod compared;
mod compared_properties;
mod compared_years;
mod digits;
mod digits_properties;
mod judged;
mod names;
mod pace;
mod rating;
mod rating_properties;
mod reach;
mod runs;
mod sample;
mod scenario;
mod structure;
mod structure_diff;
mod terms;
