//! The bundled report cannot be read: what happened, and what to do.

use leptos::prelude::*;
use tsunagari_text::{Say, ShellText};

/// The page. It touches nothing that is stored.
#[component]
pub fn NoReport(
    /// What is wrong, as the reader of the format says it.
    problem: String,
) -> impl IntoView {
    view! {
        <div class="page">
            <main class="container main" id="main">
                <div class="not-found">
                    <h1 tabindex="-1">{ShellText::NoReport.plain()}</h1>
                    <p class="prose">{ShellText::NoReportWords { problem: &problem }.plain()}</p>
                </div>
            </main>
        </div>
    }
}
