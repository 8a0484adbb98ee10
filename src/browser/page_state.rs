//! What stands on `<html>` for people and programs that watch the page from outside
//! (docs/automation.md), and the window's title.

use super::dom;
use tsunagari_text::without_readings;
use web_sys::Element;

/// Sets an attribute on `<html>`, or takes it away.
pub fn set(name: &'static str, value: Option<&str>) {
    if let Some(root) = root() {
        dom::set(&root, name, value);
    }
}

/// Sets the window's title.
pub fn set_title(title: &str) {
    let title = without_readings(title);
    let document = web_sys::window().and_then(|window| window.document());
    if let Some(document) = document.filter(|document| document.title() != *title) {
        document.set_title(&title);
    }
}

fn root() -> Option<Element> {
    web_sys::window()?.document()?.document_element()
}
