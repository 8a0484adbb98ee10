//! What the report says of itself, with the form that changes it.

use super::desk::Desk;
use super::form::form_of;
use super::part::{Part, Task};
use super::row::opener;
use crate::browser::dom::{El, el};
use tsunagari_core::{Indicator, PlanTerm, Report};
use tsunagari_text::{
    Entry, RuleText, Say, StructureText, band_word, bracketed, fiscal_year_wareki, named,
};

/// The section.
pub fn summary(desk: Desk, report: &Report, editing: bool) -> El {
    let task = Task::Change(Part::Report);
    let heading = el("h2", "")
        .attr("id", "structure-head")
        .text(&StructureText::HeadHeading.plain());
    let change = editing.then(|| opener(desk, report, task.clone(), "button button--small"));
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

/// How the report is rated, with the forms that change it.
pub fn rated(desk: Desk, report: &Report, editing: bool) -> El {
    let tasks = [Task::Rate(Part::Report), Task::Band(Part::Report)];
    let head = el("div", "section__head")
        .child(
            el("h2", "")
                .attr("id", "structure-rating")
                .text(&StructureText::RatingHeading.plain()),
        )
        .child(el("p", "section__lead").text(&StructureText::RatingLead.plain()));
    let section = el("section", "section")
        .attr("aria-labelledby", "structure-rating")
        .child(head)
        .child(el("dl", "structure-facts").children(rating_facts(report)));
    if !editing {
        return section;
    }
    let open = |task: &Task| opener(desk, report, task.clone(), "button button--small");
    section
        .child(el("div", "structure-row__actions").children(tasks.iter().map(open).collect()))
        .child(
            el("div", "structure-row__form")
                .live(move || tasks.iter().flat_map(|task| form_of(desk, task)).collect()),
        )
}

fn rating_facts(report: &Report) -> Vec<El> {
    let joint = StructureText::Joint.plain();
    let (rule, kind) = (&report.rule, None);
    let scheme = &report.scheme;
    let words: Vec<String> = scheme.bands().map(|band| band_word(scheme, band)).collect();
    let numbers = |own: fn(&Indicator) -> bool| {
        let all = report.all_indicators().map(|(_, _, indicator)| indicator);
        let found: Vec<&str> = all.filter(|i| own(i)).map(|i| i.number.as_str()).collect();
        (!found.is_empty()).then(|| found.join(&joint))
    };
    let rules = numbers(|indicator| indicator.rule.is_some());
    let bands = numbers(|indicator| indicator.scheme.is_some());
    let mut facts = vec![
        titled(StructureText::Rule, &RuleText { rule, kind }.plain()),
        titled(StructureText::Bands, &words.join(&joint)),
    ];
    facts.extend(rules.map(|numbers| titled(StructureText::OwnRules, &numbers)));
    facts.extend(bands.map(|numbers| titled(StructureText::OwnBands, &numbers)));
    facts
}

fn titled(name: StructureText, words: &str) -> El {
    el("div", "structure-fact")
        .child(el("dt", "").text(&name.plain()))
        .child(el("dd", "").text(words))
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
    let municipality = bracketed(&named(&report.municipality.name), &report.municipality.code);
    vec![
        fact(Entry::Title, &named(&report.title)),
        fact(Entry::Municipality, &municipality),
        fact(Entry::Year, &fiscal_year_wareki(report.year)),
        fact(Entry::Years, &years.join(&joint)),
        fact(
            Entry::Plan,
            &bracketed(&named(&report.plan.name), &terms.join(&joint)),
        ),
        fact(Entry::Source, &named(&source.title)),
        fact(Entry::Publisher, &named(&source.publisher)),
        fact(Entry::AsOf, &source.as_of.clone().unwrap_or_else(none)),
        fact(Entry::Updated, &source.updated.clone().unwrap_or_else(none)),
    ]
}

fn fact(entry: Entry, words: &str) -> El {
    el("div", "structure-fact")
        .child(el("dt", "").text(&entry.plain()))
        .child(el("dd", "").text(words))
}
