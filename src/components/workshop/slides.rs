//! 投影: the slides of a workshop, one thing at a time.

mod deck;
mod faces;
mod figures;
mod path;
mod stage;

pub use deck::deck;
pub use stage::{begin, stage};
