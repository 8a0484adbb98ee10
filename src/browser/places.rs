//! The address bar, and where on the page the user is.

use js_sys::{Function, Reflect};
use wasm_bindgen::JsCast;
use web_sys::{
    Element, Event, HtmlElement, HtmlInputElement, HtmlTextAreaElement, Node, ScrollBehavior,
    ScrollIntoViewOptions, ScrollLogicalPosition,
};

/// The part of the address that is ours.
pub fn hash() -> String {
    web_sys::window()
        .and_then(|window| window.location().hash().ok())
        .unwrap_or_default()
}

/// Goes to an address, as a link would.
pub fn go(hash: &str) {
    if let Some(window) = web_sys::window() {
        let _ = window.location().set_hash(hash);
    }
}

/// Goes to an address without a step back to this one.
pub fn turn_to(hash: &str) {
    if let Some(window) = web_sys::window() {
        let _ = window.location().replace(hash);
    }
}

/// The address of the app itself. None where it is a file on this computer, which is no address for others.
pub fn app_address() -> Option<String> {
    let location = web_sys::window()?.location();
    let of_web = location.protocol().ok()?.starts_with("http");
    let address = format!("{}{}", location.origin().ok()?, location.pathname().ok()?);
    of_web.then_some(address)
}

/// Starts a page with the keyboard at its heading, scrolled as far down as it was left: 0 for its top.
pub fn enter_page(left_at: f64) {
    focus("main h1");
    if let Some(window) = web_sys::window() {
        window.scroll_to_with_x_and_y(0.0, left_at);
    }
}

/// Puts the keyboard on the first element that a selector finds.
pub fn focus(selector: &str) {
    if let Some(element) = find(selector) {
        let _ = element.focus();
    }
}

/// The id of what the keyboard is on; empty for none.
fn focused_id() -> String {
    let active = web_sys::window()
        .and_then(|w| w.document())
        .and_then(|d| d.active_element());
    active.map(|active| active.id()).unwrap_or_default()
}

/// Puts the keyboard on the element of an id, and answers whether it is there now.
pub fn focus_id(id: &str) -> bool {
    let element = web_sys::window()
        .and_then(|w| w.document())
        .and_then(|d| d.get_element_by_id(id));
    if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        let _ = element.focus();
    }
    focused_id() == id
}

/// How far down the page is scrolled, in CSS pixels.
pub fn scrolled() -> f64 {
    let window = web_sys::window();
    window.and_then(|w| w.scroll_y().ok()).unwrap_or(0.0)
}

/// Scrolls to where the page was.
pub fn scroll_back(to: f64) {
    if let Some(window) = web_sys::window() {
        let x = window.scroll_x().unwrap_or(0.0);
        window.scroll_to_with_x_and_y(x, to);
    }
}

/// Whether the keyboard is in a field whose text is not committed yet: the browser's own
/// undo belongs to it.
pub fn typing_in_progress() -> bool {
    let active = web_sys::window()
        .and_then(|w| w.document())
        .and_then(|d| d.active_element());
    let Some(active) = active else {
        return false;
    };
    if let Some(field) = active.dyn_ref::<HtmlInputElement>() {
        return field.value() != field.default_value();
    }
    active
        .dyn_ref::<HtmlTextAreaElement>()
        .is_some_and(|field| {
            field
                .default_value()
                .is_ok_and(|before| before != field.value())
        })
}

/// Whether a form is open on the page, or a field of text holds what is not committed, wherever the keyboard is.
pub fn is_filled_in() -> bool {
    let document = web_sys::window().and_then(|window| window.document());
    let found = |selector: &str| document.as_ref()?.query_selector_all(selector).ok();
    let is_begun = |node: Node| match node.dyn_ref::<HtmlInputElement>() {
        Some(field) => field.value() != field.default_value(),
        None => node
            .dyn_ref::<HtmlTextAreaElement>()
            .is_some_and(|area| area.default_value().as_deref() != Ok(area.value().as_str())),
    };
    let fields = found("main :is(textarea, input:not([type=checkbox], [type=radio], [type=file]))");
    let mut fields = fields
        .iter()
        .flat_map(|fields| (0..fields.length()).filter_map(|at| fields.get(at)));
    found("main #form:not(.form--standing)").is_some_and(|forms| forms.length() > 0)
        || fields.any(is_begun)
}

