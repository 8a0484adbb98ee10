//! What stands below every page: the data to take away.

use super::button::button;
use crate::browser::dom::{El, el};
use crate::session::use_session;
use tsunagari_text::{Say, ShellText};

/// The downloads, and whose drawings these are.
pub fn footer() -> El {
    let session = use_session();
    let json = button(&ShellText::DownloadJson.plain())
        .attr("data-export", "json")
        .on_click(move || session.save_json());
    let csv = button(&ShellText::DownloadCsv.plain())
        .attr("data-export", "csv-long")
        .on_click(move || session.save_long_csv());
    let downloads = el("div", "site-footer__downloads")
        .child(el("span", "").text(&ShellText::Data.plain()))
        .child(json)
        .child(csv);
    let inner = el("div", "container site-footer__inner")
        .child(downloads)
        .child(el("p", "").text(&ShellText::FooterWords.plain()));
    el("footer", "site-footer").child(inner)
}
