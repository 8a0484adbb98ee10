//! The differences as a file, one a line.

use super::outcome::{Line, OutcomeMemo};
use crate::browser::download;
use crate::session::Session;
use leptos::prelude::GetUntracked;
use tsunagari_core::{Differing, IndicatorId, Programme, Report};
use tsunagari_formats::table_csv;
use tsunagari_text::{CompareText, PartText, Say, Words, fiscal_year_wareki};

/// Hands all differences of the view to the user, whatever the list is narrowed to.
pub fn save(session: Session, of: OutcomeMemo) {
    let outcome = of.get_untracked();
    let header = CompareText::Columns.plain();
    let mut rows: Vec<Vec<String>> = vec![header.split(',').map(str::to_owned).collect()];
    let [before, after] = outcome.reports();
    for line in &outcome.lines {
        rows.push(row(after, line));
    }
    let alone = [
        (before, &outcome.only_before, CompareText::OnlyBefore),
        (after, &outcome.only_after, CompareText::OnlyAfter),
    ];
    for (report, ids, words) in alone {
        for id in ids {
            let mut row = named(report, id).to_vec();
            row.extend([String::new(), words.plain()]);
            row.resize(COLUMNS, String::new());
            rows.push(row);
        }
    }
    for part in &outcome.parts {
        let words = PartText {
            before,
            after,
            part,
        };
        let mut row = vec![String::new(); 4];
        row.push(words.plain());
        row.resize(COLUMNS, String::new());
        rows.push(row);
    }
    let name = format!("{}-compare.csv", session.report_now().id);
    download::save(&name, "text/csv;charset=utf-8", &table_csv(&rows));
}

/// As many as the header names.
const COLUMNS: usize = 9;

/// Programme, number and name of an indicator.
fn named(report: &Report, id: &IndicatorId) -> [String; 3] {
    let mut all = report.all_indicators();
    let found = all.find(|(_, _, indicator)| indicator.id == *id);
    let programme = |programme: &Programme| programme.name.clone();
    found.map_or_else(Default::default, |(of, _, indicator)| {
        [
            programme(of),
            indicator.number.clone(),
            indicator.name.clone(),
        ]
    })
}

fn row(report: &Report, line: &Line) -> Vec<String> {
    // Bands have words, figures plain digits that a spreadsheet computes with.
    let value = |words: &Words| match line.difference.what {
        Differing::Band { .. } => words.shown.clone(),
        _ if words.plain.is_empty() => words.shown.clone(),
        _ => words.plain.clone(),
    };
    let [before, after] = &line.words;
    let year = line.difference.year.map(fiscal_year_wareki);
    let (word, reason) = line.said();
    let mut row = named(report, &line.after).to_vec();
    row.extend([
        year.unwrap_or_default(),
        line.item.to_owned(),
        value(before),
        value(after),
        word,
        reason.unwrap_or_default(),
    ]);
    row
}
