//! The bundled report against the facts, cell by cell.

use crate::bundled::{indicator, report, year};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use tsunagari_core::{
    Activity, Figure, FiscalYear, Indicator, IndicatorKind, NoteScope, Programme, ReadingCertainty,
    Report,
};

const INDICATORS: &str = include_str!("../../../../tests/facts/takamatsu-r5-indicators.csv");
const READINGS: &str = include_str!("../../../../tests/facts/takamatsu-r5-readings.csv");

/// The rows of a facts file, each by column name. Quotes hold commas; none holds a line break.
fn rows(csv: &str) -> Vec<BTreeMap<&str, String>> {
    let mut lines = csv.lines().map(cells);
    let header = csv.lines().next().unwrap().split(',');
    let names: Vec<&str> = header.collect();
    assert_eq!(lines.next().unwrap().len(), names.len());
    lines
        .map(|cells| {
            assert_eq!(cells.len(), names.len(), "{cells:?}");
            names.iter().copied().zip(cells).collect()
        })
        .collect()
}

fn cells(line: &str) -> Vec<String> {
    let mut cells = vec![String::new()];
    let mut quoted = false;
    for c in line.chars() {
        match c {
            '"' => quoted = !quoted,
            ',' if !quoted => cells.push(String::new()),
            c => cells.last_mut().unwrap().push(c),
        }
    }
    cells
}

fn printed_rate(report: &Report, indicator: &Indicator, of: FiscalYear) -> String {
    let found = report
        .printed_rates(&indicator.id)
        .filter(|(year, _)| *year == of)
        .map(|(_, printed)| printed.to_string());
    found.collect::<Vec<_>>().join(" and ")
}

/// What the bundled report says for a column of the facts.
fn cell(
    report: &Report,
    (programme, activity, indicator): (&Programme, &Activity, &Indicator),
    column: &str,
) -> String {
    let figure = |start, figure| {
        let value = indicator.settled(year(start), figure);
        value.map_or(String::new(), |value| value.to_string())
    };
    match column {
        "id" => indicator.id.to_string(),
        "programme" => format!("{} {}", programme.number, programme.name),
        "activity" => activity.name.clone(),
        "policy_field" => report
            .policy_field(&activity.policy_field)
            .unwrap()
            .name
            .clone(),
        "plan_page" => indicator.plan_page.unwrap().to_string(),
        "number" => indicator.plan_number.clone(),
        "name" => indicator.name.clone(),
        "unit" => indicator.unit.clone(),
        "kind" => match indicator.kind {
            IndicatorKind::Count => "count".into(),
            IndicatorKind::Cumulative => "cumulative".into(),
            IndicatorKind::Percentage => "percentage".into(),
        },
        "target_R4" => figure(2022, Figure::Target),
        "target_R5" => figure(2023, Figure::Target),
        "actual_R2" => figure(2020, Figure::Actual),
        "actual_R3" => figure(2021, Figure::Actual),
        "actual_R4" => figure(2022, Figure::Actual),
        "actual_R5" => figure(2023, Figure::Actual),
        "printed_rate_R5" => printed_rate(report, indicator, year(2023)),
        "reading" => match indicator.certainty {
            ReadingCertainty::Certain => "certain".into(),
            ReadingCertainty::Likely => "likely".into(),
            ReadingCertainty::Unresolved => "unresolved".into(),
        },
        other => panic!("the facts have a column this test does not know: {other}"),
    }
}

#[test]
fn every_cell_of_the_indicators() {
    let report = report();
    let facts = rows(INDICATORS);
    assert_eq!((facts.len(), report.indicators().count()), (25, 25));
    for (row, (programme, activity, indicator)) in facts.iter().zip(report.indicators()) {
        for (column, fact) in row.iter().filter(|(column, _)| **column != "note") {
            let held = cell(&report, (programme, activity, indicator), column);
            assert_eq!(&held, fact, "{} {column}", indicator.id);
        }
        assert_eq!(
            indicator.number, row["id"],
            "shown by its number in the facts"
        );
    }
}

/// The facts' notes are English prose; what each is about must be there in the report's words.
#[test]
fn every_note_of_the_indicators() {
    let report = report();
    for row in rows(INDICATORS) {
        let (id, note) = (&row["id"], &row["note"]);
        let indicator = indicator(&report, id);
        let has = |scope| indicator.notes.contains_key(&scope);
        let r2 = note.contains("footnote on R2") || note.contains("R2 is from");
        assert_eq!(has(NoteScope::Year(year(2020))), r2, "{id}: R2");
        let run = note.split("digit run ").nth(1).map(|rest| {
            let digits = rest.chars().take_while(char::is_ascii_digit);
            digits.collect::<String>()
        });
        assert_eq!(
            indicator.run.as_ref().map(|run| run.digits.clone()),
            run,
            "{id}"
        );
        let revised = note.contains("counting basis revised in R5");
        assert_eq!(
            indicator.basis_changes.contains_key(&year(2023)),
            revised,
            "{id}"
        );
        // "the source labels the chart axis 人 though the unit is ％"
        let axis = note.split("labels the chart axis ").nth(1);
        let axis = axis.and_then(|rest| rest.split_whitespace().next());
        assert_eq!(indicator.axis_unit, axis.unwrap_or_default(), "{id}: axis");
        let says_something = !indicator.notes.is_empty() || run.is_some();
        assert_eq!(says_something, !note.is_empty(), "{id}: {note}");
    }
    let about_all = report
        .indicators()
        .filter(|(_, _, i)| i.notes.contains_key(&NoteScope::Indicator))
        .map(|(_, _, i)| i.id.to_string());
    assert_eq!(
        about_all.collect::<Vec<_>>(),
        [
            "1-1", "1-6", "1-8", "2-1", "2-2", "3-2", "3-8", "5-2", "5-4"
        ]
    );
    // The claims' page: "the health-view indicator is spelt with both 観 and 感".
    let other = |(_, _, i): (&Programme, &Activity, &Arc<Indicator>)| {
        let spelt = [i.name.as_str(), i.other_spelling.as_str()].map(str::to_owned);
        (!i.other_spelling.is_empty()).then_some(spelt)
    };
    let spelt: Vec<_> = report.indicators().filter_map(other).collect();
    let [[name, elsewhere]] = &spelt[..] else {
        panic!("{spelt:?}");
    };
    assert_eq!(name.replace("健康観", "健康感"), *elsewhere);
    assert_ne!(name, elsewhere);
}

