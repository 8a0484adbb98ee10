//! What the report says of itself, with the form that changes it.

use super::desk::Desk;
use super::form::form_of;
use super::part::{Part, Task};
use super::row::opener;
use crate::browser::dom::{El, el};
use tsunagari_core::{PlanTerm, Report};
use tsunagari_text::{Entry, Say, StructureText, fiscal_year_wareki};

/// The section.
pub fn summary(desk: Desk, report: &Report, editing: bool) -> El {
    let task = Task::Change(Part::Report);
    let heading = el("h2", "")
        .attr("id", "structure-head")
        .text(&StructureText::HeadHeading.plain());
    let change = editing.then(|| opener(desk, report, task.clone(), "button structure-button"));
    let section = el("section", "section")
        .attr("aria-labelledby", "structure-head")
        .child(
            el("div", "structure-head__line")
                .child(heading)
                .maybe(change),
        )
        .child(el("dl", "structure-facts").children(facts(report)));
    if !editing {
        return section;
    }
    section.child(el("div", "structure-row__form").live(move || form_of(desk, &task)))
}

fn facts(report: &Report) -> Vec<El> {
    let joint = StructureText::Joint.plain();
    let years: Vec<String> = report
        .years
        .iter()
        .map(|y| fiscal_year_wareki(*y))
        .collect();
    let term = |term: &PlanTerm| {
        StructureText::Term {
            number: term.number,
            first: &fiscal_year_wareki(term.first),
            last: &fiscal_year_wareki(term.last),
            announced: term.announced,
        }
        .plain()
    };
    let terms: Vec<String> = report.plan.terms.iter().map(term).collect();
    let none = || StructureText::None.plain();
    let source = &report.source;
    let municipality = format!(
        "{}（{}）",
        report.municipality.name, report.municipality.code
    );
    vec![
        fact(Entry::Title, &report.title),
        fact(Entry::Municipality, &municipality),
        fact(Entry::Year, &fiscal_year_wareki(report.year)),
        fact(Entry::Years, &years.join(&joint)),
        fact(
            Entry::Plan,
            &format!("{}（{}）", report.plan.name, terms.join(&joint)),
        ),
        fact(Entry::Source, &source.title),
        fact(Entry::Publisher, &source.publisher),
        fact(Entry::AsOf, &source.as_of.clone().unwrap_or_else(none)),
        fact(Entry::Updated, &source.updated.clone().unwrap_or_else(none)),
    ]
}

fn fact(entry: Entry, words: &str) -> El {
    el("div", "structure-fact")
        .child(el("dt", "").text(&entry.plain()))
        .child(el("dd", "").text(words))
}
