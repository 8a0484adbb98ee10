//! A picture on a canvas that can be pointed at and walked through.

use crate::app::ChartTheme;
use crate::browser::canvas;
use crate::browser::viewport::{self, Frame};
use leptos::ev;
use leptos::html::Canvas;
use leptos::prelude::*;
use tsunagari_charts::{Layout, Measure, Place, Size, Theme, Tooltip, hit};
use tsunagari_text::{ChartControlText, Say};

/// What can be drawn: a value that knows its layout and its words.
pub trait Picture: Clone + PartialEq + Send + Sync + 'static {
    /// Where everything stands.
    fn layout(&self, size: Size, measure: &dyn Measure) -> Layout;
    /// What a place says when it is chosen.
    fn tooltip(&self, place: usize) -> Option<Tooltip>;
    /// The whole of it in words.
    fn summary(&self) -> String;
    /// The place that the keyboard starts at.
    fn first(&self) -> usize;
    /// The whole of it as an SVG text.
    fn svg(&self, theme: &Theme) -> Option<String>;
}

/// The canvas, its tooltip and its cursor.
///
/// Pointer and touch choose a place; Tab enters, arrows walk, Home and End jump,
/// Escape lets go; Enter or a click calls `open`, where there is one.
#[component]
pub fn Drawing<P: Picture>(
    /// What is drawn; it is drawn again when this changes.
    picture: Memo<P>,
    /// The canvas, for saving it as a file.
    canvas: NodeRef<Canvas>,
    /// What Enter or a click on a place does.
    #[prop(optional)]
    open: Option<Callback<usize>>,
) -> impl IntoView {
    let theme = expect_context::<ChartTheme>().0;
    let frame = RwSignal::new(None::<Frame>);
    let layout = RwSignal::new(None::<Layout>);
    let chosen = RwSignal::new(None::<usize>);
    let draws = StoredValue::new(0_u32);

    canvas.on_load(move |element| viewport::watch(&element, frame));
    on_cleanup(move || {
        if let Some(element) = canvas.try_get_untracked().flatten() {
            viewport::forget(&element);
        }
    });
    Effect::new(move || {
        let (Some(frame), Some(element)) = (frame.get(), canvas.get()) else {
            return;
        };
        let size = Size { width: frame.width, height: frame.height };
        let drawn = picture.with(|picture| picture.layout(size, &canvas::TextWidths));
        theme.with(|theme| canvas::paint(&element, frame, &drawn, theme));
        layout.set(Some(drawn));
        draws.update_value(|draws| *draws += 1);
        // For the test that one edit draws one chart.
        let _ = element.set_attribute("data-draws", &draws.get_value().to_string());
    });

    let point = move |event: ev::PointerEvent| {
        let (x, y) = (f64::from(event.offset_x()), f64::from(event.offset_y()));
        let place = layout.with(|layout| hit(layout.as_ref()?, x, y));
        if place != chosen.get_untracked() {
            chosen.set(place);
        }
    };
    let press = move |event: ev::KeyboardEvent| {
        let last = layout.with(|layout| layout.as_ref().map_or(0, |l| l.places.len())).saturating_sub(1);
        let at = chosen.get_untracked();
        let start = picture.with_untracked(Picture::first);
        let next = match event.key().as_str() {
            "ArrowRight" | "ArrowDown" => at.map_or(start, |at| (at + 1).min(last)),
            "ArrowLeft" | "ArrowUp" => at.map_or(start, |at| at.saturating_sub(1)),
            "Home" => 0,
            "End" => last,
            "Escape" => return chosen.set(None),
            "Enter" => return at.zip(open).into_iter().for_each(|(at, open)| open.run(at)),
            _ => return,
        };
        event.prevent_default();
        chosen.set(Some(next));
    };
    let click = move |_| {
        if let Some((at, open)) = chosen.get_untracked().zip(open) {
            open.run(at);
        }
    };
    let enter = move |_| {
        if chosen.get_untracked().is_none() {
            chosen.set(Some(picture.with_untracked(Picture::first)));
        }
    };
    let tooltip = Memo::new(move |_| picture.with(|picture| picture.tooltip(chosen.get()?)));
    let place = move || layout.with(|layout| layout.as_ref()?.places.get(chosen.get()?).copied());
    view! {
        <div class="chart__frame">
            <canvas
                node_ref=canvas
                class="chart__canvas"
                class:chart__canvas--opens=open.is_some()
                tabindex="0"
                role="application"
                aria-roledescription=ChartControlText::Chart.plain()
                aria-label=move || picture.with(Picture::summary)
                on:pointermove=point
                on:pointerdown=point
                on:pointerleave=move |_| chosen.set(None)
                on:focus=enter
                on:blur=move |_| chosen.set(None)
                on:keydown=press
                on:click=click
            ></canvas>
            {move || place().map(cursor)}
            {move || tooltip.get().zip(place()).map(|(tooltip, place)| bubble(&tooltip, place, frame))}
            <p class="visually-hidden" aria-live="polite">
                {move || tooltip.with(|tooltip| tooltip.as_ref().map(Tooltip::spoken))}
            </p>
        </div>
    }
}

fn cursor(place: Place) -> impl IntoView {
    let px = |value: f64| format!("{value:.1}px");
    view! {
        <div
            class="chart__cursor"
            aria-hidden="true"
            style:left=px(place.area.left)
            style:top=px(place.area.top)
            style:width=px(place.area.width())
            style:height=px(place.area.height())
        ></div>
    }
}

/// The tooltip, on the side of the place where there is room for it.
fn bubble(tooltip: &Tooltip, place: Place, frame: RwSignal<Option<Frame>>) -> impl IntoView + use<> {
    let frame = frame.get_untracked();
    let (width, height) = frame.map_or((0.0, 0.0), |frame| (frame.width, frame.height));
    let to_left = place.anchor.x > width / 2.0;
    let upwards = place.anchor.y > height / 2.0;
    let lines = tooltip.lines.iter().map(|line| {
        view! { <dt>{line.name.clone()}</dt> <dd>{line.value.clone()}</dd> }
    });
    let notes = tooltip.notes.iter().map(|note| {
        view! { <p class="tooltip__note">{note.clone()}</p> }
    });
    view! {
        <div
            class="tooltip"
            class:tooltip--left=to_left
            class:tooltip--up=upwards
            role="tooltip"
            style:left=format!("{:.1}px", place.anchor.x)
            style:top=format!("{:.1}px", place.anchor.y)
        >
            <p class="tooltip__title">{tooltip.title.clone()}</p>
            <dl class="tooltip__rows">{lines.collect_view()}</dl>
            {notes.collect_view()}
        </div>
    }
}
