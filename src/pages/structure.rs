//! 構成の編集: where everything but figures and texts is changed, part by part.

use crate::browser::dom::{El, el};
use crate::browser::places;
use crate::components::{
    breadcrumbs::breadcrumbs,
    button::plain_button,
    structure::{
        desk::Desk,
        summary::{rated, summary},
        tree::{fields, programmes},
    },
};
use crate::route::Page;
use crate::session::{Mode, Session, use_session};
use leptos::prelude::{Get, Set, WithUntracked};
use tsunagari_core::Report;
use tsunagari_text::{Say, ShellText, SnapshotText, StructureText};

/// The page.
#[inline(never)]
pub fn structure(report: &Report) -> Vec<El> {
    let session = use_session();
    let desk = Desk::new(session);
    open_asked(desk, report);
    let title = el("div", "title-block")
        .child(
            el("h1", "")
                .attr("tabindex", "-1")
                .text(&StructureText::Heading.plain()),
        )
        .child(el("p", "prose").text(&StructureText::Lead.plain()))
        .live(move || start(session));
    let said = el("p", "visually-hidden")
        .attr("role", "status")
        .live_text(move || desk.said());
    let parts = move || {
        let (report, editing) = (session.structure.get(), desk.editing());
        vec![
            summary(desk, &report, editing),
            rated(desk, &report, editing),
            programmes(desk, &report, editing),
            fields(desk, &report, editing),
        ]
    };
    let page = el("article", "stack structure")
        .child(title)
        .child(said)
        .live(parts);
    let trail = vec![
        (Page::Overview, ShellText::Overview.plain()),
        (Page::Data, ShellText::DataPage.plain()),
    ];
    vec![breadcrumbs(trail, &StructureText::Heading.plain()), page]
}

/// Opens the programme that the address names.
fn open_asked(desk: Desk, report: &Report) {
    let asked = desk
        .session
        .route
        .with_untracked(|route| route.filter.programme.clone());
    let number = asked.and_then(|number| number.parse().ok());
    if let Some(programme) = number.and_then(|number| report.programme(number)) {
        desk.set_open(&programme.id, true);
    }
}

/// In view mode: the button that begins, or why there is none.
fn start(session: Session) -> Vec<El> {
    if session.read_only.get() {
        let words = match session.origin() {
            Some(_) => SnapshotText::ReadOnly.plain(),
            None => StructureText::ReadOnly.plain(),
        };
        return vec![el("p", "prose").text(&words)];
    }
    if session.mode.get() == Mode::Edit {
        return Vec::new();
    }
    let begin = plain_button("button button--primary")
        .text(&StructureText::Begin.plain())
        .on_click(move || {
            session.mode.set(Mode::Edit);
            places::focus("main h1");
        });
    let words = el("span", "structure-start__words").text(&StructureText::OnlyView.plain());
    vec![el("p", "structure-start").child(words).child(begin)]
}
