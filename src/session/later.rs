//! What the session makes when it is first asked for: a first visit does without it.

use super::comparing::Comparing;
use super::lazy::Lazy;
use super::{Exercises, Sandbox, Session, Shared, Show, letter_keys};
use leptos::prelude::{Memo, RwSignal, With};
use tsunagari_core::{Finding, check};

/// The findings, as a memo.
pub type FindingsMemo = Memo<Shared<Vec<Finding>>>;

/// Handles to what stands in the second half of the wasm.
#[derive(Clone, Copy)]
pub struct Later {
    findings: FindingsMemo,
    comparing: Comparing,
    sandbox: Lazy<Sandbox>,
    show: Lazy<Show>,
    exercises: Lazy<Exercises>,
    letter_keys: Lazy<RwSignal<bool>>,
}

impl Session {
    /// What the claims check says of the report as it is: computed once for all who ask, and not
    /// before somebody does.
    #[inline(never)]
    pub fn findings(self) -> FindingsMemo {
        self.made_later().findings
    }

    /// What the page 比較 compares with, and how.
    #[inline(never)]
    pub fn comparing(self) -> Comparing {
        self.made_later().comparing
    }

    /// The slides' time and darkness, from slide to slide.
    #[inline(never)]
    pub fn show_under_way(self) -> Show {
        self.made_later().show.get(Show::default)
    }

    #[inline(never)]
    pub(super) fn made_exercises(self) -> Exercises {
        self.made_later().exercises.get(|| self.start_exercises())
    }

    /// Whether a trainer has changed the exercises since they were saved.
    pub(super) fn has_exercises_in_no_file(self) -> bool {
        let exercises = self.made_later().exercises.made();
        exercises.is_some_and(Exercises::has_changes_in_no_file)
    }

    #[inline(never)]
    pub(super) fn made_sandbox(self) -> Sandbox {
        self.made_later().sandbox.get(|| self.new_sandbox())
    }

    #[inline(never)]
    pub(super) fn letter_keys(self) -> RwSignal<bool> {
        self.made_later().letter_keys.get(letter_keys::as_before)
    }

    #[inline(never)]
    fn made_later(self) -> Later {
        let report = self.report;
        let find = move |_: Option<&_>| report.with(|report| Shared::new(check(report)));
        self.later.get(|| Later {
            findings: Memo::new(find),
            comparing: Comparing::default(),
            sandbox: Lazy::default(),
            show: Lazy::default(),
            exercises: Lazy::default(),
            letter_keys: Lazy::default(),
        })
    }
}
