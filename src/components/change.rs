//! How a rate moved against the year before.

use crate::session::Assessment;
use leptos::prelude::*;
use tsunagari_core::Trend;
use tsunagari_text::{IndicatorText, Say};

/// The mark and the words of a movement.
pub fn change(kind: &'static str, words: String) -> impl IntoView {
    let mark = match kind {
        "improved" => "↑",
        "declined" => "↓",
        "same" => "＝",
        _ => "―",
    };
    view! {
        <span class="change" data-change=kind>
            <span class="change__mark" aria-hidden="true">{mark}</span>
            {words}
        </span>
    }
}

/// How an indicator moved, in a line.
pub fn moved(assessment: &Assessment) -> impl IntoView + use<> {
    let points = assessment.points;
    match assessment.trend {
        Trend::Improved => change("improved", IndicatorText::Improved { points }.plain()),
        Trend::Declined => change("declined", IndicatorText::Declined { points }.plain()),
        Trend::Unchanged => change("same", IndicatorText::Unchanged.plain()),
        Trend::NotComparable(_) | Trend::Open | Trend::Unknown => {
            change("none", IndicatorText::NotComparable.plain())
        }
    }
}
