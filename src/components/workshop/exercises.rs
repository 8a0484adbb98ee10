//! 演習: one exercise, the set that it is from, and what is printed of it.

mod adding;
mod claims;
mod desk;
mod groups;
mod guess;
mod matching;
mod picking;
mod sheets;
mod target;

use crate::browser::dom::{El, el};
use crate::session::Session;
use leptos::prelude::Get;
use leptos::prelude::Memo;
use tsunagari_core::{Report, Task};
use tsunagari_text::{ExerciseText, Say};

pub use desk::{desk, overview};
pub use sheets::{Sheet, sheet};

/// The page of an exercise, for one of the groups where the address names one.
pub fn exercise(session: Session, task: &Task, group: Option<usize>) -> El {
    let exercises = session.exercises();
    let asked = exercises.asked(task);
    let question = match &*asked.question {
        "" => ExerciseText::Asks(task).plain(),
        own => own.to_owned(),
    };
    let report = session.report_now();
    let known = is_known(&report, task);
    let head = el("div", "title-block__words")
        .maybe(group.map(groups::mark))
        .child(el("p", "title-block__eyebrow").text(&ExerciseText::Kind(task).plain()))
        .child(el("h1", "").attr("tabindex", "-1").text(&question));
    let body = match task {
        _ if !known => el("p", "data-part__problem").text(&ExerciseText::Elsewhere.plain()),
        Task::GuessRate { indicator, year } => guess::guess(session, task, indicator, *year),
        Task::Match { indicators } => matching::matching(session, task, indicators),
        Task::FindClaim { claims } => claims::claims(session, task, claims),
        Task::SetTarget { indicator } => target::target(session, task, indicator),
    };
    let page = el("article", "stack exercise")
        .attr("data-exercise", kind(task))
        .child(head)
        .child(body)
        .child(el("p", "data-part__note").text(&ExerciseText::Privacy.plain()));
    match group {
        Some(at) => page.attr("data-group", &(at + 1).to_string()),
        None => page.maybe(known.then(|| groups::groups(session, task))),
    }
}

/// The kind of a task, in hooks.
pub fn kind(task: &Task) -> &'static str {
    match task {
        Task::GuessRate { .. } => "guess",
        Task::Match { .. } => "match",
        Task::FindClaim { .. } => "find",
        Task::SetTarget { .. } => "target",
    }
}

/// Whether a report has all that a task asks about.
fn is_known(report: &Report, task: &Task) -> bool {
    match task {
        Task::GuessRate { indicator, .. } | Task::SetTarget { indicator } => {
            report.indicator(indicator).is_some()
        }
        Task::Match { indicators } => indicators.iter().all(|id| report.indicator(id).is_some()),
        Task::FindClaim { claims } => claims
            .iter()
            .all(|id| report.claims.iter().any(|claim| claim.id == *id)),
    }
}

/// Whether the answer to a task was asked for.
fn seen(session: Session, task: &Task) -> Memo<bool> {
    let (exercises, task) = (session.exercises(), task.clone());
    Memo::new(move |_| exercises.answer(&task, SEEN) == "1")
}

/// The button that shows the answer, and what it shows.
fn answer(session: Session, task: &Task, shown: impl Fn() -> Vec<El> + 'static) -> El {
    let (exercises, seen) = (session.exercises(), seen(session, task));
    let of = task.clone();
    let button = crate::components::button::plain_button("button button--primary")
        .attr("data-see-answer", "")
        .text(&ExerciseText::See.plain())
        .on_click(move || exercises.give(&of, SEEN, "1".into()));
    el("div", "section").child(el("p", "").child(button)).child(
        el("div", "exercise__answer")
            .attr("role", "status")
            .live(move || if seen.get() { shown() } else { Vec::new() }),
    )
}

/// The part of an answer that says that it was looked at.
const SEEN: &str = "/seen";
