//! A layout on any plotters backend.

use crate::{Align, Area, Ink, Label, Layout, Mark, Projection, Rgb, Theme};
use plotters::{
    coord::Shift,
    drawing::{DrawingArea, DrawingAreaErrorKind},
    element::{PathElement, Polygon, Rectangle},
    style::{
        Color, FontDesc, FontFamily, FontStyle, RGBColor, TextStyle,
        text_anchor::{HPos, Pos, VPos},
    },
};
use plotters_backend::DrawingBackend;

/// The share of a programme's colour in its tint.
pub(crate) const TINT: f64 = 0.3;
/// The edge of a block and the outline of a hatch, in CSS pixels.
const EDGE: f64 = 1.5;
/// A dash and the gap behind it, in CSS pixels.
const DASH: f64 = 4.0;
/// From one line of a hatch to the next, in CSS pixels.
const HATCH: f64 = 6.0;

/// Draws `layout` in `theme` with `scale` device pixels a CSS pixel, over whatever was there.
///
/// The area is counted in device pixels: it should be the layout's size times `scale`.
///
/// # Errors
/// What the backend answers.
///
/// ```
/// use plotters::drawing::IntoDrawingArea;
/// use tsunagari_charts::{Area, Ink, Layout, Mark, Rgb, Size, Theme, draw};
/// let area = Area { left: 1.0, top: 1.0, right: 9.0, bottom: 9.0 };
/// let layout = Layout {
///     size: Size { width: 10.0, height: 10.0 },
///     marks: vec![Mark::Block { area, fill: Ink::Series(0), edge: None }],
///     labels: Vec::new(),
///     places: Vec::new(),
/// };
/// let theme = Theme::light(vec![Rgb(0, 23, 193)], "sans-serif");
/// let mut drawn = String::new();
/// {
///     let svg = plotters_svg::SVGBackend::with_string(&mut drawn, (20, 20));
///     draw(&layout, &theme, 2.0, &svg.into_drawing_area())?;
/// }
/// assert!(drawn.contains(r##"<rect x="2" y="2" width="16" height="16" opacity="1" fill="#0017C1""##));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn draw<B: DrawingBackend>(
    layout: &Layout,
    theme: &Theme,
    scale: f64,
    area: &DrawingArea<B, Shift>,
) -> Result<(), DrawingAreaErrorKind<B::ErrorType>> {
    let mut surface = OnArea {
        area,
        theme,
        problem: None,
    };
    put(layout, scale, area.dim_in_pixel(), &mut surface);
    match surface.problem {
        Some(problem) => Err(problem),
        None => Ok(()),
    }
}

/// A point in device pixels.
pub(crate) type Pixel = (i32, i32);

/// What the pen asks of whatever it draws on. It reaches it through a pointer, so that only
/// these few lines are compiled anew for each.
pub(crate) trait Surface {
    fn rectangle(&mut self, corners: [Pixel; 2], ink: Ink);
    fn polygon(&mut self, points: Vec<Pixel>, ink: Ink);
    fn path(&mut self, points: Vec<Pixel>, ink: Ink, thickness: u32);
    /// `px` is the size of the letters in device pixels.
    fn text(&mut self, label: &Label, px: f64, at: Pixel);
}

/// A drawing area that keeps the first problem and draws nothing after it.
struct OnArea<'a, B: DrawingBackend> {
    area: &'a DrawingArea<B, Shift>,
    theme: &'a Theme,
    problem: Option<DrawingAreaErrorKind<B::ErrorType>>,
}

impl<B: DrawingBackend> OnArea<'_, B> {
    fn colour(&self, ink: Ink) -> RGBColor {
        let Rgb(red, green, blue) = self.theme.colour(ink);
        RGBColor(red, green, blue)
    }
}

impl<B: DrawingBackend> Surface for OnArea<'_, B> {
    fn rectangle(&mut self, corners: [Pixel; 2], ink: Ink) {
        if self.problem.is_none() {
            let shape = Rectangle::new(corners, self.colour(ink).filled());
            self.problem = self.area.draw(&shape).err();
        }
    }

    fn polygon(&mut self, points: Vec<Pixel>, ink: Ink) {
        if self.problem.is_none() {
            let shape = Polygon::new(points, self.colour(ink).filled());
            self.problem = self.area.draw(&shape).err();
        }
    }

    fn path(&mut self, points: Vec<Pixel>, ink: Ink, thickness: u32) {
        if self.problem.is_none() {
            let shape = PathElement::new(points, self.colour(ink).stroke_width(thickness));
            self.problem = self.area.draw(&shape).err();
        }
    }

    fn text(&mut self, label: &Label, px: f64, at: Pixel) {
        if self.problem.is_none() {
            let ink = self.colour(label.face.ink);
            let style = text_style(label, px, &ink, &self.theme.font);
            self.problem = self.area.draw_text(&label.text, &style, at).err();
        }
    }
}

