//! A chart as an element of a page.

use crate::draw::{Pixel, Surface, TINT, put};
use crate::svg::escaped;
use crate::{Align, Face, Ink, Label, Layout, Rgb, Theme};
use std::fmt::Write;

/// The size of most letters, which the element says once.
const USUAL: f64 = 14.0;

/// A layout as an `<svg>` element for a page of HTML, called `name` aloud.
///
/// The page decides what it looks like: each role has a class (`c-surface`, `c-grid`, `c-axis`, `c-text`, `c-muted`,
/// `c-target`), letters take the page's font, and a programme's tint is transparent, so that one
/// drawing is right on light, dark and forced colours. Where the page's style got lost, attributes show it in
/// `theme`. It has no ids, no style attributes and no links, and is as large as the layout, in CSS pixels.
///
/// ```
/// use tsunagari_charts::{Area, Ink, Layout, Mark, Rgb, Size, Theme, inline_svg};
/// let area = Area { left: 1.0, top: 1.0, right: 9.0, bottom: 9.0 };
/// let layout = Layout {
///     size: Size { width: 10.0, height: 10.0 },
///     marks: vec![Mark::Block { area, fill: Ink::Series(0), edge: None }],
///     labels: Vec::new(),
///     places: Vec::new(),
/// };
/// let theme = Theme::light(vec![Rgb(0, 23, 193)], "sans-serif");
/// let drawn = inline_svg(&layout, &theme, "1 & 2");
/// assert!(drawn.starts_with(r#"<svg class="chart" role="img" aria-label="1 &amp; 2""#));
/// assert!(drawn.contains(r##"<path fill="#0017c1" d="M1 1h8v8h-8z"/>"##));
/// ```
pub fn inline_svg(layout: &Layout, theme: &Theme, name: &str) -> String {
    let pixels = |css: f64| css.round().clamp(1.0, 20_000.0) as u32;
    let (width, height) = (pixels(layout.size.width), pixels(layout.size.height));
    let mut element = Element {
        text: String::new(),
        theme,
        open: None,
        letters: Vec::new(),
    };
    put(layout, 1.0, (width, height), &mut element);
    element.finish();
    let (name, shapes) = (escaped(name), element.text);
    format!(
        r#"<svg class="chart" role="img" aria-label="{name}" width="{width}" height="{height}" viewBox="0 0 {width} {height}" font-size="{USUAL}">{shapes}</svg>"#
    )
}

/// What shapes that follow each other share.
#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Filled(Ink),
    Lines(Ink, u32),
}

/// What labels share.
#[derive(Clone, Copy, PartialEq)]
struct Letters {
    ink: Ink,
    align: Align,
    bold: bool,
}

/// Writes shapes one after the other; those of one kind that follow each other become one element.
struct Element<'a> {
    text: String,
    theme: &'a Theme,
    open: Option<Kind>,
    /// Labels never meet, so their order is free: those that look the same stand together.
    letters: Vec<(Letters, String)>,
}

impl Element<'_> {
    /// Goes on with a kind of shape.
    fn begin(&mut self, kind: Kind) {
        if self.open == Some(kind) {
            return;
        }
        self.close();
        self.open = Some(kind);
        self.text += "<path";
        match kind {
            Kind::Filled(ink) => self.paint("fill", ink),
            Kind::Lines(ink, thickness) => {
                self.text += " fill=\"none\"";
                self.paint("stroke", ink);
                self.push(format_args!(" stroke-width=\"{thickness}\""));
            }
        }
        self.text += " d=\"";
    }

    fn close(&mut self) {
        if self.open.take().is_some() {
            self.text += "\"/>";
        }
    }

    /// Closes the last shape and writes the labels.
    fn finish(&mut self) {
        self.close();
        for (Letters { ink, align, bold }, words) in std::mem::take(&mut self.letters) {
            self.text += "<g";
            self.paint("fill", ink);
            self.text += match align {
                Align::Start => "",
                Align::Centre => " text-anchor=\"middle\"",
                Align::End => " text-anchor=\"end\"",
            };
            if bold {
                self.text += " font-weight=\"700\"";
            }
            self.push(format_args!(">{words}</g>"));
        }
    }

    /// The class of a role, and its colour for a page without style.
    fn paint(&mut self, property: &str, ink: Ink) {
        let (class, ink) = match ink {
            Ink::Surface => (" class=\"c-surface\"", ink),
            Ink::Grid => (" class=\"c-grid\"", ink),
            Ink::Axis => (" class=\"c-axis\"", ink),
            Ink::Text => (" class=\"c-text\"", ink),
            Ink::Muted => (" class=\"c-muted\"", ink),
            Ink::Target => (" class=\"c-target\"", ink),
            Ink::Series(_) => ("", ink),
            Ink::Tint(at) => {
                self.push(format_args!(" fill-opacity=\"{TINT}\""));
                ("", Ink::Series(at))
            }
        };
        let Rgb(red, green, blue) = self.theme.colour(ink);
        self.push(format_args!(
            "{class} {property}=\"#{red:02x}{green:02x}{blue:02x}\""
        ));
    }

    fn push(&mut self, text: std::fmt::Arguments<'_>) {
        // Writing to a text does not fail.
        let _ = self.text.write_fmt(text);
    }

    fn points(&mut self, points: &[Pixel], end: &str) {
        let mut step = 'M';
        for (x, y) in points {
            self.push(format_args!("{step}{x} {y}"));
            step = 'L';
        }
        self.text += end;
    }
}

impl Surface for Element<'_> {
    fn rectangle(&mut self, corners: [Pixel; 2], ink: Ink) {
        if let Ink::Tint(_) = ink {
            // What is transparent needs its ground.
            self.rectangle(corners, Ink::Surface);
        }
        self.begin(Kind::Filled(ink));
        let [(left, top), (right, bottom)] = corners;
        let (width, height) = (right - left, bottom - top);
        self.push(format_args!("M{left} {top}h{width}v{height}h-{width}z"));
    }

    fn polygon(&mut self, points: Vec<Pixel>, ink: Ink) {
        self.begin(Kind::Filled(ink));
        self.points(&points, "z");
    }

    fn path(&mut self, points: Vec<Pixel>, ink: Ink, thickness: u32) {
        self.begin(Kind::Lines(ink, thickness));
        self.points(&points, "");
    }

    fn text(&mut self, label: &Label, px: f64, (x, y): Pixel) {
        // From the middle of the line to its base, in the usual Japanese fonts.
        let base = y + (px * 0.36).round() as i32;
        let size = match px == USUAL {
            true => String::new(),
            false => format!(" font-size=\"{px}\""),
        };
        let words = escaped(&label.text);
        let text = format!("<text x=\"{x}\" y=\"{base}\"{size}>{words}</text>");
        let Face { bold, ink, .. } = label.face;
        let align = label.align;
        let letters = Letters { ink, align, bold };
        match self.letters.iter_mut().find(|(other, _)| *other == letters) {
            Some((_, all)) => all.push_str(&text),
            None => self.letters.push((letters, text)),
        }
    }
}
