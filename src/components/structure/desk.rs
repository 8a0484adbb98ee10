//! What is being done on the structure page: the open form, what was typed into it, and where the
//! keyboard goes afterwards.

use super::outcome::{outcome, place, questions};
use super::part::{Part, Task, button_id};
use super::question::{Answers, Question, Wrong};
use crate::browser::places;
use crate::session::{Mode, Notice, Session, Shared};
use leptos::prelude::*;
use leptos::task::{spawn_local, tick};
use std::collections::BTreeSet;
use tsunagari_core::{Edit, ProgrammeId, Report};
use tsunagari_text::{ChangeText, Deed, Entry, Say};

/// The id of an open form's element.
pub const FORM: &str = "structure-form";

/// 作業机: the page's own state. Copies are handles to the same one.
#[derive(Clone, Copy)]
pub struct Desk {
    /// The report's session.
    pub session: Session,
    /// What a form is open for.
    pub task: RwSignal<Option<Task>>,
    /// What is wrong with the form.
    pub problem: RwSignal<Option<(Option<Entry>, String)>>,
    /// What was done last, and the report that it led to.
    done: RwSignal<Option<(Shared<Report>, String)>>,
    /// The programmes that are open.
    pub open: RwSignal<BTreeSet<String>>,
    questions: StoredValue<Vec<Question>>,
    answers: StoredValue<Answers>,
}

impl Desk {
    /// An empty desk.
    pub fn new(session: Session) -> Self {
        Self {
            session,
            task: RwSignal::new(None),
            problem: RwSignal::new(None),
            done: RwSignal::new(None),
            open: RwSignal::new(BTreeSet::new()),
            questions: StoredValue::new(Vec::new()),
            answers: StoredValue::new(Answers::default()),
        }
    }

    /// Whether anything can be changed, tracked.
    pub fn editing(self) -> bool {
        self.session.mode.get() == Mode::Edit && !self.session.read_only.get()
    }

    /// What was done last, for a screen reader; empty once it is taken back. Tracked.
    pub fn said(self) -> String {
        let now = self.session.structure.get();
        let done = self.done.get().filter(|(led_to, _)| *led_to == now);
        done.map(|(_, words)| words).unwrap_or_default()
    }

    /// Opens the form of a task, in the place of any other.
    pub fn start(self, task: Task) {
        let report = self.session.report_now();
        let Some(questions) = questions(&report, &task) else {
            return;
        };
        self.answers.set_value(Answers::of(&questions));
        self.questions.set_value(questions);
        self.problem.set(None);
        self.task.set(Some(task));
        after_drawing(|| {
            places::focus(&format!("#{FORM} :is(input, select)"));
        });
    }

    /// What the open form asks.
    pub fn questions(self) -> Vec<Question> {
        self.questions.get_value()
    }

    /// What one of its fields began with, and what it holds.
    pub fn answer(self, entry: Entry) -> (String, String) {
        self.answers.with_value(|answers| {
            let now = answers.0.iter().find(|answer| answer.entry == entry);
            let now = now.map(|answer| answer.now.clone()).unwrap_or_default();
            (answers.before(entry).to_owned(), now)
        })
    }

    /// Writes down what a field holds.
    pub fn write_down(self, entry: Entry, text: String) {
        self.answers
            .update_value(|answers| answers.set(entry, text));
    }

    /// Closes the form without a change.
    pub fn give_up(self) {
        if let Some(task) = self.close() {
            go_to(vec![task.button()]);
        }
    }

    fn close(self) -> Option<Task> {
        let task = self.task.get_untracked();
        self.problem.set(None);
        self.task.set(None);
        task
    }

