//! Where the pages of this visit were left, for whoever comes back to one of them.

use super::dom::on_window;
use super::places;
use std::cell::RefCell;
use wasm_bindgen::JsValue;
use web_sys::History;

/// A step of the browser's history that this visit has made.
struct Step {
    /// What the history keeps with it.
    name: f64,
    /// How far down its page was scrolled, in CSS pixels.
    left_at: f64,
}

/// The steps, with the one that is shown last.
#[derive(Default)]
struct Trail {
    steps: Vec<Step>,
    /// The step that is shown.
    now: Option<f64>,
    /// How far down it is scrolled: when the address has changed the browser may have moved the page already.
    scrolled: f64,
}

thread_local! {
    static TRAIL: RefCell<Trail> = RefCell::default();
}

/// Begins to follow how far the page is scrolled.
pub fn follow() {
    look();
    TRAIL.with_borrow_mut(|trail| {
        if trail.now.is_none() {
            trail.now = history().map(|history| name_anew(&history));
        }
    });
    on_window("scroll", |_| look());
}

/// Keeps how far the page is scrolled. The browser tells of that with its next frame only, and an address may change
/// before.
pub fn look() {
    let scrolled = places::scrolled();
    TRAIL.with_borrow_mut(|trail| trail.scrolled = scrolled);
}

/// Keeps where the page was left that is gone from, and answers where the one was left that the address has come
/// back to; none for a new step.
pub fn turn() -> Option<f64> {
    let history = history()?;
    TRAIL.with_borrow_mut(|trail| {
        if let Some(name) = trail.now {
            let left_at = trail.scrolled;
            trail.steps.retain(|step| step.name != name);
            trail.steps.push(Step { name, left_at });
        }
        let known = history.state().ok().and_then(|state| state.as_f64());
        let name = known.unwrap_or_else(|| name_anew(&history));
        trail.now = Some(name);
        let before = trail.steps.iter().find(|step| step.name == name);
        before.map(|step| step.left_at)
    })
}

fn history() -> Option<History> {
    web_sys::window()?.history().ok()
}

/// Gives the step that is shown a name that no other has, those of earlier visits of this tab included.
fn name_anew(history: &History) -> f64 {
    let name = js_sys::Date::now() + js_sys::Math::random();
    // Where the browser refuses, coming back begins at the top.
    let _ = history.replace_state(&JsValue::from_f64(name), "");
    name
}
