//! The parts of 照合.

pub mod adding;
mod answering;
mod asking;
pub mod desk;
mod file;
pub mod finding;
pub mod findings;
pub mod inspection;
pub mod results;
pub mod rule_search;
pub mod runs;
