//! What the parts of the page share: the session, and what the list is narrowed to.

use crate::session::Session;
use leptos::prelude::{Get, RwSignal, Set, With};
use tsunagari_core::{CheckResult, Finding};

/// Copies are handles to the same desk.
#[derive(Clone, Copy)]
pub struct Desk {
    /// The open report.
    pub session: Session,
    shown: RwSignal<Option<CheckResult>>,
}

impl Desk {
    /// A desk on which everything is shown.
    pub fn new(session: Session) -> Self {
        Self {
            session,
            shown: RwSignal::new(None),
        }
    }

    /// The result that the list is narrowed to, tracked.
    pub fn shown(self) -> Option<CheckResult> {
        self.shown.get()
    }

    /// Narrows the list to a result, or shows everything.
    pub fn show(self, result: Option<CheckResult>) {
        self.shown.set(result);
    }

    /// How many findings have a result, or how many there are, tracked.
    pub fn count(self, result: Option<CheckResult>) -> usize {
        let has = |finding: &&Finding| result.is_none_or(|one| finding.outcome.result() == one);
        self.session
            .findings()
            .with(|findings| findings.iter().filter(has).count())
    }
}
