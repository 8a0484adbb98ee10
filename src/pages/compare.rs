//! 比較: two reports side by side, and everything in which they differ.

use crate::browser::dom::{El, el};
use crate::components::breadcrumbs::breadcrumbs;
use crate::components::compare::choosing::{choosing, listing, views};
use crate::components::compare::differences::{differences, shown, summary};
use crate::components::compare::outcome::Outcome;
use crate::route::Page;
use crate::session::{Session, use_session};
use tsunagari_text::{CompareText, Say, ShellText};

/// The page.
#[inline(never)]
pub fn compare() -> Vec<El> {
    let trail = vec![
        (Page::Overview, ShellText::Overview.plain()),
        (Page::Data, ShellText::DataPage.plain()),
    ];
    let heading = CompareText::Heading.plain();
    let mut page = vec![breadcrumbs(trail, &heading)];
    page.extend(sides(use_session()));
    page
}

/// What the page shows of a session, which may be one where figures are tried out.
pub fn sides(session: Session) -> Vec<El> {
    let of = Outcome::memo(session);
    let heading = CompareText::Heading.plain();
    let title = el("div", "title-block__words")
        .child(el("h1", "").attr("tabindex", "-1").text(&heading))
        .child(el("p", "prose").text(&CompareText::Lead.plain()));
    let page = el("article", "stack compare")
        .child(el("div", "title-block").child(title))
        .child(choosing(session))
        .child(views(session))
        .child(summary(of))
        .child(
            el("div", "section")
                .child(shown(session, of))
                .child(listing(session, of)),
        )
        .child(differences(session, of));
    vec![page]
}
