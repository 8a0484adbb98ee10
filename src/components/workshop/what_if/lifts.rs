//! Which single changes lift an indicator into a better band, those that take least first.

use crate::browser::dom::{El, el};
use crate::browser::frame::after_frame;
use crate::components::button::plain_button;
use crate::components::header::short_name;
use crate::components::select::{Choice, select};
use crate::session::Sandbox;
use leptos::prelude::{Get, RwSignal, Set};
use tsunagari_core::{Figure, FigureState, Lift, ProgrammeId, Report, lifted_within};
use tsunagari_text::{Say, WhatIfText, band_word, figure_with_unit, named, rate_percent};

/// The shares of a change that are counted, in per cent.
const SHARES: [u32; 3] = [5, 10, 25];

/// The list.
pub fn lifts(sandbox: Sandbox) -> El {
    let session = sandbox.session;
    let scope = RwSignal::new(String::new());
    let choice = move || {
        let base = sandbox.base();
        let programmes = base.evaluated_programmes();
        let options =
            programmes.map(|p| (p.id.to_string(), format!("{} {}", p.number, short_name(p))));
        let all = (String::new(), WhatIfText::AllProgrammes.plain());
        Choice {
            options: [all].into_iter().chain(options).collect(),
            chosen: scope.get(),
        }
    };
    let name = WhatIfText::LiftsScope.plain();
    let list = move || {
        let (report, year, scope) = (session.report(), session.year(), scope.get());
        let of = (!scope.is_empty()).then(|| ProgrammeId::new(scope));
        let lifts = report.lifts(year, of.as_ref());
        if lifts.is_empty() {
            return vec![el("p", "").text(&WhatIfText::NoLifts.plain())];
        }
        let shares = SHARES.map(|percent| {
            let count = lifted_within(&lifts, percent);
            el("li", "tag")
                .attr("data-lifted-within", &percent.to_string())
                .attr("data-count", &count.to_string())
                .text(&WhatIfText::LiftsWithin { percent, count }.plain())
        });
        let rows = lifts.iter().filter_map(|lift| row(sandbox, &report, lift));
        vec![
            el("ul", "what-if__shares").children(shares.into()),
            el("ol", "what-if__lifts").children(rows.collect()),
        ]
    };
    // Made anew in each frame of a moving slider it would cost it more than all else.
    let list = after_frame(|| el("div", "section").live(list));
    el("section", "section")
        .attr("aria-labelledby", "lifts-heading")
        .child(
            el("h2", "")
                .attr("id", "lifts-heading")
                .text(&WhatIfText::Lifts.plain()),
        )
        .child(el("p", "prose").text(&WhatIfText::LiftsLead.plain()))
        .child(
            select("filter-bar__field", &name, choice, move |id| scope.set(id))
                .attr("data-lifts-scope", ""),
        )
        .child(list)
}

fn row(sandbox: Sandbox, report: &Report, lift: &Lift) -> Option<El> {
    let session = sandbox.session;
    let indicator = report.indicator(&lift.indicator)?;
    let scheme = report.scheme_of(indicator);
    let (from, to) = (band_word(scheme, lift.from), band_word(scheme, lift.to));
    let (number, name) = (&*indicator.number, &*named(&indicator.name));
    let told = WhatIfText::Indicator { number, name }.plain();
    let actual = figure_with_unit(lift.actual, &indicator.unit);
    let takes = figure_with_unit(lift.takes, &indicator.unit);
    let (actual, takes) = (&*actual, &*takes);
    let words = WhatIfText::Lift { actual, takes }.plain();
    let change = match lift.percent() {
        Some(percent) => {
            let percent = &rate_percent(&percent);
            WhatIfText::LiftChange { percent }.plain()
        }
        None => WhatIfText::FromZero.plain(),
    };
    let id = lift.indicator.clone();
    let at = indicator.address(session.year(), Figure::Actual);
    let after = FigureState::Settled(lift.takes);
    let label = format!("{} {told}", WhatIfText::TryIt.plain());
    let attempt = plain_button("button what-if__try")
        .attr("aria-label", &label)
        .text(&WhatIfText::TryIt.plain())
        .on_click(move || {
            sandbox.choose(id.as_str());
            sandbox.put(&at, after.clone());
        });
    let bands = WhatIfText::LiftBands {
        from: &from,
        to: &to,
    }
    .plain();
    let row = el("li", "what-if__lift")
        .attr("data-lift", lift.indicator.as_str())
        .attr("data-takes-figure", &lift.takes.to_string())
        .child(el("span", "what-if__lift-name").text(&told))
        .child(el("span", "").text(&words))
        .child(el("span", "what-if__lift-change").text(&change))
        .child(el("span", "").text(&bands))
        .child(attempt);
    Some(row)
}
