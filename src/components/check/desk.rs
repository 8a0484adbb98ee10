//! What the parts of the page share: the session, what the list is narrowed to, and the open form.

use super::answering;
use super::asking::{ask, ask_reason, kind_of};
use crate::browser::dom::{El, el};
use crate::components::form::fields::{FormOf, form};
use crate::components::form::question::{Told, Wrong};
use crate::components::form::sheet::{Sheet, go_to};
use crate::session::{Mode, Notice, Session, Shared};
use leptos::prelude::*;
use std::rc::Rc;
use tsunagari_core::{CheckResult, ClaimId, Edit, EditError, Finding, Report, change_claim};
use tsunagari_text::{ChangeText, CheckText, ClaimKind, Deed, Say, StructureText};

/// What the form is open for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Task {
    /// Adding a claim.
    Add(ClaimKind),
    /// Changing one.
    Change(ClaimId),
    /// Turning one off.
    TurnOff(ClaimId),
}

impl Task {
    /// The id of the button that opens the form.
    pub fn button(&self) -> String {
        match self {
            Self::Add(kind) => format!("claim-add-{}", format!("{kind:?}").to_ascii_lowercase()),
            Self::Change(id) => format!("claim-change-{id}"),
            Self::TurnOff(id) => off_button(id),
        }
    }
}

/// The id of the button that turns a claim off, and on again.
pub fn off_button(id: &ClaimId) -> String {
    format!("claim-off-{id}")
}

/// Copies are handles to the same desk.
#[derive(Clone, Copy)]
pub struct Desk {
    /// The open report.
    pub session: Session,
    /// What the form is open for.
    pub task: RwSignal<Option<Task>>,
    sheet: Sheet,
    /// The report that the form asks of: its lines and boxes are in that one's order.
    asked: StoredValue<Shared<Report>>,
    shown: RwSignal<Option<CheckResult>>,
    /// What was done last, and the report that it led to.
    done: RwSignal<Option<(Shared<Report>, String)>>,
}