/// Whether an event comes from a field that takes letters, or a choice that is found by them.
pub fn is_typed_into(event: &Event) -> bool {
    let target = event
        .target()
        .and_then(|target| target.dyn_into::<Element>().ok());
    let fields = "textarea, select, input:not([type=checkbox], [type=radio], [type=file])";
    target.is_some_and(|target| target.matches(fields).unwrap_or(false))
}

/// Opens a dialogue that stands on the page: the browser keeps the keyboard inside, and gives it back after.
pub fn show_dialog(id: &str) {
    tell_dialog(id, "showModal");
}

/// Closes it.
pub fn close_dialog(id: &str) {
    tell_dialog(id, "close");
}

fn tell_dialog(id: &str, what: &str) {
    let dialog = find(&format!("dialog#{id}"));
    let method = dialog
        .as_ref()
        .and_then(|dialog| Reflect::get(dialog, &what.into()).ok())
        .and_then(|method| method.dyn_into::<Function>().ok());
    if let (Some(dialog), Some(method)) = (dialog, method) {
        // One that is open already stays so.
        let _ = method.call0(&dialog);
    }
}

/// Opens the app anew, on its overview.
pub fn start_over() {
    if let Some(window) = web_sys::window() {
        let _ = window.location().set_hash("#/");
        reload();
    }
}

/// Opens the app anew, at the address that is there.
pub fn reload() {
    if let Some(window) = web_sys::window() {
        let _ = window.location().reload();
    }
}

/// Takes the keyboard away from a field of text, as leaving it would.
pub fn leave_field() {
    let active = web_sys::window()
        .and_then(|w| w.document())
        .and_then(|d| d.active_element());
    let is_field = |element: &HtmlElement| {
        element.has_type::<HtmlInputElement>() || element.has_type::<HtmlTextAreaElement>()
    };
    let active = active.and_then(|active| active.dyn_into::<HtmlElement>().ok());
    if let Some(field) = active.filter(is_field) {
        let _ = field.blur();
    }
}

/// Brings the first element that a selector finds into view.
pub fn show(selector: &str) {
    if let Some(element) = find(selector) {
        let options = ScrollIntoViewOptions::new();
        options.set_behavior(ScrollBehavior::Auto);
        element.scroll_into_view_with_scroll_into_view_options(&options);
    }
}

/// Scrolls the list around the element of an id, where it is out of sight.
pub fn keep_in_sight(id: &str) {
    if let Some(element) = find(&format!("#{id}")) {
        let options = ScrollIntoViewOptions::new();
        options.set_block(ScrollLogicalPosition::Nearest);
        element.scroll_into_view_with_scroll_into_view_options(&options);
    }
}

/// Marks the first element in sight that one of the selectors finds, and scrolls to it; nothing else keeps the
/// mark.
pub fn point_at(selectors: &[&str]) {
    const MARK: &str = "data-pointed-at";
    let marked = format!("[{MARK}]");
    if let Some(before) = find(&marked) {
        let _ = before.remove_attribute(MARK);
    }
    let in_sight = |element: &HtmlElement| element.get_bounding_client_rect().width() > 0.0;
    let found = selectors.iter().filter_map(|selector| find(selector));
    if let Some(element) = found.into_iter().find(in_sight) {
        let _ = element.set_attribute(MARK, "");
        show(&marked);
    }
}

fn find(selector: &str) -> Option<HtmlElement> {
    let document = web_sys::window()?.document()?;
    document.query_selector(selector).ok()??.dyn_into().ok()
}
