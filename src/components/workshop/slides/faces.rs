//! What stands on each slide that is not about figures.

use super::deck::Slide;
use super::figures;
use super::path::path;
use crate::browser::dom::{El, el};
use crate::components::header::short_name;
use crate::components::shape::{character, in_colours};
use crate::session::Session;
use leptos::prelude::untrack;
use tsunagari_core::{Programme, Report};
use tsunagari_text::{Say, SlideText, StatuteText, named};

/// A slide's content.
pub fn face(session: Session, report: &Report, slide: &Slide) -> El {
    let year = untrack(|| session.year());
    match slide {
        Slide::Title => title(report),
        Slide::Five => five(report),
        Slide::Programme(number) => {
            let found = report.programme(*number);
            found.map_or_else(|| el("div", ""), |programme| one(report, programme))
        }
        Slide::Path => path(report),
        Slide::Bands => figures::bands(report, year),
        Slide::Moved => figures::moved(report, year),
        Slide::Apart => figures::apart(report, year),
        Slide::Talk => talk(),
    }
}

/// The slide's heading, which the keyboard comes to.
pub fn heading(words: &str) -> El {
    el("h1", "slide__heading")
        .attr("tabindex", "-1")
        .text(words)
}

fn title(report: &Report) -> El {
    let municipality = &*named(&report.municipality.name);
    let year = report.year;
    let faces = report.evaluated_programmes();
    let faces = faces.map(|programme| character(programme, "slide__face"));
    el("div", "slide__title")
        .child(heading(&named(&report.title)))
        .child(el("p", "slide__lead").text(&SlideText::Of { municipality, year }.plain()))
        .child(el("div", "slide__faces").children(faces.collect()))
}

fn five(report: &Report) -> El {
    let count = report.evaluated_programmes().count();
    let each = report.evaluated_programmes().map(|programme| {
        let card = el("li", "slide__one-of")
            .child(character(programme, "slide__face"))
            .child(el("span", "slide__name").text(&short_name(programme)));
        in_colours(card, programme)
    });
    el("div", "slide__body")
        .child(heading(&SlideText::Five { count }.plain()))
        .child(el("p", "slide__lead").text(&SlideText::FiveLead.plain()))
        .child(el("ul", "slide__team").children(each.collect()))
}

fn one(report: &Report, programme: &Programme) -> El {
    let item = programme.statutory_item;
    let asks = StatuteText::knows(item)
        .then(|| el("p", "slide__words").text(&StatuteText::Asks(item).plain()));
    let case = case(report, programme).map(|words| {
        el("div", "slide__case")
            .child(el("p", "slide__case-name").text(&SlideText::CaseOf.plain()))
            .child(el("p", "").text(&words))
    });
    let words = el("div", "slide__says")
        .child(el("p", "slide__place").text(&StatuteText::Place(item).plain()))
        .child(heading(&named(&programme.name)))
        .maybe(asks)
        .maybe(case);
    let page = el("div", "slide__programme")
        .child(character(programme, "slide__hero"))
        .child(words);
    in_colours(page, programme)
}

/// A kind of case that the report names: of the bundled report in a line, of others by how their first
/// summary begins.
fn case(report: &Report, programme: &Programme) -> Option<String> {
    let item = programme.statutory_item;
    if report.id == crate::BUNDLED_ID && StatuteText::knows(item) {
        return Some(SlideText::Case(item).plain());
    }
    let activities = programme.activities.iter().filter(|a| !a.retired);
    let mut texts = activities.map(|activity| activity.summary.initiatives.as_str());
    let first = texts.find(|text| !text.is_empty())?;
    first.split_inclusive('。').next().map(str::to_owned)
}

fn talk() -> El {
    let questions =
        (0..SlideText::QUESTIONS).map(|at| el("li", "").text(&SlideText::Question(at).plain()));
    el("div", "slide__body")
        .child(heading(&SlideText::Talk.plain()))
        .child(el("ol", "slide__questions").children(questions.collect()))
}
