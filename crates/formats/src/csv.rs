//! Long CSV: one record a line, for spreadsheets and statistics.

use crate::report::indicator::POLARITIES;
use tsunagari_core::{Assertion, FiscalYear, Indicator, IndicatorId, NoteScope, Quantity, Report};

const HEADER: &str = "municipality,programme,activity,policy_field,indicator,unit,direction,year,target,actual,printed_rate,baseline,note,source";

/// Writes a report's figures as long CSV: UTF-8 with a byte order mark, CRLF, quoted as
/// RFC 4180 says, a record for each indicator and year that has anything.
///
/// A figure that is missing or open is an empty cell; figures are plain digits. A note
/// about the indicator stands before the year's own, and line breaks become spaces, so
/// that a record stays a line. Text that a spreadsheet would take for a formula (it
/// begins with `=`, `+`, `-`, `@`, their full-width forms or a tab), and text that
/// begins with an apostrophe, gets one apostrophe before it.
///
/// ```
/// # let bytes = std::fs::read(concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/takamatsu-r5.json"))?;
/// let report = tsunagari_formats::read_report(&bytes)?;
/// let csv = tsunagari_formats::long_csv(&report);
/// assert!(csv.starts_with("\u{feff}municipality,programme,"));
/// assert!(csv.contains(",件,higher-is-better,2023,25500,26441,103.7,,"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn long_csv(report: &Report) -> String {
    let mut csv = format!("\u{feff}{HEADER}\r\n");
    for (programme, activity, indicator) in report.indicators() {
        let field = report
            .policy_field(&activity.policy_field)
            .map_or("", |field| &field.name);
        let direction = POLARITIES
            .iter()
            .find(|(_, polarity)| *polarity == indicator.rule.polarity)
            .map_or("", |(word, _)| word);
        for year in &report.years {
            let figures = indicator.figures.get(year).copied().unwrap_or_default();
            let printed = printed_rate(report, &indicator.id, *year);
            let own_note = indicator.notes.contains_key(&NoteScope::Year(*year));
            let figure = |figure: Option<Quantity>| figure.map_or(String::new(), |f| f.to_string());
            if figures == Default::default() && printed.is_none() && !own_note {
                continue;
            }
            let cells = [
                text(&report.municipality.name),
                text(&programme.name),
                text(&activity.name),
                text(field),
                text(&indicator.name),
                text(&indicator.unit),
                text(direction),
                year.to_string(),
                figure(figures.target),
                figure(figures.actual),
                figure(printed),
                String::new(),
                text(&note(indicator, *year)),
                text(&report.source.title),
            ];
            csv.push_str(&cells.join(","));
            csv.push_str("\r\n");
        }
    }
    csv
}

fn printed_rate(report: &Report, id: &IndicatorId, of: FiscalYear) -> Option<Quantity> {
    report
        .claims
        .iter()
        .find_map(|claim| match &claim.assertion {
            Assertion::Rate {
                indicator,
                year,
                printed,
            } if indicator == id && *year == of => Some(*printed),
            _ => None,
        })
}

fn note(indicator: &Indicator, year: FiscalYear) -> String {
    let scopes = [NoteScope::Indicator, NoteScope::Year(year)];
    let notes: Vec<&str> = scopes
        .iter()
        .filter_map(|scope| indicator.notes.get(scope).map(String::as_str))
        .collect();
    notes.join(" / ")
}

/// One cell of text.
fn text(value: &str) -> String {
    let lines: Vec<&str> = value
        .split(['\r', '\n'])
        .filter(|l| !l.is_empty())
        .collect();
    let value = lines.join(" ");
    let formula = value.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠', '\t', '\'']);
    let guarded = if formula { format!("'{value}") } else { value };
    if guarded.contains([',', '"']) {
        format!("\"{}\"", guarded.replace('"', "\"\""))
    } else {
        guarded
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    #[rstest]
    #[case("地域づくり事業", "地域づくり事業")]
    #[case("a,b", "\"a,b\"")]
    #[case("「元気」\"x\"", "\"「元気」\"\"x\"\"\"")]
    #[case("一行目\r\n二行目", "一行目 二行目")]
    #[case("=1+1", "'=1+1")]
    #[case("-3件", "'-3件")]
    #[case("@SUM(A1,A2)", "\"'@SUM(A1,A2)\"")]
    #[case("＋５", "'＋５")]
    #[case("\n=1", "'=1")]
    #[case("'quoted", "''quoted")]
    fn cells(#[case] value: &str, #[case] cell: &str) {
        assert_eq!(super::text(value), cell);
    }
}
