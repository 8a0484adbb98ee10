//! 版: the app in this browser, and when a new version of it may take the place of this one.

use super::{Notice, SaveState, Session};
use crate::browser::frame::painted;
use crate::browser::{offline, places};
use leptos::prelude::{Set, WithUntracked};
use leptos::task::spawn_local;

/// Why a new version has to wait: something would be lost with this page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Held {
    /// A field or a form is being filled in, or holds what could not be read.
    FilledIn,
    /// Edits are neither surely in this browser nor in a file.
    Unsaved,
}

impl Session {
    /// The whole app is there: from now on the browser may keep it for times without a network.
    #[inline(never)]
    pub fn is_whole(self) {
        self.whole.set(true);
        spawn_local(offline::keep(move || self.tell(Notice::NewVersion)));
    }

    /// Opens the app anew in the version that has come, unless something would be lost.
    ///
    /// # Errors
    /// What stands in the way.
    pub async fn switch_version(self) -> Result<(), Held> {
        // What was typed is committed, and then on its way to the disk.
        places::leave_field();
        let on_its_way = |state: &SaveState| matches!(state, SaveState::Saving);
        while self.save_state.with_untracked(on_its_way) {
            painted().await;
        }
        if places::is_filled_in() || self.drafts.with_untracked(|drafts| !drafts.is_empty()) {
            return Err(Held::FilledIn);
        }
        let kept =
            |state: &SaveState| matches!(state, SaveState::Published | SaveState::Browser(_));
        if !self.save_state.with_untracked(kept) && self.has_changes_in_no_file() {
            return Err(Held::Unsaved);
        }
        offline::switch().await;
        Ok(())
    }
}
