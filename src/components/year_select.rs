//! The evaluated year: everything follows it, and the address keeps it.

use crate::browser::places;
use crate::session::use_session;
use leptos::prelude::*;
use tsunagari_core::FiscalYear;
use tsunagari_text::{Say, ShellText};

/// The select for the evaluated year.
#[component]
pub fn YearSelect() -> impl IntoView {
    let session = use_session();
    let years = Memo::new(move |_| session.report().evaluable_years());
    let options = move || {
        let chosen = session.year();
        let option = move |year: FiscalYear| {
            view! {
                <option value=year.to_string() selected=year == chosen>
                    {ShellText::Year(year).plain()}
                </option>
            }
        };
        years.get().into_iter().rev().map(option).collect_view()
    };
    let choose = move |event| {
        let mut route = session.route.get_untracked();
        let own = session.report_now().year;
        route.year = FiscalYear::parse(&event_target_value(&event)).ok().filter(|year| *year != own);
        places::go(&route.to_string());
    };
    view! {
        <label class="year-select">
            <span class="year-select__label">{ShellText::EvaluatedYear.plain()}</span>
            <select class="select" on:change=choose>
                {options}
            </select>
        </label>
    }
}
