//! An achievement rate, as people and programs read it.

use crate::browser::dom::{El, el};
use crate::session::{Assessment, AssessmentMemo};
use leptos::prelude::With;
use tsunagari_text::{IndicatorText, Say};

/// The element that holds the rate, as it is at any time.
pub fn live_rate(class: &'static str, assessment: AssessmentMemo) -> El {
    let of = move |say: fn(&Assessment) -> String| assessment.with(|one| one.as_ref().map(say));
    el("output", class)
        .attr("data-rate", "")
        .live_attr("data-band", move || of(|one| one.band.key.clone()))
        .live_attr("data-mark", move || of(|one| one.band.mark.to_owned()))
        .live_text(move || of(rate_words).unwrap_or_default())
}

/// The element that holds the rate.
pub fn rate_output(class: &'static str, assessment: &Assessment) -> El {
    el("output", class)
        .attr("data-rate", "")
        .attr("data-band", &assessment.band.key)
        .attr("data-mark", assessment.band.mark)
        .text(&rate_words(assessment))
}

/// `103.7%`, or why there is no rate.
pub fn rate_words(assessment: &Assessment) -> String {
    let shown = assessment.shown.as_deref();
    IndicatorText::RateValue {
        rating: &assessment.rating,
        shown,
    }
    .plain()
}
