//! What stands below every page: the data to take away.

use crate::session::use_session;
use leptos::prelude::*;
use tsunagari_text::{Say, ShellText};

/// The downloads, and whose drawings these are.
#[component]
pub fn Footer() -> impl IntoView {
    let session = use_session();
    view! {
        <footer class="site-footer">
            <div class="container site-footer__inner">
                <div class="site-footer__downloads">
                    <span>{ShellText::Data.plain()}</span>
                    <button type="button" class="button" data-export="json" on:click=move |_| session.save_json()>
                        {ShellText::DownloadJson.plain()}
                    </button>
                    <button type="button" class="button" data-export="csv-long" on:click=move |_| session.save_long_csv()>
                        {ShellText::DownloadCsv.plain()}
                    </button>
                </div>
                <p>{ShellText::FooterWords.plain()}</p>
            </div>
        </footer>
    }
}