    /// Makes the change that the form describes, or tells what is wrong with it.
    pub fn commit(self) {
        let Some(task) = self.task.get_untracked() else {
            return;
        };
        let report = self.session.report_now();
        let fresh = |stem: &str| self.session.fresh_id(stem);
        let outcome = self
            .answers
            .with_value(|answers| outcome(&report, &task, answers, &fresh));
        let done = outcome.and_then(|(edits, part)| {
            self.make(&report, edits)
                .map_err(|wrong| match &wrong {
                    Wrong::Refused(error) => (place(error), wrong),
                    _ => (None, wrong),
                })
                .map(|()| part)
        });
        match done {
            Ok(part) => {
                self.close();
                self.reveal(&part);
                // A moved part has the button still; a new one is changed next, if anything.
                let button = match task {
                    Task::Move(_) | Task::Rate(_) | Task::Band(_) | Task::Judge(_) => task.deed(),
                    _ => Deed::Change,
                };
                go_to(vec![button_id(button, &part)]);
            }
            Err((entry, wrong)) => {
                self.problem.set(Some((entry, wrong.words())));
                let at = entry.map_or_else(|| FORM.to_owned(), field_id);
                after_drawing(move || {
                    places::focus_id(&at);
                });
            }
        }
    }

    /// Makes a change that needs no form: one place up or down, retiring, bringing back.
    pub fn press(self, deed: Deed, part: &Part) {
        let report = self.session.report_now();
        let edit = super::press::edit(&report, deed, part);
        if let Err(Wrong::Refused(error)) = self.make(&report, edit.into_iter().collect()) {
            self.session.tell(Notice::EditRefused(error));
        }
        // At the end of its way a button is off: its neighbour goes on.
        let other = match deed {
            Deed::Up => Deed::Down,
            _ => Deed::Up,
        };
        go_to(vec![button_id(deed, part), button_id(other, part)]);
    }

    fn make(self, report: &Report, edits: Vec<Edit>) -> Result<(), Wrong> {
        let say = |edit: &Edit| ChangeText { report, edit }.plain();
        let said: Vec<String> = edits.iter().map(say).collect();
        self.session.dispatch(edits).map_err(Wrong::Refused)?;
        let led_to = self.session.report_now();
        self.done.set(Some((led_to, said.join(" "))));
        Ok(())
    }

    /// Opens the programme that a part stands in.
    fn reveal(self, part: &Part) {
        let report = self.session.report_now();
        let holds = |programme: &&std::sync::Arc<tsunagari_core::Programme>| match part {
            Part::Programme(id) => programme.id == *id,
            Part::Activity(id) => programme.activities.iter().any(|a| a.id == *id),
            Part::Indicator(id) => {
                let mut all = programme.activities.iter().flat_map(|a| &a.indicators);
                all.any(|indicator| indicator.id == *id)
            }
            Part::Report | Part::Field(_) => false,
        };
        if let Some(programme) = report.programmes.iter().find(holds) {
            self.set_open(&programme.id, true);
        }
    }

    /// Whether a programme is open, tracked.
    pub fn is_open(self, programme: &ProgrammeId) -> bool {
        self.open.with(|open| open.contains(programme.as_str()))
    }

    /// Opens or closes a programme.
    pub fn set_open(self, programme: &ProgrammeId, to: bool) {
        self.open.update(|open| {
            if to {
                open.insert(programme.to_string());
            } else {
                open.remove(programme.as_str());
            }
        });
    }
}

/// The id of a form's field.
pub fn field_id(entry: Entry) -> String {
    let name = format!("{entry:?}");
    let name: String = name.chars().filter(|c| c.is_ascii_alphanumeric()).collect();
    format!("structure-{}", name.to_ascii_lowercase())
}

/// Puts the keyboard on the first of these elements that takes it, once the page is drawn anew.
///
/// A page that is made anew is short for a moment, and the browser scrolls up: it goes back first.
fn go_to(ids: Vec<String>) {
    let at = places::scrolled();
    after_drawing(move || {
        places::scroll_back(at);
        let _ = ids.iter().any(|id| places::focus_id(id));
    });
}

/// Keeps the keyboard where it is while what it stands on is made anew.
pub fn keep_place() {
    let id = places::focused_id();
    if !id.is_empty() {
        after_drawing(move || {
            if places::focused_id().is_empty() {
                places::focus_id(&id);
            }
        });
    }
}

fn after_drawing(then: impl FnOnce() + 'static) {
    let then: Box<dyn FnOnce()> = Box::new(then);
    spawn_local(async {
        tick().await;
        then();
    });
}
