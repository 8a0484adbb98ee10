//! The parts of 照合.

pub mod desk;
mod file;
pub mod finding;
pub mod findings;
pub mod results;
