//! Small drawings: the marks of bands, the shapes of programmes, their characters. All decoration: the word stands beside it.

use super::colour;
use maud::{Markup, PreEscaped, html};
use tsunagari_charts::Rgb;
use tsunagari_core::{BandMark, Programme, Report};

/// The marks of the bands, from the best down, and that of what is in no band.
const MARKS: [&str; 7] = [
    r#"<circle cx="8" cy="8" r="6" stroke="currentColor" stroke-width="2" fill="currentColor"/>"#,
    r#"<path d="M8 8V2a6 6 0 1 1-6 6z" fill="currentColor"/>"#,
    r#"<path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor"/>"#,
    r#"<path d="M8 8V2a6 6 0 0 1 6 6z" fill="currentColor"/>"#,
    r#"<path d="M8 8V2a6 6 0 0 1 3.5 1.1z" fill="currentColor"/>"#,
    "",
    r#"<circle cx="8" cy="8" r="6" stroke="currentColor" stroke-width="2" stroke-dasharray="2 2" fill="none"/>"#,
];

/// The disc that a mark fills.
const DISC: &str =
    r#"<circle cx="8" cy="8" r="6" stroke="currentColor" stroke-width="2" fill="none"/>"#;

/// The shapes of the programmes, by their number.
const SHAPES: [&str; 5] = [
    r#"<circle cx="8" cy="8" r="6.5"/>"#,
    r#"<path d="M8 .5 15.5 8 8 15.5.5 8z"/>"#,
    r#"<path d="M2 2h12v12H2z"/>"#,
    r#"<path d="M8 1.5 15 14.5H1z"/>"#,
    r#"<path d="M4.5 2h7l4 6-4 6h-7l-4-6z"/>"#,
];

/// The characters, by the names that a report calls them.
const CHARACTERS: [(&str, &str); 5] = [
    (
        "ranger-1",
        include_str!("../../../../characters/ranger-1.svg"),
    ),
    (
        "ranger-2",
        include_str!("../../../../characters/ranger-2.svg"),
    ),
    (
        "ranger-3",
        include_str!("../../../../characters/ranger-3.svg"),
    ),
    (
        "ranger-4",
        include_str!("../../../../characters/ranger-4.svg"),
    ),
    (
        "ranger-5",
        include_str!("../../../../characters/ranger-5.svg"),
    ),
];

/// All drawings, once; the page only refers to them.
pub(super) fn definitions(report: &Report) -> Markup {
    let mut symbols = String::new();
    let mut symbol = |name: &str, at: usize, size: u32, shapes: [&str; 2]| {
        let [ground, shape] = shapes;
        symbols += &format!(
            r#"<symbol id="{name}-{at}" viewBox="0 0 {size} {size}">{ground}{shape}</symbol>"#
        );
    };
    for (at, mark) in MARKS.iter().enumerate() {
        let ground = if at < BandMark::ALL.len() { DISC } else { "" };
        symbol("mark", at, 16, [ground, mark]);
    }
    for (at, shape) in SHAPES.iter().enumerate() {
        symbol("shape", at, 16, ["", shape]);
    }
    for (at, (name, file)) in CHARACTERS.iter().enumerate() {
        // What the file's own root says is said for a file that stands alone.
        let inside = file
            .split_once('>')
            .and_then(|(_, rest)| rest.rsplit_once("</svg>"));
        if let Some((shapes, _)) = inside
            && report
                .programmes
                .iter()
                .any(|programme| programme.character == *name)
        {
            symbol("character", at, 96, ["", shapes]);
        }
    }
    html! { svg width="0" height="0" aria-hidden="true" { (PreEscaped(symbols)) } }
}

/// An element that shows a drawing, so many CSS pixels large. None of what it is made of comes from a report.
fn shown(name: &str, at: usize, size: u32, fill: &str) -> Markup {
    PreEscaped(format!(
        r##"<svg class="{name}" width="{size}" height="{size}"{fill} aria-hidden="true"><use href="#{name}-{at}"/></svg>"##
    ))
}

/// The mark of a band, or of what is in none.
pub(super) fn mark(of: Option<BandMark>) -> Markup {
    let at = of.and_then(|mark| BandMark::ALL.iter().position(|other| *other == mark));
    shown("mark", at.unwrap_or(BandMark::ALL.len()), 16, "")
}

/// A band's mark and words.
pub(super) fn badge((word, of): &(String, Option<BandMark>)) -> Markup {
    let class = match of {
        Some(BandMark::Full) => "badge full",
        Some(mark) if mark.needs_care() => "badge care",
        _ => "badge",
    };
    html! { span class=(class) { (mark(*of)) " " (word) } }
}

/// The small shape that stands with a programme's colour, so that neither has to be told alone.
pub(super) fn shape(programme: &Programme) -> Markup {
    let at = usize::from(programme.number.saturating_sub(1)) % SHAPES.len();
    shown("shape", at, 14, &format!(" fill=\"{}\"", hex(programme)))
}

/// A bar in the programme's colour.
pub(super) fn edge(programme: &Programme) -> Markup {
    html! {
        svg.edge width="100%" height="6" aria-hidden="true" { rect width="100%" height="6" fill=(hex(programme)) {} }
    }
}

/// The programme's character, where it is one that this app draws.
pub(super) fn character(programme: &Programme) -> Markup {
    let at = CHARACTERS
        .iter()
        .position(|(name, _)| *name == programme.character);
    at.map_or_else(Markup::default, |at| shown("character", at, 80, ""))
}

fn hex(programme: &Programme) -> String {
    let Rgb(red, green, blue) = colour(programme);
    format!("#{red:02x}{green:02x}{blue:02x}")
}
