//! How surely the figures were read, and the choice where the source leaves one.

use crate::session::{Mode, Notice, use_session};
use leptos::prelude::*;
use tsunagari_core::{DigitRun, IndicatorId, choose_reading};
use tsunagari_text::{IndicatorText, Say};

/// The certainty in words; the run of digits with all its readings, to choose from while editing.
#[component]
pub fn Readings(
    /// Whose figures.
    id: IndicatorId,
) -> impl IntoView {
    let session = use_session();
    let indicator = session.indicator(&id);
    let choose = move |reading: Option<usize>| {
        let edits = indicator.with_untracked(|i| i.as_ref().map(|i| choose_reading(i, reading)));
        if let Err(error) = session.dispatch(edits.unwrap_or_default()) {
            session.tell(Notice::EditRefused(error));
        }
    };
    let button = move |words: IndicatorText, reading: Option<usize>| {
        (session.mode.get() == Mode::Edit).then(|| {
            view! {
                <button type="button" class="button" on:click=move |_| choose(reading)>
                    {words.plain()}
                </button>
            }
        })
    };
    let run = move |run: DigitRun| {
        let shown = run.shown;
        let years = run.years();
        let item = |(at, reading): (usize, &tsunagari_core::Reading)| {
            let figures: Vec<String> = years
                .iter()
                .rev()
                .map(|year| {
                    let value = reading.actuals.get(year).copied();
                    IndicatorText::Reading { year: *year, value }.plain()
                })
                .collect();
            let choice = if shown == Some(at) {
                view! { <strong class="tag">{IndicatorText::ShownReading.plain()}</strong> }.into_any()
            } else {
                button(IndicatorText::ChooseReading, Some(at)).into_any()
            };
            view! {
                <li class="reading">
                    <span class="reading__figures">{figures.join(" ・ ")}</span>
                    <span class="reading__reason">{reading.reason.clone()}</span>
                    {choice}
                </li>
            }
        };
        view! {
            <p>{IndicatorText::Run { digits: &run.digits }.plain()}</p>
            <ol class="readings" aria-label=IndicatorText::Readings.plain()>
                {run.readings.iter().enumerate().map(item).collect_view()}
            </ol>
            {shown.and_then(|_| button(IndicatorText::ReopenReading, None))}
        }
    };
    move || {
        let indicator = indicator.get()?;
        Some(view! {
            <div class="prose">
                <p>{IndicatorText::Certainty(indicator.certainty).plain()}</p>
                {indicator.run.clone().map(run)}
            </div>
        })
    }
}
