//! 合わない記載を探す: claims to doubt, then what the claims check says of each.

use super::{answer, seen};
use crate::browser::dom::{El, el, is_ticked};
use crate::session::Session;
use leptos::prelude::{Get, WithUntracked};
use tsunagari_core::{CheckResult, ClaimId, Finding, Report, Task};
use tsunagari_text::{ClaimText, ExerciseText, Say, tally};

/// The exercise.
pub fn claims(session: Session, task: &Task, claims: &[ClaimId]) -> El {
    let exercises = session.exercises();
    let report = session.report_now();
    let findings: Vec<Finding> = session.findings().with_untracked(|all| {
        all.iter()
            .filter(|f| claims.contains(&f.claim))
            .cloned()
            .collect()
    });
    let rows: Vec<_> = claims
        .iter()
        .filter_map(|id| {
            let finding = findings.iter().find(|finding| finding.claim == *id)?;
            row(session, &report, task, finding)
        })
        .collect();
    let of = task.clone();
    let shown = move || {
        let doubted = |id: &ClaimId| exercises.answer(&of, id.as_str()) == "1";
        let right = findings.iter().filter(|finding| {
            let differs = finding.outcome.result() == CheckResult::Differs;
            differs == doubted(&finding.claim)
        });
        let (right, of) = (right.count(), findings.len());
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

fn row(session: Session, report: &Report, task: &Task, finding: &Finding) -> Option<El> {
    let exercises = session.exercises();
    let claim = report
        .claims
        .iter()
        .find(|claim| claim.id == finding.claim)?;
    let (asked, read, id) = (task.clone(), task.clone(), claim.id.to_string());
    let part = id.clone();
    let tick = el("input", "")
        .attr("type", "checkbox")
        .live_attr("checked", move || {
            (exercises.answer(&read, &part) == "1").then(String::new)
        })
        .on("change", move |event| {
            let doubted = if is_ticked(&event) { "1" } else { "0" };
            exercises.give(&asked, &id, doubted.into());
        });
    let label = el("label", "exercise__claim")
        .child(tick)
        .child(el("span", "").text(&ClaimText { report, claim }.plain()));
    let seen = seen(session, task);
    let words = verdict(report, finding);
    let verdict = el("span", "exercise__verdict").live(move || match seen.get() {
        true => vec![el("span", "").text(&words)],
        false => Vec::new(),
    });
    let row = el("li", "exercise__row")
        .attr("data-claim", claim.id.as_str())
        .child(label)
        .child(verdict);
    Some(row)
}

/// What the claims check says, in a line.
pub fn verdict(report: &Report, finding: &Finding) -> String {
    let claim = report.claims.iter().find(|claim| claim.id == finding.claim);
    let compared = finding.outcome.compared();
    match (finding.outcome.result(), claim.zip(compared)) {
        (CheckResult::Agrees, _) => ExerciseText::Agrees.plain(),
        (CheckResult::Differs, Some((claim, compared))) => {
            let of = &claim.assertion;
            let first = compared.recomputed.first().unwrap_or(&compared.printed);
            let printed = &tally(report, of, &compared.printed, first);
            let recomputed = &tally(report, of, first, &compared.printed);
            ExerciseText::Differs {
                printed,
                recomputed,
            }
            .plain()
        }
        _ => ExerciseText::NotDecided.plain(),
    }
}
