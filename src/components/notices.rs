//! What the user has to be told, above the page and never in front of it.

use super::button::{button, plain_button};
use super::edit_bar::way_to_differences;
use crate::browser::dom::{El, el};
use crate::session::{Held, Notice, Session, StorageProblem, Stored, use_session};
use leptos::prelude::{Get, RwSignal, Set};
use leptos::task::spawn_local;
use tsunagari_core::{Edit, EditError, again};
use tsunagari_text::{ChangeText, NoticeText, RefusalText, Say};

/// All notices that nobody has closed yet.
pub fn notices() -> Option<El> {
    let session = use_session();
    let notices = session.notices.get();
    (!notices.is_empty()).then(|| {
        place()
            .attr("role", "region")
            .attr("aria-label", &NoticeText::Place.plain())
            .children(
                notices
                    .into_iter()
                    .map(|notice| one(session, notice))
                    .collect(),
            )
    })
}

/// Where notices stand; the keyboard can be led there.
pub(super) fn place() -> El {
    el("div", "notices").attr("tabindex", "-1")
}

#[inline(never)]
fn one(session: Session, notice: Notice) -> El {
    let (kind, title, mut words) = said(&notice);
    // Only a figure or a text that was changed meanwhile can simply be typed again.
    if let Notice::EditRefused(error) = &notice
        && *error != EditError::Stale
    {
        words = RefusalText(error).plain();
    }
    let held = RwSignal::new(None);
    let action = match notice.clone() {
        Notice::Unreadable { raw, .. } | Notice::DoNotFit { raw, .. } => {
            let save = button(&NoticeText::SaveRaw.plain());
            Some(save.on_click(move || session.save_unreadable(&raw)))
        }
        Notice::NotStored(_)
        | Notice::OnlyJournal
        | Notice::NoJournal
        | Notice::SaveToFile
        | Notice::FileNotSaved => {
            let save = button(&NoticeText::SaveReport.plain());
            Some(save.on_click(move || spawn_local(session.save_file())))
        }
        Notice::Rebased => Some(way_to_differences(session, "button")),
        Notice::NewVersion => {
            let switch = button(&NoticeText::Switch.plain()).attr("data-switch-version", "");
            Some(switch.on_click(move || {
                spawn_local(async move { held.set(session.switch_version().await.err()) });
            }))
        }
        Notice::FileNotRead
        | Notice::Newer
        | Notice::Recovered { .. }
        | Notice::TakenOver
        | Notice::Lost { .. }
        | Notice::EditRefused(_) => None,
    };
    let waits = (notice == Notice::NewVersion).then(|| {
        let words = move || held.get().map(|held| why_held(held).plain());
        el("p", "").live_text(move || words().unwrap_or_default())
    });
    let refused = match &notice {
        Notice::Lost { edits } => Some(refused(session, edits)),
        _ => None,
    };
    let close = plain_button("button button--quiet").text(&NoticeText::Close.plain());
    let close = close.on_click(move || session.close(&notice));
    el("section", "notice")
        .attr("data-kind", kind)
        .attr("role", if kind == "error" { "alert" } else { "status" })
        .child(el("h2", "notice__title").text(&title.plain()))
        .child(el("p", "").text(&words))
        .maybe(waits)
        .maybe(refused)
        .child(el("div", "notice__actions").maybe(action).child(close))
}

/// The edits that came too late, each with what it wanted to write and a way to make it now.
#[inline(never)]
fn refused(session: Session, edits: &[Edit]) -> El {
    let rows = edits.iter().map(|edit| {
        let report = &session.report_now();
        let line = el("p", "").text(&ChangeText { report, edit }.plain());
        let text = match edit {
            Edit::SetSummary { to, .. } | Edit::SetNote { to: Some(to), .. } => to.as_str(),
            _ => "",
        };
        let text = (!text.is_empty()).then(|| el("p", "notice__text").text(text));
        let refused = edit.clone();
        let possible = again(report, edit).filter(|_| !session.read_only.get());
        let redo = possible.map(|_| {
            let redo = button(&NoticeText::Again.plain()).on_click(move || {
                // What is there may have changed since the notice came.
                let now = again(&session.report_now(), &refused);
                if session.edit(Vec::from_iter(now)) {
                    session.forget_refused(&refused);
                }
            });
            el("div", "notice__actions").child(redo)
        });
        el("li", "").child(line).maybe(text).maybe(redo)
    });
    el("ul", "notice__list").children(rows.collect())
}

fn why_held(held: Held) -> NoticeText<'static> {
    match held {
        Held::FilledIn => NoticeText::HeldByField,
        Held::Unsaved => NoticeText::HeldByEdits,
    }
}

fn said(notice: &Notice) -> (&'static str, NoticeText<'static>, String) {
    let (kind, title, words) = words(notice);
    (kind, title, words.plain())
}

fn words(notice: &Notice) -> (&'static str, NoticeText<'static>, NoticeText<'static>) {
    use NoticeText as T;
    match notice {
        Notice::NotStored(StorageProblem::Denied) => ("warning", T::Denied, T::DeniedWords),
        Notice::NotStored(StorageProblem::Full) => ("error", T::Full, T::FullWords),
        Notice::NotStored(StorageProblem::NotKept) => ("error", T::NotKept, T::NotKeptWords),
        Notice::Unreadable { what, .. } => match what {
            Stored::Edits => ("error", T::Unreadable, T::UnreadableWords),
            Stored::NewerEdits => ("warning", T::Newer, T::NewerWords),
            Stored::Report => ("error", T::ReportUnreadable, T::ReportUnreadableWords),
            Stored::Library => ("error", T::LibraryUnreadable, T::LibraryUnreadableWords),
            Stored::NewerLibrary => ("warning", T::NewerLibrary, T::NewerLibraryWords),
            Stored::Records => ("error", T::RecordsUnreadable, T::RecordsUnreadableWords),
        },
        Notice::Newer => ("warning", T::Newer, T::NewerWords),
        Notice::DoNotFit { edits, .. } => {
            ("warning", T::DoNotFit { edits: *edits }, T::DoNotFitWords)
        }
        Notice::Rebased => ("info", T::Rebased, T::RebasedWords),
        Notice::OnlyJournal => ("warning", T::OnlyJournal, T::OnlyJournalWords),
        Notice::NoJournal => ("warning", T::NoJournal, T::NoJournalWords),
        Notice::Recovered { records } => (
            "info",
            T::Recovered { changes: *records },
            T::RecoveredWords,
        ),
        Notice::SaveToFile => ("info", T::SaveToFile, T::SaveToFileWords),
        Notice::FileNotRead => ("error", T::FileNotRead, T::FileNotReadWords),
        Notice::FileNotSaved => ("error", T::FileNotSaved, T::FileNotSavedWords),
        Notice::Lost { edits } => {
            let edits = edits.len();
            ("warning", T::Lost { edits }, T::LostWords)
        }
        Notice::TakenOver => ("info", T::TakenOver, T::TakenOverWords),
        Notice::NewVersion => ("info", T::NewVersion, T::NewVersionWords),
        Notice::EditRefused(_) => ("warning", T::Refused, T::RefusedWords),
    }
}
