//! The slides about figures: counted by band, never averaged.

use super::faces::heading;
use crate::browser::dom::{El, el};
use crate::components::header::short_name;
use crate::components::programme_card::band_units;
use crate::components::shape::{character, in_colours};
use crate::components::source_line::source_name;
use crate::components::standing::Standing;
use crate::session::Assessment;
use tsunagari_core::{FiscalYear, Indicator, Programme, Report};
use tsunagari_text::{Say, SlideText, named, rate_percent};

fn source(report: &Report) -> El {
    el("p", "slide__source").text(&source_name(&report.source))
}

fn standing(report: &Report, year: FiscalYear, of: Option<&Programme>) -> Standing {
    let indicators = report.indicators();
    let own = indicators.filter(|(p, _, _)| of.is_none_or(|of| of.id == p.id));
    let all: Vec<_> = own
        .map(|(_, _, i)| Assessment::of(report, i, year))
        .collect();
    Standing::of(report, &all)
}

/// A row of marks for each programme.
pub fn bands(report: &Report, year: FiscalYear) -> El {
    let row = |programme: &Programme| {
        let standing = standing(report, year, Some(programme));
        let (reached, total) = (standing.reached, standing.bands.len());
        let row = el("li", "slide__bands-row")
            .child(character(programme, "slide__small-face"))
            .child(el("span", "slide__name").text(&short_name(programme)))
            .child(band_units(&standing.bands))
            .child(el("span", "visually-hidden").text(&standing.in_words()))
            .child(
                el("span", "slide__count").text(&SlideText::ReachedOf { reached, total }.plain()),
            );
        in_colours(row, programme)
    };
    let rows = report
        .evaluated_programmes()
        .map(|programme| row(programme));
    el("div", "slide__body")
        .child(heading(&SlideText::Bands(year).plain()))
        .child(el("p", "slide__lead").text(&SlideText::BandsLead.plain()))
        .child(el("ul", "slide__bands").children(rows.collect()))
        .child(source(report))
}

/// How many indicators got better.
pub fn moved(report: &Report, year: FiscalYear) -> El {
    let [improved, declined, unchanged, other] = standing(report, year, None).moved;
    let count = improved + declined + unchanged;
    let fact = |class: &'static str, name: SlideText<'_>, count: usize| {
        el("div", class)
            .child(el("dt", "").text(&name.plain()))
            .child(el("dd", "").text(&count.to_string()))
    };
    let facts = el("dl", "slide__facts")
        .child(fact(
            "slide__fact slide__fact--main",
            SlideText::Improved,
            improved,
        ))
        .child(fact("slide__fact", SlideText::Declined, declined))
        .child(fact("slide__fact", SlideText::Unchanged, unchanged))
        .child(fact("slide__fact", SlideText::NotCompared, other));
    el("div", "slide__body")
        .child(heading(&SlideText::Moved.plain()))
        .child(el("p", "slide__lead").text(&SlideText::Compared { count }.plain()))
        .child(facts)
        .child(source(report))
}

/// The highest rate beside the lowest above zero.
pub fn apart(report: &Report, year: FiscalYear) -> El {
    let rate = |indicator: &Indicator| {
        let rate = report.rating(indicator, year).rate()?;
        rate.ratio().sign().is_gt().then_some(rate)
    };
    let rated = || {
        let all = report.indicators();
        all.filter_map(|(programme, _, i)| Some((programme, i, rate(i)?)))
    };
    let most = rated().max_by(|(_, _, one), (_, _, other)| one.cmp(other));
    let least = rated().min_by(|(_, _, one), (_, _, other)| one.cmp(other));
    let whole = most.map_or(1.0, |(_, _, rate)| rate.ratio().to_pixels());
    let ends = [most, least];
    let bars = ends
        .into_iter()
        .flatten()
        .map(|(programme, indicator, rate)| {
            let shown = Assessment::of(report, indicator, year)
                .shown
                .unwrap_or_default();
            let share = (rate.ratio().to_pixels() / whole * 100.0).clamp(0.5, 100.0);
            let bar = el("li", "slide__bar-row")
                .child(el("span", "slide__bar-name").text(&named(&indicator.name)))
                .child(el("span", "slide__bar").property("--share", &format!("{share:.2}%")))
                .child(el("span", "slide__bar-rate").text(&rate_percent(&shown)));
            in_colours(bar, programme)
        });
    el("div", "slide__body")
        .child(heading(&SlideText::Apart.plain()))
        .child(el("ul", "slide__bars").children(bars.collect()))
        .child(el("p", "slide__words").text(&SlideText::ApartLead.plain()))
        .child(source(report))
}
