//! Long CSV: one record a line, for spreadsheets and statistics.

use crate::report::rule::polarity_word;
use std::borrow::Cow;
use tsunagari_core::{Figure, FigureState, FiscalYear, Indicator, NoteScope, Quantity, Report};
use tsunagari_text::without_readings;

const HEADER: &str = "municipality,programme,activity,policy_field,indicator,unit,direction,year,target,actual,printed_rate,baseline,note,source";

/// Writes a report's figures as long CSV: UTF-8 with a byte order mark, CRLF, quoted as
/// RFC 4180 says, a record for each year that has anything of each indicator that is evaluated.
///
/// A figure that is missing or open is an empty cell; figures are plain digits. A note
/// about the indicator stands before the year's own, and line breaks become spaces, so
/// that a record stays a line. Text that a spreadsheet would take for a formula (it
/// begins with `=`, `+`, `-`, `@`, their full-width forms or a tab), and text that
/// begins with an apostrophe, gets one apostrophe before it.
///
/// ```
/// # let bytes = include_bytes!("../../../data/takamatsu-r5.json");
/// let report = tsunagari_formats::read_report(bytes)?;
/// let csv = tsunagari_formats::long_csv(&report);
/// assert!(csv.starts_with("\u{feff}municipality,programme,"));
/// assert!(csv.contains(",件,higher-is-better,2023,25500,26441,103.7,,"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn long_csv(report: &Report) -> String {
    let mut csv = String::from("\u{feff}");
    csv.push_str(HEADER);
    csv.push_str("\r\n");
    for record in records(report) {
        for (at, cell) in record.iter().enumerate() {
            if at > 0 {
                csv.push(',');
            }
            match cell {
                Cell::Text(value) => csv.push_str(&text(value)),
                Cell::Plain(value) => csv.push_str(value),
            }
        }
        csv.push_str("\r\n");
    }
    csv
}

enum Cell<'a> {
    /// As people wrote it.
    Text(Cow<'a, str>),
    /// A figure, a year or nothing.
    Plain(String),
}

/// What a report has to say in each column.
fn records(report: &Report) -> Vec<[Cell<'_>; 14]> {
    let text = |value| Cell::Text(Cow::Borrowed(value));
    let figure = |figure: Option<Quantity>| {
        Cell::Plain(figure.map(|figure| figure.to_string()).unwrap_or_default())
    };
    let mut records = Vec::new();
    for (programme, activity, indicator) in report.indicators() {
        let field = report.policy_field(&activity.policy_field);
        for year in &report.years {
            let figures = indicator.figures.get(year).copied().unwrap_or_default();
            let printed = report.printed_rate(&indicator.id, *year);
            let own_note = indicator.notes.contains_key(&NoteScope::Year(*year));
            let said = |of: Figure| indicator.state(*year, of) != FigureState::Missing;
            let figures_said = said(Figure::Target) || said(Figure::Actual);
            if !figures_said && printed.is_none() && !own_note {
                continue;
            }
            records.push([
                text(&report.municipality.name),
                text(&programme.name),
                text(&activity.name),
                text(field.map_or("", |field| &field.name)),
                text(&indicator.name),
                text(&indicator.unit),
                text(polarity_word(report.rule_of(indicator).polarity)),
                Cell::Plain(year.to_string()),
                figure(figures.target),
                figure(figures.actual),
                figure(printed),
                figure(indicator.baseline),
                Cell::Text(note(indicator, *year).into()),
                text(&report.source.title),
            ]);
        }
    }
    records
}

