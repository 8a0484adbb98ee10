//! Which two reports are compared: what each is called, who published it and when.

use super::outcome::Outcome;
use crate::browser::dom::{El, el};
use crate::session::{Side, View};
use tsunagari_text::{CompareText, Say, fiscal_year, named};

/// Both sides, one beside the other.
pub fn sides(outcome: &Outcome) -> El {
    let [before, after] = &outcome.sides;
    let years = outcome.view == View::YearOnYear;
    el("div", "compare-sides")
        .child(side("before", CompareText::Before, before, years))
        .child(side("after", CompareText::After, after, years))
}

fn side(hook: &str, place: CompareText<'_>, side: &Side, years: bool) -> El {
    let report = &side.of.report;
    let mut facts = Vec::new();
    if years {
        facts.push(fiscal_year(side.year));
    }
    facts.push(named(&report.municipality.name).into_owned());
    match &side.of.handed_out {
        Some((by, on)) => facts.push(CompareText::HandedOut { by, on: *on }.plain()),
        None if side.own => {}
        None => {
            let name = &report.source.publisher;
            if !name.is_empty() {
                facts.push(CompareText::Publisher { name }.plain());
            }
        }
    }
    if let Some(date) = report.source.updated.as_ref().filter(|_| !side.own) {
        facts.push(CompareText::Updated { date }.plain());
    }
    let name = el("h2", "")
        .child(el("span", "compare-side__place").text(&place.plain()))
        .text(&side.of.name.words());
    el("section", "compare-side")
        .attr("data-side", hook)
        .child(name)
        .child(el("p", "").text(&named(&report.title)))
        .child(el("p", "data-part__note").text(&facts.join("　")))
}
