//! Where a pointer is in the window.

use wasm_bindgen::JsCast;
use web_sys::{Event, MouseEvent, PointerEvent};

/// Its place from the upper left of the window, in CSS pixels; none for another event.
pub fn at(event: &Event) -> Option<(f64, f64)> {
    let event: &MouseEvent = event.dyn_ref()?;
    Some((f64::from(event.client_x()), f64::from(event.client_y())))
}

/// Whether a finger touches, which is nowhere once it is lifted.
pub fn is_touch(event: &Event) -> bool {
    let event: Option<&PointerEvent> = event.dyn_ref();
    event.is_some_and(|event| event.pointer_type() == "touch")
}
