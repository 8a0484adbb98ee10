//! 照合: whether what the report prints is what its figures come to.

use crate::browser::dom::{El, el};
use crate::components::breadcrumbs::breadcrumbs;
use crate::components::check::{
    adding::adding, desk::Desk, findings::findings, inspection::inspection, results::results,
    rule_search::rule_search, runs::runs,
};
use crate::route::Page;
use crate::session::use_session;
use tsunagari_text::{CheckText, Say, ShellText, SnapshotText};

/// The page.
#[inline(never)]
pub fn check() -> Vec<El> {
    let session = use_session();
    let desk = Desk::new(session);
    let title = el("div", "title-block")
        .child(
            el("h1", "")
                .attr("tabindex", "-1")
                .text(&ShellText::Check.plain()),
        )
        .child(el("p", "prose").text(&CheckText::Lead.plain()))
        .maybe(
            session
                .is_from_link()
                .then(|| el("p", "prose").text(&SnapshotText::NoClaims.plain())),
        );
    let said = el("p", "visually-hidden")
        .attr("role", "status")
        .live_text(move || desk.said());
    let page = el("article", "stack check")
        .child(title)
        .child(said)
        .live(move || adding(desk))
        .child(results(desk))
        .child(findings(desk))
        .child(runs(desk))
        .child(rule_search(desk))
        .child(inspection(desk));
    let trail = vec![(Page::Overview, ShellText::Overview.plain())];
    vec![breadcrumbs(trail, &ShellText::Check.plain()), page]
}