/// Whether a long CSV says what [`long_csv`] should have made of a report: in every column of every record
/// what the report has there, and nothing else.
///
/// ```
/// # let bytes = include_bytes!("../../../data/takamatsu-r5.json");
/// use tsunagari_formats::{csv_carries, long_csv, read_report};
/// let report = read_report(bytes)?;
/// let csv = long_csv(&report);
/// assert!(csv_carries(&csv, &report));
/// assert!(!csv_carries(&csv.replace(",26441,", ",26442,"), &report));
/// assert!(!csv_carries(&csv.replacen(",件,", ",,", 1), &report));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn csv_carries(csv: &str, report: &Report) -> bool {
    let rows = rows(csv).unwrap_or_default();
    let Some((header, rows)) = rows.split_first() else {
        return false;
    };
    let records = records(report);
    let same = |(row, record): (&Vec<String>, &[Cell; 14])| {
        row.len() == record.len() && row.iter().zip(record).all(|(cell, of)| of.is_in(cell))
    };
    header.join(",") == HEADER && rows.len() == records.len() && rows.iter().zip(&records).all(same)
}

impl Cell<'_> {
    /// Whether a cell that was read back says this.
    fn is_in(&self, cell: &str) -> bool {
        match self {
            Self::Text(value) => cell.strip_prefix('\'').unwrap_or(cell) == one_line(value),
            Self::Plain(value) => cell == value,
        }
    }
}

/// The cells of a CSV as RFC 4180 says; none where a quote is not closed.
fn rows(csv: &str) -> Option<Vec<Vec<String>>> {
    let mut reader = csv_core::Reader::new();
    let mut input = csv.trim_start_matches('\u{feff}').as_bytes();
    let (mut cell, mut row, mut rows) = (Vec::new(), Vec::new(), Vec::new());
    let mut buffer = [0; 256];
    loop {
        let (found, taken, written) = reader.read_field(input, &mut buffer);
        input = input.get(taken..)?;
        cell.extend_from_slice(buffer.get(..written)?);
        match found {
            csv_core::ReadFieldResult::InputEmpty | csv_core::ReadFieldResult::OutputFull => {}
            csv_core::ReadFieldResult::Field { record_end } => {
                row.push(String::from_utf8(std::mem::take(&mut cell)).ok()?);
                if record_end {
                    rows.push(std::mem::take(&mut row));
                }
            }
            csv_core::ReadFieldResult::End => return row.is_empty().then_some(rows),
        }
    }
}

/// Writes any table as CSV that spreadsheets open rightly: UTF-8 with a byte order mark, CRLF, quoted
/// and made harmless as [`long_csv`] says, but that a number with a sign stays a number.
///
/// ```
/// let rows = [vec![String::from("差"), String::from("-1")], vec![String::from("=A1")]];
/// assert_eq!(tsunagari_formats::table_csv(&rows), "\u{feff}差,-1\r\n'=A1\r\n");
/// ```
pub fn table_csv(rows: &[Vec<String>]) -> String {
    let mut csv = String::from("\u{feff}");
    for row in rows {
        for (at, cell) in row.iter().enumerate() {
            if at > 0 {
                csv.push(',');
            }
            match cell.parse::<Quantity>() {
                Ok(_) => csv.push_str(cell),
                Err(_) => csv.push_str(&text(cell)),
            }
        }
        csv.push_str("\r\n");
    }
    csv
}

fn note(indicator: &Indicator, year: FiscalYear) -> String {
    let mut notes = String::new();
    for scope in [NoteScope::Indicator, NoteScope::Year(year)] {
        if let Some(note) = indicator.notes.get(&scope) {
            if !notes.is_empty() {
                notes.push_str(" / ");
            }
            notes.push_str(note);
        }
    }
    notes
}

/// A text without its line breaks.
fn one_line(value: &str) -> String {
    let lines = value.split(['\r', '\n']).filter(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join(" ")
}

/// One cell of text.
#[inline(never)]
fn text(value: &str) -> String {
    let mut cell = one_line(&without_readings(value));
    if cell.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠', '\t', '\'']) {
        cell.insert(0, '\'');
    }
    if !cell.contains([',', '"']) {
        return cell;
    }
    let mut quoted = String::from('"');
    for c in cell.chars() {
        if c == '"' {
            quoted.push('"');
        }
        quoted.push(c);
    }
    quoted.push('"');
    quoted
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
