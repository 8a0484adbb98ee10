//! Elements, and what of them follows signals.
//!
//! Views are built straight on the DOM under Leptos's owners and effects. Leptos's own
//! view types are compiled anew for every shape of view, which more than doubled the
//! first visit (docs/decisions/0010); here every closure is boxed, so that a view costs
//! what it says and no more.

use super::frame;
use super::held::held;
use super::literal::literal;
use super::page_state;
use leptos::prelude::{GetValue, Owner, StoredValue};
use leptos::reactive::effect::RenderEffect;

use std::cell::RefCell;
use tsunagari_text::{Language, READING, runs, spoken, without_readings};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
pub use web_sys::Event;
use web_sys::{Document, Element, HtmlElement, Node, Text};

// A page is made by some ten thousand calls. web_sys gives each of them a net for exceptions, which tags and
// names that are literals cannot raise, and hands back what nobody looks at: half of the time they take.
#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(extends = Node, extends = Element)]
    type Plain;
    #[wasm_bindgen(method, js_name = setAttribute)]
    fn set_attribute(this: &Plain, name: &JsValue, value: &str);
    #[wasm_bindgen(method, js_name = setAttribute)]
    fn set_literals(this: &Plain, name: &JsValue, value: &JsValue);
    #[wasm_bindgen(method)]
    fn append(this: &Plain, child: &Node);
    #[wasm_bindgen(extends = Document)]
    type Maker;
    #[wasm_bindgen(method, js_name = createElement)]
    fn create_element(this: &Maker, tag: &JsValue) -> Element;
}

thread_local! {
    static DOCUMENT: Option<Document> = web_sys::window().and_then(|window| window.document());
    static CLASS: JsValue = "class".into();
}

/// An element under construction, then a handle to it.
#[derive(Clone, Debug)]
pub struct El(Element);

/// A new element; `class` may be empty.
pub fn el(tag: &'static str, class: &'static str) -> El {
    let make = |document: &Document| {
        let document = document.unchecked_ref::<Maker>();
        Some(literal(tag, |tag| document.create_element(tag)))
    };
    El(with_document(make).unwrap_or_else(no_element)).class(class)
}

/// Only an invalid tag name fails, and ours are literals; a page without a document runs nothing.
fn no_element() -> Element {
    wasm_bindgen::throw_str("no element")
}

/// One of the drawings that stand in `index.html`, by its id; nothing is drawn where there is none of that id.
pub fn drawing(class: &'static str, id: &str) -> El {
    let inside = in_svg("use").attr("href", &format!("#{id}"));
    in_svg("svg").class(class).child(inside)
}

/// A picture of one shape in the colour of the text: its name, its `viewBox` and its path.
pub fn picture(class: &'static str, name: &str, view_box: &str, path: &str) -> El {
    in_svg("svg")
        .class(class)
        .attr("role", "img")
        .attr("aria-label", name)
        .attr("viewBox", view_box)
        .child(in_svg("path").attr("d", path))
}

/// A new element of a drawing.
pub fn in_svg(tag: &str) -> El {
    let namespace = Some("http://www.w3.org/2000/svg");
    let element = with_document(|document| document.create_element_ns(namespace, tag).ok());
    El(element.unwrap_or_else(no_element))
}

impl El {
    /// The element itself.
    pub fn node(&self) -> &Element {
        &self.0
    }

    fn class(self, class: &'static str) -> Self {
        if !class.is_empty() {
            let element = self.0.unchecked_ref::<Plain>();
            CLASS.with(|name| literal(class, |class| element.set_literals(name, class)));
        }
        self
    }

    /// Sets an attribute.
    pub fn attr(self, name: &'static str, value: &str) -> Self {
        set(&self.0, name, Some(value));
        self
    }

    /// Sets a custom property of the element's style, by the object model: no style attribute
    /// is parsed, so that a strict content policy holds.
    pub fn property(self, name: &str, value: &str) -> Self {
        if let Some(element) = self.0.dyn_ref::<HtmlElement>() {
            // An invalid value is ignored, as CSS does.
            let _ = element.style().set_property(name, value);
        }
        self
    }

    /// Adds a text, with its readings over it where it has any.
    pub fn text(self, text: &str) -> Self {
        if has_readings(text) {
            append(&self.0, &ruby(&self.0, text));
        } else if let Some(node) = text_node(text) {
            append(&self.0, &node);
        }
        self
    }

