//! An achievement rate, as people and programs read it.

use crate::browser::dom::{El, el};
use crate::session::Assessment;
use tsunagari_text::{IndicatorText, Say};

/// The element that holds the rate.
pub fn rate_output(class: &str, assessment: &Assessment) -> El {
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
