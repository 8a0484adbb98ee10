//! Printing a part of the page.

use super::page_state;
use wasm_bindgen::{JsCast, prelude::Closure};

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
