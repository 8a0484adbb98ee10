//! ご案内: where the tour is, and whether a first visit is offered it.

use super::Session;
use crate::browser::storage::Storage;
use leptos::prelude::{Get, GetUntracked, RwSignal, Set, WithUntracked};
use tsunagari_text::TourStop;

/// Set once somebody has taken the tour or done without.
pub const KEY: &str = "tsunagari/tour";

/// The tour of a session. Copies are handles to the same one.
#[derive(Clone, Copy)]
pub struct Tour {
    /// Whether it is offered on the overview.
    pub offered: RwSignal<bool>,
    /// The stop where it is, from 0; `None` while there is none under way.
    pub at: RwSignal<Option<usize>>,
}

impl Tour {
    pub(super) fn new() -> Self {
        let known = Storage::open().is_ok_and(|storage| storage.get(KEY).is_some());
        Self {
            offered: RwSignal::new(!known),
            at: RwSignal::new(None),
        }
    }

    /// Offers it no more, in later visits neither. Where nothing can be stored, in this one.
    pub fn decline(self) {
        self.offered.set(false);
        if let Ok(storage) = Storage::open() {
            // What is not kept is offered again.
            let _ = storage.set(KEY, "known");
        }
    }

    /// Whether it is under way, tracked.
    pub fn is_under_way(self) -> bool {
        self.at.get().is_some()
    }
}

impl Session {
    /// The stops for what is open: who cannot edit is not shown how.
    #[inline(never)]
    pub fn tour_stops(self) -> Vec<TourStop> {
        let own = self.origin().is_none();
        let some = self.report.with_untracked(|report| report.has_indicators());
        let fits = |stop: &TourStop| match stop {
            TourStop::Edit | TourStop::Keep | TourStop::Share => own,
            TourStop::Indicator => some,
            _ => true,
        };
        TourStop::ALL.into_iter().filter(fits).collect()
    }

    /// The stop where the tour is; `None` while there is none under way.
    #[inline(never)]
    pub fn tour_stop(self) -> Option<TourStop> {
        let at = self.tour.at.get_untracked()?;
        self.tour_stops().get(at).copied()
    }
}
