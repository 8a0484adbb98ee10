//! 指標と事業を結ぶ: a choice of programme for each indicator.

use super::{answer, seen};
use crate::browser::dom::{El, el};
use crate::components::header::short_name;
use crate::components::select::{Choice, select};
use crate::session::Session;
use leptos::prelude::Get;
use tsunagari_core::{IndicatorId, Programme, Report, Task};
use tsunagari_text::{ExerciseText, Say, named};

/// The exercise.
pub fn matching(session: Session, task: &Task, indicators: &[IndicatorId]) -> El {
    let exercises = session.exercises();
    let report = session.report_now();
    let rows: Vec<_> = indicators
        .iter()
        .filter_map(|id| row(session, &report, task, id))
        .collect();
    let (ids, of) = (indicators.to_vec(), task.clone());
    let shown = move || {
        let right = ids.iter().filter(|id| {
            let programme = programme_of(&report, id);
            programme.is_some_and(|programme| {
                exercises.answer(&of, id.as_str()) == programme.id.as_str()
            })
        });
        let (right, of) = (right.count(), ids.len());
        vec![
            el("p", "exercise__off")
                .attr("data-score", &right.to_string())
                .text(&ExerciseText::Score { right, of }.plain()),
        ]
    };
    el("section", "exercise__card")
        .child(el("ul", "exercise__rows").children(rows))
        .child(answer(session, task, shown))
}

fn programme_of<'a>(report: &'a Report, id: &IndicatorId) -> Option<&'a Programme> {
    let mut all = report.all_indicators();
    all.find(|(_, _, i)| i.id == *id)
        .map(|(programme, _, _)| programme)
}

fn row(session: Session, report: &Report, task: &Task, id: &IndicatorId) -> Option<El> {
    let exercises = session.exercises();
    let indicator = report.indicator(id)?;
    let programme = programme_of(report, id)?;
    let options: Vec<_> = report
        .evaluated_programmes()
        .map(|p| (p.id.to_string(), format!("{} {}", p.number, short_name(p))))
        .collect();
    let (asked, read, part) = (task.clone(), task.clone(), id.to_string());
    let key = part.clone();
    let choice = move || {
        let none = (String::new(), ExerciseText::NotChosen.plain());
        Choice {
            options: [none].into_iter().chain(options.clone()).collect(),
            chosen: exercises.answer(&read, &key),
        }
    };
    let label = named(&indicator.name);
    let choose = move |chosen: String| exercises.give(&asked, &part, chosen);
    let (seen, right) = (seen(session, task), programme.id.to_string());
    let name = short_name(programme);
    let (of, key) = (task.clone(), id.to_string());
    let verdict = el("span", "exercise__verdict").live(move || {
        if !seen.get() {
            return Vec::new();
        }
        let fits = exercises.answer(&of, &key) == right;
        let words = match fits {
            true => ExerciseText::Right.plain(),
            false => ExerciseText::RightIs { name: &name }.plain(),
        };
        let mark = if fits { "○ " } else { "× " };
        vec![
            el("span", "")
                .attr("data-right", &fits.to_string())
                .text(mark)
                .text(&words),
        ]
    });
    let row = el("li", "exercise__row")
        .attr("data-match", id.as_str())
        .child(select("exercise__choice", &label, choice, choose))
        .child(verdict);
    Some(row)
}
