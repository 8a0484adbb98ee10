//! The evaluated year: everything follows it, and the address keeps it.

use super::select::{Choice, select};
use crate::browser::dom::El;
use crate::browser::places;
use crate::session::use_session;
use leptos::prelude::GetUntracked;
use tsunagari_core::FiscalYear;
use tsunagari_text::{Say, ShellText};

/// The select for the evaluated year.
pub fn year_select() -> El {
    let session = use_session();
    let choice = move || {
        let years = session.report().evaluable_years();
        let option = |year: &FiscalYear| (year.to_string(), ShellText::Year(*year).plain());
        Choice {
            options: years.iter().rev().map(option).collect(),
            chosen: session.year().to_string(),
        }
    };
    let choose = move |value: String| {
        let mut route = session.route.get_untracked();
        let own = session.report_now().year;
        route.year = FiscalYear::parse(&value).ok().filter(|year| *year != own);
        places::go(&route.to_string());
    };
    select(
        "year-select",
        &ShellText::EvaluatedYear.plain(),
        choice,
        choose,
    )
}
