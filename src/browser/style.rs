//! Styles of pages that a first visit does without: they come with the second half of the wasm.

use js_sys::{Array, Reflect};
use std::cell::RefCell;
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_name = CSSStyleSheet)]
    type Sheet;
    #[wasm_bindgen(constructor, catch, js_class = "CSSStyleSheet")]
    fn new() -> Result<Sheet, JsValue>;
    #[wasm_bindgen(method, catch, js_name = replaceSync)]
    fn replace_sync(this: &Sheet, text: &str) -> Result<(), JsValue>;
}

thread_local! {
    static ADOPTED: RefCell<Vec<&'static str>> = const { RefCell::new(Vec::new()) };
}

/// Adds a style sheet to the page, once. It is made by the object model, which the content policy allows.
///
/// A browser that cannot do so shows the page without it.
pub fn adopt(text: &'static str) {
    let is_new = ADOPTED.with_borrow_mut(|adopted| {
        let new = !adopted.iter().any(|other| std::ptr::eq(*other, text));
        if new {
            adopted.push(text);
        }
        new
    });
    if is_new {
        let _ = add(text);
    }
}

fn add(text: &str) -> Result<(), JsValue> {
    let sheet = Sheet::new()?;
    sheet.replace_sync(text)?;
    let document: JsValue = web_sys::window()
        .and_then(|window| window.document())
        .into();
    let name = "adoptedStyleSheets".into();
    let all = Array::from(&Reflect::get(&document, &name)?);
    all.push(&sheet);
    Reflect::set(&document, &name, &all)?;
    Ok(())
}
