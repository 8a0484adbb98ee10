//! A band table: how many indicators of each programme or field are in each band.

use super::{band_badge::band_mark, header::short_name, shape::shape};
use crate::browser::places;
use crate::route::Filter;
use crate::session::use_session;
use leptos::prelude::*;
use tsunagari_core::{BandCounts, Grouping, Report, roll_up, total_counts};
use tsunagari_text::{OverviewText, Say, band_word};

/// A row, ready to show.
#[derive(Clone, PartialEq, Eq)]
struct Row {
    /// What `data-row` and the address call it.
    key: String,
    name: String,
    /// The programme's number, for its colour and shape.
    programme: Option<u16>,
    counts: BandCounts,
}

/// The table. A press on a number narrows the list below to what it counts.
#[component]
pub fn BandTable(
    /// By programme or by field.
    by: Grouping,
) -> impl IntoView {
    let session = use_session();
    let rows = Memo::new(move |_| rows(&session.report(), session.year(), by));
    let total = Memo::new(move |_| total_counts(&session.report(), session.year()));
    let keys = Memo::new(move |_| {
        let report = session.report();
        let mut keys: Vec<String> = report.scheme.limits().iter().map(|limit| limit.key.clone()).collect();
        keys.push("none".to_owned());
        keys
    });
    let (name, caption, column) = match by {
        Grouping::Programme => ("programme", OverviewText::BandsByProgramme, OverviewText::ProgrammeColumn),
        Grouping::PolicyField => ("field", OverviewText::BandsByField, OverviewText::FieldColumn),
    };
    let caption_id = format!("bands-{name}");
    let (region_name, table_name) = (caption_id.clone(), caption_id.clone());
    let heads = move || {
        let head = |key: String| {
            view! { <th scope="col">{band_mark(&key)} {band_word(&key).to_owned()}</th> }
        };
        keys.get().into_iter().map(head).collect_view()
    };
    let row = move |row: Row| {
        let cells = cells(&keys.get(), &row, by);
        let programme = row.programme.and_then(|number| session.report().programme(number).cloned());
        view! {
            <tr data-row=row.key>
                <th scope="row">
                    <span
                        class="band-table__row-name"
                        style=("--programme", programme.as_ref().map(|p| p.colour.clone()))
                    >
                        {programme.as_deref().map(shape)}
                        {row.name}
                    </span>
                </th>
                {cells}
            </tr>
        }
    };
    let totals = move || {
        let total = total.get();
        let count = |(at, _): (usize, &String)| total.bands.get(at).copied().unwrap_or(total.none);
        let counts: Vec<u32> = keys.with(|keys| keys.iter().enumerate().map(count).collect());
        view! {
            <td>{total.total()}</td>
            {counts.into_iter().map(|count| view! { <td>{count}</td> }).collect_view()}
        }
    };
    view! {
        <div>
            <p class="table-caption" id=caption_id>{caption.plain()}</p>
            <div class="scroll" tabindex="0" role="region" aria-labelledby=region_name>
                <table class="band-table" data-bands=name aria-labelledby=table_name>
                    <thead>
                        <tr>
                            <th scope="col">{column.plain()}</th>
                            <th scope="col">{OverviewText::TotalColumn.plain()}</th>
                            {heads}
                        </tr>
                    </thead>
                    <tbody>{move || rows.get().into_iter().map(row).collect_view()}</tbody>
                    <tfoot>
                        <tr>
                            <th scope="row">{OverviewText::TotalRow.plain()}</th>
                            {totals}
                        </tr>
                    </tfoot>
                </table>
            </div>
        </div>
    }
}

fn rows(report: &Report, year: tsunagari_core::FiscalYear, by: Grouping) -> Vec<Row> {
    let row = |rolled: tsunagari_core::RollUpRow| match by {
        Grouping::Programme => {
            let programme = report.programmes.iter().find(|p| p.id.as_str() == rolled.key)?;
            Some(Row {
                key: programme.number.to_string(),
                name: short_name(programme),
                programme: Some(programme.number),
                counts: rolled.counts,
            })
        }
        Grouping::PolicyField => {
            let field = report.policy_fields.iter().find(|f| f.id.as_str() == rolled.key)?;
            let name = field.name.clone();
            Some(Row { key: name.clone(), name, programme: None, counts: rolled.counts })
        }
    };
    roll_up(report, year, by).into_iter().filter_map(row).collect()
}

fn cells(keys: &[String], row: &Row, by: Grouping) -> impl IntoView + use<> {
    let total = row.counts.total();
    let cells = keys.iter().enumerate().map(|(at, key)| {
        let count = row.counts.bands.get(at).copied().unwrap_or(row.counts.none);
        view! {
            <td data-band=key.clone() data-count=count.to_string()>
                {if count == 0 {
                    view! { <span class="band-table__zero">0</span> }.into_any()
                } else {
                    cell_button(key.clone(), row, count, by).into_any()
                }}
            </td>
        }
    });
    view! {
        <td data-band="total" data-count=total.to_string()>{total}</td>
        {cells.collect_view()}
    }
}

fn cell_button(band: String, row: &Row, count: u32, by: Grouping) -> impl IntoView + use<> {
    let session = use_session();
    let filter = match by {
        Grouping::Programme => {
            Filter { band: Some(band.clone()), programme: Some(row.key.clone()), field: None }
        }
        Grouping::PolicyField => {
            Filter { band: Some(band.clone()), field: Some(row.key.clone()), programme: None }
        }
    };
    let words = OverviewText::ShowCell { row: &row.name, band: band_word(&band), count }.plain();
    let shown = filter.clone();
    let pressed = move || session.route.with(|route| route.filter == shown).to_string();
    let show = move |_| {
        session.filter(filter.clone());
        places::show("#list");
        places::focus("#list");
    };
    view! {
        <button type="button" class="band-table__button" aria-pressed=pressed aria-label=words on:click=show>
            {count}
        </button>
    }
}
