//! Moving between the fields of a table as in a spreadsheet.

use super::keys;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlInputElement, NodeList};

/// Up and down go to the same column of the next row that has a field; left and right
/// go on only from the end of the text, so that a figure can still be corrected.
pub fn walk(event: &Event) {
    let Some(field) = field(event) else {
        return;
    };
    let caret = field.selection_start().ok().flatten();
    let selected = field.selection_end().ok().flatten() != caret;
    let length = field.value().encode_utf16().count() as u32;
    let all = selected && caret == Some(0) && field.selection_end().ok().flatten() == Some(length);
    let at_start = all || (!selected && caret == Some(0));
    let at_end = all || (!selected && caret == Some(length));
    let (down, right) = match keys::name(event).as_str() {
        "ArrowDown" => (1, 0),
        "ArrowUp" => (-1, 0),
        "ArrowRight" if at_end => (0, 1),
        "ArrowLeft" if at_start => (0, -1),
        _ => return,
    };
    if let Some(next) = neighbour(&field, down, right) {
        event.prevent_default();
        let _ = next.focus();
        next.select();
    }
}

/// Selects a committed figure, so that typing replaces it.
pub fn select(event: &Event) {
    if let Some(field) = field(event) {
        // It has the keyboard already: `select` would lay the page out to see whether it can take it.
        let _ = field.set_selection_range(0, field.value().encode_utf16().count() as u32);
    }
}

/// Puts a figure into the field that an event comes from.
pub fn write(event: &Event, text: &str) {
    if let Some(field) = field(event) {
        keys::write_figure(&field, text);
    }
}

fn field(event: &Event) -> Option<HtmlInputElement> {
    event.target()?.dyn_into().ok()
}

fn neighbour(field: &HtmlInputElement, down: i32, right: i32) -> Option<HtmlInputElement> {
    let row = field.closest("tr").ok()??;
    if right != 0 {
        return beside(&inputs(&row)?, field, right);
    }
    let name = field.get_attribute("data-figure")?;
    let table = field.closest("table").ok()??;
    let column = table
        .query_selector_all(&format!("input[data-figure=\"{name}\"]"))
        .ok()?;
    beside(&column, field, down)
}

fn inputs(row: &Element) -> Option<NodeList> {
    row.query_selector_all("input[data-figure]").ok()
}

fn beside(list: &NodeList, field: &HtmlInputElement, step: i32) -> Option<HtmlInputElement> {
    let at = (0..list.length()).find(|at| {
        list.get(*at)
            .is_some_and(|node| node.is_same_node(Some(field)))
    })?;
    list.get(at.checked_add_signed(step)?)?.dyn_into().ok()
}