#[test]
fn every_cell_of_the_readings() {
    let report = report();
    let facts = rows(READINGS);
    assert_eq!(facts.len(), 14);
    for row in &facts {
        let id = &row["id"];
        let run = indicator(&report, id).run.clone().unwrap();
        assert_eq!(run.digits, row["run"], "{id}");
        let place: usize = row["reading"].parse().unwrap();
        let reading = &run.readings[place - 1];
        for (column, start) in [("R5", 2023), ("R4", 2022), ("R3", 2021), ("R2", 2020)] {
            let held = reading.actuals.get(&year(start));
            let held = held.map_or(String::new(), |value| value.to_string());
            assert_eq!(held, row[column], "{id} reading {place} {column}");
        }
        assert_eq!(
            reading.reason.is_empty(),
            row["why"].is_empty(),
            "{id} {place}"
        );
    }
    let in_report = report.indicators().filter_map(|(_, _, i)| i.run.as_ref());
    assert_eq!(in_report.map(|run| run.readings.len()).sum::<usize>(), 14);
}

/// The figures show a reading exactly where someone decided, and then that one's figures.
#[test]
fn the_shown_reading_is_the_one_in_the_figures() {
    let report = report();
    let mut open = Vec::new();
    for (_, _, indicator) in report.indicators() {
        let Some(run) = &indicator.run else { continue };
        match run.shown {
            None => open.push(indicator.id.to_string()),
            Some(at) => {
                for start in 2020..=2023 {
                    let read = run.readings[at].actuals.get(&year(start)).copied();
                    assert_eq!(indicator.settled(year(start), Figure::Actual), read);
                }
            }
        }
    }
    assert_eq!(open, ["5-2"]);
}

#[test]
fn what_stands_around_the_figures() {
    let report = report();
    assert_eq!(report.municipality.name, "高松市");
    assert_eq!(report.municipality.code, "372013");
    let starts = |years: &[FiscalYear]| years.iter().map(|y| y.start()).collect::<Vec<_>>();
    assert_eq!(starts(&report.years), [2020, 2021, 2022, 2023]);
    assert_eq!(report.year, year(2023));
    let terms = report.plan.terms.iter();
    let terms: Vec<_> = terms
        .map(|t| (t.number, t.first.start(), t.last.start(), t.announced))
        .collect();
    assert_eq!(terms, [(1, 2022, 2023, false), (2, 2024, 2027, true)]);
    assert_eq!(
        (&report.source.as_of, &report.source.updated),
        (&None, &None)
    );
    let fields: Vec<_> = report
        .policy_fields
        .iter()
        .map(|f| f.name.as_str())
        .collect();
    assert_eq!(
        fields,
        ["介護", "障がい", "子ども・子育て", "生活困窮", "全分野"]
    );
    let items: Vec<_> = report
        .programmes
        .iter()
        .map(|p| (p.number, p.statutory_item, p.character.as_str()))
        .collect();
    let expected = [
        (1, 1, "ranger-1"),
        (2, 2, "ranger-2"),
        (3, 3, "ranger-3"),
        (4, 4, "ranger-4"),
        (5, 5, "ranger-5"),
    ];
    assert_eq!(items, expected);
    let plans = report
        .indicators()
        .filter(|(_, _, i)| i.measures_support_plans);
    let plans: Vec<_> = plans.map(|(_, _, i)| i.id.to_string()).collect();
    assert_eq!(plans, ["2-2", "4-2", "5-2"]);
}

/// JIS X 0402: the first five digits weigh 6, 5, 4, 3, 2; the check digit is the last
/// digit of 11 less the rest of their sum by 11. For 37201: 18 + 35 + 8 + 0 + 2 = 63,
/// 63 mod 11 = 8, 11 − 8 = 3.
#[test]
fn the_code_has_its_check_digit() {
    let code = report().municipality.code;
    let digits: Vec<u32> = code.chars().map(|c| c.to_digit(10).unwrap()).collect();
    let sum: u32 = digits.iter().zip([6, 5, 4, 3, 2]).map(|(d, w)| d * w).sum();
    assert_eq!(sum, 63);
    assert_eq!(digits[5], (11 - sum % 11) % 10);
}

#[test]
fn every_activity_has_its_plan_page_and_three_texts() {
    let report = report();
    let activities = || report.programmes.iter().flat_map(|p| &p.activities);
    let pages: Vec<_> = activities().map(|a| a.plan_page.unwrap()).collect();
    let headings = [8, 9, 9, 10, 10, 13, 14, 15, 16, 17, 18, 20, 22, 23];
    assert_eq!(pages, headings);
    for activity in activities() {
        let summary = &activity.summary;
        for text in [&summary.initiatives, &summary.assessment, &summary.outlook] {
            assert!(text.chars().count() > 20, "{}: {text}", activity.name);
        }
    }
    let facts = rows(INDICATORS);
    let in_facts: BTreeSet<_> = facts.iter().map(|row| row["activity"].clone()).collect();
    assert_eq!(in_facts.len(), activities().count());
}
