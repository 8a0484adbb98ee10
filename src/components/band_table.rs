//! A band table: how many indicators of each programme or field are in each band.

use super::{
    band_badge::band_mark,
    button::plain_button,
    header::short_name,
    shape::{in_colours, shape},
};
use crate::browser::dom::{El, el};
use crate::browser::places;
use crate::route::Filter;
use crate::session::{Band, use_session};
use leptos::prelude::With;
use tsunagari_core::{CountedAs, FiscalYear, Grouping, Report, RollUpRow, roll_up, total_counts};
use tsunagari_text::{OverviewText, Say, named};

/// The table. A press on a number narrows the list below to what it counts.
pub fn band_table(by: Grouping) -> El {
    let session = use_session();
    let (name, caption) = match by {
        Grouping::Programme => ("programme", OverviewText::BandsByProgramme),
        Grouping::PolicyField => ("field", OverviewText::BandsByField),
    };
    let caption_id = format!("bands-{name}");
    let table = el("table", "band-table")
        .attr("data-bands", name)
        .attr("aria-labelledby", &caption_id)
        .live(move || parts(&session.report(), session.year(), by));
    let scroll = el("div", "scroll")
        .attr("tabindex", "0")
        .attr("role", "region")
        .attr("aria-labelledby", &caption_id)
        .child(table);
    el("div", "")
        .child(
            el("p", "table-caption")
                .attr("id", &caption_id)
                .text(&caption.plain()),
        )
        .child(scroll)
}

fn parts(report: &Report, year: FiscalYear, by: Grouping) -> Vec<El> {
    let column = match by {
        Grouping::Programme => OverviewText::ProgrammeColumn,
        Grouping::PolicyField => OverviewText::FieldColumn,
    };
    let head = |words: &str| el("th", "").attr("scope", "col").text(words);
    let columns = report.columns(year);
    let heads = el("tr", "")
        .child(head(&column.plain()))
        .child(head(&OverviewText::TotalColumn.plain()))
        .children(
            columns
                .iter()
                .map(|column| band_head(&Band::column(report, *column)))
                .collect(),
        );
    let rows = roll_up(report, year, by)
        .iter()
        .filter_map(|rolled| row(report, by, rolled, &columns))
        .collect();
    let total = total_counts(report, year);
    let count = |count: u32| el("td", "").text(&count.to_string());
    let totals = el("tr", "")
        .child(
            el("th", "")
                .attr("scope", "row")
                .text(&OverviewText::TotalRow.plain()),
        )
        .child(count(total.total()))
        .children(
            columns
                .iter()
                .map(|column| count(total.of(*column)))
                .collect(),
        );
    vec![
        el("thead", "").child(heads),
        el("tbody", "").children(rows),
        el("tfoot", "").child(totals),
    ]
}

/// A band's head; a narrow column breaks it behind the per cent sign.
fn band_head(band: &Band) -> El {
    let head = el("th", "").attr("scope", "col").child(band_mark(band));
    match band.word.split_once('%') {
        Some((number, sense)) => {
            let number = head.text(number).text("%");
            number.child(el("wbr", "")).text(sense)
        }
        None => head.text(&band.word),
    }
}

fn row(report: &Report, by: Grouping, rolled: &RollUpRow, columns: &[CountedAs]) -> Option<El> {
    let (key, name, label) = match by {
        Grouping::Programme => {
            let programme = report
                .programmes
                .iter()
                .find(|p| p.id.as_str() == rolled.key)?;
            let label = el("span", "band-table__row-name").child(shape(programme));
            (
                programme.number.to_string(),
                short_name(programme),
                in_colours(label, programme),
            )
        }
        Grouping::PolicyField => {
            let field = report
                .policy_fields
                .iter()
                .find(|f| f.id.as_str() == rolled.key)?;
            (
                field.name.clone(),
                named(&field.name).into_owned(),
                el("span", "band-table__row-name"),
            )
        }
    };
    let total = rolled.counts.total().to_string();
    let cell = |column: &CountedAs| {
        let count = rolled.counts.of(*column);
        let band = Band::column(report, *column);
        let shown = match count {
            0 => el("span", "band-table__zero").text("0"),
            _ => cell_button(by, &key, &name, &band, count),
        };
        el("td", "")
            .attr("data-band", &band.key)
            .attr("data-count", &count.to_string())
            .child(shown)
    };
    let row = el("tr", "")
        .attr("data-row", &key)
        .child(el("th", "").attr("scope", "row").child(label.text(&name)))
        .child(
            el("td", "")
                .attr("data-band", "total")
                .attr("data-count", &total)
                .text(&total),
        )
        .children(columns.iter().map(cell).collect());
    Some(row)
}

fn cell_button(by: Grouping, key: &str, name: &str, band: &Band, count: u32) -> El {
    let session = use_session();
    let mut filter = Filter {
        band: Some(band.key.clone()),
        ..Filter::default()
    };
    match by {
        Grouping::Programme => filter.programme = Some(key.to_owned()),
        Grouping::PolicyField => filter.field = Some(key.to_owned()),
    }
    let words = OverviewText::ShowCell {
        row: name,
        band: &band.word,
        count,
    };
    let shown = filter.clone();
    plain_button("band-table__button")
        .attr("aria-label", &words.plain())
        .live_attr("aria-pressed", move || {
            Some(
                session
                    .route
                    .with(|route| route.filter == shown)
                    .to_string(),
            )
        })
        .text(&count.to_string())
        .on_click(move || {
            session.filter(filter.clone());
            places::show("#list");
            places::focus("#list");
        })
}
