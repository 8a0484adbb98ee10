//! Files that the user saves to and opens.

use wasm_bindgen::prelude::{JsCast, JsValue, wasm_bindgen};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Event, HtmlInputElement};

#[wasm_bindgen]
extern "C" {
    /// Where the browser lets a page write a file of the user's choice: Chromium, in a secure context.
    #[wasm_bindgen(js_name = showSaveFilePicker, catch)]
    async fn show_save_file_picker(options: &JsValue) -> Result<JsValue, JsValue>;

    type FileHandle;
    #[wasm_bindgen(method, catch, js_name = createWritable)]
    async fn create_writable(this: &FileHandle) -> Result<JsValue, JsValue>;

    type Writable;
    #[wasm_bindgen(method, catch)]
    async fn write(this: &Writable, text: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(method, catch)]
    async fn close(this: &Writable) -> Result<JsValue, JsValue>;
}

/// What became of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It is on the disk.
    Saved,
    /// The user chose no place.
    Cancelled,
    /// It was not written.
    Failed,
}

/// Whether the user can choose the place of a file, and hear that it is written.
pub fn can_choose_place() -> bool {
    let window: JsValue = web_sys::window().into();
    js_sys::Reflect::has(&window, &"showSaveFilePicker".into()).unwrap_or(false)
}

/// Lets the user choose a place and writes a text there. The name may be in Japanese.
pub async fn save_as(name: &str, text: &str) -> Outcome {
    let options = js_sys::Object::new();
    let named = js_sys::Reflect::set(&options, &"suggestedName".into(), &name.into());
    if named.is_err() {
        return Outcome::Failed;
    }
    match show_save_file_picker(&options).await {
        // Closing the dialogue is an answer, not a fault.
        Err(error) if name_of(&error) == "AbortError" => Outcome::Cancelled,
        Err(_) => Outcome::Failed,
        Ok(handle) => match write(handle, text).await {
            Ok(()) => Outcome::Saved,
            Err(_) => Outcome::Failed,
        },
    }
}

async fn write(handle: JsValue, text: &str) -> Result<(), JsValue> {
    let handle: FileHandle = handle.unchecked_into();
    let file: Writable = handle.create_writable().await?.unchecked_into();
    file.write(text).await?;
    // Only now does the file take the place of the one before.
    file.close().await?;
    Ok(())
}

fn name_of(error: &JsValue) -> String {
    let error = error.dyn_ref::<web_sys::DomException>();
    error.map(web_sys::DomException::name).unwrap_or_default()
}

/// A file that was chosen and could not be read to its end.
pub struct NotRead;

/// The text of the file that was chosen in a field, where one was. The field is emptied, so that the same
/// file can be chosen again.
///
/// # Errors
/// [`NotRead`] where the file went away meanwhile, or its disk stopped in the middle.
pub async fn chosen(event: &Event) -> Result<Option<String>, NotRead> {
    let input = event.target().and_then(|target| target.dyn_into().ok());
    let input: HtmlInputElement = input.ok_or(NotRead)?;
    let Some(file) = input.files().and_then(|files| files.get(0)) else {
        return Ok(None);
    };
    let text = JsFuture::from(file.text()).await;
    input.set_value("");
    let text = text.ok().and_then(|text| text.as_string());
    text.map(Some).ok_or(NotRead)
}
