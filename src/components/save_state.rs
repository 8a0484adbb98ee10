//! How safe the edits are, in words.

use crate::browser::dom::{El, el};
use crate::browser::frame::after_frame;
use crate::session::{SaveState as State, Session, use_session};
use leptos::prelude::{Get, Memo};
use tsunagari_text::{SaveStateText, Say};

/// The save state, spoken politely when it changes. `<html>` has it at once; the words follow, and an edit that is
/// soon on the disk never moves them.
pub fn save_state() -> El {
    let session = use_session();
    let shown = Memo::new(move |_| shown(session));
    let words = el("span", "save-state").attr("role", "status");
    after_frame(|| {
        words
            .live_attr("data-state", move || Some(shown.get().0.to_owned()))
            .live_text(move || shown.get().1)
    })
}

/// The state's name and words, tracked. A file is safer than the browser, unless the last edit failed.
fn shown(session: Session) -> (&'static str, String) {
    let state = session.save_state.get();
    let day = session.in_file.get().filter(|_| state != State::Failed);
    let (name, words) = match (&day, &state) {
        (Some(day), _) => ("file", SaveStateText::File { day }),
        (None, State::Published) => {
            let own = session.published().id != crate::BUNDLED_ID;
            let words = if own {
                SaveStateText::Unchanged
            } else {
                SaveStateText::Published
            };
            ("published", words)
        }
        (None, State::Browser(time)) => ("browser", SaveStateText::Browser { time }),
        (None, State::Saving) => ("saving", SaveStateText::Saving),
        (None, State::Unsaved) => ("unsaved", SaveStateText::Unsaved),
        (None, State::Failed) => ("failed", SaveStateText::Failed),
    };
    (name, words.plain())
}
