//! One file a page.

pub mod indicator;
pub mod no_report;
pub mod not_found;
pub mod overview;
pub mod programme;

use crate::route::Page;
use tsunagari_core::Report;
use tsunagari_text::{IndicatorText, OverviewText, Say, ShellText};

/// What a page is called in the window's title.
pub fn title(page: &Page, report: &Report) -> String {
    let found = match page {
        Page::Overview => Some(OverviewText::Heading(report.year).plain()),
        Page::Programme(number) => report.programme(*number).map(|programme| programme.name.clone()),
        Page::Indicator(id) => report
            .indicators()
            .find(|(_, _, i)| i.id.as_str() == id)
            .map(|(_, _, i)| IndicatorText::Heading { number: &i.number, name: &i.name }.plain()),
        Page::NotFound(_) => None,
    };
    found.unwrap_or_else(|| ShellText::NotFound.plain())
}
