//! The charts of Takamatsu's R5 figures: how they look, where things stand, what they say, what they cost.

// The allowance for tests does not reach what tests are built from.
#![allow(clippy::unwrap_used)]

mod drawing;
mod pictures;
mod placing;
mod takamatsu;
mod words;
