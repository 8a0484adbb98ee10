//! The parts of the page データ, one file each.

pub mod comparison;
pub mod erase;
pub mod files;
pub mod new_report;
pub mod offline;
pub mod past;
pub mod put_aside;
pub mod reports;

use crate::browser::dom::{El, el};
use tsunagari_text::Say;

/// A part of the page: its name, what it is for, and what it holds.
fn part(id: &str, name: impl Say, words: impl Say, content: Vec<El>) -> El {
    let heading = format!("h-{id}");
    el("section", "section data-part")
        .attr("aria-labelledby", &heading)
        .child(el("h2", "").attr("id", &heading).text(&name.plain()))
        .child(el("p", "prose").text(&words.plain()))
        .children(content)
}
