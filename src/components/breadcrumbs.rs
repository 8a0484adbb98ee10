//! Where the page is, and the way back up.

use crate::route::Page;
use crate::session::use_session;
use leptos::prelude::*;
use tsunagari_text::{Say, ShellText};

/// The trail: pages with their names, then the name of this one.
pub fn breadcrumbs(above: Vec<(Page, String)>, here: String) -> impl IntoView {
    let session = use_session();
    let links = above.into_iter().map(move |(page, name)| {
        view! {
            <li class="breadcrumbs__item">
                <a href=move || session.link(page.clone())>{name}</a>
            </li>
        }
    });
    view! {
        <nav class="breadcrumbs" aria-label=ShellText::Breadcrumbs.plain()>
            <ol class="breadcrumbs__list">
                {links.collect_view()}
                <li class="breadcrumbs__item">
                    <span aria-current="page">{here}</span>
                </li>
            </ol>
        </nav>
    }
}
