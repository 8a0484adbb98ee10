//! The QR code of a link, on screen and on paper.

use super::length::PRINTED;
use crate::browser::dom::{El, el, picture};
use crate::browser::{download, print};
use crate::components::button::button;
use tsunagari_core::Snapshot;
use tsunagari_formats::{QrPicture, qr};
use tsunagari_text::{Say, ShareText, SnapshotText, named};

/// Free modules around the code, as its standard asks.
const QUIET: usize = 4;

/// The code with what it leads to, and the ways to take it away.
pub fn leaflet(snapshot: &Snapshot, link: &str, locked: bool, name: String) -> Vec<El> {
    let Some(code) = qr(link) else {
        return vec![el("p", "data-part__note").text(&ShareText::QrTooLong.plain())];
    };
    let by = named(&snapshot.by);
    let (by, on) = (&*by, snapshot.on);
    let picture = picture(
        "leaflet__code",
        &ShareText::QrAlt { by }.plain(),
        &view_box(&code),
        &code.path,
    );
    let words = el("figcaption", "leaflet__words")
        .child(el("p", "leaflet__title").text(&named(&snapshot.report.title)))
        .child(el("p", "").text(&SnapshotText::Mark { by, on }.plain()))
        .child(el("p", "").text(&ShareText::QrLeaflet.plain()))
        .maybe(locked.then(|| el("p", "").text(&ShareText::QrLeafletLocked.plain())))
        .child(el("p", "leaflet__link").text(link));
    let figure = el("figure", "leaflet").child(picture).child(words);
    let save = button(&ShareText::QrSave.plain())
        .attr("data-export", "qr-svg")
        .on_click(move || download::save(&format!("{name}-qr.svg"), "image/svg+xml", &svg(&code)));
    let print = button(&ShareText::QrPrint.plain())
        .attr("data-print-qr", "")
        .on_click(|| print::print_only("leaflet"));
    let dense = link.len() > PRINTED;
    let dense = dense.then(|| el("p", "data-part__note").text(&ShareText::QrDense.plain()));
    let actions = el("div", "data-part__actions").child(print).child(save);
    dense.into_iter().chain([figure, actions]).collect()
}

fn view_box(code: &QrPicture) -> String {
    let side = code.size + 2 * QUIET;
    format!("-{QUIET} -{QUIET} {side} {side}")
}

/// The code as a file of its own: black on white wherever it is put.
fn svg(code: &QrPicture) -> String {
    let (view, path, side) = (view_box(code), &code.path, code.size + 2 * QUIET);
    format!(
        r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="{view}"><path fill="#fff" d="M-{QUIET}-{QUIET}h{side}v{side}h-{side}z"/><path d="{path}"/></svg>"##
    )
}
