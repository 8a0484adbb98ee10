//! How a case moves between the programmes: one picture, and what happens at each place.

use super::faces::heading;
use crate::browser::dom::{El, el, in_svg};
use crate::components::shape::{character, in_colours};
use tsunagari_core::Report;
use tsunagari_text::{Say, SlideText, StatuteText};

/// The way, by the items of the clause: desk, outreach, joint plan, taking part, neighbourhood.
const WAY: [u16; 5] = [1, 4, 5, 2, 3];

/// The drawing's parts: fill, outline and path. Drawn for this app, as the characters are.
const PARTS: [(&str, &str, &str); 22] = [
    // The road, there and back.
    (
        "none",
        "#b98b3a",
        "M40 250C180 190 250 290 390 236S640 180 760 236S1010 292 1130 236S1380 180 1500 236S1680 270 1720 226",
    ),
    (
        "none",
        "#fff6dc",
        "M40 250C180 190 250 290 390 236S640 180 760 236S1010 292 1130 236S1380 180 1500 236S1680 270 1720 226",
    ),
    // The desk and what is said at it.
    (
        "#c98a4b",
        "#5a3a1c",
        "M110 150h150v16h-14v44h-14v-44h-94v44h-14v-44h-14z",
    ),
    (
        "#fff",
        "#1d6b40",
        "M140 60h90q12 0 12 12v34q0 12-12 12h-40l-20 20v-20h-30q-12 0-12-12V72q0-12 12-12z",
    ),
    ("none", "#2e8b57", "M152 80h66M152 98h46"),
    // A door that is knocked at.
    ("#fff6dc", "#1f5c94", "M470 50h110v160H470z"),
    ("#7fb2e0", "#1f5c94", "M486 66h78v144h-78z"),
    ("#fff", "#1f5c94", "M546 138a5 5 0 1 0 10 0a5 5 0 1 0-10 0z"),
    ("none", "#1f5c94", "M604 120q16 8 0 22M622 108q28 22 0 46"),
    // A table with a puzzle.
    (
        "#e7dcf6",
        "#684399",
        "M800 190a80 26 0 1 0 160 0a80 26 0 1 0-160 0z",
    ),
    (
        "#ffd36e",
        "#684399",
        "M836 96h42v16q16-6 16 8t-16 8v18h-42z",
    ),
    (
        "#8fd3c1",
        "#684399",
        "M926 96h-42v16q-16-6-16 8t16 8v18h42z",
    ),
    ("none", "#684399", "M824 214v34M936 214v34"),
    // A ball and a flag: a place to join in.
    (
        "#fff",
        "#a82f68",
        "M1180 150a46 46 0 1 0 92 0a46 46 0 1 0-92 0z",
    ),
    ("#d6498a", "#a82f68", "M1226 124l22 16-8 26h-28l-8-26z"),
    ("#f7c5dc", "#a82f68", "M1300 60l70 22-70 22z"),
    ("none", "#a82f68", "M1300 56v154"),
    // The neighbours' houses.
    ("#fff6dc", "#7c5a00", "M1530 120h80v90h-80z"),
    ("#c08700", "#7c5a00", "M1516 124l54-54 54 54z"),
    ("#fff6dc", "#7c5a00", "M1630 140h70v70h-70z"),
    ("#5f9a48", "#3d6a2c", "M1618 144l47-46 47 46z"),
    (
        "#7c5a00",
        "#7c5a00",
        "M1560 170h22v40h-22zM1656 176h18v34h-18z",
    ),
];

/// The slide.
pub fn path(report: &Report) -> El {
    let mut picture = in_svg("svg")
        .attr("class", "slide__path-picture")
        .attr("viewBox", "0 30 1760 290")
        .attr("role", "img")
        .attr("aria-label", &SlideText::PathPicture.plain());
    for (at, (fill, line, path)) in PARTS.iter().enumerate() {
        let width = match at {
            0 => "34",
            1 => "24",
            _ => "5",
        };
        picture = picture.child(
            in_svg("path")
                .attr("d", path)
                .attr("fill", fill)
                .attr("stroke", line)
                .attr("stroke-width", width)
                .attr("stroke-linecap", "round")
                .attr("stroke-linejoin", "round"),
        );
    }
    let steps = WAY.iter().map(|item| step(report, *item));
    el("div", "slide__body")
        .child(heading(&SlideText::Path.plain()))
        .child(picture)
        .child(el("ol", "slide__path").children(steps.collect()))
        .child(el("p", "slide__words").text(&SlideText::PathEnd.plain()))
}

fn step(report: &Report, item: u16) -> El {
    let mut programmes = report.evaluated_programmes();
    let programme = programmes.find(|programme| programme.statutory_item == item);
    let step = el("li", "slide__step")
        .maybe(programme.map(|programme| character(programme, "slide__small-face")))
        .child(el("span", "slide__step-name").text(&SlideText::PathStep(item).plain()))
        .child(el("span", "slide__step-does").text(&SlideText::PathDoes(item).plain()))
        .child(el("span", "slide__step-of").text(&StatuteText::ShortName(item).plain()));
    match programme {
        Some(programme) => in_colours(step, programme),
        None => step,
    }
}
