//! An address that leads nowhere.

use crate::browser::dom::{El, el};
use crate::components::{link::link, shape::character};
use crate::route::Page;
use crate::session::use_session;
use leptos::prelude::With;
use tsunagari_core::Report;
use tsunagari_text::{Say, ShellText};

/// The page: what was asked for, and the way back.
#[inline(never)]
pub fn not_found(report: &Report) -> El {
    let session = use_session();
    let words = move || {
        let address = session.route.with(ToString::to_string);
        ShellText::NotFoundWords { address: &address }.plain()
    };
    let characters = report
        .evaluated_programmes()
        .map(|p| character(p, ""))
        .collect();
    let back =
        link("button button--primary", Page::Overview).text(&ShellText::BackToOverview.plain());
    el("div", "not-found")
        .child(
            el("div", "not-found__characters")
                .attr("aria-hidden", "true")
                .children(characters),
        )
        .child(
            el("h1", "")
                .attr("tabindex", "-1")
                .text(&ShellText::NotFound.plain()),
        )
        .child(el("p", "prose").live_text(words))
        .child(el("p", "").child(back))
}
