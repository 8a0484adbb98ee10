//! What is printed on A4: the trainer's sheet with answers and notes, and the worksheet without.

use super::claims::verdict;
use super::is_known;
use crate::browser::dom::{El, el};
use crate::browser::print;
use crate::components::button::button;
use crate::components::header::short_name;
use crate::components::rate::rate_words;
use crate::session::{Assessment, Session};
use leptos::prelude::WithUntracked;
use tsunagari_core::{Exercise, Figure, Finding, IndicatorId, Report, Task};
use tsunagari_text::{
    ClaimText, ExerciseText, IndicatorText, Say, comma, figure_with_unit, fiscal_year_wareki, named,
};

/// Which sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sheet {
    /// With answers and notes.
    Trainer,
    /// With room to write.
    Work,
}

impl Sheet {
    /// What it is called.
    pub fn name(self) -> String {
        match self {
            Self::Trainer => ExerciseText::TrainerSheet.plain(),
            Self::Work => ExerciseText::Worksheet.plain(),
        }
    }
}

/// The sheet.
pub fn sheet(session: Session, which: Sheet) -> El {
    let report = session.report_now();
    let set = session.exercises().set.with_untracked(Clone::clone);
    let findings = session.findings().with_untracked(|all| (**all).clone());
    let title = match &*set.title {
        "" => which.name(),
        set => {
            let sheet = &which.name();
            ExerciseText::SheetOf { set, sheet }.plain()
        }
    };
    let print = button(&ExerciseText::Print.plain())
        .attr("data-print-sheet", "")
        .on_click(|| print::print_only("sheet"));
    let group = (which == Sheet::Work)
        .then(|| el("p", "sheet__group").text(&ExerciseText::GroupName.plain()));
    let known = set
        .exercises
        .iter()
        .filter(|one| is_known(&report, &one.task));
    let parts = known
        .enumerate()
        .map(|(at, one)| exercise(&report, &findings, at, one, which));
    el("article", "sheet")
        .attr(
            "data-sheet",
            if which == Sheet::Trainer {
                "trainer"
            } else {
                "worksheet"
            },
        )
        .child(el("h1", "").attr("tabindex", "-1").text(&title))
        .child(el("p", "").text(&named(&report.title)))
        .child(el("div", "data-part__actions").child(print))
        .maybe(group)
        .children(parts.collect())
}

fn exercise(
    report: &Report,
    findings: &[Finding],
    at: usize,
    exercise: &Exercise,
    which: Sheet,
) -> El {
    let task = &exercise.task;
    let kind = &ExerciseText::Kind(task).plain();
    let heading = ExerciseText::Numbered {
        number: at + 1,
        kind,
    };
    let question = match &*exercise.question {
        "" => ExerciseText::Asks(task).plain(),
        own => own.to_owned(),
    };
    let lines = lines(report, findings, task)
        .into_iter()
        .map(|(asked, answer)| {
            let line = el("li", "sheet__line").child(el("span", "").text(&asked));
            match which {
                Sheet::Trainer => line.child(
                    el("strong", "sheet__answer")
                        .text(&ExerciseText::Answer { words: &answer }.plain()),
                ),
                Sheet::Work => line.child(el("span", "sheet__blank").attr("aria-hidden", "true")),
            }
        });
    let choices = matches!(task, Task::Match { .. }).then(|| {
        let all = report.evaluated_programmes();
        let all = all.map(|p| format!("{} {}", p.number, short_name(p)));
        el("p", "").text(&all.collect::<Vec<_>>().join(" / "))
    });
    let note = (which == Sheet::Trainer && !exercise.note.is_empty())
        .then(|| el("p", "sheet__note").text(&exercise.note));
    el("section", "sheet__exercise")
        .child(el("h2", "").text(&heading.plain()))
        .child(el("p", "").text(&question))
        .maybe(choices)
        .child(el("ul", "sheet__lines").children(lines.collect()))
        .maybe(note)
}

/// What a task is about, in a line.
pub fn about(report: &Report, task: &Task) -> String {
    let asked = lines(report, &[], task).into_iter().map(|(asked, _)| asked);
    match task {
        Task::FindClaim { claims } => {
            let of = report
                .claims
                .iter()
                .filter(|claim| claims.contains(&claim.id));
            let texts = of.map(|claim| ClaimText { report, claim }.plain());
            texts.collect::<Vec<_>>().join(" / ")
        }
        _ => asked.collect::<Vec<_>>().join(" / "),
    }
}

/// What is asked, line by line, each with its answer.
fn lines(report: &Report, findings: &[Finding], task: &Task) -> Vec<(String, String)> {
    let told = |id: &IndicatorId| {
        let indicator = report.indicator(id);
        let words = indicator.map(|i| {
            let (number, name) = (&*i.number, &*named(&i.name));
            ExerciseText::Indicator { number, name }.plain()
        });
        words.unwrap_or_default()
    };
    match task {
        Task::GuessRate { indicator, year } => {
            let found = report.indicator(indicator);
            let rate = found.map(|i| rate_words(&Assessment::of(report, i, *year)));
            let target = found.and_then(|i| {
                let target = i.settled(*year, Figure::Target)?;
                let unit = &*i.unit;
                Some(IndicatorText::TargetIs { target, unit }.plain())
            });
            let asked = [told(indicator), fiscal_year_wareki(*year)].into_iter();
            let asked = asked.chain(target).collect::<Vec<_>>().join(" ");
            vec![(asked, rate.unwrap_or_default())]
        }
        Task::Match { indicators } => {
            let programme = |id: &IndicatorId| {
                let mut all = report.all_indicators();
                let found = all.find(|(_, _, i)| i.id == *id);
                found
                    .map(|(programme, _, _)| short_name(programme))
                    .unwrap_or_default()
            };
            let name = |id: &IndicatorId| report.indicator(id).map(|i| named(&i.name).into_owned());
            let line = |id| (name(id).unwrap_or_default(), programme(id));
            indicators.iter().map(line).collect()
        }
        Task::FindClaim { claims } => {
            let line = |finding: &Finding| {
                let claim = report
                    .claims
                    .iter()
                    .find(|claim| claim.id == finding.claim)?;
                Some((
                    ClaimText { report, claim }.plain(),
                    verdict(report, finding),
                ))
            };
            let of = findings
                .iter()
                .filter(|finding| claims.contains(&finding.claim));
            of.filter_map(line).collect()
        }
        Task::SetTarget { indicator } => {
            let Some(found) = report.indicator(indicator) else {
                return Vec::new();
            };
            let mut words = vec![told(indicator)];
            for back in report.look_back(found) {
                let actual = back.actual.settled();
                let actual = actual.map(|actual| figure_with_unit(actual, &found.unit));
                let year = fiscal_year_wareki(back.year);
                words.push(format!("{year} {}", actual.unwrap_or_else(|| "―".into())));
            }
            vec![(words.join(comma()), ExerciseText::NoAnswer.plain())]
        }
    }
}
