//! The findings as a file, one a line.

use super::desk::Desk;
use super::finding::raw;
use crate::browser::download;
use leptos::prelude::GetUntracked;
use tsunagari_core::{CheckResult, Claim, Finding, Outcome, Report};
use tsunagari_formats::table_csv;
use tsunagari_text::{CheckText, ClaimText, ExplanationText, Say, UncheckedText, difference};

/// Hands all findings to the user, whatever the list is narrowed to.
pub fn save(desk: Desk) {
    let report = desk.session.report_now();
    let findings = desk.session.findings().get_untracked();
    let header = CheckText::Columns.plain();
    let mut rows = vec![header.split(',').map(str::to_owned).collect()];
    for (found, claim) in findings.iter().zip(report.claims.iter()) {
        rows.push(row(&report, found, claim));
    }
    download::save(
        &format!("{}-check.csv", report.id),
        "text/csv;charset=utf-8",
        &table_csv(&rows),
    );
}

fn row(report: &Report, found: &Finding, claim: &Claim) -> Vec<String> {
    let (result, compared) = (found.outcome.result(), found.outcome.compared());
    let recomputed = compared.map(|compared| {
        let all: Vec<String> = compared.recomputed.iter().map(raw).collect();
        all.join(" / ")
    });
    let off = compared.and_then(|compared| match (result, &compared.recomputed[..]) {
        (CheckResult::Differs, [one]) => difference(&compared.printed, one),
        _ => None,
    });
    vec![
        claim.number.to_string(),
        CheckText::Word(result).plain(),
        ClaimText { report, claim }.plain(),
        compared.map_or_else(String::new, |compared| raw(&compared.printed)),
        recomputed.unwrap_or_default(),
        off.unwrap_or_default(),
        reasons(report, found, claim),
        claim.page.map_or_else(String::new, |page| page.to_string()),
    ]
}

/// Why it was not compared, or what may be the reason that it differs.
fn reasons(report: &Report, found: &Finding, claim: &Claim) -> String {
    if let Outcome::Unchecked(why) = &found.outcome {
        return UncheckedText { report, why }.plain();
    }
    let assertion = &claim.assertion;
    let mut words = Vec::new();
    for explanation in &found.explanations {
        let text = ExplanationText {
            report,
            assertion,
            explanation,
        };
        words.push(text.plain());
    }
    words.join(" ")
}