    /// Puts a text of HTML inside that the build made: nothing that anybody typed.
    pub fn markup(self, html: &'static str) -> Self {
        self.0.set_inner_html(html);
        self
    }

    /// Adds an element.
    pub fn child(self, child: Self) -> Self {
        append(&self.0, &child.0);
        self
    }

    /// Adds elements.
    pub fn children(self, children: Vec<Self>) -> Self {
        for child in &children {
            append(&self.0, &child.0);
        }
        self
    }

    /// Adds an element, where there is one.
    pub fn maybe(self, child: Option<Self>) -> Self {
        match child {
            Some(child) => self.child(child),
            None => self,
        }
    }

    /// Keeps an attribute as `value` says; `None` takes it away.
    pub fn live_attr(
        self,
        name: &'static str,
        value: impl Fn() -> Option<String> + 'static,
    ) -> Self {
        self.keep_attr(name, Box::new(value));
        self
    }

    fn keep_attr(&self, name: &'static str, value: Box<dyn Fn() -> Option<String>>) {
        let element = self.0.clone();
        keep(Box::new(move || set(&element, name, value().as_deref())));
    }

    /// Adds a text that stays as `text` says.
    pub fn live_text(self, text: impl Fn() -> String + 'static) -> Self {
        self.keep_text(Box::new(text));
        self
    }

    fn keep_text(&self, text: Box<dyn Fn() -> String>) {
        if let Some(node) = text_node("") {
            append(&self.0, &node);
            let parent = self.0.clone();
            // Writing what is there already would still cost a layout.
            let shown = RefCell::new(String::new());
            let readings: RefCell<Option<Node>> = RefCell::default();
            keep(Box::new(move || {
                let text = text();
                if *shown.borrow() != text {
                    if has_readings(&text) || readings.borrow().is_some() {
                        let made = ruby_before(&parent, &node, &text, readings.take());
                        readings.replace(made);
                    } else {
                        node.set_data(&text);
                    }
                    shown.replace(text);
                }
            }));
        }
    }

    /// Adds elements that are made anew whenever what `children` reads changes.
    pub fn live(self, children: impl Fn() -> Vec<Self> + 'static) -> Self {
        self.keep_children(Box::new(children));
        self
    }

    fn keep_children(&self, children: Box<dyn Fn() -> Vec<Self>>) {
        let Some(end) = with_document(|document| Some(document.create_comment(""))) else {
            return;
        };
        append(&self.0, &end);
        let parent = self.0.clone();
        let shown: RefCell<Vec<Self>> = RefCell::default();
        keep(Box::new(move || {
            let next = children();
            let held = held(&parent, shown.borrow().iter().map(|old| old.0.as_ref()));
            for old in shown.replace(next) {
                old.0.remove();
            }
            for new in shown.borrow().iter() {
                let _ = parent.insert_before(&new.0, Some(&end));
            }
            if let Some(held) = held {
                held.give_back();
            }
        }));
    }

    /// Calls back on an event, for as long as what made the element is there.
    pub fn on(self, event: &str, callback: impl Fn(Event) + 'static) -> Self {
        self.call_back(event, Box::new(callback));
        self
    }

    fn call_back(&self, event: &str, callback: Box<dyn Fn(Event)>) {
        // An element may still get events on its way out, when its signals are gone.
        let alive = StoredValue::new(());
        let callback = Box::new(move |event| {
            if alive.try_get_value().is_some() {
                callback(event);
            }
        });
        listen(&self.0, event, callback);
    }

    /// As [`on`](Self::on), for what needs no event.
    pub fn on_click(self, callback: impl Fn() + 'static) -> Self {
        self.on("click", move |_| callback())
    }
}

fn text_node(text: &str) -> Option<Text> {
    with_document(|document| Some(document.create_text_node(text)))
}

/// Whether a text has readings, which only one of the languages gives.
fn has_readings(text: &str) -> bool {
    spoken() == Language::EasyJapanese && text.contains(READING[0])
}

