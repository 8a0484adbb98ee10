//! A laid-out chart on a canvas.

use super::dom::El;
use super::viewport::Frame;
use plotters::prelude::IntoDrawingArea;
use plotters_canvas::CanvasBackend;
use std::cell::RefCell;
use std::collections::HashMap;
use tsunagari_charts::{Layout, Measure, Measured, TextRendering, Theme, draw};
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{Blob, CanvasRenderingContext2d, Event, HtmlCanvasElement, MouseEvent};

/// The fonts of the page's text, for what is drawn.
pub const FONT: &str =
    "\"Noto Sans CJK JP\", \"BIZ UDPGothic\", \"Noto Sans JP\", \"Hiragino Sans\", sans-serif";

/// Device pixels a CSS pixel in a saved picture: sharp on paper.
const SAVED_RATIO: f64 = 2.0;

/// Draws a chart with as many device pixels as the screen has for the frame.
///
/// A canvas that cannot be drawn on stays empty: the table beside it says the same.
pub fn paint_on(canvas: &El, frame: Frame, layout: &Layout, theme: &Theme) {
    if let Some(canvas) = canvas.node().dyn_ref() {
        paint(canvas, frame, layout, theme);
    }
}

fn paint(canvas: &HtmlCanvasElement, frame: Frame, layout: &Layout, theme: &Theme) {
    let device = |css: f64| (css * frame.ratio).round() as u32;
    let (width, height) = (device(frame.width), device(frame.height));
    // Setting a size clears the canvas and takes new memory, even if it is the same.
    if canvas.width() != width {
        canvas.set_width(width);
    }
    if canvas.height() != height {
        canvas.set_height(height);
    }
    if let Some(backend) = CanvasBackend::with_canvas_object(canvas.clone()) {
        let area = Measured {
            backend,
            measure: TextWidths,
            text: TextRendering::CANVAS,
        };
        let _ = draw(layout, theme, frame.ratio, &area.into_drawing_area());
    }
}

/// Where on its canvas a pointer is, in CSS pixels.
pub fn pointed_at(event: &Event) -> Option<(f64, f64)> {
    let event: &MouseEvent = event.dyn_ref()?;
    Some((f64::from(event.offset_x()), f64::from(event.offset_y())))
}

/// Hands a picture over as a PNG, when the browser has made it.
pub fn png(layout: &Layout, theme: &Theme, done: impl FnOnce(Blob) + 'static) {
    let Some(canvas) = new_canvas() else {
        return;
    };
    let frame = Frame {
        width: layout.size.width,
        height: layout.size.height,
        ratio: SAVED_RATIO,
    };
    paint(&canvas, frame, layout, theme);
    let done = Closure::once_into_js(move |blob: Option<Blob>| {
        if let Some(blob) = blob {
            done(blob);
        }
    });
    // A canvas of size zero gives no picture, and nothing to save.
    let _ = canvas.to_blob(done.unchecked_ref());
}

/// Widths of texts in the page's font, each measured once.
#[derive(Clone, Copy, Debug)]
pub struct TextWidths;

thread_local! {
    static RULER: Option<CanvasRenderingContext2d> = ruler();
    static WIDTHS: RefCell<HashMap<(String, bool), f64>> = RefCell::default();
}

/// The size at which texts are measured; widths grow with it in proportion.
const RULER_PX: f64 = 100.0;

impl Measure for TextWidths {
    fn width(&self, text: &str, px: f64, bold: bool) -> f64 {
        let known = WIDTHS.with_borrow(|widths| widths.get(&(text.to_owned(), bold)).copied());
        let width = known.unwrap_or_else(|| {
            let width = measure(text, bold);
            WIDTHS.with_borrow_mut(|widths| widths.insert((text.to_owned(), bold), width));
            width
        });
        width * px / RULER_PX
    }
}

fn measure(text: &str, bold: bool) -> f64 {
    RULER
        .with(|ruler| {
            let ruler = ruler.as_ref()?;
            let weight = if bold { "bold " } else { "" };
            ruler.set_font(&format!("{weight}{RULER_PX}px {FONT}"));
            ruler.measure_text(text).ok().map(|metrics| metrics.width())
        })
        .unwrap_or_else(|| tsunagari_charts::EvenWidths.width(text, RULER_PX, bold))
}

fn ruler() -> Option<CanvasRenderingContext2d> {
    new_canvas()?.get_context("2d").ok()??.dyn_into().ok()
}

/// A canvas that is on no page.
fn new_canvas() -> Option<HtmlCanvasElement> {
    web_sys::window()?
        .document()?
        .create_element("canvas")
        .ok()?
        .dyn_into()
        .ok()
}
