//! What it would take for one indicator: the target, each better band, and the pace to the end of the term.

use crate::browser::dom::{El, el};
use crate::browser::frame::after_frame;
use crate::components::button::plain_button;
use crate::session::Sandbox;
use tsunagari_core::{
    Figure, FigureState, FiscalYear, Goal, Indicator, IndicatorId, Reach, Report,
};
use tsunagari_text::{Say, WhatIfText, band_word, pace_words, reach_words};

/// The panel of an indicator.
pub fn takes(sandbox: Sandbox, id: &IndicatorId) -> El {
    let (session, id) = (sandbox.session, id.clone());
    let heading = el("h2", "")
        .attr("id", "takes-heading")
        .text(&WhatIfText::Takes.plain());
    let goals = move || {
        let (report, year) = (session.report(), session.year());
        let indicator = report.indicator(&id);
        indicator.map_or_else(Vec::new, |indicator| {
            lines(sandbox, &report, indicator, year)
        })
    };
    // As the list of lifts: a moving slider does not wait for it.
    let goals = after_frame(|| el("ul", "what-if__goals").live(goals));
    el("section", "what-if__panel")
        .attr("aria-labelledby", "takes-heading")
        .attr("data-takes", "")
        .child(heading)
        .child(goals)
}

fn lines(sandbox: Sandbox, report: &Report, indicator: &Indicator, year: FiscalYear) -> Vec<El> {
    let full = WhatIfText::TakesFull.plain();
    let mut lines = vec![line(
        sandbox,
        report,
        indicator,
        year,
        Goal::Full,
        "full",
        &full,
    )];
    let scheme = report.scheme_of(indicator);
    let better = match report.band(indicator, year) {
        Some(band) => scheme.better_than(band),
        None => Vec::new(),
    };
    for band in better {
        let word = band_word(scheme, band);
        let words = WhatIfText::TakesBand { band: &word }.plain();
        let key = scheme.key(band);
        lines.push(line(
            sandbox,
            report,
            indicator,
            year,
            Goal::Band(band),
            key,
            &words,
        ));
    }
    let pace = report.pace(indicator, year, Goal::Full);
    let words = pace_words(&pace, &indicator.unit);
    let pace = el("li", "what-if__goal")
        .attr("data-pace", "")
        .child(el("span", "what-if__goal-name").text(&WhatIfText::PaceHeading.plain()))
        .child(el("span", "").text(&words));
    lines.push(pace);
    lines
}

fn line(
    sandbox: Sandbox,
    report: &Report,
    indicator: &Indicator,
    year: FiscalYear,
    goal: Goal,
    key: &str,
    name: &str,
) -> El {
    let reach = report.reach(indicator, year, goal);
    let now = indicator.state(year, Figure::Actual).settled();
    let line = el("li", "what-if__goal")
        .attr("data-goal", key)
        .child(el("span", "what-if__goal-name").text(name))
        .child(el("span", "").text(&reach_words(&reach, &indicator.unit, now)));
    let Reach::Takes(figure) = reach else {
        return line;
    };
    let at = indicator.address(year, Figure::Actual);
    let label = format!("{} {name}", WhatIfText::TryIt.plain());
    let attempt = plain_button("button what-if__try")
        .attr("aria-label", &label)
        .text(&WhatIfText::TryIt.plain())
        .on_click(move || {
            sandbox.put(&at, FigureState::Settled(figure));
        });
    line.attr("data-takes-figure", &figure.to_string())
        .child(attempt)
}
