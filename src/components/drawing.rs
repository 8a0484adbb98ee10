//! A picture on a canvas that can be pointed at and walked through.

use super::chart_theme::ChartTheme;
use crate::browser::dom::{El, Event, effect, el};
use crate::browser::frame::after_frame;
use crate::browser::viewport::Frame;
use crate::browser::{canvas, keys, pointer, viewport};
use leptos::prelude::*;
use std::rc::Rc;
use std::sync::Arc;
use tsunagari_charts::{Layout, Measure, Place, Size, Theme, Tooltip, hit};
use tsunagari_text::{ChartControlText, Say};

/// What can be drawn: a value that knows its layout and its words.
pub trait Picture {
    /// Where everything stands.
    fn layout(&self, size: Size, measure: &dyn Measure) -> Layout;
    /// What a place says when it is chosen.
    fn tooltip(&self, place: usize) -> Option<Tooltip>;
    /// The whole of it in words.
    fn summary(&self) -> String;
    /// The place that the keyboard starts at.
    fn first(&self) -> usize;
    /// As it is saved: with title and source in the picture.
    fn framed(&self, measure: &dyn Measure) -> Layout;
    /// The whole of it as an SVG text.
    fn svg(&self, theme: &Theme) -> Option<String>;
}

/// Reads what is to be drawn, tracked.
pub type ReadPicture = Rc<dyn Fn() -> Arc<dyn Picture>>;

/// A drawing at work.
#[derive(Clone)]
struct Drawing {
    picture: ReadPicture,
    canvas: El,
    frame: RwSignal<Option<Frame>>,
    /// What was drawn last, for finding what is pointed at.
    layout: StoredValue<Option<Layout>>,
    chosen: RwSignal<Option<usize>>,
}

/// The canvas, its tooltip and its cursor.
///
/// Pointer and touch choose a place; Tab enters, arrows walk, Home and End jump,
/// Escape lets go; Enter or a click calls `open`, where there is one.
pub fn drawing(picture: ReadPicture, open: Option<Rc<dyn Fn(usize)>>) -> El {
    let class = if open.is_some() {
        "chart__canvas chart__canvas--opens"
    } else {
        "chart__canvas"
    };
    let canvas = el("canvas", class)
        .attr("tabindex", "0")
        .attr("role", "application")
        .attr("aria-roledescription", &ChartControlText::Chart.plain());
    let named = picture.clone();
    let this = Drawing {
        picture,
        canvas: after_frame(|| canvas.live_attr("aria-label", move || Some(named().summary()))),
        frame: RwSignal::new(None),
        layout: StoredValue::new(None),
        chosen: RwSignal::new(None),
    };
    this.keep_drawn();
    this.listen(open);
    let (marks, words) = (this.clone(), this.clone());
    let spoken = el("p", "visually-hidden")
        .attr("aria-live", "polite")
        .live_text(move || {
            words
                .tooltip()
                .map(|tooltip| tooltip.spoken())
                .unwrap_or_default()
        });
    el("div", "chart__frame")
        .child(this.canvas)
        .live(move || marks.over_it())
        .child(spoken)
}

impl Drawing {
    fn keep_drawn(&self) {
        viewport::watch(self.canvas.node(), self.frame);
        let gone = StoredValue::new_local(self.canvas.clone());
        on_cleanup(move || {
            if let Some(canvas) = gone.try_get_value() {
                viewport::forget(canvas.node());
            }
        });
        let theme = expect_context::<ChartTheme>().0;
        let this = self.clone();
        let draws = StoredValue::new(0_u32);
        effect(move || {
            let Some(frame) = this.frame.get() else {
                return;
            };
            let picture = (this.picture)();
            let size = Size {
                width: frame.width,
                height: frame.height,
            };
            let layout = picture.layout(size, &canvas::TextWidths);
            theme.with(|theme| canvas::paint_on(&this.canvas, frame, &layout, theme));
            draws.update_value(|draws| *draws += 1);
            // For the test that one edit draws one chart.
            this.canvas
                .clone()
                .attr("data-draws", &draws.get_value().to_string());
            this.layout.set_value(Some(layout));
        });
    }

