//! An indicator as a card: its chart, its rate, how it moved.

use super::{
    band_badge::band_badge, change::moved, chart::CardChart, figure_table::FigureTable,
    shape::indicator_number,
};
use crate::route::Page;
use crate::session::{Assessment, use_session};
use leptos::prelude::*;
use tsunagari_core::{FigureState, Indicator, IndicatorId, Programme, Report};
use tsunagari_text::{IndicatorText, OverviewText, Say};

/// The card. `with_fields` adds the figures as fields in edit mode.
pub fn indicator_card(report: &Report, programme: &Programme, field: String, indicator: &Indicator, with_fields: bool) -> AnyView {
    let session = use_session();
    let id = indicator.id.clone();
    let assessment = session.assessment(&id);
    let (hook, chart) = (id.to_string(), id.clone());
    let heading = format!("indicator-{id}");
    let named_by = heading.clone();
    let page = Page::Indicator(id.to_string());
    let marks = marks(report, indicator);
    view! {
        <article
            class="indicator-card"
            data-indicator=hook
            style=("--programme", programme.colour.clone())
            aria-labelledby=named_by
        >
            <header>
                <div class="indicator-card__over">
                    {indicator_number(programme, &indicator.number)}
                    <span class="tag">{field}</span>
                </div>
                <h3 class="indicator-card__title" id=heading>
                    <a href=move || session.link(page.clone())>{indicator.name.clone()}</a>
                </h3>
            </header>
            <CardChart id=chart/>
            <p class="indicator-card__result">
                <span class="visually-hidden">{move || OverviewText::RateOf(session.year()).plain()}</span>
                {move || assessment.get().map(|assessment| rate(&assessment))}
            </p>
            <div class="indicator-card__foot">
                {move || assessment.get().map(|assessment| moved(&assessment))}
                {marks}
            </div>
            {with_fields.then(|| fields(id))}
        </article>
    }
    .into_any()
}

/// The rate with its band, as automation finds it.
fn rate(assessment: &Assessment) -> impl IntoView + use<> {
    let band = assessment.band.clone();
    view! {
        <output class="rate" data-rate data-band=band.clone()>{rate_words(assessment)}</output>
        {band_badge(&band)}
    }
}

/// `103.7%`, or why there is no rate.
pub fn rate_words(assessment: &Assessment) -> String {
    let shown = assessment.shown.as_deref();
    IndicatorText::RateValue { rating: &assessment.rating, shown }.plain()
}

/// What a reader must know before trusting the card's figures.
fn marks(report: &Report, indicator: &Indicator) -> impl IntoView + use<> {
    let changed = indicator.basis_changes.keys().map(|year| IndicatorText::BasisChangeMark(*year).plain());
    let open = report.years.iter().any(|year| {
        let state = indicator.state(*year, tsunagari_core::Figure::Actual);
        matches!(state, FigureState::Open(_))
    });
    let open = open.then(|| IndicatorText::OpenMark.plain());
    let marks = changed.chain(open).map(|words| view! { <p class="reading-mark">{words}</p> });
    marks.collect_view()
}

/// The figures as fields, while editing.
fn fields(id: IndicatorId) -> impl IntoView {
    let session = use_session();
    view! {
        <Show when=move || session.mode.get() == crate::session::Mode::Edit>
            <FigureTable id=id.clone() compact=true/>
        </Show>
    }
}
