//! The parts of 研修, one folder each.

pub mod address;
pub mod exercises;
pub mod slides;
pub mod trying;
pub mod what_if;
