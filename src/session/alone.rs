//! Several tabs where the browser has no journal: localStorage is all they have in common.

use super::source::Keeping;
use super::{Saved, Shared};
use crate::browser::storage::Storage;
use leptos::prelude::{Set, UpdateValue, WithValue};

impl Keeping {
    /// Hears of what other tabs write from now on.
    pub(super) fn listen_to_storage(self) {
        if let Ok(storage) = Storage::open() {
            storage.listen(move || {
                // Whoever was overwritten in the same moment writes both.
                if self.has_no_journal() && self.join_stored() {
                    self.write();
                }
            });
        }
    }

    /// Takes in what another tab has written. Answers whether localStorage lacks something that is known
    /// here.
    pub(super) fn join_stored(self) -> bool {
        let (mut new, mut lacks) = (false, false);
        self.saved
            .update_value(|saved| (new, lacks) = saved.join_stored());
        if new {
            let now = self.saved.with_value(Saved::now);
            self.session.report.set(Shared::new(now.report));
        }
        lacks
    }
}
