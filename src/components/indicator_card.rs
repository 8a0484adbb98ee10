//! An indicator as a card: its chart, its rate, how it moved.

use super::{
    band_badge::band_badge,
    change::moved,
    chart::card_chart,
    figure_table::figure_table,
    judged::{grade_mark, status_mark},
    link::link,
    rate::rate_output,
    shape::{in_colours, indicator_number},
};
use crate::browser::dom::{El, el};
use crate::browser::frame::after_frame;
use crate::route::Page;
use crate::session::{Assessment, Mode, use_session};
use leptos::prelude::Get;
use tsunagari_core::{Figure, FigureState, FiscalYear, Indicator, Programme, Report};
use tsunagari_text::{IndicatorText, OverviewText, Say, named};

/// The card. `with_fields` adds the figures as fields in edit mode.
pub fn indicator_card(
    report: &Report,
    programme: &Programme,
    field: &str,
    indicator: &Indicator,
    with_fields: bool,
) -> El {
    let session = use_session();
    let id = indicator.id.clone();
    let assessment = session.assessment(&id);
    let heading = format!("indicator-{id}");
    let over = el("div", "indicator-card__over")
        .child(indicator_number(programme, &indicator.number))
        .child(el("span", "tag").text(&named(field)));
    let title = el("h3", "indicator-card__title")
        .attr("id", &heading)
        .child(link("", Page::Indicator(id.to_string())).text(&named(&indicator.name)));
    let result = el("p", "indicator-card__result")
        .child(
            el("span", "visually-hidden")
                .live_text(move || OverviewText::RateOf(session.year()).plain()),
        )
        .live(move || {
            assessment
                .get()
                .map_or_else(Vec::new, |assessment| rate(&assessment))
        });
    let foot = el("div", "indicator-card__foot");
    let foot = after_frame(|| foot.live(move || assessment.get().iter().map(moved).collect()))
        .children(marks(report, indicator));
    let card = el("article", "indicator-card")
        .attr("data-indicator", id.as_str())
        .attr("aria-labelledby", &heading)
        .child(el("header", "").child(over).child(title))
        .maybe(card_chart(&id))
        .child(result)
        .child(foot);
    let card = in_colours(card, programme);
    if !with_fields {
        return card;
    }
    card.live(move || match session.mode.get() {
        Mode::Edit => vec![figure_table(&id, true)],
        Mode::View => Vec::new(),
    })
}

/// The rate with its band, as automation finds it.
fn rate(assessment: &Assessment) -> Vec<El> {
    let mut parts = vec![
        rate_output("rate", assessment),
        band_badge(&assessment.band),
    ];
    parts.extend(status_mark(assessment));
    parts.extend(grade_mark(assessment));
    parts
}

/// What a reader must know before trusting the card's figures.
fn marks(report: &Report, indicator: &Indicator) -> Vec<El> {
    let changed = indicator
        .basis_changes
        .keys()
        .map(|year| IndicatorText::BasisChangeMark(*year));
    let is_open = |year: &FiscalYear| {
        let mut figures = [Figure::Target, Figure::Actual].into_iter();
        figures.any(|figure| matches!(indicator.state(*year, figure), FigureState::Open(_)))
    };
    let open = report.years.iter().any(is_open);
    let open = open.then_some(IndicatorText::OpenMark);
    changed
        .chain(open)
        .map(|words| el("p", "reading-mark").text(&words.plain()))
        .collect()
}
