//! 共有: the ways to hand the report out, each with who can read it and what is inside.

use crate::browser::dom::{El, el};
use crate::components::breadcrumbs::breadcrumbs;
use crate::components::share::{Sharing, choice, data_file, link, lock, pages, terms};
use crate::route::Page;
use crate::session::use_session;
use tsunagari_text::{Say, ShareText, ShellText};

/// The page.
#[inline(never)]
pub fn share() -> Vec<El> {
    let sharing = Sharing::new(use_session());
    let heading = ShellText::Share.plain();
    let head = el("div", "title-block__words")
        .child(el("h1", "").attr("tabindex", "-1").text(&heading))
        .child(el("p", "prose").text(&ShareText::Lead.plain()));
    let terms = el("div", "share-about")
        .child(terms::terms(sharing))
        .child(lock::lock(sharing));
    let ways = el("div", "share-ways")
        .child(link::link(sharing))
        .child(pages::whole_page(sharing))
        .child(pages::plain_page(sharing))
        .child(data_file::data_file(sharing));
    let page = el("div", "stack share")
        .child(el("div", "title-block").child(head))
        .child(choice::choice())
        .child(terms)
        .child(ways);
    let trail = vec![(Page::Overview, ShellText::Overview.plain())];
    vec![breadcrumbs(trail, &heading), page]
}