/// A text with readings as one node; without them where the place shows text alone.
#[inline(never)]
fn ruby(place: &Element, text: &str) -> Node {
    const ONLY_TEXT: [&str; 4] = ["OPTION", "TITLE", "TEXTAREA", "text"];
    if ONLY_TEXT.contains(&place.tag_name().as_str()) {
        return El::text(el("span", ""), &without_readings(text)).0.into();
    }
    let all = el("span", "");
    runs(text)
        .into_iter()
        .fold(all, |all, (letters, reading)| match reading {
            None => all.text(letters),
            // Where ruby is not shown, or a page is copied as text, the reading stands in brackets.
            Some(reading) => all.child(
                el("ruby", "")
                    .text(letters)
                    .child(el("rp", "").text("("))
                    .child(el("rt", "").text(reading))
                    .child(el("rp", "").text(")")),
            ),
        })
        .0
        .into()
}

/// Puts a text with or without readings in front of a node, in the place of what stood there.
#[inline(never)]
fn ruby_before(parent: &Element, end: &Text, text: &str, old: Option<Node>) -> Option<Node> {
    if let Some(node) = old {
        let _ = parent.remove_child(&node);
    }
    if !has_readings(text) {
        end.set_data(text);
        return None;
    }
    end.set_data("");
    let made = ruby(parent, text);
    let _ = parent.insert_before(&made, Some(end));
    Some(made)
}

/// Runs `run` now, and again whenever a signal that it read changes, until its owner goes.
pub fn effect(run: impl Fn() + 'static) {
    keep(Box::new(run));
}

/// As [`effect`], compiled once.
fn keep(run: Box<dyn Fn()>) {
    let later = frame::is_later();
    let effect = RenderEffect::<()>::new(move |_| frame::with_later(later, &run));
    StoredValue::new_local(effect);
}

/// Puts a view in the place of the skeleton that stands in the element that `selector` finds, painted or still
/// held back, without a frame between the two. It stays for as long as the page does.
pub fn mount(selector: &str, view: impl FnOnce() -> El) {
    let place = with_document(|document| document.query_selector(selector).ok().flatten());
    let Some(place) = place else {
        return;
    };
    frame::start();
    let owner = Owner::new();
    let view = owner.with(view);
    place.set_inner_html("");
    append(&place, &view.0);
    page_state::set("data-skeleton", None);
    std::mem::forget(owner);
}

/// Calls back on an event of the window, for as long as the page is there.
pub fn on_window(event: &str, callback: impl Fn(Event) + 'static) {
    if let Some(window) = web_sys::window() {
        listen(&window, event, Box::new(callback));
    }
}

/// Calls back on an event, for as long as its target is there.
pub(super) fn listen(target: &web_sys::EventTarget, event: &str, callback: Box<dyn Fn(Event)>) {
    let callback = Closure::wrap(callback).into_js_value();
    let _ = target.add_event_listener_with_callback(event, callback.unchecked_ref());
}

/// Sets an attribute, or takes it away.
pub fn set(element: &Element, name: &'static str, value: Option<&str>) {
    match value {
        Some(value) if has_readings(value) => {
            set(element, name, Some(&without_readings(value)));
        }
        Some(value) => literal(name, |name| {
            element.unchecked_ref::<Plain>().set_attribute(name, value);
        }),
        None => {
            // Fails for invalid names alone, and ours are literals.
            let _ = element.remove_attribute(name);
        }
    }
}

fn append(parent: &Element, child: &Node) {
    parent.unchecked_ref::<Plain>().append(child);
}

fn with_document<T>(f: impl FnOnce(&Document) -> Option<T>) -> Option<T> {
    DOCUMENT.with(|document| f(document.as_ref()?))
}

/// The text of the field that an event comes from.
pub fn value_of(event: &Event) -> String {
    let target = event
        .target()
        .map(wasm_bindgen::JsValue::from)
        .unwrap_or_default();
    let value = js_sys::Reflect::get(&target, &"value".into()).ok();
    value
        .and_then(|value| value.as_string())
        .unwrap_or_default()
}

/// Whether the box that an event comes from is ticked.
pub fn is_ticked(event: &Event) -> bool {
    let target = event
        .target()
        .map(wasm_bindgen::JsValue::from)
        .unwrap_or_default();
    let ticked = js_sys::Reflect::get(&target, &"checked".into()).ok();
    ticked.is_some_and(|ticked| ticked.is_truthy())
}
