//! データの点検: what a person should look at, whatever the report prints.

use super::desk::Desk;
use crate::browser::dom::{El, el};
use crate::components::link::link;
use crate::route::Page;
use tsunagari_core::inspect;
use tsunagari_text::{CheckText, InspectText, Say, named};

/// The section.
pub fn inspection(desk: Desk) -> El {
    let head = el("div", "section__head")
        .child(
            el("h2", "")
                .attr("id", "check-data")
                .text(&InspectText::Heading.plain()),
        )
        .child(el("p", "section__lead").text(&InspectText::Lead.plain()));
    el("section", "section check-data")
        .attr("aria-labelledby", "check-data")
        .child(head)
        .child(el("div", "").live(move || found(desk)))
}

fn found(desk: Desk) -> Vec<El> {
    let report = desk.session.report();
    let remarks = inspect(&report, desk.session.year());
    if remarks.is_empty() {
        return vec![el("p", "").text(&InspectText::Nothing.plain())];
    }
    let mut list = el("ul", "check-remarks");
    for (id, remark) in &remarks {
        let Some(indicator) = report.indicator(id) else {
            continue;
        };
        let name = named(&indicator.name);
        let (number, name) = (&*indicator.number, &*name);
        let name = CheckText::Indicator { number, name }.plain();
        let way = link("", Page::Indicator(id.to_string())).text(&name);
        let words = el("span", "").text(&InspectText::Remark(remark).plain());
        let line = el("li", "check-remark").attr("data-remark", id.as_str());
        list = list.child(line.child(way).child(words));
    }
    let count = el("p", "").text(&InspectText::Found(remarks.len()).plain());
    vec![count, list]
}
