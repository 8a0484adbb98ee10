//! Printed and recomputed values, and by how much they differ.

use super::finding::all_numbers;
use crate::{Language, easy, english, figure, names::named_or, signed, signed_with_unit, spoken};
use tsunagari_core::{
    Assertion, BandScheme, Grouping, IndicatorId, PrintedBandRow, Quantity, Report, Tally,
};

/// A printed or recomputed value; of two band tables, what `other` has otherwise.
pub fn tally(report: &Report, assertion: &Assertion, value: &Tally, other: &Tally) -> String {
    let amount = match value {
        Tally::Amount(amount) => return figure(*amount),
        Tally::Percent(percent) => {
            let below =
                matches!(assertion, Assertion::ShareBelow { limit, .. } if limit == percent);
            Amount::Percent(*percent, below)
        }
        Tally::Count(count) => Amount::Indicators(*count),
        Tally::Missed(ids) => Amount::Missed(all_numbers(report, ids)),
        Tally::Bands(rows) => match other {
            Tally::Bands(others) if others != rows => {
                Amount::Cells(cells(report, assertion, rows, others))
            }
            _ => Amount::Table(rows.len()),
        },
    };
    match spoken() {
        Language::Japanese => amount_words(&amount),
        Language::EasyJapanese => easy::check_finding::amount_words(&amount),
        Language::English => english::check_finding::amount_words(&amount),
    }
}

/// A printed or recomputed value, before any language says it.
pub(crate) enum Amount {
    /// A percentage, and whether it is an upper limit.
    Percent(Quantity, bool),
    /// How many indicators.
    Indicators(u32),
    /// Which indicators, by number.
    Missed(Vec<String>),
    /// The cells of a table that another has otherwise.
    Cells(Vec<Cell>),
    /// A table of so many rows.
    Table(usize),
}

/// A cell of a printed band table.
pub(crate) struct Cell {
    /// The name of its row.
    pub(crate) row: String,
    /// The word of its band; `None` in the column of totals.
    pub(crate) band: Option<String>,
    /// What stands there.
    pub(crate) count: u32,
}

fn amount_words(amount: &Amount) -> String {
    match amount {
        Amount::Percent(percent, false) => format!("{}％", figure(*percent)),
        Amount::Percent(percent, true) => format!("{}％未満", figure(*percent)),
        Amount::Indicators(count) => format!("{count}指標"),
        Amount::Missed(numbers) if numbers.is_empty() => String::from("なし"),
        Amount::Missed(numbers) => numbers.join("、"),
        Amount::Cells(cells) => {
            let word = |cell: &Cell| {
                let band = cell.band.as_deref().unwrap_or("計");
                format!("{}・{band}{}", cell.row, cell.count)
            };
            cells.iter().map(word).collect::<Vec<_>>().join("、")
        }
        Amount::Table(rows) => format!("{rows}行の表"),
    }
}

fn cells(
    report: &Report,
    assertion: &Assertion,
    rows: &[PrintedBandRow],
    others: &[PrintedBandRow],
) -> Vec<Cell> {
    let mut cells = Vec::new();
    for (row, other) in rows.iter().zip(others) {
        let name = row_name(report, assertion, &row.key);
        for (at, (count, was)) in row.counts.iter().zip(&other.counts).enumerate() {
            if count != was {
                cells.push(Cell {
                    row: name.clone(),
                    band: Some(band_name(&report.scheme, at)),
                    count: *count,
                });
            }
        }
        if row.total != other.total {
            cells.push(Cell {
                row: name,
                band: None,
                count: row.total,
            });
        }
    }
    cells
}

fn band_name(scheme: &BandScheme, at: usize) -> String {
    let band = scheme.bands().nth(at);
    band.map(|band| crate::band_word(scheme, band))
        .unwrap_or_default()
}

fn row_name(report: &Report, assertion: &Assertion, key: &str) -> String {
    let by_field = matches!(
        assertion,
        Assertion::BandTable {
            grouping: Grouping::PolicyField,
            ..
        }
    );
    let name = match by_field {
        true => report
            .policy_fields
            .iter()
            .find(|f| f.id.as_str() == key)
            .map(|f| &f.name),
        false => report
            .programmes
            .iter()
            .find(|p| p.id.as_str() == key)
            .map(|p| &p.name),
    };
    named_or(name, key).into_owned()
}

/// By how much the recomputed value is more or less than the printed one; `None` for what has no
/// difference in one figure.
pub fn difference(printed: &Tally, recomputed: &Tally) -> Option<String> {
    let between = |was: Quantity, now: Quantity| now.minus(was);
    let points = |points: Quantity| signed_with_unit(points, "ポイント");
    match (printed, recomputed) {
        (Tally::Amount(was), Tally::Amount(now)) => between(*was, *now).map(signed),
        (Tally::Percent(was), Tally::Percent(now)) => between(*was, *now).map(points),
        (Tally::Count(was), Tally::Count(now)) => between((*was).into(), (*now).into()).map(signed),
        (Tally::Missed(was), Tally::Missed(now)) => {
            let count = |ids: &[IndicatorId]| Quantity::from(ids.len() as u32);
            between(count(was), count(now)).map(signed)
        }
        _ => None,
    }
}
