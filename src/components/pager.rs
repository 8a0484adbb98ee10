//! The neighbours of a page.

use crate::route::Page;
use crate::session::use_session;
use leptos::prelude::*;
use tsunagari_text::{Say, ShellText};

/// A neighbour: which page, which direction in words, its name.
pub struct Neighbour {
    /// Where it leads.
    pub page: Page,
    /// Before or after, in words.
    pub direction: String,
    /// Its name.
    pub name: String,
}

/// The page before and the page after.
pub fn pager(before: Option<Neighbour>, after: Option<Neighbour>) -> impl IntoView {
    let link = |neighbour: Option<Neighbour>, class: &'static str, rel: &'static str| {
        let session = use_session();
        neighbour.map(|Neighbour { page, direction, name }| {
            view! {
                <a class=class rel=rel href=move || session.link(page.clone())>
                    <span class="pager__direction">{direction}</span>
                    {name}
                </a>
            }
        })
    };
    view! {
        <nav class="pager" aria-label=ShellText::Neighbours.plain()>
            {link(before, "pager__link", "prev")}
            {link(after, "pager__link pager__link--next", "next")}
        </nav>
    }
}