    fn listen(&self, open: Option<Rc<dyn Fn(usize)>>) {
        let (chosen, over, down) = (self.chosen, self.clone(), self.clone());
        let (enter, press) = (self.clone(), self.clone());
        let walk_open = open.clone();
        // A finger looks first and opens with its second tap: it cannot point without a press.
        let opens = StoredValue::new(true);
        self.canvas
            .clone()
            .on("pointermove", move |event| over.point(&event))
            .on("pointerdown", move |event| {
                let before = chosen.get_untracked();
                down.point(&event);
                opens.set_value(!pointer::is_touch(&event) || before == chosen.get_untracked());
            })
            .on("pointerleave", move |event| {
                if !pointer::is_touch(&event) {
                    chosen.set(None);
                }
            })
            // The finger scrolls the page.
            .on("pointercancel", move |_| chosen.set(None))
            .on("blur", move |_| chosen.set(None))
            .on("focus", move |_| {
                if enter.chosen.get_untracked().is_none() {
                    enter.chosen.set(Some(enter.first()));
                }
            })
            .on("keydown", move |event| {
                press.press(&event, walk_open.as_deref())
            })
            .on_click(move || {
                if let (Some(open), Some(at), true) =
                    (&open, chosen.get_untracked(), opens.get_value())
                {
                    open(at);
                }
            });
    }

    fn first(&self) -> usize {
        untrack(|| (self.picture)()).first()
    }

    fn point(&self, event: &Event) {
        let place = canvas::pointed_at(event)
            .and_then(|(x, y)| self.layout.with_value(|layout| hit(layout.as_ref()?, x, y)));
        if place != self.chosen.get_untracked() {
            self.chosen.set(place);
        }
    }

    fn press(&self, event: &Event, open: Option<&dyn Fn(usize)>) {
        let count = self
            .layout
            .with_value(|layout| layout.as_ref().map_or(0, |l| l.places.len()));
        let last = count.saturating_sub(1);
        let at = self.chosen.get_untracked();
        let next = match keys::name(event).as_str() {
            "ArrowRight" | "ArrowDown" => at.map_or_else(|| self.first(), |at| (at + 1).min(last)),
            "ArrowLeft" | "ArrowUp" => at.map_or_else(|| self.first(), |at| at.saturating_sub(1)),
            "Home" => 0,
            "End" => last,
            "Escape" => return self.chosen.set(None),
            "Enter" => {
                if let (Some(open), Some(at)) = (open, at) {
                    open(at);
                }
                return;
            }
            _ => return,
        };
        event.prevent_default();
        self.chosen.set(Some(next));
    }

    fn tooltip(&self) -> Option<Tooltip> {
        let at = self.chosen.get()?;
        (self.picture)().tooltip(at)
    }

    /// What lies over the canvas: the cursor and the tooltip of the chosen place.
    fn over_it(&self) -> Vec<El> {
        let chosen = self.chosen.get();
        let place = self
            .layout
            .with_value(|layout| layout.as_ref()?.places.get(chosen?).copied());
        match place.zip(self.tooltip()).zip(self.frame.get()) {
            Some(((place, tooltip), frame)) => vec![cursor(place), bubble(&tooltip, place, frame)],
            None => Vec::new(),
        }
    }
}

fn px(value: f64) -> String {
    format!("{}px", value.round())
}

fn cursor(place: Place) -> El {
    el("div", "chart__cursor")
        .attr("aria-hidden", "true")
        .property("left", &px(place.area.left))
        .property("top", &px(place.area.top))
        .property("width", &px(place.area.width()))
        .property("height", &px(place.area.height()))
}

/// A tooltip takes this much of a line at most, in CSS pixels: 18rem.
const TOOLTIP: f64 = 288.0;

/// The tooltip, on the side of the place where there is room for it; across a drawing that has room on no side.
fn bubble(tooltip: &Tooltip, place: Place, frame: Frame) -> El {
    let left = if frame.width < 2.0 * TOOLTIP {
        " tooltip--across"
    } else if place.anchor.x > frame.width / 2.0 {
        " tooltip--left"
    } else {
        ""
    };
    let up = if place.anchor.y > frame.height / 2.0 {
        " tooltip--up"
    } else {
        ""
    };
    let mut rows = el("dl", "tooltip__rows");
    for line in &tooltip.lines {
        rows = rows
            .child(el("dt", "").text(&line.name))
            .child(el("dd", "").text(&line.value));
    }
    let notes = tooltip
        .notes
        .iter()
        .map(|note| el("p", "tooltip__note").text(note))
        .collect();
    el("div", "")
        .attr("class", &format!("tooltip{left}{up}"))
        .attr("role", "tooltip")
        .property("left", &px(place.anchor.x))
        .property("top", &px(place.anchor.y))
        .child(el("p", "tooltip__title").text(&tooltip.title))
        .child(rows)
        .children(notes)
}
