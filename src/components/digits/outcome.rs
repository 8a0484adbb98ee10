//! What a run comes to: its readings with their reasons, how surely, and what can be taken.

use super::Reader;
use super::typed::{Outcome, Typed};
use crate::browser::dom::{El, el};
use crate::components::button::button;
use crate::session::{Session, use_session};
use leptos::prelude::{Get, GetUntracked, Set, WithUntracked};
use tsunagari_core::{
    DigitCertainty, DigitProblem, DigitReading, DigitReadings, DigitRun, IndicatorId, Reading,
    record_run,
};
use tsunagari_text::{DigitProblemText, DigitReasonText, DigitsText, IndicatorText, Say, comma};

/// The part below the fields. What changes while one types is said politely; the list is not.
pub fn outcome(reader: Reader, id: &IndicatorId) -> El {
    let session = use_session();
    let id = id.clone();
    el("div", "digits__outcome")
        .child(
            el("div", "digits__verdict")
                .attr("role", "status")
                .live(move || verdict(&reader.outcome.get())),
        )
        .live(move || match reader.outcome.get() {
            Outcome::Read(read) => list(reader, session, &id, &read),
            _ => Vec::new(),
        })
        .child(
            el("p", "digits__told")
                .attr("role", "status")
                .live_text(move || reader.told.get()),
        )
}

/// How many readings there are and how surely the first is meant, or why there are none.
fn verdict(outcome: &Outcome) -> Vec<El> {
    let read = match outcome {
        Outcome::Read(read) => read,
        Outcome::CluesUnread => return vec![problem(&DigitsText::CluesUnread.plain())],
        Outcome::Problem(DigitProblem::Empty) => {
            return vec![el("p", "digits__hint").text(&DigitsText::Waiting.plain())];
        }
        Outcome::Problem(other) => return vec![problem(&DigitProblemText(other).plain())],
    };
    let (name, mark) = match read.certainty {
        DigitCertainty::Certain => ("certain", "◎"),
        DigitCertainty::Likely => ("likely", "○"),
        DigitCertainty::Unresolved => ("unresolved", "△"),
    };
    let certainty = el("strong", "digits__certainty")
        .child(el("span", "").attr("aria-hidden", "true").text(mark))
        .text(&DigitsText::Certainty(read.certainty).plain());
    let why = DigitsText::CertaintyWhy(read.certainty).plain();
    let count = DigitsText::Count(read.readings.len()).plain();
    let line = el("p", "digits__line")
        .attr("data-certainty", name)
        .child(certainty)
        .text(&format!("{count}{why}"));
    vec![line]
}

fn problem(words: &str) -> El {
    el("p", "figure-problem digits__problem").text(words)
}

fn list(reader: Reader, session: Session, id: &IndicatorId, read: &DigitReadings) -> Vec<El> {
    let items = read.readings.iter().enumerate();
    let items = items.map(|(at, reading)| item(reader, session, id, at, reading));
    let list = el("ol", "readings")
        .attr("aria-label", &DigitsText::Readings.plain())
        .attr("data-digit-readings", "")
        .children(items.collect());
    let mut parts = vec![list];
    if read.certainty == DigitCertainty::Unresolved {
        let id = id.clone();
        let leave = button(&DigitsText::LeaveOpen.plain())
            .on_click(move || record(reader, session, &id, None));
        parts.push(
            el("div", "digits__open")
                .child(leave)
                .child(el("p", "digits__hint").text(&DigitsText::LeaveOpenHint.plain())),
        );
    }
    parts
}

fn item(
    reader: Reader,
    session: Session,
    id: &IndicatorId,
    at: usize,
    reading: &DigitReading,
) -> El {
    let figures = reader.typed.with_untracked(|typed| figures(typed, reading));
    let words = DigitsText::TakeOf { figures: &figures }.plain();
    let of = id.clone();
    let take = button(&DigitsText::Take.plain())
        .attr("aria-label", &words)
        .on_click(move || record(reader, session, &of, Some(at)));
    let (indicator, this) = (session.indicator(id), reading.actuals.clone());
    let shown = move || {
        let indicator = indicator.get();
        let run = indicator.as_ref().and_then(|i| i.run.as_ref());
        let shown = run.and_then(|run| run.readings.get(run.shown?));
        match shown.is_some_and(|shown| shown.actuals == this) {
            true => vec![el("strong", "tag").text(&DigitsText::Shown.plain())],
            false => Vec::new(),
        }
    };
    el("li", "reading")
        .child(el("span", "reading__figures").text(&figures))
        .child(el("span", "reading__reason").text(&reasons(reading)))
        .live(shown)
        .child(take)
}

/// A reading's figures in the order of the source.
fn figures(typed: &Typed, reading: &DigitReading) -> String {
    let mut figures: Vec<String> = Vec::new();
    for clue in &typed.years {
        let (year, value) = (clue.year, reading.actuals.get(&clue.year).copied());
        figures.push(IndicatorText::Reading { year, value }.plain());
    }
    if typed.earliest_first {
        figures.reverse();
    }
    figures.join(" ・ ")
}

fn reasons(reading: &DigitReading) -> String {
    let reasons = reading.reasons.iter().map(|r| DigitReasonText(r).bare());
    reasons.collect::<Vec<_>>().join(comma())
}

/// Records the readings with the one that is taken, and fills its figures: one step of undo.
fn record(reader: Reader, session: Session, id: &IndicatorId, shown: Option<usize>) {
    let Outcome::Read(read) = reader.outcome.get_untracked() else {
        return;
    };
    let Some(indicator) = session.indicator(id).get_untracked() else {
        return;
    };
    let digits = reader
        .typed
        .with_untracked(|typed| typed.run.trim().to_owned());
    let one = |reading: &DigitReading| Reading {
        actuals: reading.actuals.clone(),
        reason: reasons(reading),
    };
    let run = DigitRun {
        digits,
        readings: read.readings.iter().map(one).collect(),
        shown,
    };
    session.edit(record_run(&indicator, run));
    let taken = shown.and_then(|at| read.readings.get(at));
    reader.told.set(match taken {
        Some(reading) => {
            let figures = reader.typed.with_untracked(|typed| figures(typed, reading));
            DigitsText::Taken { figures: &figures }.plain()
        }
        None => DigitsText::LeftOpen.plain(),
    });
}
