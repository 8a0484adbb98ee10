//! What is left to do after a panic, when no wasm can run any more.

use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen]
extern "C" {
    /// Plain JavaScript of `index.html`: shows a calm message with a button that
    /// saves the last stored text as a file.
    #[wasm_bindgen(js_name = tsunagariRescue, catch)]
    fn show_rescue(message: &str) -> Result<(), wasm_bindgen::JsValue>;
}

/// Lets a panic end in the rescue panel instead of a dead page.
pub fn catch_panics() {
    std::panic::set_hook(Box::new(|panic| {
        // A page without the panel has no better way to speak than the console's own error.
        let _ = show_rescue(&panic.to_string());
    }));
}
