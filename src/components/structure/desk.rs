//! What is being done on the structure page: the open form, what was typed into it, and where the
//! keyboard goes afterwards.

use super::outcome::{outcome, place, questions};
use super::part::{Part, Task, button_id};
use crate::components::form::question::Wrong;
use crate::components::form::sheet::{Sheet, go_to};
use crate::session::{Mode, Notice, Session, Shared};
use leptos::prelude::*;
use tsunagari_core::{Edit, ProgrammeId, Report};
use tsunagari_text::{ChangeText, Deed, Say};

/// 作業机: the page's own state. Copies are handles to the same one.
#[derive(Clone, Copy)]
pub struct Desk {
    /// The report's session.
    pub session: Session,
    /// What a form is open for.
    pub task: RwSignal<Option<Task>>,
    /// The open form.
    pub sheet: Sheet,
    /// The report that the form asks of: what it has a line for each of is in that one's order.
    asked: StoredValue<Shared<Report>>,
    /// What was done last, and the report that it led to.
    done: RwSignal<Option<(Shared<Report>, String)>>,
    /// The programmes that are open.
    pub open: RwSignal<Vec<String>>,
}

impl Desk {
    /// An empty desk.
    pub fn new(session: Session) -> Self {
        Self {
            session,
            task: RwSignal::new(None),
            sheet: Sheet::new(),
            asked: StoredValue::new(session.published()),
            done: RwSignal::new(None),
            open: RwSignal::new(Vec::new()),
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
        self.sheet.ask(questions);
        self.asked.set_value(report);
        self.task.set(Some(task));
        self.sheet.enter();
    }

    /// Closes the form without a change.
    pub fn give_up(self) {
        if let Some(task) = self.close() {
            go_to(vec![task.button()]);
        }
    }

    fn close(self) -> Option<Task> {
        let task = self.task.get_untracked();
        self.sheet.clear();
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
        let asked = &self.asked.get_value();
        let outcome = outcome(&report, asked, &task, &self.sheet.answers(), &fresh);
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
            Err(told) => self.sheet.tell(told),
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
        self.open
            .with(|open| open.iter().any(|id| id == programme.as_str()))
    }

    /// Opens or closes a programme.
    pub fn set_open(self, programme: &ProgrammeId, to: bool) {
        self.open.update(|open| {
            open.retain(|id| id != programme.as_str());
            if to {
                open.push(programme.to_string());
            }
        });
    }
}
