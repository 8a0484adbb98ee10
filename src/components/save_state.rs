//! How safe the edits are, in words.

use crate::browser::dom::{El, el};
use crate::session::{SaveState as State, use_session};
use tsunagari_text::{EditText, Say};

/// The save state, spoken politely when it changes.
pub fn save_state() -> El {
    let session = use_session();
    let words = move || {
        let state = &session.shown_state();
        match state {
            State::File(day) => EditText::StateFile { day }.plain(),
            State::Published => EditText::StatePublished.plain(),
            State::Browser(time) => EditText::StateBrowser { time }.plain(),
            State::Saving => EditText::StateSaving.plain(),
            State::Unsaved => EditText::StateUnsaved.plain(),
            State::Failed => EditText::StateFailed.plain(),
        }
    };
    let name = move || match session.shown_state() {
        State::Published => "published",
        State::File(_) => "file",
        State::Browser(_) => "browser",
        State::Saving => "saving",
        State::Unsaved => "unsaved",
        State::Failed => "failed",
    };
    el("span", "save-state")
        .attr("role", "status")
        .live_attr("data-state", move || Some(name().to_owned()))
        .live_text(words)
}
