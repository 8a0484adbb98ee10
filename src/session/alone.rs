//! Several tabs where the browser has no journal: localStorage is all they have in common.

use super::saved::Found;
use super::source::Keeping;
use crate::browser::storage::Storage;
use leptos::prelude::UpdateValue;

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
        let (mut new, mut lacks, mut found) = (false, false, Found::default());
        self.saved
            .update_value(|saved| (new, lacks, found) = saved.join_stored());
        if new {
            self.show_joined();
        }
        self.session.heed(found);
        lacks
    }
}
