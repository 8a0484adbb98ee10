//! The page that runs on its own: what was put inside it, and its source, to make others of its kind.

use js_sys::Promise;
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};
use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen]
extern "C" {
    /// Given by what starts the app: the single page takes its source from itself, a hosted page from its host.
    /// No `async fn`: one that is not there could not be caught.
    #[wasm_bindgen(js_name = tsunagariPage, catch)]
    fn page_source() -> Result<Promise, JsValue>;
}

/// The single page could not be had: the host cannot be reached or does not hold it, or the app was not built
/// by `cargo xtask build`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoTemplate;

/// The single page with no report inside, as `cargo xtask build` wrote it, byte for byte; for
/// `tsunagari_formats::with_report`.
///
/// # Errors
/// [`NoTemplate`].
pub async fn template() -> Result<String, NoTemplate> {
    let asked = page_source().map_err(|_| NoTemplate)?;
    let source = JsFuture::from(asked).await.map_err(|_| NoTemplate)?;
    source.as_string().ok_or(NoTemplate)
}

/// The JSON that was put inside this page, if it is a single page and something was.
pub fn embedded() -> Option<String> {
    let block = web_sys::window()?
        .document()?
        .get_element_by_id("tsunagari-report")?;
    let inside = block.text_content()?;
    Some(inside).filter(|inside| !inside.trim().is_empty())
}

/// Whether this page is one that runs on its own.
pub fn is_this() -> bool {
    let document = web_sys::window().and_then(|window| window.document());
    document.is_some_and(|document| document.get_element_by_id("tsunagari-report").is_some())
}
