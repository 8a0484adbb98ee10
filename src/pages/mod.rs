//! One file a page. All but the overview are kept out of line, so that they can wait in the second half of
//! the wasm.

pub mod check;
pub mod compare;
pub mod data;
pub mod guide;
pub mod indicator;
pub mod no_report;
pub mod not_found;
pub mod overview;
pub mod programme;
pub mod share;
pub mod structure;
pub mod unlock;
pub mod unreadable;
pub mod workshop;

use crate::browser::dom::El;
use crate::route::Page;
use crate::session::use_session;
use tsunagari_core::{FiscalYear, Report};
use tsunagari_text::{
    CompareText, HelpText, IndicatorText, OverviewText, Say, ShellText, StructureText, named,
};

/// The view of a page, in the order of its parts.
pub fn view(page: &Page) -> Vec<El> {
    let report = use_session().report_now();
    let found = match page {
        Page::Overview => Some(overview::overview(&report)),
        Page::Programme(number) => report
            .programme(*number)
            .map(|programme| programme::programme(&report, programme)),
        Page::Indicator(id) => indicator::indicator(&report, id),
        Page::Check => Some(check::check()),
        Page::Compare => Some(compare::compare()),
        Page::Data => Some(data::data()),
        Page::Structure => Some(structure::structure(&report)),
        Page::Share => Some(share::share()),
        Page::Workshop(place) => workshop::workshop(place),
        Page::Guide => Some(guide::guide()),
        Page::NotFound(_) => None,
    };
    found.unwrap_or_else(|| vec![not_found::not_found(&report)])
}

/// What a page is called in the window's title, for the year that is evaluated.
pub fn title(page: &Page, report: &Report, year: FiscalYear) -> String {
    let found = match page {
        Page::Overview => Some(OverviewText::Heading(year).plain()),
        Page::Programme(number) => report
            .programme(*number)
            .map(|programme| named(&programme.name).into_owned()),
        Page::Indicator(id) => report
            .all_indicators()
            .find(|(_, _, i)| i.id.as_str() == id)
            .map(|(_, _, i)| {
                IndicatorText::Heading {
                    number: &i.number,
                    name: &named(&i.name),
                }
                .plain()
            }),
        Page::Check => Some(ShellText::Check.plain()),
        Page::Compare => Some(CompareText::Heading.plain()),
        Page::Data => Some(ShellText::DataPage.plain()),
        Page::Structure => Some(StructureText::Heading.plain()),
        Page::Share => Some(ShellText::Share.plain()),
        Page::Workshop(place) => workshop::title(place, report),
        Page::Guide => Some(HelpText::Guide.plain()),
        Page::NotFound(_) => None,
    };
    found.unwrap_or_else(|| ShellText::NotFound.plain())
}
