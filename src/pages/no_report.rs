//! The bundled report cannot be read: what happened, and what to do.

use crate::browser::dom::{El, el};
use tsunagari_text::{Say, ShellText};

/// The page. It touches nothing that is stored.
#[inline(never)]
pub fn no_report() -> El {
    let words = el("div", "not-found")
        .child(
            el("h1", "")
                .attr("tabindex", "-1")
                .text(&ShellText::NoReport.plain()),
        )
        .child(el("p", "prose").text(&ShellText::NoReportWords.plain()));
    let main = el("main", "container main").attr("id", "main").child(words);
    el("div", "page").child(main)
}
