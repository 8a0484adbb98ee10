//! Taking everything of this app out of the browser.

use super::source::Keeping;
use super::{SaveState, Saved, Session};
use crate::browser::{journal, offline};
use leptos::prelude::{Notify, Set, Update, UpdateValue};
use std::collections::HashMap;
use tsunagari_core::History;

/// What a tab tells the others when it has taken everything out of the browser. No document's id.
pub(super) const ERASED: &str = "*";

impl Session {
    /// Takes everything of this app out of the browser. Answers with what is still there, which is
    /// nothing where the browser did as it was told.
    pub async fn erase(self) -> usize {
        let gone = journal::erase().await.is_ok();
        if let Some(keeping) = self.keeping() {
            keeping.start_afresh();
        }
        let kept = offline::erase().await;
        let left = Saved::erase();
        self.kept_changed.notify();
        if let Some(keeping) = self.keeping() {
            keeping.tell_tabs(ERASED);
        }
        left + usize::from(!gone) + usize::from(!kept)
    }
}

impl Keeping {
    /// Forgets all edits, on screen too: they are no longer in this browser. Nor is a report of one's own.
    pub(super) fn start_afresh(self) {
        self.return_to_bundled();
        let session = self.session;
        let published = session.published();
        self.saved.update_value(Saved::forget);
        self.leave_journal();
        session.history.set(History::default());
        session.notices.set(Vec::new());
        session.drafts.update(HashMap::clear);
        session.report.set(published);
        session.since_file.set(0);
        session.in_file.set(None);
        session.save_state.set(SaveState::Published);
        // What a newer version had written is gone as well.
        session.read_only.set(false);
    }
}
