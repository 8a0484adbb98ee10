//! Saving the report to a file, and opening one.

use super::part;
use crate::browser::dom::{El, el};
use crate::browser::files;
use crate::components::button::button;
use crate::session::{Notice, Opened, OtherSide, Session, Shared, compare_with, use_session};
use leptos::prelude::{GetUntracked, RwSignal, Set, With};
use leptos::task::spawn_local;
use std::sync::Arc;
use tsunagari_formats::FormatError;
use tsunagari_text::{CompareText, DataText, Say};

/// What a chosen file turned out to be.
type Chosen = Result<Arc<Opened>, FormatError>;

/// The part about files.
pub fn files() -> El {
    let session = use_session();
    let chosen: RwSignal<Option<Chosen>> = RwSignal::new(None);
    let save = button(&DataText::SaveFile.plain())
        .attr("data-save-file", "")
        .on_click(move || spawn_local(session.save_file()));
    let input = el("input", "visually-hidden")
        .attr("type", "file")
        .attr("accept", ".json,application/json")
        .attr("data-open-file", "")
        .on("change", move |event| {
            spawn_local(async move {
                match files::chosen(&event).await {
                    Ok(Some(text)) => chosen.set(Some(session.read_file(&text).map(Arc::new))),
                    Ok(None) => {}
                    Err(files::NotRead) => session.tell(Notice::FileNotRead),
                }
            });
        });
    let open = el("label", "button data-part__file")
        .text(&DataText::OpenFile.plain())
        .child(input);
    let place = (!files::can_choose_place())
        .then(|| el("p", "data-part__note").text(&DataText::NoPlace.plain()));
    let outcome = el("div", "data-part__outcome")
        .attr("role", "status")
        .live(move || {
            chosen.with(|file| {
                file.iter()
                    .flat_map(|file| told(session, chosen, file))
                    .collect()
            })
        });
    part(
        "files",
        DataText::Files,
        DataText::FilesWords,
        vec![
            el("div", "data-part__actions").child(save).child(open),
            outcome,
        ],
    )
    .maybe(place)
}

fn told(session: Session, chosen: RwSignal<Option<Chosen>>, file: &Chosen) -> Vec<El> {
    let opened = match file {
        Ok(opened) => opened,
        Err(problem) => {
            let problem = &problem.to_string();
            let words = DataText::NotRead { problem }.plain();
            return vec![
                el("p", "data-part__problem")
                    .attr("data-open-problem", "")
                    .text(&words),
            ];
        }
    };
    let name = opened.report.title.as_str();
    let (words, action) = match opened.changes.as_ref().map(Vec::len) {
        Some(0) => (DataText::NothingNew { name }, None),
        Some(changes) => (
            DataText::SameReport { name, changes },
            Some(DataText::Apply { changes }),
        ),
        None => (DataText::OtherReport { name }, Some(DataText::OpenAsOwn)),
    };
    let action = action.map(|words| {
        let opened = opened.clone();
        button(&words.plain())
            .attr("data-open-apply", "")
            .on_click(move || {
                if session.read_only.get_untracked() {
                    return;
                }
                match &opened.changes {
                    Some(changes) => session.edit(changes.clone()),
                    None => session.add_report(opened.report.clone(), opened.report.title.clone()),
                }
                chosen.set(None);
            })
    });
    let differs = opened
        .changes
        .as_ref()
        .is_none_or(|changes| !changes.is_empty());
    let compare = differs.then(|| {
        let opened = opened.clone();
        button(&CompareText::CompareFile.plain())
            .attr("data-compare", "")
            .on_click(move || {
                let other = OtherSide {
                    report: Shared::new(opened.report.clone()),
                    name: CompareText::File.plain(),
                    handed_out: None,
                };
                compare_with(session, other);
            })
    });
    vec![el("p", "").text(&words.plain())]
        .into_iter()
        .chain(compare)
        .chain(action)
        .collect()
}
