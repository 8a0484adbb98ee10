//! The bundled report cannot be read: what happened, and what to do.

use super::unreadable::alone;
use crate::browser::dom::{El, el};
use tsunagari_text::{Say, ShellText};

/// The page. It touches nothing that is stored.
#[inline(never)]
pub fn no_report() -> El {
    let words = el("p", "prose").text(&ShellText::NoReportWords.plain());
    alone(&ShellText::NoReport.plain(), vec![words])
}
