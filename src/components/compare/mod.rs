//! The parts of the page 比較.

pub mod choosing;
pub mod differences;
pub mod file;
pub mod given;
pub mod outcome;
pub mod sides;
pub mod table;
