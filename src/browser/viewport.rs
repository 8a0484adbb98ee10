//! Which drawings are near the view, and how large they are.
//!
//! A drawing is painted when it first comes near, and again when its size or the
//! screen's pixel ratio changes. One observer of each kind serves the whole page.

use leptos::prelude::{GetUntracked, RwSignal, Set};
use std::cell::{OnceCell, RefCell};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{
    Element, IntersectionObserver, IntersectionObserverEntry, IntersectionObserverInit,
    ResizeObserver, ResizeObserverBoxOptions, ResizeObserverOptions,
};

/// The room that a drawing has. CSS pixels, and device pixels for each of them.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Frame {
    /// CSS pixels.
    pub width: f64,
    /// CSS pixels.
    pub height: f64,
    /// Device pixels a CSS pixel.
    pub ratio: f64,
}

/// How far below and above the view a drawing counts as near.
const NEAR_PX: f64 = 300.0;

struct Watched {
    element: Element,
    /// The card around it, or itself: the browser leaves the insides of a card alone that is
    /// far from the view, and asking for their place would make it lay them all out.
    outer: OnceCell<Element>,
    frame: RwSignal<Option<Frame>>,
}

struct Watch {
    near: IntersectionObserver,
    size: ResizeObserver,
    watched: Vec<Watched>,
}

thread_local! {
    static WATCH: RefCell<Option<Watch>> = const { RefCell::new(None) };
}

/// Gives `frame` a value when `element` comes near, and keeps it true from then on.
pub fn watch(element: &Element, frame: RwSignal<Option<Frame>>) {
    WATCH.with_borrow_mut(|watch| {
        if watch.is_none() {
            *watch = Watch::new();
        }
        if let Some(watch) = watch {
            watch.watched.push(Watched {
                element: element.clone(),
                outer: OnceCell::new(),
                frame,
            });
        }
    });
}

/// Forgets an element that leaves the page.
pub fn forget(element: &Element) {
    WATCH.with_borrow_mut(|watch| {
        if let Some(watch) = watch {
            for gone in watch
                .watched
                .extract_if(.., |watched| watched.element == *element)
            {
                watch.near.unobserve(gone.outer.get().unwrap_or(element));
                watch.size.unobserve(element);
            }
        }
    });
}

/// Looks right now, so that what is in view is there at the first paint.
pub fn look() {
    let height = inner_height();
    // What is hidden has no room.
    let in_view =
        |rect: &web_sys::DomRect| rect.bottom() > -NEAR_PX && rect.top() < height + NEAR_PX;
    reveal(|rect| rect.width() > 0.0 && in_view(rect));
}

/// Counts everything as near: paper has no view.
pub fn look_everywhere() {
    reveal(|_| true);
}

fn reveal(is_near: impl Fn(&web_sys::DomRect) -> bool) {
    // All measuring before any drawing: each would make the browser lay out again.
    let found: Vec<(RwSignal<Option<Frame>>, Frame)> = WATCH.with_borrow(|watch| {
        let hidden = watch.iter().flat_map(|watch| {
            let waits = |watched: &&Watched| watched.frame.get_untracked().is_none();
            watch
                .watched
                .iter()
                .filter(waits)
                .map(|watched| (watched, &watch.near))
        });
        hidden
            .filter(|(watched, near)| is_near(&watched.outer(near).get_bounding_client_rect()))
            .map(|(watched, _)| {
                let rect = watched.element.get_bounding_client_rect();
                (watched.frame, frame(rect.width(), rect.height()))
            })
            .collect()
    });
    for (signal, frame) in found {
        signal.set(Some(frame));
    }
    WATCH.with_borrow(|watch| {
        let Some(watch) = watch else {
            return;
        };
        for watched in &watch.watched {
            if watched.frame.get_untracked().is_some() {
                watch.near.unobserve(watched.outer(&watch.near));
                observe_pixels(&watch.size, &watched.element);
            }
        }
    });
}

/// Measures what is drawn once more, for a change that no observer sees: the pixel ratio.
pub fn measure_again() {
    let found: Vec<(RwSignal<Option<Frame>>, Frame)> = WATCH.with_borrow(|watch| {
        let drawn = watch
            .iter()
            .flat_map(|watch| &watch.watched)
            .filter(|watched| watched.frame.get_untracked().is_some());
        drawn
            .map(|watched| {
                let rect = watched.element.get_bounding_client_rect();
                (watched.frame, frame(rect.width(), rect.height()))
            })
            .collect()
    });
    for (signal, frame) in found {
        if signal.get_untracked() != Some(frame) {
            signal.set(Some(frame));
        }
    }
}

impl Watched {
    /// Found when first asked for: while it is built, an element stands nowhere.
    fn outer(&self, near: &IntersectionObserver) -> &Element {
        self.outer.get_or_init(|| {
            let card = self.element.closest("li").ok().flatten();
            let outer = card.unwrap_or_else(|| self.element.clone());
            near.observe(&outer);
            outer
        })
    }
}

impl Watch {
    fn new() -> Option<Self> {
        let came_near = Closure::<dyn Fn(js_sys::Array)>::new(|entries: js_sys::Array| {
            let any = entries.iter().any(|entry| {
                entry
                    .dyn_into::<IntersectionObserverEntry>()
                    .is_ok_and(|entry| entry.is_intersecting())
            });
            if any {
                look();
            }
        });
        let options = IntersectionObserverInit::new();
        options.set_root_margin(&format!("{NEAR_PX}px 0px"));
        let near =
            IntersectionObserver::new_with_options(came_near.as_ref().unchecked_ref(), &options);
        let resized = Closure::<dyn Fn(JsValue)>::new(|_| measure_again());
        let size = ResizeObserver::new(resized.as_ref().unchecked_ref());
        came_near.forget();
        resized.forget();
        Some(Self {
            near: near.ok()?,
            size: size.ok()?,
            watched: Vec::new(),
        })
    }
}

/// Watches an element's size in device pixels, which change with the pixel ratio alone
/// too; in CSS pixels where the browser knows no others.
fn observe_pixels(size: &ResizeObserver, element: &Element) {
    let options = ResizeObserverOptions::new();
    options.set_box(ResizeObserverBoxOptions::DevicePixelContentBox);
    let observe = js_sys::Reflect::get(size, &"observe".into());
    let observe = observe
        .ok()
        .and_then(|observe| observe.dyn_into::<js_sys::Function>().ok());
    let watched = observe.is_some_and(|observe| observe.call2(size, element, &options).is_ok());
    if !watched {
        size.observe(element);
    }
}

fn frame(width: f64, height: f64) -> Frame {
    let ratio = web_sys::window().map_or(1.0, |window| window.device_pixel_ratio());
    Frame {
        width,
        height,
        ratio,
    }
}

fn inner_height() -> f64 {
    web_sys::window()
        .and_then(|window| window.inner_height().ok())
        .and_then(|height| height.as_f64())
        .unwrap_or(f64::INFINITY)
}
