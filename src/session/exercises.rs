//! 演習: the set of exercises in use and the answers. Both live in this page alone: nothing of them is stored.

use super::Session;
use leptos::prelude::*;
use tsunagari_core::{Exercise, ExerciseSet, Task};
use tsunagari_formats::write_task;

/// The exercises of a workshop. Copies are handles to the same ones.
#[derive(Clone, Copy)]
pub struct Exercises {
    /// The set, as the trainer has it.
    pub set: RwSignal<ExerciseSet>,
    /// The set in whose place another one came; without exercises where none did.
    before: RwSignal<ExerciseSet>,
    /// The set as it was made, opened or last saved.
    in_file: RwSignal<ExerciseSet>,
    /// Task, part and answer.
    answers: RwSignal<Vec<[String; 3]>>,
}

impl Session {
    /// The exercises: made from the report at first.
    pub fn exercises(self) -> Exercises {
        self.made_exercises()
    }

    /// What the report is asked, anew.
    pub fn new_exercises(self) -> ExerciseSet {
        let findings = self.findings();
        let report = self.report_now();
        findings.with_untracked(|findings| report.exercises(findings))
    }

    pub(super) fn start_exercises(self) -> Exercises {
        let set = self.new_exercises();
        let mut none = set.clone();
        none.exercises.clear();
        Exercises {
            set: RwSignal::new(set.clone()),
            before: RwSignal::new(none),
            in_file: RwSignal::new(set),
            answers: RwSignal::new(Vec::new()),
        }
    }
}

impl Exercises {
    /// Puts another set in the place of this one, which can be taken back.
    pub fn replace(self, set: ExerciseSet) {
        self.before.set(self.set.get_untracked());
        self.in_file.set(set.clone());
        self.set.set(set);
    }

    /// Whether another set was here before, tracked.
    pub fn can_take_back(self) -> bool {
        self.before.with(|before| !before.exercises.is_empty())
    }

    /// Takes back the set that was here before.
    pub fn take_back(self) {
        let before = self.before.get_untracked();
        self.before.update(|before| before.exercises.clear());
        self.set.set(before);
    }

    /// The set is in a file as it is now.
    pub fn is_saved(self) {
        self.in_file.set(self.set.get_untracked());
    }

    /// Whether the set holds what is in no file.
    pub(super) fn has_changes_in_no_file(self) -> bool {
        let set = self.set.get_untracked();
        self.in_file.with_untracked(|in_file| *in_file != set)
    }

    /// A task as the set asks it; in the app's words where it is not in the set.
    pub fn asked(self, task: &Task) -> Exercise {
        let found = self.set.with(|set| {
            let mut exercises = set.exercises.iter();
            exercises.find(|exercise| exercise.task == *task).cloned()
        });
        found.unwrap_or_else(|| Exercise::from(task.clone()))
    }

    /// A part of the answer to a task, tracked; empty before there is one.
    pub fn answer(self, task: &Task, part: &str) -> String {
        let task = write_task(task);
        self.answers.with(|answers| {
            let mut all = answers.iter();
            let found = all.find(|[of, at, _]| *of == task && at == part);
            found
                .map(|[_, _, answer]| answer.clone())
                .unwrap_or_default()
        })
    }

    /// Answers a part.
    pub fn give(self, task: &Task, part: &str, answer: String) {
        let task = write_task(task);
        self.answers.update(|answers| {
            let mut all = answers.iter_mut();
            match all.find(|[of, at, _]| *of == task && at == part) {
                Some([_, _, old]) => *old = answer,
                None => answers.push([task, part.to_owned(), answer]),
            }
        });
    }
}
