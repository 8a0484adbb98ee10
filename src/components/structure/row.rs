//! A part's line: its name, and the buttons for what can be done to it.

use super::desk::Desk;
use super::form::form_of;
use super::outcome::destinations;
use super::part::{Part, Task, button_id};
use crate::browser::dom::{El, el};
use crate::components::button::plain_button;
use leptos::prelude::{GetUntracked, With};
use tsunagari_core::Report;
use tsunagari_text::{Deed, Say, StructureText};

/// What a line says of its part.
pub struct Row {
    /// Which part.
    pub part: Part,
    /// Its name and what stands beside it.
    pub name: Vec<El>,
    /// Its place among its siblings.
    pub at: usize,
    /// How many siblings there are, itself with them.
    pub of: usize,
    /// Whether it is retired.
    pub retired: bool,
}

/// The line, with the open form below it.
pub fn row(desk: Desk, report: &Report, editing: bool, row: Row) -> Vec<El> {
    let Row {
        part,
        name,
        at,
        of,
        retired,
    } = row;
    let mark = retired.then(retired_mark);
    let name = el("div", "structure-row__name").children(name).maybe(mark);
    let line = el("div", "structure-row");
    let line = if retired {
        line.attr("data-retired", "")
    } else {
        line
    };
    let line = line.child(name);
    if !editing {
        return vec![line];
    }
    let called = part.name(report);
    let press = |deed: Deed, off: bool| {
        let pressed = part.clone();
        let button = named_button(deed, &part, &called);
        let button = if off {
            button.attr("disabled", "")
        } else {
            button
        };
        button.on_click(move || desk.press(deed, &pressed))
    };
    let task = |task: Task| opener(desk, report, task, "button button--small");
    let mut buttons = vec![
        task(Task::Change(part.clone())),
        press(Deed::Up, at == 0),
        press(Deed::Down, at + 1 >= of),
    ];
    if matches!(part, Part::Activity(_) | Part::Indicator(_)) {
        let nowhere = destinations(report, &part).is_empty();
        let button = task(Task::Move(part.clone()));
        buttons.push(if nowhere {
            button.attr("disabled", "")
        } else {
            button
        });
        buttons.push(task(Task::Split(part.clone())));
    }
    if matches!(part, Part::Indicator(_)) {
        let rated = [Task::Rate, Task::Band, Task::Judge];
        buttons.extend(rated.map(|one| task(one(part.clone()))));
    }
    buttons.push(match retired {
        true => press(Deed::Restore, false),
        false => press(Deed::Retire, false),
    });
    let line = line.child(el("div", "structure-row__actions").children(buttons));
    let place = el("div", "structure-row__form");
    let place = place.live(move || {
        let tasks = [
            Task::Change(part.clone()),
            Task::Move(part.clone()),
            Task::Split(part.clone()),
            Task::Rate(part.clone()),
            Task::Band(part.clone()),
            Task::Judge(part.clone()),
        ];
        tasks.iter().flat_map(|task| form_of(desk, task)).collect()
    });
    vec![line, place]
}

/// The mark of what is retired.
pub fn retired_mark() -> El {
    el("span", "tag structure-retired").text(&StructureText::Retired.plain())
}

fn named_button(deed: Deed, part: &Part, called: &str) -> El {
    let full = StructureText::DeedTo { deed, part: called };
    let class = match deed {
        Deed::Up | Deed::Down => "button button--small structure-button--arrow",
        _ => "button button--small",
    };
    plain_button(class)
        .attr("id", &button_id(deed, part))
        .attr("aria-label", &full.plain())
        .text(&StructureText::Deed(deed).plain())
}

/// A button that opens a task's form, or closes it.
pub fn opener(desk: Desk, report: &Report, task: Task, class: &'static str) -> El {
    let (words, full) = task.words(report);
    let opens = task.clone();
    let is_open = move || desk.task.with(|open| open.as_ref() == Some(&opens));
    plain_button(class)
        .attr("id", &task.button())
        .attr("aria-label", &full)
        .live_attr("aria-expanded", move || Some(is_open().to_string()))
        .text(&words)
        .on_click(move || {
            let open = desk.task.get_untracked();
            if open.as_ref() == Some(&task) {
                desk.give_up();
            } else {
                desk.start(task.clone());
            }
        })
}

/// A button that adds something, with its form below.
pub fn adder(desk: Desk, report: &Report, task: Task) -> El {
    let button = opener(desk, report, task.clone(), "button structure-add");
    el("div", "structure-adder")
        .child(button)
        .child(el("div", "structure-row__form").live(move || form_of(desk, &task)))
}
