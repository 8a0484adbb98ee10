//! How surely the figures were read, and the choice where the source leaves one.

use super::button::button;
use crate::browser::dom::{El, el};
use crate::session::{Mode, Session, Shared, use_session};
use leptos::prelude::{Get, GetUntracked, Memo};
use tsunagari_core::{
    DigitRun, Indicator, IndicatorId, Reading, ReadingCertainty, choose_reading, record_run,
};
use tsunagari_text::{IndicatorText, Say};

/// The certainty in words; the run of digits with all its readings, to choose from while editing.
pub fn readings(id: &IndicatorId) -> El {
    let session = use_session();
    let now = session.indicator(id);
    // Of the figures it matters only whether they are still those that were read.
    let indicator = Memo::new_with_compare(
        move |_| now.get(),
        |old, new| {
            let read = |i: Option<&Option<Shared<Indicator>>>| {
                i.and_then(Option::as_ref)
                    .map(|i| (i.certainty, i.run.clone(), is_as_read(i)))
            };
            read(old) != read(new)
        },
    );
    let id = id.clone();
    el("div", "prose").live(move || {
        let Some(indicator) = indicator.get() else {
            return Vec::new();
        };
        // A question that somebody has settled, or opened again, is what it is now.
        let shown = indicator.run.as_ref().map(|run| run.shown);
        let certainty = match (shown, indicator.certainty) {
            (Some(None), _) => ReadingCertainty::Unresolved,
            (Some(Some(_)), ReadingCertainty::Unresolved) => ReadingCertainty::Likely,
            (_, certainty) => certainty,
        };
        let mut parts = vec![el("p", "").text(&IndicatorText::Certainty(certainty).plain())];
        if let Some(run) = &indicator.run {
            parts.extend(run_parts(session, &id, run, is_as_read(&indicator)));
        }
        parts
    })
}

/// Whether the figures are those of the reading that is shown, if one is.
fn is_as_read(indicator: &Indicator) -> bool {
    let settled = indicator.run.as_ref().filter(|run| run.shown.is_some());
    settled.is_none_or(|run| record_run(indicator, run.clone()).is_empty())
}

fn run_parts(session: Session, id: &IndicatorId, run: &DigitRun, as_read: bool) -> Vec<El> {
    let editing = session.mode.get() == Mode::Edit;
    let choose = |words: IndicatorText, reading: Option<usize>| {
        let id = id.clone();
        button(&words.plain()).on_click(move || {
            let indicator = session.indicator(&id).get_untracked();
            session.edit(
                indicator
                    .map(|i| choose_reading(&i, reading))
                    .unwrap_or_default(),
            );
        })
    };
    let item = |(at, reading): (usize, &Reading)| {
        let choice = match run.shown {
            Some(shown) if shown == at && as_read => {
                Some(el("strong", "tag").text(&IndicatorText::ShownReading.plain()))
            }
            Some(shown) if shown == at => {
                Some(el("strong", "tag").text(&IndicatorText::LeftReading.plain()))
            }
            _ => editing.then(|| choose(IndicatorText::ChooseReading, Some(at))),
        };
        el("li", "reading")
            .child(el("span", "reading__figures").text(&figures(run, reading)))
            .child(el("span", "reading__reason").text(&reading.reason))
            .maybe(choice)
    };
    let list = el("ol", "readings")
        .attr("aria-label", &IndicatorText::Readings.plain())
        .children(run.readings.iter().enumerate().map(item).collect());
    let reopen = run
        .shown
        .filter(|_| editing)
        .map(|_| choose(IndicatorText::ReopenReading, None));
    let digits = el("p", "").text(
        &IndicatorText::Run {
            digits: &run.digits,
        }
        .plain(),
    );
    [digits, list].into_iter().chain(reopen).collect()
}

/// A reading's figures, latest year first, as the source has them.
pub fn figures(run: &DigitRun, reading: &Reading) -> String {
    let years = run.years().into_iter().rev();
    let figures = years.map(|year| {
        let value = reading.actuals.get(&year).copied();
        IndicatorText::Reading { year, value }.plain()
    });
    figures.collect::<Vec<_>>().join(" ・ ")
}
