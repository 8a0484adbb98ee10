//! Everything in which the two sides differ: numbers, tables, what only one has, structure and texts.

use super::outcome::OutcomeMemo;
use super::sides::sides;
use super::table::tables;
use crate::browser::dom::{El, el};
use crate::components::fact::fact;
use crate::components::link::link;
use crate::route::Page;
use crate::session::{Session, View};
use leptos::prelude::Get;
use tsunagari_core::{Edit, IndicatorId, PartDifference, Report};
use tsunagari_text::{CompareText, PartText, Say, named};

/// The sides and the numbers.
pub fn summary(of: OutcomeMemo) -> El {
    el("div", "section").live(move || {
        let outcome = of.get();
        let mut facts = el("dl", "facts compare-facts");
        for (hook, name, number) in &outcome.numbers {
            let figure = el("span", "fact__figure")
                .attr("data-compare-count", hook)
                .text(&number.to_string());
            facts = facts.child(fact(&name.plain(), vec![figure], Vec::new()));
        }
        let [before, after] = outcome.reports();
        let other = before.municipality.code != after.municipality.code;
        let lead = match outcome.view {
            View::SameYears => CompareText::SameYearsLead,
            View::YearOnYear => {
                let [before, after] = &outcome.sides;
                let (before, after) = (before.year, after.year);
                CompareText::YearOnYearLead { before, after }
            }
        };
        let mut notes = vec![lead];
        notes.extend(other.then_some(CompareText::OtherMunicipality));
        let figures_only = outcome.figures_only && outcome.view == View::SameYears;
        notes.extend(figures_only.then_some(CompareText::FiguresOnly));
        let count = outcome.by_name;
        notes.extend((count > 0).then_some(CompareText::ByName { count }));
        let notes = notes
            .iter()
            .map(|note| el("p", "prose").text(&note.plain()));
        vec![sides(&outcome)]
            .into_iter()
            .chain(notes)
            .chain([facts])
            .collect()
    })
}

/// How many are listed.
pub fn shown(session: Session, of: OutcomeMemo) -> El {
    el("p", "").attr("role", "status").live_text(move || {
        let outcome = of.get();
        let (total, bands) = (outcome.total(), outcome.bands());
        let only = session.comparing().only_bands.get();
        match (only, total, outcome.view) {
            (_, 0, View::SameYears) => CompareText::Nothing,
            (_, 0, View::YearOnYear) => CompareText::NothingInYears,
            (true, _, _) if bands == 0 => CompareText::NothingInBands,
            (true, total, _) => CompareText::Shown {
                shown: bands,
                total,
            },
            (false, total, _) => CompareText::Shown {
                shown: total,
                total,
            },
        }
        .plain()
    })
}

/// The list itself.
pub fn differences(session: Session, of: OutcomeMemo) -> El {
    el("div", "stack").live(move || {
        let outcome = of.get();
        let only_bands = session.comparing().only_bands.get();
        let mut parts = Vec::new();
        let found = tables(&outcome, only_bands);
        if !found.is_empty() {
            parts.push(section("figures", CompareText::Differences).children(found));
        }
        if only_bands {
            return parts;
        }
        let [before, after] = outcome.reports();
        let [own, _] = &outcome.sides;
        let alone = [
            (
                "only-before",
                CompareText::OnlyBefore,
                before,
                &outcome.only_before,
                own.own,
            ),
            (
                "only-after",
                CompareText::OnlyAfter,
                after,
                &outcome.only_after,
                !own.own,
            ),
        ];
        for (hook, name, report, ids, own) in alone {
            if !ids.is_empty() {
                let rows = ids.iter().filter_map(|id| only(hook, report, id, own));
                parts.push(section(hook, name).child(list(rows.collect())));
            }
        }
        if !outcome.parts.is_empty() {
            let rows = outcome
                .parts
                .iter()
                .map(|part| part_row(before, after, part));
            parts.push(section("parts", CompareText::Parts).child(list(rows.collect())));
        }
        parts
    })
}

fn section(id: &str, name: CompareText<'_>) -> El {
    let id = format!("compare-{id}");
    el("section", "section")
        .attr("aria-labelledby", &id)
        .child(el("h2", "").attr("id", &id).text(&name.plain()))
}

fn list(rows: Vec<El>) -> El {
    el("ul", "data-list").children(rows)
}

fn line(kind: &str) -> El {
    el("li", "data-list__row")
        .attr("data-difference", "")
        .attr("data-kind", kind)
}

fn only(kind: &str, report: &Report, id: &IndicatorId, own: bool) -> Option<El> {
    let indicator = report.indicator(id)?;
    let name = named(&indicator.name);
    let (number, name) = (&*indicator.number, &*name);
    let words = CompareText::Indicator { number, name }.plain();
    let named = match own {
        true => link("", Page::Indicator(id.to_string())),
        false => el("span", ""),
    };
    let line = line(kind).attr("data-indicator", id.as_str());
    Some(line.child(named.text(&words)))
}

fn part_row(before: &Report, after: &Report, part: &PartDifference) -> El {
    let words = PartText {
        before,
        after,
        part,
    };
    let line = line(part_kind(part)).child(el("p", "").text(&words.plain()));
    let PartDifference::Changed(edit) = part else {
        return line;
    };
    let (from, to) = match edit {
        Edit::SetSummary { from, to, .. } => (from.as_str(), to.as_str()),
        Edit::SetNote { from, to, .. } => {
            let text = |note: &Option<String>| note.clone().unwrap_or_default();
            return texts(line, &text(from), &text(to));
        }
        _ => return line,
    };
    texts(line, from, to)
}

/// Both texts in full.
fn texts(line: El, before: &str, after: &str) -> El {
    let side = |place: CompareText<'_>, text: &str| {
        el("p", "compare-text")
            .child(el("span", "compare-side__place").text(&place.plain()))
            .text(if text.is_empty() { "―" } else { text })
    };
    line.attr("data-before", before)
        .attr("data-after", after)
        .child(side(CompareText::Before, before))
        .child(side(CompareText::After, after))
}

/// What a difference beside figures is about, in hooks.
fn part_kind(part: &PartDifference) -> &'static str {
    match part {
        PartDifference::Reordered(_) => "order",
        PartDifference::Claims { .. } => "claims",
        PartDifference::Changed(edit) => match edit {
            Edit::SetNote { .. } => "note",
            Edit::SetSummary { .. } => "text",
            Edit::SetReading { .. } | Edit::SetRun { .. } => "reading",
            Edit::SetStatus { .. } => "status",
            Edit::SetFinalGrade { .. } => "grade",
            Edit::SetHead { .. } => "report",
            _ => "structure",
        },
    }
}
