//! Where the page is, and the way back up.

use crate::browser::dom::{El, el};
use crate::components::link::link;
use crate::route::Page;
use tsunagari_text::{Say, ShellText};

/// The trail: pages with their names, then the name of this one.
pub fn breadcrumbs(above: Vec<(Page, String)>, here: &str) -> El {
    let item = |child: El| el("li", "breadcrumbs__item").child(child);
    let links = above
        .into_iter()
        .map(|(page, name)| item(link("", page).text(&name)));
    let trail = el("ol", "breadcrumbs__list")
        .children(links.collect())
        .child(item(el("span", "").attr("aria-current", "page").text(here)));
    el("nav", "breadcrumbs")
        .attr("aria-label", &ShellText::Breadcrumbs.plain())
        .child(trail)
}