fn text_style<'a>(label: &Label, px: f64, ink: &'a RGBColor, family: &'a str) -> TextStyle<'a> {
    let weight = if label.face.bold {
        FontStyle::Bold
    } else {
        FontStyle::Normal
    };
    let side = match label.align {
        Align::Start => HPos::Left,
        Align::Centre => HPos::Center,
        Align::End => HPos::Right,
    };
    let font = FontDesc::new(FontFamily::Name(family), px, weight);
    TextStyle::from(font)
        .color(ink)
        .pos(Pos::new(side, VPos::Center))
}

/// Puts `layout` on a surface that is `size` device pixels large.
pub(crate) fn put(layout: &Layout, scale: f64, size: (u32, u32), surface: &mut dyn Surface) {
    let projection = Projection { scale };
    Pen {
        surface,
        projection,
    }
    .draw(layout, size);
}

struct Pen<'a> {
    surface: &'a mut dyn Surface,
    projection: Projection,
}

impl Pen<'_> {
    fn draw(&mut self, layout: &Layout, (width, height): (u32, u32)) {
        let corners = [(0, 0), (width as i32, height as i32)];
        self.fill(corners, Ink::Surface);
        for mark in &layout.marks {
            self.mark(mark);
        }
        for label in &layout.labels {
            self.label(label);
        }
    }

    fn mark(&mut self, mark: &Mark) {
        match mark {
            Mark::Block { area, fill, edge } => self.block(*area, *fill, *edge),
            Mark::Rule {
                from,
                to,
                thickness,
                ink,
            } => self.fill(self.projection.line(*from, *to, *thickness), *ink),
            Mark::Dashed { area, ink } => self.dashed(*area, *ink),
            Mark::Hatch { area, ink } => self.hatch(*area, *ink),
            Mark::Polygon { points, ink } => {
                let points = points.iter().map(|p| self.projection.point(*p));
                self.polygon(points.collect(), *ink)
            }
        }
    }

    fn fill(&mut self, corners: [Pixel; 2], ink: Ink) {
        self.surface.rectangle(corners, ink);
    }

    fn polygon(&mut self, points: Vec<Pixel>, ink: Ink) {
        self.surface.polygon(points, ink);
    }

    fn block(&mut self, area: Area, fill: Ink, edge: Option<Ink>) {
        let corners = self.projection.corners(area);
        let Some(edge) = edge else {
            return self.fill(corners, fill);
        };
        self.fill(corners, edge);
        let [(left, top), (right, bottom)] = corners;
        let thick = self.projection.thickness(EDGE);
        let inner = [(left + thick, top + thick), (right - thick, bottom - thick)];
        if inner[0].0 < inner[1].0 && inner[0].1 < inner[1].1 {
            self.fill(inner, fill);
        }
    }

    /// Each side is one comb-shaped polygon: a backend pays for every shape, not for its corners.
    fn dashed(&mut self, area: Area, ink: Ink) {
        let [(left, top), (right, bottom)] = self.projection.corners(area);
        let thick = self.projection.thickness(1.0);
        for x in [left, right - thick] {
            let mut comb = Vec::new();
            for (a, b) in self.teeth(top, bottom) {
                comb.extend([(x, a), (x + thick, a), (x + thick, b), (x, b)]);
            }
            self.polygon(comb, ink);
        }
        for y in [top, bottom - thick] {
            let mut comb = Vec::new();
            for (a, b) in self.teeth(left, right) {
                comb.extend([(a, y), (a, y + thick), (b, y + thick), (b, y)]);
            }
            self.polygon(comb, ink);
        }
    }

    /// Where each dash between two coordinates begins and ends.
    fn teeth(&self, from: i32, to: i32) -> Vec<(i32, i32)> {
        let dash = self.projection.thickness(DASH);
        let mut teeth = Vec::new();
        let mut start = from;
        while start < to {
            teeth.push((start, (start + dash).min(to)));
            start += 2 * dash;
        }
        teeth
    }

    /// One path to and fro: where it turns it runs along the outline.
    fn hatch(&mut self, area: Area, ink: Ink) {
        let [(left, top), (right, bottom)] = self.projection.corners(area);
        let (width, height) = (right - left, bottom - top);
        let step = self.projection.thickness(HATCH);
        let mut path = Vec::new();
        let mut reach = step;
        let mut downwards = false;
        while reach < width + height {
            let low = (left + reach.min(width), top + reach - reach.min(width));
            let high = (left + reach - reach.min(height), top + reach.min(height));
            path.extend(if downwards { [high, low] } else { [low, high] });
            downwards = !downwards;
            reach += step;
        }
        let thickness = self.projection.thickness(1.0) as u32;
        self.surface.path(path, ink, thickness);
    }

    fn label(&mut self, label: &Label) {
        let px = label.face.px * self.projection.scale;
        let at = self.projection.point(label.at);
        self.surface.text(label, px, at);
    }
}

impl Theme {
    /// What a role looks like.
    pub fn colour(&self, ink: Ink) -> Rgb {
        match ink {
            Ink::Surface => self.surface,
            Ink::Grid => self.grid,
            Ink::Axis => self.axis,
            Ink::Text => self.text,
            Ink::Muted => self.muted,
            Ink::Target => self.target,
            Ink::Series(at) => self.series(at),
            Ink::Tint(at) => self.series(at).mixed(self.surface, TINT),
        }
    }
}
