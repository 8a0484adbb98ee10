//! Tsunagari in the browser: the shell, the pages, and the session they show.

mod app;
mod browser;
mod components;
mod pages;
mod route;
mod session;

use browser::{places, rescue};
use tsunagari_formats::{digest, read_report};

/// Takamatsu's R5 report, as it is published with the app.
const BUNDLED: &[u8] = include_bytes!("../data/takamatsu-r5.json");

/// Puts the app in the place of the skeleton that `index.html` paints first.
pub fn start() {
    rescue::catch_panics();
    let report = read_report(BUNDLED).map_err(|error| error.to_string());
    let base = digest(BUNDLED);
    places::replace_skeleton(move || app::App(app::AppProps { report, base }));
}
