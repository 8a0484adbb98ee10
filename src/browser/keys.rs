//! Keys and fields, as events bring them.

use super::dom::El;
use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlInputElement, HtmlTextAreaElement, KeyboardEvent};

/// The key's name, as `KeyboardEvent.key` gives it; empty for another event, and while an
/// input method is composing: its Enter chooses a word.
pub fn name(event: &Event) -> String {
    match event.dyn_ref::<KeyboardEvent>() {
        Some(event) if !event.is_composing() => event.key(),
        _ => String::new(),
    }
}

/// Whether Ctrl, or Command, is held.
pub fn with_control(event: &Event) -> bool {
    event
        .dyn_ref::<KeyboardEvent>()
        .is_some_and(|event| event.ctrl_key() || event.meta_key())
}

/// Whether Shift is held.
pub fn with_shift(event: &Event) -> bool {
    event
        .dyn_ref::<KeyboardEvent>()
        .is_some_and(KeyboardEvent::shift_key)
}

/// Puts a text into a field, as what it holds and as what it is reset to: whether a field
/// is being typed in shows where the two differ.
pub fn set_value(field: &El, text: &str) {
    if let Some(input) = field.node().dyn_ref::<HtmlInputElement>() {
        write_input(input, text);
    }
    if let Some(area) = field.node().dyn_ref::<HtmlTextAreaElement>() {
        if area.value() != text {
            area.set_value(text);
        }
        if area.default_value().as_deref() != Ok(text) {
            let _ = area.set_default_value(text);
        }
    }
}

/// As [`set_value`], for what changes elsewhere: in a field that is being typed in everything stays.
pub fn follow(field: &El, text: &str) {
    if !is_typed(field, text) {
        set_value(field, text);
    }
}

/// As [`set_figure`], for what changes elsewhere: in a field that is being typed in everything stays.
pub fn follow_figure(field: &El, text: &str) {
    if !is_typed(field, text) {
        set_figure(field, text);
    }
}

/// Whether somebody is typing in a field something else than this text.
fn is_typed(field: &El, text: &str) -> bool {
    // A field knows one kind of line end.
    let lines = |text: &str| text.replace("\r\n", "\n");
    let typed = |value: String, before: String| value != lines(&before) && value != lines(text);
    if let Some(input) = field.node().dyn_ref::<HtmlInputElement>() {
        return typed(input.value(), input.default_value());
    }
    let area = field.node().dyn_ref::<HtmlTextAreaElement>();
    area.is_some_and(|area| typed(area.value(), area.default_value().unwrap_or_default()))
}

/// What a text held when somebody began to type in it.
pub fn value_before(event: &Event) -> String {
    let area = event
        .target()
        .and_then(|target| target.dyn_into::<HtmlTextAreaElement>().ok());
    area.and_then(|area| area.default_value().ok())
        .unwrap_or_default()
}

/// As [`set_value`], for a figure. While the keyboard is in the field, separators alone are not put in:
/// that costs more than all else that an edit changes. They come when the field is left.
pub fn set_figure(field: &El, text: &str) {
    if let Some(input) = field.node().dyn_ref::<HtmlInputElement>() {
        write_figure(input, text);
    }
}

/// As [`set_figure`], for a field that an event brings.
pub fn write_figure(input: &HtmlInputElement, text: &str) {
    let digits = |text: &str| text.replace(',', "");
    let typed = input.value();
    if typed != text && digits(&typed) == digits(text) && has_keyboard(input) {
        input.set_default_value(&typed);
    } else {
        write_input(input, text);
    }
}

fn has_keyboard(input: &HtmlInputElement) -> bool {
    let document = input.owner_document();
    let active = document.and_then(|document| document.active_element());
    active.is_some_and(|active| active.is_same_node(Some(input)))
}

/// Puts a text into a field as what is being typed: what it is reset to stays.
pub fn type_value(field: &El, text: &str) {
    if let Some(input) = field.node().dyn_ref::<HtmlInputElement>() {
        input.set_value(text);
    }
}

/// As [`set_value`], for a field of one line. Writing what is there already would still
/// cost a layout.
pub fn write_input(input: &HtmlInputElement, text: &str) {
    if input.value() != text {
        input.set_value(text);
    }
    if input.default_value() != text {
        input.set_default_value(text);
    }
}

/// Whether the keyboard is on a button or a link, which space and Enter press.
pub fn on_button(event: &Event) -> bool {
    let target = event
        .target()
        .and_then(|target| target.dyn_into::<web_sys::Element>().ok());
    target.is_some_and(|target| matches!(target.tag_name().as_str(), "BUTTON" | "A"))
}
