//! Taking everything out of the browser, after offering the file, and showing that it is gone.

use super::part;
use crate::browser::dom::{El, el};
use crate::components::button::{button, plain_button};
use crate::session::{Session, use_session};
use leptos::prelude::{Get, RwSignal, Set};
use leptos::task::spawn_local;
use tsunagari_text::{DataText, Say};

#[derive(Clone, Copy, PartialEq)]
enum Step {
    Offered,
    Asked,
    /// So many things are still there.
    Done(usize),
}

/// The part about erasing.
pub fn erase() -> El {
    let session = use_session();
    let step = RwSignal::new(Step::Offered);
    let content = el("div", "data-part__outcome")
        .attr("role", "status")
        .live(move || match step.get() {
            Step::Offered => vec![
                button(&DataText::EraseAsk.plain())
                    .attr("data-erase", "")
                    .on_click(move || step.set(Step::Asked)),
            ],
            Step::Asked => asked(session, step),
            Step::Done(0) => vec![
                el("p", "data-list__name").text(&DataText::Erased.plain()),
                el("p", "")
                    .attr("data-erased", "")
                    .attr("tabindex", "-1")
                    .text(&DataText::ErasedWords.plain()),
            ],
            Step::Done(left) => vec![
                el("p", "data-part__problem").text(&DataText::NotErased { left }.plain()),
                button(&DataText::EraseAsk.plain()).on_click(move || step.set(Step::Asked)),
            ],
        });
    part(
        "erase",
        DataText::Erase,
        DataText::EraseWords,
        vec![content],
    )
}

fn asked(session: Session, step: RwSignal<Step>) -> Vec<El> {
    let save =
        button(&DataText::SaveFile.plain()).on_click(move || spawn_local(session.save_file()));
    let now = plain_button("button button--danger").text(&DataText::EraseNow.plain());
    let now = now.attr("data-erase-now", "").on_click(move || {
        spawn_local(async move { step.set(Step::Done(session.erase().await)) });
    });
    let keep = button(&DataText::Keep.plain()).on_click(move || step.set(Step::Offered));
    vec![
        el("p", "").text(&DataText::EraseAskWords.plain()),
        el("div", "data-part__actions")
            .child(save)
            .child(now)
            .child(keep),
    ]
}
