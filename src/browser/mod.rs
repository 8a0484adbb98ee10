//! The only code that touches the browser: what it shows, stores, draws, measures and saves.

pub mod canvas;
pub mod clipboard;
pub mod clock;
pub mod crypto;
pub mod dom;
pub mod download;
pub mod errand;
pub mod files;
pub mod frame;
pub mod full_screen;
pub mod grid;
mod held;
pub mod html;
pub mod journal;
pub mod keys;
mod literal;
pub mod lock;
pub mod offline;
pub mod page_state;
pub mod places;
pub mod pointer;
pub mod print;
pub mod rescue;
pub mod rest;
pub mod single_page;
pub mod storage;
pub mod tabs;
#[cfg(test)]
#[cfg(target_arch = "wasm32")]
mod tests;
pub mod theme;
pub mod trail;
pub mod viewport;
