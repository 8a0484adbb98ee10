//! Saving the report to a file, and opening one.

use super::part;
use crate::browser::dom::{El, el};
use crate::browser::files;
use crate::components::{button::button, file_choice::file_choice, passphrase::passphrase};
use crate::session::{
    Chosen, Opened, OtherSide, Session, Shared, SideName, compare_with, use_session,
};
use leptos::prelude::{GetUntracked, RwSignal, Set, With};
use leptos::task::spawn_local;
use std::sync::Arc;
use tsunagari_formats::FormatError;
use tsunagari_text::{CompareText, DataText, Say, SnapshotText, UnreadText, named};

/// What a chosen file turned out to be.
type Found = Result<Arc<Chosen>, FormatError>;

/// The part about files.
pub fn files() -> El {
    let session = use_session();
    let chosen: RwSignal<Option<Found>> = RwSignal::new(None);
    let save = button(&DataText::SaveFile.plain())
        .attr("data-save-file", "")
        .on_click(move || spawn_local(session.save_file()));
    let open = file_choice(
        session,
        &DataText::OpenFile.plain(),
        "data-open-file",
        Box::new(move |text| chosen.set(Some(session.read_file(text).map(Arc::new)))),
    );
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

fn told(session: Session, chosen: RwSignal<Option<Found>>, file: &Found) -> Vec<El> {
    let file = match file {
        Ok(file) => file,
        Err(problem) => {
            let words = UnreadText::from(problem).plain();
            return vec![
                el("p", "data-part__problem")
                    .attr("data-open-problem", "")
                    .text(&words),
            ];
        }
    };
    match &**file {
        Chosen::Locked(locked) => {
            let words = SnapshotText::LockedWords.plain();
            let form = passphrase(locked.clone(), move |content| {
                chosen.set(Some(session.read_open_file(&content).map(Arc::new)));
            });
            vec![el("p", "").text(&words), form]
        }
        Chosen::Report(opened) => offered(session, chosen, opened),
    }
}

fn offered(session: Session, chosen: RwSignal<Option<Found>>, opened: &Opened) -> Vec<El> {
    let name = &*named(&opened.report.title);
    let (words, action) = match opened.changes.as_ref().map(Vec::len) {
        Some(0) => (DataText::NothingNew { name }, None),
        Some(changes) => (
            DataText::SameReport { name, changes },
            Some(DataText::Apply { changes }),
        ),
        None => (DataText::OtherReport { name }, Some(DataText::OpenAsOwn)),
    };
    let action = action.map(|words| {
        let Opened { report, changes } = opened.clone();
        button(&words.plain())
            .attr("data-open-apply", "")
            .on_click(move || {
                match &changes {
                    Some(_) if session.read_only.get_untracked() => return,
                    Some(changes) => {
                        session.edit(changes.clone());
                    }
                    None => session.add_report(report.clone(), report.title.clone()),
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
                    name: SideName::Said(CompareText::File),
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
