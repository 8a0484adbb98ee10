//! Tsunagari in the browser: the shell, the pages, and the session they show.

mod app;
mod arrival;
mod browser;
mod components;
mod pages;
mod route;
mod session;

use browser::{dom, places, rescue, rest, single_page};
use route::Route;
use session::{Notice, Stored};
use tsunagari_core::Report;
use tsunagari_formats::{digest, read_report, unpack_report};

/// Takamatsu's R5 report, as it is published with the app: packed by `build.rs` from `data/takamatsu-r5.json`.
const BUNDLED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/bundled"));

/// The digest of that file: stored edits name what they start from.
const BUNDLED_DIGEST: &str = env!("BUNDLED_DIGEST");

/// Its id: no report of one's own may take it.
const BUNDLED_ID: &str = "takamatsu-r5";

/// The report that comes with the app, and the digest of its file; none where it did not arrive whole.
fn bundled() -> Option<(Report, String)> {
    Some((unpack_report(BUNDLED)?, BUNDLED_DIGEST.to_owned()))
}

/// Puts the app in the place of the skeleton that `index.html` paints first.
pub fn start() {
    rescue::catch_panics();
    if rest::prepare() && is_first_visit() {
        open_bundled(None);
    } else {
        rest::with_all(open);
    }
}

/// Opens what the address or this page brings, else the report that was open last.
fn open() {
    session::speak_as_before();
    arrival::prefer_inside();
    let route = Route::parse(&places::hash());
    if route.shared.is_some() {
        arrival::arrive(route);
    } else {
        open_last();
    }
}

/// Opens the report that was open last; the bundled one where there is none that can be read.
fn open_last() {
    let raw = match session::opened() {
        (Some(raw), _) => raw,
        (None, notice) => return open_bundled(notice),
    };
    match read_report(raw.as_bytes()) {
        Ok(report) => show(Some((report, digest(raw.as_bytes()))), None),
        Err(_) => open_bundled(Some(Notice::Unreadable {
            what: Stored::Report,
            raw,
        })),
    }
}

/// Whether the app opens on the plain overview without anything stored: what the first half of the wasm is
/// cut for. Everything else would stop to fetch the second half in the middle of its work.
fn is_first_visit() -> bool {
    let overview = matches!(places::hash().as_str(), "" | "#" | "#/");
    overview && session::nothing_stored() && single_page::embedded().is_none()
}

fn open_bundled(notice: Option<Notice>) {
    show(bundled(), notice);
}

/// Opens the app on a report and the digest of its file.
fn show(report: Option<(Report, String)>, notice: Option<Notice>) {
    dom::mount("#app", || app::app(report, notice));
}
