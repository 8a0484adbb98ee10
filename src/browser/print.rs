//! Printing the page, or a part of it.

use super::dom::on_window;
use super::{page_state, viewport};
use wasm_bindgen::{JsCast, prelude::Closure};

/// Draws everything, as large as it stands on paper, before the browser lays the page out for it: after that no
/// script runs.
pub fn follow() {
    on_window("beforeprint", |_| {
        page_state::set("data-paper", Some("true"));
        viewport::measure_again();
        viewport::look_everywhere();
    });
    on_window("afterprint", |_| {
        page_state::set("data-paper", None);
        viewport::measure_again();
    });
}

/// Prints the page with `data-print` on `<html>`: style/print.css leaves out what that name does not mean.
pub fn print_only(part: &str) {
    let Some(window) = web_sys::window() else {
        return;
    };
    page_state::set("data-print", Some(part));
    // Some browsers come back from `print` before they print. Whatever is printed later has its own end.
    let whole = Closure::<dyn Fn()>::new(|| page_state::set("data-print", None)).into_js_value();
    window.set_onafterprint(Some(whole.unchecked_ref()));
    let _ = window.print();
}
