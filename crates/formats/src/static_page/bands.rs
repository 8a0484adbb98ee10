//! The tables: how many indicators are in each band, and all indicators in one list.

use super::drawings::{mark, shape};
use super::indicator::band_or_none;
use super::standing::column_mark;
use super::{Line, Page, link_to, scrolling, short_name};
use maud::{Markup, html};
use tsunagari_core::{CountedAs, Grouping, Programme, roll_up, total_counts};
use tsunagari_text::{
    ChartText, IndicatorText, OverviewText, Say, StaticPageText, column_word, named,
};

/// Both band tables, and what they count apart.
pub(super) fn section(page: &Page<'_>) -> Markup {
    let all = total_counts(page.report, page.year);
    let (own, forecast, count) = (all.own > 0, all.forecast > 0, all.provisional);
    html! {
        section aria-labelledby="bands" {
            h2 id="bands" { (OverviewText::BandsHeading.plain()) }
            div.columns {
                (table(page, Grouping::Programme))
                (table(page, Grouping::PolicyField))
            }
            @if own || forecast { p { (OverviewText::CountedApart { own, forecast }.plain()) } }
            @if count > 0 { p { (OverviewText::ProvisionalCount { count }.plain()) } }
        }
    }
}

fn table(page: &Page<'_>, by: Grouping) -> Markup {
    let (report, year) = (page.report, page.year);
    let (name, caption, head) = match by {
        Grouping::Programme => (
            "bands-programme",
            OverviewText::BandsByProgramme,
            OverviewText::ProgrammeColumn,
        ),
        Grouping::PolicyField => (
            "bands-field",
            OverviewText::BandsByField,
            OverviewText::FieldColumn,
        ),
    };
    let columns = report.columns(year);
    let totals = total_counts(report, year);
    let table = html! {
        table.bands {
            caption id=(name) { (caption.plain()) }
            thead {
                tr {
                    th scope="col" { (head.plain()) }
                    th scope="col" { (OverviewText::TotalColumn.plain()) }
                    @for column in &columns { (band_head(page, *column)) }
                }
            }
            tbody {
                @for row in roll_up(report, year, by) {
                    tr {
                        th scope="row" { (row_name(page, by, &row.key)) }
                        td.total { (row.counts.total()) }
                        @for column in &columns { (count(row.counts.of(*column))) }
                    }
                }
            }
            tfoot {
                tr {
                    th scope="row" { (OverviewText::TotalRow.plain()) }
                    td.total { (totals.total()) }
                    @for column in &columns { (count(totals.of(*column))) }
                }
            }
        }
    };
    scrolling(name, &table)
}

/// A band's head; a narrow column breaks it behind the per cent sign.
fn band_head(page: &Page<'_>, column: CountedAs) -> Markup {
    let word = column_word(page.report, column);
    html! {
        th scope="col" {
            (mark(column_mark(page.report, column)))
            @match word.split_once('%') {
                Some((number, sense)) => { (number) "%" wbr; (sense) }
                None => (word),
            }
        }
    }
}

fn count(count: u32) -> Markup {
    match count {
        0 => html! { td.zero { "0" } },
        _ => html! { td { (count) } },
    }
}

fn row_name(page: &Page<'_>, by: Grouping, key: &str) -> Markup {
    let report = page.report;
    match by {
        Grouping::Programme => {
            let found = report.programmes.iter().find(|p| p.id.as_str() == key);
            html! { @if let Some(programme) = found { (shape(programme)) " " (short_name(programme)) } }
        }
        Grouping::PolicyField => {
            let found = report.policy_fields.iter().find(|f| f.id.as_str() == key);
            html! { (found.map_or_else(String::new, |field| named(&field.name).into_owned())) }
        }
    }
}

/// All indicators with the way to each, by programme.
pub(super) fn list(page: &Page<'_>) -> Markup {
    let heads = [
        ChartText::IndicatorHead.plain(),
        IndicatorText::Rate.plain(),
        IndicatorText::Band.plain(),
        IndicatorText::ChangeColumn.plain(),
        ChartText::Actual.plain(),
        ChartText::Target.plain(),
    ];
    let table = html! {
        table.list {
            caption id="list-caption" { (StaticPageText::AllCaption(page.year).plain()) }
            thead { tr { @for head in &heads { th scope="col" { (head) } } } }
            @for programme in page.report.evaluated_programmes() {
                (group(page, programme, heads.len()))
            }
        }
    };
    html! {
        section aria-labelledby="list" {
            h2 id="list" { (OverviewText::ListHeading.plain()) }
            @if page.lines.is_empty() {
                p { (StaticPageText::NoIndicators.plain()) }
            } @else {
                (scrolling("list-caption", &table))
            }
        }
    }
}

fn group(page: &Page<'_>, programme: &Programme, columns: usize) -> Markup {
    let lines = page.lines_of(programme);
    html! {
        @if !lines.is_empty() {
            tbody {
                tr.group { th colspan=(columns) scope="rowgroup" { (shape(programme)) " " (named(&programme.name)) } }
                @for line in lines { (row(line)) }
            }
        }
    }
}

fn row(Line { indicator, now, .. }: &Line<'_>) -> Markup {
    let name = IndicatorText::Heading {
        number: &indicator.number,
        name: &named(&indicator.name),
    };
    html! {
        tr {
            th scope="row" { (link_to(indicator, &name.plain())) }
            td { strong { (now.rate()) } @for said in now.said() { " " span.said { (said) } } }
            td { (band_or_none(now)) }
            td { (now.change()) }
            td { (now.facts.actual_words()) }
            td { (now.facts.target_words()) }
        }
    }
}
