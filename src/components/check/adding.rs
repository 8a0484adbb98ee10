//! Adding a claim: a button for each kind, and the form below.

use super::desk::{Desk, Task};
use crate::browser::dom::{El, el};
use crate::components::button::plain_button;
use crate::components::link::link;
use crate::route::Page;
use leptos::prelude::{Get, Memo, With};
use tsunagari_text::{CheckText, ClaimKind, Say, StructureText};

/// The section, while the report is edited.
pub fn adding(desk: Desk) -> Vec<El> {
    if !desk.editing() {
        return Vec::new();
    }
    // What is typed into an open form outlives whatever else changes.
    let none = Memo::new(move |_| {
        let report = desk.session.report();
        report.all_indicators().next().is_none()
    });
    let none = none.get();
    let lead = if none {
        CheckText::NoIndicators
    } else {
        CheckText::AddingLead
    };
    let head = el("div", "section__head")
        .child(
            el("h2", "")
                .attr("id", "check-adding")
                .text(&CheckText::Adding.plain()),
        )
        .child(el("p", "section__lead").text(&lead.plain()));
    let section = el("section", "section check-adding")
        .attr("aria-labelledby", "check-adding")
        .child(head);
    if none {
        let words = StructureText::Heading.plain();
        let way = link("button", Page::Structure).text(&words);
        return vec![section.child(el("div", "check-adding__kinds").child(way))];
    }
    let kinds = ClaimKind::ALL.map(|kind| {
        let full = CheckText::AddOf(kind).plain();
        opener(desk, Task::Add(kind), "button", (kind.plain(), full))
    });
    let form = move || desk.form_of(&ClaimKind::ALL.map(Task::Add));
    let section = section
        .child(el("div", "check-adding__kinds").children(kinds.into()))
        .child(el("div", "").live(form));
    vec![section]
}

/// A button that opens a form, or closes it.
pub fn opener(desk: Desk, task: Task, class: &'static str, (words, full): (String, String)) -> El {
    let opens = task.clone();
    let is_open = move || desk.task.with(|open| open.as_ref() == Some(&opens));
    plain_button(class)
        .attr("id", &task.button())
        .attr("aria-label", &full)
        .live_attr("aria-expanded", move || Some(is_open().to_string()))
        .text(&words)
        .on_click(move || desk.press(task.clone()))
}