impl Desk {
    /// A desk on which everything is shown.
    pub fn new(session: Session) -> Self {
        Self {
            session,
            task: RwSignal::new(None),
            sheet: Sheet::new(),
            asked: StoredValue::new(session.published()),
            shown: RwSignal::new(None),
            done: RwSignal::new(None),
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

    /// Whether claims can be changed, tracked.
    pub fn editing(self) -> bool {
        self.session.mode.get() == Mode::Edit && !self.session.read_only.get()
    }

    /// What was done last, for a screen reader; empty once it is taken back. Tracked.
    pub fn said(self) -> String {
        let now = self.session.report();
        let done = self.done.get().filter(|(led_to, _)| *led_to == now);
        done.map(|(_, words)| words).unwrap_or_default()
    }

    /// Opens the form of a task in the place of any other; closes the one that is open for it.
    pub fn press(self, task: Task) {
        if self.task.get_untracked().as_ref() == Some(&task) {
            return self.give_up();
        }
        let report = self.session.report_now();
        let claim = |id: &ClaimId| report.placed_claim(id).map(|placed| placed.head);
        match &task {
            Task::Add(kind) => {
                let (kind, asked) = (*kind, report.clone());
                self.sheet
                    .ask_by(move |answers| ask(&asked, kind, None, answers));
            }
            Task::Change(id) => {
                let Some(claim) = claim(id) else { return };
                let asked = report.clone();
                self.sheet.ask_by(move |answers| {
                    let kind = kind_of(&claim.assertion);
                    ask(&asked, kind, Some(&claim), answers)
                });
            }
            Task::TurnOff(id) => {
                let Some(claim) = claim(id) else { return };
                self.sheet.ask(ask_reason(&claim));
            }
        }
        self.asked.set_value(report);
        self.task.set(Some(task));
        self.sheet.enter();
    }

    fn give_up(self) {
        let task = self.task.get_untracked();
        self.close();
        go_to(task.iter().map(Task::button).collect());
    }

    fn close(self) {
        self.sheet.clear();
        self.task.set(None);
    }

    /// Makes the change that the form describes, or tells what is wrong with it.
    fn commit(self) {
        let Some(task) = self.task.get_untracked() else {
            return;
        };
        let done = self.edit(&task).and_then(|(edit, next)| {
            let made = self.make(edit);
            made.map(|()| next)
                .map_err(|error| (None, Wrong::Refused(error)))
        });
        match done {
            Ok(next) => {
                self.close();
                // What was added or changed may not be of the kind that is shown.
                self.show(None);
                go_to(vec![next]);
            }
            Err(told) => self.sheet.tell(told),
        }
    }

    /// The edit of the open form, and the button that is next.
    fn edit(self, task: &Task) -> Result<(Edit, String), Told> {
        let (report, answers) = (self.session.report_now(), self.sheet.answers());
        let asked = &self.asked.get_value();
        match task {
            Task::Add(kind) => {
                let id = ClaimId::new(self.session.fresh_id("c"));
                let next = Task::Change(id.clone()).button();
                answering::add(&report, asked, *kind, &answers, id).map(|edit| (edit, next))
            }
            Task::Change(id) => {
                let edit = answering::change(&report, asked, id, &answers)?;
                Ok((edit, task.button()))
            }
            Task::TurnOff(id) => {
                let edit = answering::turn_off(&report, id, &answers)?;
                Ok((edit, task.button()))
            }
        }
    }

    /// Checks a claim again that was turned off.
    pub fn turn_on(self, id: &ClaimId) {
        let report = self.session.report_now();
        let edit = change_claim(&report, id, |placed| placed.head.off = None);
        self.make_now(edit, vec![off_button(id)]);
    }

    /// Takes a claim away.
    pub fn remove(self, id: &ClaimId) {
        let report = self.session.report_now();
        let edit = report.placed_claim(id).map(|placed| Edit::SetClaim {
            id: id.clone(),
            from: Some(Box::new(placed)),
            to: None,
        });
        self.make_now(edit, vec![Task::Add(ClaimKind::Rate).button()]);
    }

    fn make_now(self, edit: Option<Edit>, next: Vec<String>) {
        let made = edit.map(|edit| self.make(edit));
        if let Some(Err(error)) = made {
            self.session.tell(Notice::EditRefused(error));
        }
        self.close();
        go_to(next);
    }

    fn make(self, edit: Edit) -> Result<(), EditError> {
        let report = self.session.report_now();
        let said = ChangeText {
            report: &report,
            edit: &edit,
        };
        let said = said.plain();
        self.session.dispatch(vec![edit])?;
        self.done.set(Some((self.session.report_now(), said)));
        Ok(())
    }

    /// The form, if it is open for one of these, tracked.
    pub fn form_of(self, tasks: &[Task]) -> Vec<El> {
        let open = self.task.get();
        let Some(task) = open.filter(|open| tasks.contains(open)) else {
            return Vec::new();
        };
        let report = self.session.report_now();
        let number = |id: &ClaimId| {
            let placed = report.placed_claim(id);
            placed.map_or(0, |placed| placed.head.number)
        };
        let commit = |deed: Deed| StructureText::Commit(deed).plain();
        let (name, send) = match &task {
            Task::Add(kind) => (CheckText::AddOf(*kind), commit(Deed::Add)),
            Task::Change(id) => (CheckText::ChangeOf(number(id)), commit(Deed::Change)),
            Task::TurnOff(id) => {
                let name = CheckText::TurnOffOf(number(id));
                (name, CheckText::TurnOff.plain())
            }
        };
        let of = FormOf {
            name: name.plain(),
            send,
            done: Box::new(move || self.commit()),
            left: Some(Rc::new(move || self.give_up())),
        };
        vec![el("div", "check-form").child(form(self.sheet, of))]
    }
}
