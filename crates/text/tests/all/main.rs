//! What the texts promise: one program, since each that is linked on its own takes seconds to build.
#![allow(clippy::unwrap_used, clippy::panic)]

mod changes;
mod compared;
mod digits;
mod sample;
mod sources;
mod spoken;
