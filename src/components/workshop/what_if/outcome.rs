//! What all that was tried out comes to: the bands' counts and every indicator, as they were and as they are.

use crate::browser::dom::{El, el};
use crate::components::band_badge::{band_badge, live_badge};
use crate::components::button::plain_button;
use crate::components::rate::{live_rate, rate_words};
use crate::components::shape::{in_colours, indicator_number};
use crate::session::{Assessment, Band, Sandbox};
use leptos::prelude::{Get, Memo, With};
use tsunagari_core::{FiscalYear, Indicator, Programme, Report, total_counts};
use tsunagari_text::{Say, WhatIfText, named};

fn head(words: WhatIfText<'_>) -> El {
    el("th", "").attr("scope", "col").text(&words.plain())
}

/// How many indicators are in each band, before and after.
pub fn bands(sandbox: Sandbox) -> El {
    let session = sandbox.session;
    let heads = el("tr", "")
        .child(head(WhatIfText::BandColumn))
        .child(head(WhatIfText::CountBefore))
        .child(head(WhatIfText::CountAfter));
    let base = sandbox.base();
    let before = total_counts(&base, session.year());
    let after = Memo::new(move |_| total_counts(&session.report(), session.year()));
    // Rows come and go with the bands alone; a moved figure changes their numbers.
    let columns = Memo::new(move |_| {
        let (report, year) = (session.report(), session.year());
        let mut columns = report.columns(year);
        for column in base.columns(year) {
            let at = columns.partition_point(|other| *other < column);
            if columns.get(at) != Some(&column) {
                columns.insert(at, column);
            }
        }
        columns
    });
    let rows = move || {
        let report = session.report_now();
        let row = |column| {
            let band = Band::column(&report, column);
            let was = before.of(column);
            let is = move || after.with(|after| after.of(column));
            let count = |hook: &str| el("td", "").attr("data-side", hook);
            el("tr", "")
                .attr("data-band", &band.key)
                .live_attr("data-changed", move || (was != is()).then(String::new))
                .child(el("th", "").attr("scope", "row").child(band_badge(&band)))
                .child(
                    count("before")
                        .attr("data-count", &was.to_string())
                        .text(&was.to_string()),
                )
                .child(
                    count("after")
                        .live_attr("data-count", move || Some(is().to_string()))
                        .live_text(move || is().to_string()),
                )
        };
        columns.get().into_iter().map(row).collect()
    };
    let table = el("table", "what-if__table")
        .attr("data-what-if-bands", "")
        .child(el("thead", "").child(heads))
        .child(el("tbody", "").live(rows));
    section("bands", WhatIfText::Bands, table)
}

/// Every indicator's rate and band.
pub fn all(sandbox: Sandbox) -> El {
    let (base, year) = (sandbox.base(), sandbox.session.year());
    let heads = el("tr", "")
        .child(head(WhatIfText::IndicatorColumn))
        .child(head(WhatIfText::CountBefore))
        .child(head(WhatIfText::CountAfter))
        .child(head(WhatIfText::BandColumn));
    let rows = base
        .indicators()
        .map(|(programme, _, indicator)| row(sandbox, &base, programme, indicator, year));
    let table = el("table", "what-if__table what-if__table--wide")
        .child(el("thead", "").child(heads))
        .child(el("tbody", "").children(rows.collect()));
    section("all", WhatIfText::All, table)
}

fn row(
    sandbox: Sandbox,
    base: &Report,
    programme: &Programme,
    indicator: &Indicator,
    year: FiscalYear,
) -> El {
    let was = Assessment::of(base, indicator, year);
    let now = sandbox.session.assessment(&indicator.id);
    let before = was.clone();
    let changed = move || {
        let same = now.with(|now| now.as_ref() == Some(&before));
        (!same).then(String::new)
    };
    let id = indicator.id.clone();
    let choose = plain_button("what-if__choose")
        .child(indicator_number(programme, &indicator.number))
        .child(el("span", "").text(&named(&indicator.name)))
        .on_click(move || sandbox.choose(id.as_str()));
    let row = el("tr", "")
        .attr("data-indicator", indicator.id.as_str())
        .live_attr("data-changed", changed)
        .child(el("th", "").attr("scope", "row").child(choose))
        .child(el("td", "").text(&rate_words(&was)))
        .child(el("td", "").child(live_rate("", now)))
        .child(el("td", "").child(live_badge(now)));
    in_colours(row, programme)
}

fn section(id: &str, name: WhatIfText<'_>, table: El) -> El {
    let id = format!("what-if-{id}");
    let scroll = el("div", "scroll")
        .attr("tabindex", "0")
        .attr("role", "region")
        .attr("aria-labelledby", &id)
        .child(table);
    // The region is the landmark.
    el("div", "section")
        .child(el("h2", "").attr("id", &id).text(&name.plain()))
        .child(scroll)
}
