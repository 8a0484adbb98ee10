//! All indicators against their targets, in one picture.

use super::{
    chart::{save_buttons, table_switch},
    drawing::{Picture, ReadPicture, drawing},
};
use crate::browser::dom::{El, el};
use crate::browser::places;
use crate::route::Page;
use crate::session::{Shared, use_session};
use leptos::prelude::*;
use std::rc::Rc;
use tsunagari_charts::{
    Layout, Measure, OverviewModel, Size, Theme, Tooltip, framed_overview, overview_height,
    overview_layout, overview_svg,
};
use tsunagari_text::{ChartText, OverviewText, Say};

/// The size of a saved picture, in CSS pixels.
fn saved(picture: &OverviewModel) -> Size {
    Size {
        width: 960.0,
        height: overview_height(picture),
    }
}

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

    fn framed(&self, measure: &dyn Measure) -> Layout {
        framed_overview(self, saved(self), measure)
    }

    fn svg(&self, theme: &Theme) -> Option<String> {
        overview_svg(self, saved(self), theme).ok()
    }
}

/// The picture, its table and its files. A row leads to its indicator.
pub fn overview_chart() -> El {
    let session = use_session();
    let model =
        Memo::new(move |_| Shared::new(OverviewModel::new(&session.report(), session.year())));
    let picture: ReadPicture = Rc::new(move || model.get().arc());
    let table = RwSignal::new(false);
    let open = move |at: usize| {
        let report = session.report_now();
        if let Some((_, _, indicator)) = report.indicators().nth(at) {
            places::go(&untrack(|| {
                session.link(Page::Indicator(indicator.id.to_string()))
            }));
        }
    };
    let heading = el("h2", "")
        .attr("id", "all-indicators")
        .live_text(move || {
            OverviewText::AllHeading {
                count: session.report().indicators().count(),
            }
            .plain()
        });
    let buttons = el("div", "chart__buttons")
        .child(table_switch(table))
        .children(save_buttons(&picture, "overview".to_owned()));
    let caption = el("figcaption", "chart__caption").live_text(move || {
        let (report, year) = (session.report(), session.year());
        let usual = report.is_rated_as_usual();
        OverviewText::AllCaption { year, usual }.plain()
    });
    el("figure", "chart chart--all")
        .child(el("div", "chart__head").child(heading).child(buttons))
        .child(drawing(picture, Some(Rc::new(open))))
        .live(move || {
            if table.get() {
                vec![all_table(&model.get())]
            } else {
                Vec::new()
            }
        })
        .child(caption)
}

/// The table that says the same as the picture.
fn all_table(picture: &OverviewModel) -> El {
    let heads = [
        ChartText::IndicatorHead,
        ChartText::Actual,
        ChartText::Target,
        ChartText::Rate,
    ];
    let heads = heads.map(|head| el("th", "").attr("scope", "col").text(&head.plain()));
    let rows = picture.table().into_iter().map(|row| {
        let cells = [&row.actual, &row.target, &row.rate].map(|words| el("td", "").text(words));
        el("tr", "")
            .child(el("th", "").attr("scope", "row").text(&row.name))
            .children(cells.into())
    });
    let table = el("table", "figure-table")
        .attr("data-chart-table", "")
        .child(
            el("caption", "visually-hidden")
                .attr("id", "all-table")
                .text(&picture.title),
        )
        .child(el("thead", "").child(el("tr", "").children(heads.into())))
        .child(el("tbody", "").children(rows.collect()));
    el("div", "scroll")
        .attr("tabindex", "0")
        .attr("role", "region")
        .attr("aria-labelledby", "all-table")
        .child(table)
}
