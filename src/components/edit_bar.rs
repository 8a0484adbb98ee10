//! What editing brings to every page: undo, redo, and the way back to the published figures.

use super::button::{acting_while, button};
use super::link::link;
use crate::browser::dom::{El, el};
use crate::browser::frame::after_frame;
use crate::browser::places;
use crate::route::Page;
use crate::session::{Mode, Session, use_session};
use leptos::prelude::{Get, With};
use tsunagari_text::{CompareText, EditText, NoticeText, Say};

/// The bar below the header, in edit mode.
pub fn edit_bar() -> Option<El> {
    let session = use_session();
    (session.mode.get() == Mode::Edit).then(|| after_frame(|| bar(session)))
}

#[inline(never)]
fn bar(session: Session) -> El {
    let undo = button(&EditText::Undo.plain())
        .attr("data-undo", "")
        .attr("aria-keyshortcuts", "Control+Z");
    let undo = acting_while(undo, move || session.can_undo(), move || session.undo());
    let redo = button(&EditText::Redo.plain())
        .attr("data-redo", "")
        .attr("aria-keyshortcuts", "Control+Y Control+Shift+Z");
    let redo = acting_while(redo, move || session.can_redo(), move || session.redo());
    let count = move || session.changes.with(Vec::len);
    let counted = el("span", "edit-bar__count")
        .live_text(move || EditText::ChangeCount { count: count() }.plain());
    let back = button(&EditText::BackToPublished.plain())
        .attr("data-back-to-published", "")
        .child(counted);
    let back = acting_while(
        back,
        move || count() > 0,
        move || session.back_to_published(),
    );
    let compare = way_to_differences(session, "button edit-bar__way").attr("data-compare", "");
    let inner = el("div", "container edit-bar__inner")
        .child(el("p", "edit-bar__words").text(&EditText::BarWords.plain()))
        .live(move || way_to_notices(session).into_iter().collect())
        .child(undo)
        .child(redo)
        .child(back)
        .child(compare);
    el("div", "edit-bar")
        .attr("role", "region")
        .attr("aria-label", &EditText::BarName.plain())
        .child(inner)
}

/// To what differs from the published figures.
pub(super) fn way_to_differences(session: Session, class: &'static str) -> El {
    link(class, Page::Compare)
        .text(&CompareText::WithPublished.plain())
        .on_click(move || session.comparing().with_published())
}

/// They stand above the page: whoever types far below does not see them come.
fn way_to_notices(session: Session) -> Option<El> {
    // What is open is one notice, however many figures it names.
    let open = session.open.with(|open| !open.is_empty());
    let count = session.notices.with(Vec::len) + usize::from(open);
    (count > 0).then(|| {
        button(&NoticeText::Way { count }.plain())
            .attr("data-to-notices", "")
            .on_click(|| places::focus(".notices"))
    })
}
