//! 全画面: the page on the whole screen, where the browser lets it.

use web_sys::{Document, Element};

/// Whether the browser can; phones of Apple cannot.
pub fn is_possible() -> bool {
    document().is_some_and(|document| document.fullscreen_enabled())
}

/// Takes the whole screen, or gives it back.
pub fn switch() {
    let Some(document) = document() else {
        return;
    };
    match document.fullscreen_element() {
        Some(_) => document.exit_fullscreen(),
        None => take(document.document_element()),
    }
}

/// Gives the screen back.
pub fn leave() {
    if let Some(document) = document().filter(|document| document.fullscreen_element().is_some()) {
        document.exit_fullscreen();
    }
}

fn take(root: Option<Element>) {
    // A browser that refuses has told the user why.
    let _ = root.map(|root| root.request_fullscreen());
}

fn document() -> Option<Document> {
    web_sys::window()?.document()
}
