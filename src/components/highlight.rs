//! An indicator in a line: what needs attention, what improved.

use super::{band_badge::band_mark, shape::indicator_number};
use crate::route::Page;
use crate::session::{Assessment, use_session};
use leptos::prelude::*;
use tsunagari_core::{Indicator, Programme};
use tsunagari_text::{IndicatorText, OverviewText, Say, rate_percent};

/// A line about what needs attention: the rate, and why.
pub fn concern(programme: &Programme, indicator: &Indicator, assessment: &Assessment) -> AnyView {
    let rating = &assessment.rating;
    let rate = IndicatorText::RateValue { rating, shown: assessment.shown.as_deref() };
    let figures = assessment.target.settled().zip(assessment.actual.settled()).map(|(target, actual)| {
        OverviewText::TargetAndActual { target, actual, unit: &indicator.unit }.plain()
    });
    let reasons = assessment.concerns.iter().map(|concern| OverviewText::Why(*concern).plain());
    let why: Vec<String> = reasons.chain(figures).collect();
    let right = view! {
        <span class="highlight__rate highlight__rate--alert">
            {band_mark(&assessment.band)} " " {rate.plain()}
        </span>
    };
    line(programme, indicator, right.into_any(), why.join("・"))
}

/// A line about what improved: by how much, from what to what.
pub fn improvement(programme: &Programme, indicator: &Indicator, assessment: &Assessment) -> AnyView {
    let percent = |shown: &Option<String>| shown.as_deref().map(rate_percent);
    let right = assessment.points.map(|points| OverviewText::Points(points).plain());
    let right = view! { <span class="highlight__rate">{right}</span> };
    let why = percent(&assessment.shown_before).zip(percent(&assessment.shown));
    let why = why.map(|(from, to)| OverviewText::FromTo { from: &from, to: &to }.plain());
    line(programme, indicator, right.into_any(), why.unwrap_or_else(|| IndicatorText::OpenMark.plain()))
}

fn line(programme: &Programme, indicator: &Indicator, right: AnyView, why: String) -> AnyView {
    let session = use_session();
    let page = Page::Indicator(indicator.id.to_string());
    view! {
        <li class="highlight" style=("--programme", programme.colour.clone())>
            <span class="highlight__name">
                {indicator_number(programme, &indicator.number)} " "
                <a href=move || session.link(page.clone())>{indicator.name.clone()}</a>
            </span>
            {right}
            <span class="highlight__why">{why}</span>
        </li>
    }
    .into_any()
}
