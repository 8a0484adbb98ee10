//! All indicators against their targets, in one picture.

use super::{
    chart::save_buttons,
    drawing::{Drawing, Picture},
};
use crate::browser::places;
use crate::route::Page;
use crate::session::use_session;
use leptos::html::Canvas;
use leptos::prelude::*;
use tsunagari_charts::{
    Layout, Measure, OverviewModel, Size, Theme, Tooltip, overview_height, overview_layout,
    overview_svg,
};
use tsunagari_text::{ChartControlText, ChartText, OverviewText, Say};

/// The width of a saved SVG, in CSS pixels.
const SAVED_WIDTH: f64 = 960.0;

impl Picture for OverviewModel {
    fn layout(&self, size: Size, measure: &dyn Measure) -> Layout {
        overview_layout(self, size, measure)
    }

    fn tooltip(&self, place: usize) -> Option<Tooltip> {
        self.tooltip(place)
    }

    fn summary(&self) -> String {
        self.summary()
    }

    fn first(&self) -> usize {
        0
    }

    fn svg(&self, theme: &Theme) -> Option<String> {
        let size = Size { width: SAVED_WIDTH, height: overview_height(self) };
        overview_svg(self, size, theme).ok()
    }
}

/// The picture, its table and its files. A row leads to its indicator.
#[component]
pub fn OverviewChart() -> impl IntoView {
    let session = use_session();
    let picture = Memo::new(move |_| OverviewModel::new(&session.report(), session.year()));
    let table = RwSignal::new(false);
    let canvas = NodeRef::<Canvas>::new();
    let open = Callback::new(move |at: usize| {
        let report = session.report_now();
        if let Some((_, _, indicator)) = report.indicators().nth(at) {
            places::go(&untrack(|| session.link(Page::Indicator(indicator.id.to_string()))));
        }
    });
    let count = move || session.report().indicators().count();
    view! {
        <figure class="chart chart--all">
            <div class="chart__head">
                <h2 id="all-indicators">{move || OverviewText::AllHeading { count: count() }.plain()}</h2>
                <div class="chart__buttons">
                    <button
                        type="button"
                        class="button"
                        aria-pressed=move || table.get().to_string()
                        on:click=move |_| table.update(|shown| *shown = !*shown)
                    >
                        {ChartControlText::ShowTable.plain()}
                    </button>
                    {save_buttons(picture, canvas, "overview".to_owned())}
                </div>
            </div>
            <Drawing picture canvas open/>
            <Show when=move || table.get()>{move || picture.with(all_table)}</Show>
            <figcaption class="chart__caption">
                {move || OverviewText::AllCaption(session.year()).plain()}
            </figcaption>
        </figure>
    }
}

/// The table that says the same as the picture.
fn all_table(picture: &OverviewModel) -> impl IntoView + use<> {
    let heads = [ChartText::IndicatorHead, ChartText::Actual, ChartText::Target, ChartText::Rate];
    let heads = heads.map(|head| view! { <th scope="col">{head.plain()}</th> });
    let row = |row: tsunagari_charts::OverviewTableRow| {
        view! {
            <tr>
                <th scope="row">{row.name}</th>
                <td>{row.actual}</td>
                <td>{row.target}</td>
                <td>{row.rate}</td>
            </tr>
        }
    };
    view! {
        <div class="scroll" tabindex="0" role="region" aria-labelledby="all-indicators-table">
            <table class="figure-table" data-chart-table>
                <caption class="visually-hidden" id="all-indicators-table">{picture.title.clone()}</caption>
                <thead>
                    <tr>{heads.into_iter().collect_view()}</tr>
                </thead>
                <tbody>{picture.table().into_iter().map(row).collect_view()}</tbody>
            </table>
        </div>
    }
}
