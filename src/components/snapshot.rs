//! What tells a reader that this is somebody else's report, and what can be done with it.

use super::{button::plain_button, link::link};
use crate::browser::dom::{El, el};
use crate::route::Page;
use crate::session::{Origin, Session, use_session};
use tsunagari_text::{CompareText, Say, SnapshotText, named};

/// The mark in the header: by whom and when.
#[inline(never)]
pub fn mark(origin: &Origin) -> El {
    let by = named(&origin.by);
    let (by, on) = (&*by, origin.on);
    el("span", "snapshot-mark")
        .attr("data-snapshot", &on.to_string())
        .text(&SnapshotText::Mark { by, on }.plain())
}

/// The button that makes a report of one's own of it.
#[inline(never)]
pub fn take_over(session: Session) -> El {
    plain_button("button")
        .attr("data-take-over", "")
        .text(&SnapshotText::TakeOver.plain())
        .on_click(move || session.take_over())
}

/// The bar below the header, on every page.
#[inline(never)]
pub fn snapshot_bar() -> El {
    let session = use_session();
    let figures_only = session
        .is_from_link()
        .then(|| el("p", "snapshot-bar__words").text(&SnapshotText::FiguresOnly.plain()));
    let own = el("a", "")
        .attr("href", "#/")
        .text(&SnapshotText::OwnReport.plain());
    let inner = el("div", "container snapshot-bar__inner")
        .child(el("p", "snapshot-bar__words").text(&SnapshotText::BarWords.plain()))
        .maybe(figures_only)
        .child(link("", Page::Compare).text(&CompareText::ToCompare.plain()))
        .child(own);
    el("div", "snapshot-bar")
        .attr("role", "region")
        .attr("aria-label", &SnapshotText::Bar.plain())
        .child(inner)
}
