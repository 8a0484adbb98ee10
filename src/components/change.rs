//! How a rate moved against the year before.

use crate::browser::dom::{El, el};
use crate::session::Assessment;
use tsunagari_core::Trend;
use tsunagari_text::{IndicatorText, Say};

/// The mark and the words of a movement.
pub fn change(kind: &str, words: &str) -> El {
    let mark = match kind {
        "improved" => "↑",
        "declined" => "↓",
        "same" => "＝",
        _ => "―",
    };
    let mark = el("span", "change__mark")
        .attr("aria-hidden", "true")
        .text(mark);
    el("span", "change")
        .attr("data-change", kind)
        .child(mark)
        .text(words)
}

/// How an indicator moved, in a line.
pub fn moved(assessment: &Assessment) -> El {
    let points = assessment.points;
    match assessment.trend {
        Trend::Improved => change("improved", &IndicatorText::Improved { points }.plain()),
        Trend::Declined => change("declined", &IndicatorText::Declined { points }.plain()),
        Trend::Unchanged => change("same", &IndicatorText::Unchanged.plain()),
        Trend::NotComparable(_) | Trend::Forecast(_) | Trend::Open | Trend::Unknown => {
            change("none", &IndicatorText::NotComparable.plain())
        }
    }
}
