//! An indicator in a line: what needs attention, what improved.

use super::{
    band_badge::band_mark,
    link::link,
    rate::rate_words,
    shape::{in_colours, indicator_number},
};
use crate::browser::dom::{El, el};
use crate::route::Page;
use crate::session::Assessment;
use tsunagari_core::{Indicator, Programme};
use tsunagari_text::{IndicatorText, OverviewText, Say, named, rate_percent};

/// A line about what needs attention: the rate, and why.
pub fn concern(programme: &Programme, indicator: &Indicator, assessment: &Assessment) -> El {
    let figures = assessment
        .target
        .settled()
        .zip(assessment.actual.settled())
        .map(|(target, actual)| {
            OverviewText::TargetAndActual {
                target,
                actual,
                unit: &indicator.unit,
            }
            .plain()
        });
    let reasons = assessment
        .concerns
        .iter()
        .map(|concern| OverviewText::Why(*concern).plain());
    let why: Vec<String> = reasons.chain(figures).collect();
    let rate = el("span", "highlight__rate highlight__rate--alert")
        .child(band_mark(&assessment.band))
        .text(" ")
        .text(&rate_words(assessment));
    line(programme, indicator, rate, &why.join("・"))
}

/// A line about what improved: by how much, from what to what.
pub fn improvement(programme: &Programme, indicator: &Indicator, assessment: &Assessment) -> El {
    let points = assessment
        .points
        .map(|points| OverviewText::Points(points).plain());
    let shown = assessment
        .shown_before
        .as_deref()
        .zip(assessment.shown.as_deref());
    let why = shown.map_or_else(
        || IndicatorText::OpenMark.plain(),
        |(from, to)| {
            OverviewText::FromTo {
                from: &rate_percent(from),
                to: &rate_percent(to),
            }
            .plain()
        },
    );
    let rate = el("span", "highlight__rate").text(&points.unwrap_or_default());
    line(programme, indicator, rate, &why)
}

fn line(programme: &Programme, indicator: &Indicator, rate: El, why: &str) -> El {
    let way = link("", Page::Indicator(indicator.id.to_string())).text(&named(&indicator.name));
    let name = el("span", "highlight__name")
        .child(indicator_number(programme, &indicator.number))
        .text(" ")
        .child(way);
    let line = el("li", "highlight")
        .child(name)
        .child(rate)
        .child(el("span", "highlight__why").text(why));
    in_colours(line, programme)
}
