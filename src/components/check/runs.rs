//! つながった数字: the figures whose source runs together, and the reader to settle one right here.

use super::{desk::Desk, results::mark};
use crate::browser::dom::{El, el};
use crate::components::digits::{Reader, reading};
use crate::components::link::link;
use crate::components::readings::figures;
use crate::components::select::{Choice, select};
use crate::route::Page;
use leptos::prelude::{Get, GetValue, Memo, Owner, RwSignal, Set, StoredValue, UpdateValue};
use tsunagari_core::{CheckResult, DigitRun, Indicator, IndicatorId};
use tsunagari_text::{CheckText, RunsText, Say, named};

/// The section.
pub fn runs(desk: Desk) -> El {
    let head = el("div", "section__head")
        .child(
            el("h2", "")
                .attr("id", "check-runs")
                .text(&RunsText::Heading.plain()),
        )
        .child(el("p", "section__lead").text(&RunsText::Lead.plain()));
    let chosen = RwSignal::new(None);
    // A memo: an edit leaves the choice in place, and the keyboard on it.
    let offered = Memo::new(move |_| {
        let report = desk.session.report();
        desk.editing() && report.has_indicators()
    });
    let readers = Readers::default();
    let tool = move || {
        let id: Option<IndicatorId> = chosen.get();
        let reader = id.and_then(|id| Some((readers.of(&id)?, id)));
        reader
            .map(|(reader, id)| reading(reader, &id, true))
            .into_iter()
            .collect()
    };
    el("section", "section check-runs")
        .attr("aria-labelledby", "check-runs")
        .child(head)
        .child(el("div", "").live(move || found(desk)))
        .child(el("div", "").live(move || match offered.get() {
            true => chooser(desk, chosen),
            false => Vec::new(),
        }))
        .child(el("div", "").live(tool))
}

/// The readers that were opened here: what was typed about one indicator outlives a look at another.
#[derive(Clone, Copy)]
struct Readers {
    owner: StoredValue<Option<Owner>>,
    opened: StoredValue<Vec<(IndicatorId, Reader)>>,
}

impl Default for Readers {
    fn default() -> Self {
        Self {
            owner: StoredValue::new(Owner::current()),
            opened: StoredValue::default(),
        }
    }
}

impl Readers {
    fn of(self, id: &IndicatorId) -> Option<Reader> {
        let opened = self.opened.get_value();
        let before = opened.iter().find(|(of, _)| of == id);
        if let Some((_, reader)) = before {
            return Some(*reader);
        }
        let owner = self.owner.get_value()?;
        let reader = owner.with(|| Reader::of(id))?;
        self.opened
            .update_value(|opened| opened.push((id.clone(), reader)));
        Some(reader)
    }
}

/// What is recorded, that which nobody has decided first.
fn found(desk: Desk) -> Vec<El> {
    let report = desk.session.report();
    let (mut open, mut settled) = (Vec::new(), Vec::new());
    for (_, _, indicator) in report.indicators() {
        match &indicator.run {
            Some(run) if run.shown.is_none() => open.push(line(indicator, run)),
            Some(run) => settled.push(line(indicator, run)),
            None => {}
        }
    }
    let (total, open_count) = (open.len() + settled.len(), open.len());
    let count = RunsText::Found {
        total,
        open: open_count,
    };
    let count = el("p", "").text(&count.plain());
    if total == 0 {
        return vec![count];
    }
    let list = el("ul", "findings").children(open).children(settled);
    vec![count, list]
}

/// An indicator whose figures run together in the source, and how they are read.
fn line(indicator: &Indicator, run: &DigitRun) -> El {
    let name = named(&indicator.name);
    let (number, name) = (&*indicator.number, &*name);
    let name = CheckText::Indicator { number, name }.plain();
    let count = run.readings.len();
    let shown = run.shown.and_then(|at| run.readings.get(at));
    let (result, state, word, words) = match shown {
        None => (
            CheckResult::Unresolved,
            "open",
            RunsText::Undecided,
            RunsText::Open { count }.plain(),
        ),
        Some(reading) => {
            let figures = &figures(run, reading);
            let words = RunsText::Read { figures, count }.plain();
            (CheckResult::Agrees, "settled", RunsText::Decided, words)
        }
    };
    let word = el("span", "finding__result")
        .child(mark(result))
        .text(&word.plain());
    let to_figure = link("", Page::Indicator(indicator.id.to_string()));
    el("li", "finding")
        .attr("data-run", indicator.id.as_str())
        .attr("data-state", state)
        .child(word)
        .child(el("p", "finding__text").child(to_figure.text(&name)))
        .child(el("p", "check-run__words").text(&words))
}

/// Any indicator, to read its figures here.
fn chooser(desk: Desk, chosen: RwSignal<Option<IndicatorId>>) -> Vec<El> {
    let choice = move || {
        let report = desk.session.report();
        let mut options = vec![(String::new(), CheckText::Choose.plain())];
        for (_, _, indicator) in report.indicators() {
            let name = named(&indicator.name);
            let (number, name) = (&*indicator.number, &*name);
            let name = CheckText::Indicator { number, name }.plain();
            options.push((indicator.id.to_string(), name));
        }
        let chosen = chosen.get().map(|id| id.to_string()).unwrap_or_default();
        Choice { options, chosen }
    };
    let choose = move |id: String| chosen.set((!id.is_empty()).then(|| IndicatorId::new(id)));
    let lead = el("p", "section__lead").text(&RunsText::ChooseLead.plain());
    let field = select("check-reader", &RunsText::Choose.plain(), choice, choose);
    vec![lead, field]
}
