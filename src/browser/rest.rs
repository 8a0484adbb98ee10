//! The second half of the wasm: what a first visit of the overview does not run (`cargo xtask build` divides
//! it, see ARCHITECTURE.md). In a build in one piece everything is there from the start.

use wasm_bindgen::prelude::{Closure, JsValue, wasm_bindgen};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = tsunagariRest, js_name = open)]
    fn tell_exports(exports: &JsValue) -> bool;
    #[wasm_bindgen(js_namespace = tsunagariRest, js_name = before)]
    fn fetch_before(then: &JsValue);
    #[wasm_bindgen(js_namespace = tsunagariRest, js_name = now)]
    fn fetch_now();
    #[wasm_bindgen(js_namespace = tsunagariRest, js_name = ahead)]
    fn fetch_when_idle(then: &JsValue);
}

/// Called by the stub of a function that stands in the second half, before it is there.
#[wasm_bindgen]
pub fn fetch_rest() {
    fetch_now();
}

/// Makes the first half known to the page's script: the second takes its imports from there. Answers whether
/// the page may begin without the second.
pub fn prepare() -> bool {
    tell_exports(&wasm_bindgen::exports())
}

/// Goes on once both halves are there, or tells the user why that cannot be.
pub fn with_all(then: impl FnOnce() + 'static) {
    fetch_before(&Closure::once_into_js(then));
}

/// Fetches the second half for whatever the user does next, once the browser has nothing better to do, and goes
/// on when it is there.
pub fn fetch_ahead(then: impl FnOnce() + 'static) {
    fetch_when_idle(&Closure::once_into_js(then));
}
