//! The neighbours of a page.

use super::link::link;
use crate::browser::dom::{El, el};
use crate::route::Page;
use tsunagari_text::{Say, ShellText, named};

/// A neighbour: which page, which direction in words, its name.
pub struct Neighbour {
    /// Where it leads.
    pub page: Page,
    /// Before or after, in words.
    pub direction: ShellText<'static>,
    /// Its name.
    pub name: String,
}

/// The page before and the page after.
pub fn pager(before: Option<Neighbour>, after: Option<Neighbour>) -> El {
    let way = |neighbour: Neighbour, class: &'static str, rel: &str| {
        link(class, neighbour.page)
            .attr("rel", rel)
            .child(el("span", "pager__direction").text(&neighbour.direction.plain()))
            .text(&named(&neighbour.name))
    };
    el("nav", "pager")
        .attr("aria-label", &ShellText::Neighbours.plain())
        .maybe(before.map(|neighbour| way(neighbour, "pager__link", "prev")))
        .maybe(after.map(|neighbour| way(neighbour, "pager__link pager__link--next", "next")))
}
