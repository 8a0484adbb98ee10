//! How safe the edits are, in words.

use crate::browser::dom::{El, el};
use crate::session::{SaveState as State, Session, use_session};
use leptos::prelude::Get;
use tsunagari_text::{SaveStateText, Say};

/// The save state, spoken politely when it changes.
pub fn save_state() -> El {
    let session = use_session();
    el("span", "save-state")
        .attr("role", "status")
        .live_attr("data-state", move || Some(shown(session).0.to_owned()))
        .live_text(move || shown(session).1)
}

/// The state's name and words, tracked. A file is safer than the browser, unless the last edit failed.
fn shown(session: Session) -> (&'static str, String) {
    let state = session.save_state.get();
    let day = session.in_file.get().filter(|_| state != State::Failed);
    let (name, words) = match (&day, &state) {
        (Some(day), _) => ("file", SaveStateText::File { day }),
        (None, State::Published) => ("published", SaveStateText::Published),
        (None, State::Browser(time)) => ("browser", SaveStateText::Browser { time }),
        (None, State::Saving) => ("saving", SaveStateText::Saving),
        (None, State::Unsaved) => ("unsaved", SaveStateText::Unsaved),
        (None, State::Failed) => ("failed", SaveStateText::Failed),
    };
    (name, words.plain())
}
