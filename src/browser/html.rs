//! A page that was made is read back as its reader's browser will.

use wasm_bindgen::JsCast;
use web_sys::{Document, DomParser, Element, NodeList, SupportedType};

/// The cells of each table of a class, row by row, the heading of a row first. None where the text is no page,
/// or holds a script.
///
/// Its style is left out: this page's policy would be asked whether it may be applied, though nobody sees it.
pub fn tables(page: &str, class: &str) -> Option<Vec<Vec<Vec<String>>>> {
    let parser = DomParser::new().ok()?;
    let (before, style) = page.split_once("<style>")?;
    let (_, after) = style.split_once("</style>")?;
    let bare = [before, after].concat();
    let parsed = parser.parse_from_string(&bare, SupportedType::TextHtml);
    let document: Document = parsed.ok()?;
    if document.query_selector("script").ok()?.is_some() {
        return None;
    }
    let text = |cell: &Element| cell.text_content().unwrap_or_default().trim().to_owned();
    let cells = |row: &Element| {
        Some(
            elements(&row.query_selector_all("th, td").ok()?)
                .map(|cell| text(&cell))
                .collect(),
        )
    };
    let rows = |table: &Element| {
        elements(&table.query_selector_all("tbody tr").ok()?)
            .map(|row| cells(&row))
            .collect()
    };
    let found = document
        .query_selector_all(&format!("table.{class}"))
        .ok()?;
    elements(&found).map(|table| rows(&table)).collect()
}

fn elements(list: &NodeList) -> impl Iterator<Item = Element> {
    (0..list.length()).filter_map(|at| list.item(at)?.dyn_into().ok())
}
