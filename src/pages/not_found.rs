//! An address that leads nowhere.

use crate::components::shape::character;
use crate::route::Page;
use crate::session::use_session;
use leptos::prelude::*;
use tsunagari_text::{Say, ShellText};

/// The page: what was asked for, and the way back.
#[component]
pub fn NotFound() -> impl IntoView {
    let session = use_session();
    let address = move || session.route.with(ToString::to_string);
    let report = session.report_now();
    let characters =
        report.programmes.iter().map(|p| character(p, "not-found__character")).collect_view();
    view! {
        <div class="not-found">
            <div class="not-found__characters" aria-hidden="true">{characters}</div>
            <h1 tabindex="-1">{ShellText::NotFound.plain()}</h1>
            <p class="prose">{move || ShellText::NotFoundWords { address: &address() }.plain()}</p>
            <p>
                <a class="button button--primary" href=move || session.link(Page::Overview)>
                    {ShellText::BackToOverview.plain()}
                </a>
            </p>
        </div>
    }
}
