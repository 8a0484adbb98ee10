//! The form of a task, in the place where its part stands.

use super::desk::Desk;
use super::part::Task;
use crate::browser::dom::El;
use crate::components::form::fields::{FormOf, form};
use leptos::prelude::With;
use std::rc::Rc;
use tsunagari_text::{Say, StructureText};

/// The form, if it is open for this task, tracked.
pub fn form_of(desk: Desk, task: &Task) -> Vec<El> {
    let open = desk.task.with(|open| open.as_ref() == Some(task));
    if !open {
        return Vec::new();
    }
    let (_, name) = task.words(&desk.session.report_now());
    let of = FormOf {
        name,
        send: StructureText::Commit(task.deed()).plain(),
        done: Box::new(move || desk.commit()),
        left: Some(Rc::new(move || desk.give_up())),
    };
    vec![form(desk.sheet, of)]
}
