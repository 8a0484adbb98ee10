//! An indicator's chart: small on a card, large with its controls on its page.

use super::drawing::{Drawing, Picture};
use crate::browser::{canvas, download};
use crate::session::{Session, use_session};
use leptos::html::Canvas;
use leptos::prelude::*;
use tsunagari_charts::{
    ChartModel, Layout, Measure, Rgb, Size, Theme, Tooltip, View, Visible, layout, svg,
};
use tsunagari_core::IndicatorId;
use tsunagari_text::{ChartControlText, IndicatorText, Say};

/// The size of a saved SVG, in CSS pixels.
const SAVED: Size = Size { width: 720.0, height: 360.0 };

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
        self.slots.iter().position(|slot| slot.evaluated).unwrap_or_default()
    }

    fn svg(&self, theme: &Theme) -> Option<String> {
        svg(self, SAVED, theme).ok()
    }
}

/// The programmes' colours, in the report's order.
pub fn programme_colours(session: Session) -> Vec<Rgb> {
    let report = session.report();
    let grey = Rgb(0x76, 0x76, 0x76);
    report.programmes.iter().map(|p| Rgb::parse(&p.colour).unwrap_or(grey)).collect()
}

/// What the chart of an indicator shows; changes only with what is in it.
fn model(id: &IndicatorId, shown: Signal<(View, Visible)>) -> Option<Memo<ChartModel>> {
    let session = use_session();
    let indicator = session.indicator(id);
    let make = move || {
        let indicator = indicator.get()?;
        let (view, visible) = shown.get();
        Some(ChartModel::new(&session.report_now(), &indicator, session.year(), view, visible))
    };
    let first = make()?;
    Some(Memo::new(move |_| make().unwrap_or_else(|| first.clone())))
}

/// The chart on a card.
#[component]
pub fn CardChart(
    /// Whose.
    id: IndicatorId,
) -> impl IntoView {
    let shown = Signal::derive(|| (View::Figures, Visible::default()));
    model(&id, shown).map(|picture| {
        view! {
            <div class="chart">
                <Drawing picture canvas=NodeRef::new()/>
            </div>
        }
    })
}

/// The chart on the indicator's page: legend, rates for figures, files. `table` is the
/// place of the figures' table, which says the same.
#[component]
pub fn LargeChart(
    /// Whose.
    id: IndicatorId,
    /// Shows or hides the table.
    table: RwSignal<bool>,
    /// What stands below the chart.
    caption: String,
) -> impl IntoView {
    let view = RwSignal::new(View::Figures);
    let visible = RwSignal::new(Visible::default());
    let shown = Signal::derive(move || (view.get(), visible.get()));
    let canvas = NodeRef::<Canvas>::new();
    let swap = move |_| {
        view.update(|view| *view = if *view == View::Rates { View::Figures } else { View::Rates });
    };
    let rates = move || view.get() == View::Rates;
    model(&id, shown).map(|picture| {
        view! {
            <figure class="chart chart--large">
                <div class="chart__head">
                    <h2 id="chart-heading">{IndicatorText::ChartHeading.plain()}</h2>
                    <div class="chart__buttons">
                        <button type="button" class="button" aria-pressed=move || rates().to_string() on:click=swap>
                            {ChartControlText::ShowRates.plain()}
                        </button>
                        <button
                            type="button"
                            class="button"
                            aria-pressed=move || table.get().to_string()
                            on:click=move |_| table.update(|shown| *shown = !*shown)
                        >
                            {ChartControlText::ShowTable.plain()}
                        </button>
                        {save_buttons(picture, canvas, id.to_string())}
                    </div>
                </div>
                {legend(view, visible)}
                <Drawing picture canvas/>
                <figcaption class="chart__caption">{caption.clone()}</figcaption>
            </figure>
        }
    })
}

/// Saves the picture as it is on screen, or as a drawing for paper.
pub fn save_buttons<P: Picture>(picture: Memo<P>, canvas: NodeRef<Canvas>, name: String) -> impl IntoView {
    let session = use_session();
    let png_name = format!("{name}.png");
    let save_png = move |_| {
        let name = png_name.clone();
        if let Some(canvas) = canvas.get_untracked() {
            canvas::png(&canvas, move |blob| download::save_blob(&name, &blob));
        }
    };
    let save_svg = move |_| {
        let theme = Theme::light(untrack(|| programme_colours(session)), canvas::FONT);
        if let Some(text) = picture.with_untracked(|picture| picture.svg(&theme)) {
            download::save(&format!("{name}.svg"), "image/svg+xml", &text);
        }
    };
    view! {
        <button type="button" class="button" data-export="png" on:click=save_png>
            {ChartControlText::SavePng.plain()}
        </button>
        <button type="button" class="button" data-export="svg" on:click=save_svg>
            {ChartControlText::SaveSvg.plain()}
        </button>
    }
}

fn legend(view: RwSignal<View>, visible: RwSignal<Visible>) -> impl IntoView {
    let bars = move || match view.get() {
        View::Figures => ChartControlText::Actual.plain(),
        View::Rates => ChartControlText::Rate.plain(),
    };
    let line = move || match view.get() {
        View::Figures => ChartControlText::Target.plain(),
        View::Rates => ChartControlText::Hundred.plain(),
    };
    view! {
        <ul class="legend">
            <li>
                <button
                    type="button"
                    class="legend__switch"
                    aria-pressed=move || visible.get().actual.to_string()
                    on:click=move |_| visible.update(|visible| visible.actual = !visible.actual)
                >
                    <span class="legend__mark" aria-hidden="true"></span>
                    {bars}
                </button>
            </li>
            <li>
                <button
                    type="button"
                    class="legend__switch"
                    aria-pressed=move || visible.get().target.to_string()
                    on:click=move |_| visible.update(|visible| visible.target = !visible.target)
                >
                    <span class="legend__mark legend__mark--target" aria-hidden="true"></span>
                    {line}
                </button>
            </li>
        </ul>
    }
}
