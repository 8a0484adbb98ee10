//! Where a pointer is in the window.

use wasm_bindgen::JsCast;
use web_sys::{Event, MouseEvent};

/// Its place from the upper left of the window, in CSS pixels; none for another event.
pub fn at(event: &Event) -> Option<(f64, f64)> {
    let event: &MouseEvent = event.dyn_ref()?;
    Some((f64::from(event.client_x()), f64::from(event.client_y())))
}
