//! An indicator's chart: small on a card, large with its controls on its page.

use super::{
    button::{button, plain_button},
    chart_theme::programme_colours,
    drawing::{Picture, ReadPicture, drawing},
};
use crate::browser::dom::{El, el};
use crate::browser::{canvas, download};
use crate::session::{Shared, use_session};
use leptos::prelude::*;
use std::rc::Rc;
use tsunagari_charts::{
    ChartModel, Layout, Measure, Size, Theme, Tooltip, View, Visible, framed, layout, svg,
};
use tsunagari_core::IndicatorId;
use tsunagari_text::{ChartControlText, IndicatorText, Say};

/// The size of a saved picture, in CSS pixels.
const SAVED: Size = Size {
    width: 720.0,
    height: 360.0,
};

impl Picture for ChartModel {
    fn layout(&self, size: Size, measure: &dyn Measure) -> Layout {
        layout(self, size, measure)
    }

    fn tooltip(&self, place: usize) -> Option<Tooltip> {
        self.tooltip(place)
    }

    fn summary(&self) -> String {
        self.summary()
    }

    fn first(&self) -> usize {
        self.slots
            .iter()
            .position(|slot| slot.evaluated)
            .unwrap_or_default()
    }

    fn framed(&self, measure: &dyn Measure) -> Layout {
        framed(self, SAVED, measure)
    }

    fn svg(&self, theme: &Theme) -> Option<String> {
        svg(self, SAVED, theme).ok()
    }
}

/// What the chart of an indicator shows; changes only with what is in it.
fn read_model(
    id: &IndicatorId,
    shown: impl Fn() -> (View, Visible) + Send + Sync + 'static,
) -> Option<ReadPicture> {
    let session = use_session();
    let indicator = session.indicator(id);
    let make = move || {
        let indicator = indicator.get()?;
        let (view, visible) = shown();
        // Whatever else the chart takes from the report does not change by edits.
        let report = session.report_now();
        Some(Shared::new(ChartModel::new(
            &report,
            &indicator,
            session.year(),
            view,
            visible,
        )))
    };
    let first = untrack(&make)?;
    let model = Memo::new(move |_| make().unwrap_or_else(|| first.clone()));
    Some(Rc::new(move || model.get().arc()))
}

/// The chart on a card.
pub fn card_chart(id: &IndicatorId) -> Option<El> {
    let picture = read_model(id, || (View::Figures, Visible::default()))?;
    Some(el("div", "chart").child(drawing(picture, None)))
}

/// The chart on the indicator's page: legend, rates for figures, files. `table` says
/// whether the figures' table, which says the same, is shown.
pub fn large_chart(id: &IndicatorId, table: RwSignal<bool>, caption: &str) -> Option<El> {
    let view = RwSignal::new(View::Figures);
    let visible = RwSignal::new(Visible::default());
    let picture = read_model(id, move || (view.get(), visible.get()))?;
    let rates = button(&ChartControlText::ShowRates.plain())
        .live_attr("aria-pressed", move || {
            Some((view.get() == View::Rates).to_string())
        })
        .on_click(move || {
            let now = view.get_untracked();
            view.set(if now == View::Rates {
                View::Figures
            } else {
                View::Rates
            });
        });
    let buttons = el("div", "chart__buttons")
        .child(rates)
        .child(table_switch(table))
        .children(save_buttons(&picture, id.to_string()));
    let head = el("div", "chart__head")
        .child(
            el("h2", "")
                .attr("id", "chart-heading")
                .text(&IndicatorText::ChartHeading.plain()),
        )
        .child(buttons);
    let figure = el("figure", "chart chart--large")
        .child(head)
        .child(legend(view, visible))
        .child(drawing(picture, None))
        .child(el("figcaption", "chart__caption").text(caption));
    Some(figure)
}

/// The switch for the table that says the same as a picture.
pub fn table_switch(table: RwSignal<bool>) -> El {
    button(&ChartControlText::ShowTable.plain())
        .live_attr("aria-pressed", move || Some(table.get().to_string()))
        .on_click(move || table.update(|shown| *shown = !*shown))
}

/// Saves the picture with its title and source, as pixels or as a drawing.
pub fn save_buttons(picture: &ReadPicture, name: String) -> Vec<El> {
    let session = use_session();
    // Paper is white, whatever the screen is.
    let theme = move || Theme::light(untrack(|| programme_colours(session)), canvas::FONT);
    let (as_png, as_svg) = (picture.clone(), picture.clone());
    let png_name = format!("{name}.png");
    let png = button(&ChartControlText::SavePng.plain())
        .attr("data-export", "png")
        .on_click(move || {
            let name = png_name.clone();
            let layout = untrack(|| as_png()).framed(&canvas::TextWidths);
            canvas::png(&layout, &theme(), move |blob| {
                download::save_blob(&name, &blob)
            });
        });
    let svg = button(&ChartControlText::SaveSvg.plain())
        .attr("data-export", "svg")
        .on_click(move || {
            if let Some(text) = untrack(|| as_svg()).svg(&theme()) {
                download::save(&format!("{name}.svg"), "image/svg+xml", &text);
            }
        });
    vec![png, svg]
}

fn legend(view: RwSignal<View>, visible: RwSignal<Visible>) -> El {
    let words = move |figures: ChartControlText, rates: ChartControlText| {
        if view.get() == View::Rates {
            rates.plain()
        } else {
            figures.plain()
        }
    };
    let switch = |class: &'static str| {
        plain_button("legend__switch").child(el("span", class).attr("aria-hidden", "true"))
    };
    let bars = switch("legend__mark")
        .live_text(move || words(ChartControlText::Actual, ChartControlText::Rate))
        .live_attr("aria-pressed", move || {
            Some(visible.get().actual.to_string())
        })
        .on_click(move || visible.update(|visible| visible.actual = !visible.actual));
    let targets = switch("legend__mark legend__mark--target")
        .live_text(move || words(ChartControlText::Target, ChartControlText::Hundred))
        .live_attr("aria-pressed", move || {
            Some(visible.get().target.to_string())
        })
        .on_click(move || visible.update(|visible| visible.target = !visible.target));
    el("ul", "legend")
        .child(el("li", "").child(bars))
        .child(el("li", "").child(targets))
}
