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
    tag: String,
    words: String,
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
        tag: active.tag_name(),
        words: words(&active),
        at: stops(within).iter().position(|stop| **stop == active)?,
        within: within.clone(),
    })
}

impl Held {
    /// Puts the keyboard back, now that the part is there anew. What has its id or its words is the same. Else the
    /// like of it takes it: a text field that nobody went to would open the keys of a phone. Of several it is the
    /// next one. On another page, what only stands in its place means nothing.
    pub(super) fn give_back(self) {
        let stops = stops(&self.within);
        let alike = |stop: &Element| stop.tag_name() == self.tag;
        let same = |stop: &Element| {
            let same_id = !self.id.is_empty() && stop.id() == self.id;
            same_id || (alike(stop) && !self.words.is_empty() && words(stop) == self.words)
        };
        let places = stops.iter().enumerate();
        let far = |at: usize| (at < self.at, at.abs_diff(self.at));
        let best = places.min_by_key(|(at, stop)| (!same(stop), !alike(stop), far(*at)));
        let another_page = self.within.id() == "main";
        if let Some((_, stop)) = best.filter(|(_, stop)| !another_page || same(stop)) {
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

/// The words that it is known by.
fn words(stop: &Element) -> String {
    let label = stop.get_attribute("aria-label");
    label.or_else(|| stop.text_content()).unwrap_or_default()
}
