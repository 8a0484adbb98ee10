//! What is made anew keeps the keyboard: on the same thing where that is there again, else on what stands in its place.

use wasm_bindgen::JsCast;
use web_sys::{Element, FocusOptions, HtmlElement, Node};

/// What the keyboard can be on.
const STOPS: &str =
    ":is(a[href], button, input, select, textarea, summary, [tabindex]):not(:disabled)";

/// The place of the keyboard among the stops of an element.
pub(super) struct Held {
    within: Element,
    id: String,
    name: String,
    at: usize,
}

/// Where the keyboard is, if it is in a part of `within` that is about to go.
pub(super) fn held<'a>(within: &Element, going: impl Iterator<Item = &'a Node>) -> Option<Held> {
    let mut going = going.peekable();
    going.peek()?;
    let active = within.owner_document()?.active_element()?;
    if !going.any(|part| part.contains(Some(&active))) {
        return None;
    }
    Some(Held {
        id: active.id(),
        name: name(&active),
        at: stops(within).iter().position(|stop| **stop == active)?,
        within: within.clone(),
    })
}

impl Held {
    /// Puts the keyboard back, now that the part is there anew. What has its id or its words is the same; of several
    /// the nearest. Of another page's, what only stands in its place means nothing.
    pub(super) fn give_back(self) {
        let stops = stops(&self.within);
        let far = |at: usize| at.abs_diff(self.at);
        let same = |stop: &Element| {
            (!self.id.is_empty() && stop.id() == self.id) || name(stop) == self.name
        };
        let places = stops.iter().enumerate();
        let again = places
            .filter(|(_, stop)| same(stop))
            .min_by_key(|(at, _)| far(*at));
        let place = match again {
            Some((at, _)) => Some(at),
            None if self.within.id() == "main" => None,
            None => stops.len().checked_sub(1).map(|last| last.min(self.at)),
        };
        if let Some(stop) = place.and_then(|at| stops.get(at)) {
            let options = FocusOptions::new();
            options.set_prevent_scroll(true);
            let _ = stop.focus_with_options(&options);
        }
    }
}

fn stops(within: &Element) -> Vec<HtmlElement> {
    let Ok(found) = within.query_selector_all(STOPS) else {
        return Vec::new();
    };
    let stops = (0..found.length()).filter_map(|at| found.get(at)?.dyn_into().ok());
    stops.collect()
}

/// Its tag, and the words that it is known by.
fn name(stop: &Element) -> String {
    let label = stop.get_attribute("aria-label");
    let words = label.or_else(|| stop.text_content()).unwrap_or_default();
    format!("{} {words}", stop.tag_name())
}
