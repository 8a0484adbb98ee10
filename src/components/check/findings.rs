//! The findings, those that ask for something first.

use super::desk::Desk;
use super::finding::finding;
use crate::browser::dom::{El, el};
use leptos::prelude::Get;
use tsunagari_core::{CheckResult, Claim, Finding, Report};
use tsunagari_text::{CheckText, Say};

/// A section for each result that there is.
pub fn findings(desk: Desk) -> El {
    el("div", "check-findings").live(move || {
        let report = desk.session.report();
        let findings = desk.session.findings().get();
        if findings.is_empty() {
            let words = match desk.session.origin() {
                Some(_) => CheckText::NoClaimsShared,
                None => CheckText::NoClaims,
            };
            return vec![el("p", "empty").text(&words.plain())];
        }
        let asked = desk.shown();
        let results = CheckResult::ALL.into_iter();
        let shown = results.filter(|result| asked.is_none_or(|asked| asked == *result));
        let mut sections = Vec::new();
        for result in shown {
            let pairs = findings.iter().zip(report.claims.iter());
            let of_result = pairs.filter(|(finding, _)| finding.outcome.result() == result);
            let rows: Vec<(&Finding, &Claim)> = of_result.collect();
            if !rows.is_empty() {
                sections.push(section(desk, &report, result, &rows));
            }
        }
        if sections.is_empty() {
            sections.push(el("p", "empty").text(&CheckText::NothingShown.plain()));
        }
        sections
    })
}

fn section(desk: Desk, report: &Report, result: CheckResult, rows: &[(&Finding, &Claim)]) -> El {
    let id = format!("check-{}", super::results::key(result));
    let head = el("div", "section__head")
        .child(
            el("h2", "")
                .attr("id", &id)
                .text(&CheckText::ResultHeading(result, rows.len()).plain()),
        )
        .child(el("p", "section__lead").text(&CheckText::Meaning(result).plain()));
    let lines = rows
        .iter()
        .map(|(found, claim)| finding(desk, report, found, claim));
    el("section", "section check-section")
        .attr("aria-labelledby", &id)
        .child(head)
        .child(el("ol", "findings").children(lines.collect()))
}
