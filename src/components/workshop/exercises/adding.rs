//! 問題を加える: one more exercise, about an indicator or about what the trainer picks.

use super::picking::{Parts, picking};
use crate::browser::dom::{El, el};
use crate::components::button::button;
use crate::components::select::{Choice, select};
use crate::components::structure::way::no_indicators;
use crate::session::Session;
use leptos::prelude::{Get, GetUntracked, RwSignal, Set, Update, WithUntracked};
use tsunagari_core::{Exercise, FiscalYear, IndicatorId, Task};
use tsunagari_formats::MAX_EXERCISES;
use tsunagari_text::{ExerciseText, Say, fiscal_year};

/// The form; `told` is where it says what has come of it.
pub fn adding(session: Session, told: RwSignal<String>) -> El {
    if !session.report_now().has_indicators() {
        return no_indicators(None);
    }
    el("div", "exercise-desk__entry exercise-desk__add")
        .child(el("h2", "").text(&ExerciseText::Add.plain()))
        .children(about_one(session, told))
        .maybe(about_several(session, told, Parts::Indicators))
        .maybe(about_several(session, told, Parts::Claims))
}

fn add(session: Session, told: RwSignal<String>, task: Task) {
    let set = session.exercises().set;
    let number = set.with_untracked(|set| set.exercises.len()) + 1;
    let words = if number <= MAX_EXERCISES {
        set.update(|set| set.exercises.push(Exercise::from(task)));
        ExerciseText::Added { number }
    } else {
        let most = MAX_EXERCISES;
        ExerciseText::Full { most }
    };
    told.set(words.plain());
}

fn about_one(session: Session, told: RwSignal<String>) -> Vec<El> {
    let report = session.report_now();
    let indicators = Parts::Indicators.all(session);
    let years: Vec<FiscalYear> = report.evaluable_years();
    let first = indicators.first();
    let indicator = RwSignal::new(first.map(|(id, _)| id.clone()).unwrap_or_default());
    let year = RwSignal::new(report.year.to_string());
    let of_years: Vec<_> = years
        .iter()
        .map(|year| (year.to_string(), fiscal_year(*year)))
        .collect();
    let choice = |options: Vec<(String, String)>, chosen: RwSignal<String>| {
        move || Choice {
            options: options.clone(),
            chosen: chosen.get(),
        }
    };
    let chosen = move || IndicatorId::new(indicator.get_untracked());
    let guess = button(&ExerciseText::AddGuess.plain())
        .attr("data-add-exercise", "guess")
        .on_click(move || {
            let of = years
                .iter()
                .find(|of| of.to_string() == year.get_untracked());
            let task = of.map(|year| Task::GuessRate {
                indicator: chosen(),
                year: *year,
            });
            if let Some(task) = task {
                add(session, told, task);
            }
        });
    let target = button(&ExerciseText::AddTarget.plain())
        .attr("data-add-exercise", "target")
        .on_click(move || {
            let indicator = chosen();
            add(session, told, Task::SetTarget { indicator });
        });
    let name = ExerciseText::AddIndicator.plain();
    let field = |name: &str, options, chosen: RwSignal<String>| {
        select(
            "data-form__field",
            name,
            choice(options, chosen),
            move |to| chosen.set(to),
        )
    };
    vec![
        field(&name, indicators, indicator),
        field(&ExerciseText::Year.plain(), of_years, year),
        el("div", "data-part__actions").child(guess).child(target),
    ]
}

/// `None` where the report has nothing to pick from.
fn about_several(session: Session, told: RwSignal<String>, parts: Parts) -> Option<El> {
    let (words, hook) = match parts {
        Parts::Indicators => (ExerciseText::AddMatch, "match"),
        Parts::Claims => (ExerciseText::AddFind, "find"),
    };
    let all = parts.all(session);
    if all.is_empty() {
        return None;
    }
    let words = words.plain();
    let taken = move |task| add(session, told, task);
    let list = picking(parts, all, Vec::new(), (&words, hook), taken);
    Some(
        el("details", "")
            .child(el("summary", "").text(&words))
            .child(list),
    )
}
