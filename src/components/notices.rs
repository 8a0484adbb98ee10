//! What the user has to be told, above the page and never in front of it.

use crate::browser::download;
use crate::browser::storage::StorageProblem;
use crate::session::{Notice, Session, use_session};
use leptos::prelude::*;
use tsunagari_text::{NoticeText, Say};

/// All notices that nobody has closed yet.
#[component]
pub fn Notices() -> impl IntoView {
    let session = use_session();
    let list = move || {
        let notices = session.notices.get();
        (!notices.is_empty()).then(|| {
            view! {
                <div class="notices" role="region" aria-label=NoticeText::Place.plain()>
                    {notices.into_iter().map(|notice| one(session, notice)).collect_view()}
                </div>
            }
        })
    };
    view! { {list} }
}

fn one(session: Session, notice: Notice) -> impl IntoView {
    let (kind, title, words) = words(&notice);
    let role = if kind == "error" { "alert" } else { "status" };
    let action = match notice.clone() {
        Notice::Unreadable { raw, .. } | Notice::DoNotFit { raw, .. } => Some((NoticeText::SaveRaw, Some(raw))),
        Notice::NotStored(_) => Some((NoticeText::SaveReport, None)),
        Notice::EditRefused(_) => None,
    };
    let action = action.map(|(name, raw)| {
        let save = move |_| match &raw {
            Some(raw) => download::save("tsunagari-unreadable.txt", "text/plain;charset=utf-8", raw),
            None => session.save_json(),
        };
        view! { <button type="button" class="button" on:click=save>{name.plain()}</button> }
    });
    let close = move |_| session.notices.update(|notices| notices.retain(|other| *other != notice));
    view! {
        <section class="notice" data-kind=kind role=role>
            <h2 class="notice__title">{title.plain()}</h2>
            <p>{words.plain()}</p>
            <div class="notice__actions">
                {action}
                <button type="button" class="button button--quiet" on:click=close>
                    {NoticeText::Close.plain()}
                </button>
            </div>
        </section>
    }
}

fn words(notice: &Notice) -> (&'static str, NoticeText, NoticeText) {
    use NoticeText as T;
    match notice {
        Notice::NotStored(StorageProblem::Denied) => ("warning", T::Denied, T::DeniedWords),
        Notice::NotStored(StorageProblem::Full) => ("error", T::Full, T::FullWords),
        Notice::NotStored(StorageProblem::NotKept) => ("error", T::NotKept, T::NotKeptWords),
        Notice::Unreadable { newer: false, .. } => ("error", T::Unreadable, T::UnreadableWords),
        Notice::Unreadable { newer: true, .. } => ("warning", T::Newer, T::NewerWords),
        Notice::DoNotFit { edits, .. } => ("warning", T::DoNotFit { edits: *edits }, T::DoNotFitWords),
        Notice::EditRefused(_) => ("warning", T::Refused, T::RefusedWords),
    }
}
