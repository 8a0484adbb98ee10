//! The differences of indicators, a table a programme.

use super::outcome::{Line, Outcome};
use crate::browser::dom::{El, el};
use crate::components::link::link;
use crate::components::shape::{in_colours, shape};
use crate::route::Page;
use crate::session::{Side, View};
use tsunagari_core::{Differing, Indicator, Programme, Shift};
use tsunagari_text::{CompareText, Say, Words, fiscal_year_wareki, named};

/// A section for each programme in which something differs.
pub fn tables(outcome: &Outcome, only_bands: bool) -> Vec<El> {
    let [_, after] = outcome.reports();
    let mut sections = Vec::new();
    // They stand in the order of the report.
    let mut rest = &outcome.lines[..];
    for programme in &after.programmes {
        let mut groups = Vec::new();
        for indicator in programme.activities.iter().flat_map(|a| &a.indicators) {
            let its = rest.iter().take_while(|line| line.after == indicator.id);
            let (its, others) = rest.split_at(its.count());
            rest = others;
            let band = |line: &&Line| matches!(line.difference.what, Differing::Band { .. });
            let lines: Vec<&Line> = its
                .iter()
                .filter(|line| !only_bands || band(line))
                .collect();
            if let Some(first) = lines.first() {
                groups.push(group(outcome, indicator, first, &lines));
            }
        }
        if !groups.is_empty() {
            sections.push(section(outcome, programme, groups));
        }
    }
    sections
}

fn section(outcome: &Outcome, programme: &Programme, groups: Vec<El>) -> El {
    let id = format!("compare-{}", programme.id);
    let heading = el("h3", "table-caption")
        .attr("id", &id)
        .child(shape(programme))
        .text(&format!(" {}", named(&programme.name)));
    let head = |words: &str| el("th", "").attr("scope", "col").text(words);
    let [before, after] = &outcome.sides;
    let side = |place: CompareText<'_>, side: &Side| match outcome.view {
        View::SameYears => head(&place.plain()),
        View::YearOnYear => head(&fiscal_year_wareki(side.year)),
    };
    let heads = el("tr", "")
        .child(head(&CompareText::Item.plain()))
        .child(side(CompareText::Before, before))
        .child(side(CompareText::After, after))
        .child(head(&CompareText::Difference.plain()));
    let table = el("table", "compare-table")
        .child(el("thead", "").child(heads))
        .children(groups);
    let region = el("div", "scroll")
        .attr("tabindex", "0")
        .attr("role", "region")
        .attr("aria-labelledby", &id)
        .child(table);
    in_colours(el("section", ""), programme)
        .child(heading)
        .child(region)
}

fn group(outcome: &Outcome, indicator: &Indicator, first: &Line, lines: &[&Line]) -> El {
    let name = named(&indicator.name);
    let (number, name) = (&*indicator.number, &*name);
    let words = CompareText::Indicator { number, name }.plain();
    let way = link("", Page::Indicator(outcome.own_id(first).to_string())).text(&words);
    let by_name = (first.before != first.after)
        .then(|| el("span", "data-part__note").text(&CompareText::MatchedByName.plain()));
    let name = el("th", "")
        .attr("scope", "rowgroup")
        .attr("colspan", "4")
        .child(way)
        .maybe(by_name);
    let mut rows = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        let (word, reason) = line.said();
        rows.push(row(outcome.view, line, &word));
        // A reason that holds for the rate and the band alike is said once, below both.
        let next = lines.get(at + 1).and_then(|next| next.said().1);
        rows.extend(
            reason
                .filter(|reason| next.as_ref() != Some(reason))
                .map(because),
        );
    }
    el("tbody", "")
        .child(el("tr", "").child(name))
        .children(rows)
}

fn because(reason: String) -> El {
    let words = el("td", "data-part__note")
        .attr("colspan", "4")
        .text(&reason);
    el("tr", "compare-reason").child(words)
}

fn row(view: View, line: &Line, word: &str) -> El {
    let year = line.difference.year;
    let item = match year.filter(|_| view == View::SameYears) {
        Some(year) => format!("{} {}", fiscal_year_wareki(year), line.item),
        None => line.item.clone(),
    };
    let [before, after] = &line.words;
    let value = |words: &Words| el("td", "").text(&words.shown);
    let said = el("td", "").child(mark(line.shift()).text(word));
    let row = el("tr", "")
        .attr("data-difference", "")
        .attr("data-indicator", line.after.as_str())
        .attr("data-kind", line.kind())
        .attr("data-shift", shift_key(line.shift()))
        .attr("data-before", &before.plain)
        .attr("data-after", &after.plain)
        .child(el("th", "").attr("scope", "row").text(&item))
        .child(value(before))
        .child(value(after))
        .child(said);
    match year {
        Some(year) => row.attr("data-year", &year.to_string()),
        None => row,
    }
}

/// The mark of a movement; its word stands beside it.
fn mark(shift: &Shift) -> El {
    let (kind, sign) = match shift {
        Shift::Better => ("improved", "↑"),
        Shift::Worse => ("declined", "↓"),
        Shift::Changed => ("changed", "◆"),
        Shift::NotComparable(_) => ("none", "―"),
    };
    let sign = el("span", "change__mark")
        .attr("aria-hidden", "true")
        .text(sign);
    el("span", "change").attr("data-change", kind).child(sign)
}

/// A movement in hooks.
fn shift_key(shift: &Shift) -> &'static str {
    match shift {
        Shift::Better => "better",
        Shift::Worse => "worse",
        Shift::Changed => "changed",
        Shift::NotComparable(_) => "not-comparable",
    }
}
