//! The clipboard.

use super::dom::El;
use wasm_bindgen::prelude::{JsCast, JsValue, wasm_bindgen};
use web_sys::HtmlInputElement;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(catch, js_namespace = ["navigator", "clipboard"], js_name = writeText)]
    async fn write_text(text: &str) -> Result<JsValue, JsValue>;

    /// Where the newer way is missing: plain http, and what apps show pages in.
    #[wasm_bindgen(catch, js_namespace = document, js_name = execCommand)]
    fn exec_command(command: &str) -> Result<bool, JsValue>;
}

/// Copies what stands in a field, and answers whether the browser did. The field is selected then, for
/// whoever has to do it by hand.
pub async fn copy_from(field: &El) -> bool {
    let Some(input) = field.node().dyn_ref::<HtmlInputElement>() else {
        return false;
    };
    input.select();
    let newer = is_there() && write_text(&input.value()).await.is_ok();
    newer || exec_command("copy").unwrap_or(false)
}

/// Only a secure context has it; a call to what is not there could not be caught.
fn is_there() -> bool {
    let window: JsValue = web_sys::window().into();
    let navigator = js_sys::Reflect::get(&window, &"navigator".into()).unwrap_or_default();
    js_sys::Reflect::get(&navigator, &"clipboard".into()).is_ok_and(|it| it.is_object())
}
