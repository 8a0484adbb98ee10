//! Tsunagari in the browser: the shell, the pages, and the session they show.

mod app;
mod browser;
mod components;
mod pages;
mod route;
mod session;

use browser::{dom, page_state, places, rescue, rest};
use tsunagari_formats::{digest, read_report};

/// Takamatsu's R5 report, as it is published with the app.
const BUNDLED: &[u8] = include_bytes!("../data/takamatsu-r5.json");

/// Its id: no report of one's own may take it.
const BUNDLED_ID: &str = "takamatsu-r5";

/// Puts the app in the place of the skeleton that `index.html` paints first.
pub fn start() {
    rescue::catch_panics();
    rest::prepare();
    if is_first_visit() {
        open(BUNDLED, None);
    } else {
        rest::with_all(|| match session::opened() {
            Ok(Some(own)) => open(own.as_bytes(), None),
            Ok(None) => open(BUNDLED, None),
            Err(notice) => open(BUNDLED, Some(notice)),
        });
    }
}

/// Whether the app opens on the plain overview without anything stored: what the first half of the wasm is
/// cut for. Everything else would stop to fetch the second half in the middle of its work.
fn is_first_visit() -> bool {
    let overview = matches!(places::hash().as_str(), "" | "#" | "#/");
    overview && session::nothing_stored()
}

/// Opens the app on a published report's file.
fn open(file: &[u8], notice: Option<session::Notice>) {
    let (report, base) = (read_report(file), digest(file));
    dom::mount("#app", || app::app(report, base, notice));
    page_state::set("data-skeleton", None);
}
