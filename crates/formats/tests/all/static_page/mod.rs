//! The page without a script, read as a browser reads it.

mod figures;
mod form;
mod hostile;
mod reports;

use crate::bundled;
use scraper::{ElementRef, Html, Selector};
use tsunagari_core::{Day, Report, Snapshot};
use tsunagari_formats::static_page;

/// A report as it is handed out.
pub fn snapshot(report: Report) -> Snapshot {
    Snapshot {
        report,
        by: String::from("高松市 地域共生社会推進課"),
        on: Day::new(2026, 11, 5).unwrap(),
    }
}

/// The page of a report, evaluated in the year that it reports on.
pub fn page(report: Report) -> String {
    let year = report.year;
    static_page(&snapshot(report), year)
}

/// The page of the bundled report, parsed.
pub fn bundled_page() -> Html {
    Html::parse_document(&page(bundled::report()))
}

/// The elements that fit, in order.
pub fn all<'a>(within: ElementRef<'a>, selector: &str) -> Vec<ElementRef<'a>> {
    let selector = Selector::parse(selector).unwrap();
    within.select(&selector).collect()
}

/// The one element that fits.
pub fn one<'a>(within: ElementRef<'a>, selector: &str) -> ElementRef<'a> {
    let found = all(within, selector);
    assert_eq!(found.len(), 1, "{selector}");
    found[0]
}

/// An element's words, as they stand.
pub fn words(of: ElementRef<'_>) -> String {
    of.text().collect::<String>().trim().to_owned()
}

/// The part of the page about an indicator.
pub fn article<'a>(page: &'a Html, id: &str) -> ElementRef<'a> {
    let heading = one(page.root_element(), &format!("h4[id='indicator-{id}']"));
    ElementRef::wrap(heading.parent().unwrap()).unwrap()
}

/// A table's cells, row by row, the heads included.
pub fn cells(table: ElementRef<'_>) -> Vec<Vec<String>> {
    let row = |row| all(row, "th, td").into_iter().map(words).collect();
    all(table, "tr").into_iter().map(row).collect()
}
