//! One indicator's target and actual of the evaluated year, each with a slider and a field, and what they
//! come to.

use crate::browser::dom::{El, effect, el, value_of};
use crate::browser::keys;
use crate::components::band_badge::{band_badge, live_badge};
use crate::components::chart::card_chart;
use crate::components::figure_field::{FieldOf, figure_field};
use crate::components::rate::{live_rate, rate_words};
use crate::session::{Assessment, Sandbox};
use leptos::prelude::With;
use tsunagari_core::{
    Figure, FigureState, FiscalYear, Indicator, IndicatorId, IndicatorKind, Quantity,
};
use tsunagari_text::{Say, WhatIfText, figure_with_unit, named, unit_name};

/// The panel of an indicator.
pub fn sliders(sandbox: Sandbox, id: &IndicatorId) -> El {
    let session = sandbox.session;
    let (base, year) = (sandbox.base(), session.year());
    let panel = el("section", "what-if__panel").attr("data-indicator", id.as_str());
    let Some(indicator) = base.indicator(id) else {
        return panel;
    };
    let was = Assessment::of(&base, indicator, year);
    let now = session.assessment(id);
    let (number, name) = (&*indicator.number, &*named(&indicator.name));
    let heading = el("h2", "")
        .attr("id", "what-if-heading")
        .text(&WhatIfText::Indicator { number, name }.plain());
    let before = rate_words(&was);
    let rate = el("div", "what-if__rate")
        .child(live_rate("what-if__figure", now))
        .child(live_badge(now))
        .child(
            el("p", "what-if__was")
                .text(&WhatIfText::Was { words: &before }.plain())
                .child(band_badge(&was.band)),
        );
    let fields = [Figure::Actual, Figure::Target].map(|of| row(sandbox, indicator, year, of));
    panel
        .attr("aria-labelledby", "what-if-heading")
        .child(heading)
        .child(rate)
        .children(fields.into())
        .maybe(card_chart(id))
}

fn row(sandbox: Sandbox, indicator: &Indicator, year: FiscalYear, of: Figure) -> El {
    let name = match of {
        Figure::Actual => WhatIfText::Actual,
        Figure::Target => WhatIfText::Target,
    }
    .plain();
    let at = indicator.address(year, of);
    let now = sandbox.session.indicator(&at.indicator);
    let field = figure_field(FieldOf {
        at: at.clone(),
        indicator: now,
        unit: indicator.unit.clone(),
        published: indicator.entered(year, of).settled(),
    });
    let decimals = indicator.decimals() as usize;
    let step = match decimals {
        0 => "1".to_owned(),
        decimals => format!("0.{:0>decimals$}", 1),
    };
    let words = WhatIfText::Slider {
        figure: &name,
        unit: &unit_name(&indicator.unit),
    }
    .plain();
    let value = move || now.with(|now| now.as_ref()?.entered(year, of).settled());
    let unit = indicator.unit.clone();
    let slider = el("input", "what-if__slider")
        .attr("type", "range")
        .attr("min", "0")
        .attr("max", &most(indicator, year))
        .attr("step", &step)
        .attr("aria-label", &words)
        .attr(
            "data-what-if-slider",
            if of == Figure::Actual {
                "actual"
            } else {
                "target"
            },
        )
        .live_attr("aria-valuetext", move || {
            let value = value()?;
            Some(figure_with_unit(value, &unit))
        })
        .on("input", move |event| {
            let Ok(to) = value_of(&event).parse::<Quantity>() else {
                return;
            };
            sandbox.put(&at, FigureState::Settled(to));
        });
    let moved = slider.clone();
    effect(move || {
        let text = value().map(|value| value.to_string());
        keys::type_value(&moved, text.as_deref().unwrap_or("0"));
    });
    el("div", "what-if__row")
        .child(el("span", "what-if__name").text(&name))
        .child(slider)
        .child(field)
}

/// Where the sliders end: half as much again as the greater of the year's figures, in round numbers; the
/// whole for a share.
fn most(indicator: &Indicator, year: FiscalYear) -> String {
    if indicator.kind == IndicatorKind::Percentage {
        return "100".to_owned();
    }
    let figures = [Figure::Actual, Figure::Target].map(|of| indicator.entered(year, of).settled());
    let greatest = figures.into_iter().flatten().max();
    let whole = greatest
        .map(|greatest| greatest.to_string())
        .unwrap_or_default();
    let whole = whole
        .split('.')
        .next()
        .and_then(|digits| digits.parse::<u64>().ok());
    let enough = whole.unwrap_or(0).saturating_mul(3).div_ceil(2).max(10);
    let mut round = 10_u64;
    while round.saturating_mul(20) < enough {
        round = round.saturating_mul(10);
    }
    enough.next_multiple_of(round).to_string()
}
