//! How safe the edits are, in words.

use crate::session::{SaveState as State, use_session};
use leptos::prelude::*;
use tsunagari_text::{EditText, Say};

/// The save state, spoken politely when it changes.
#[component]
pub fn SaveState() -> impl IntoView {
    let session = use_session();
    let words = move || {
        session.save_state.with(|state| match state {
            State::Published => EditText::StatePublished.plain(),
            State::Browser(time) => EditText::StateBrowser { time }.plain(),
            State::Unsaved => EditText::StateUnsaved.plain(),
            State::Failed => EditText::StateFailed.plain(),
        })
    };
    let name = move || {
        session.save_state.with(|state| match state {
            State::Published => "published",
            State::Browser(_) => "browser",
            State::Unsaved => "unsaved",
            State::Failed => "failed",
        })
    };
    view! { <span class="save-state" data-state=name role="status">{words}</span> }
}
