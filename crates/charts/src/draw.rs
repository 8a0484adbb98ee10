//! A layout on any plotters backend.

use crate::{Align, Area, Face, Ink, Label, Layout, Mark, Projection, Rgb, Theme};
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
const TINT: f64 = 0.3;
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
    let pen = Pen {
        area,
        theme,
        projection: Projection { scale },
    };
    area.fill(&colour(theme.surface))?;
    for mark in &layout.marks {
        pen.mark(mark)?;
    }
    for label in &layout.labels {
        pen.label(label)?;
    }
    Ok(())
}

struct Pen<'a, B: DrawingBackend> {
    area: &'a DrawingArea<B, Shift>,
    theme: &'a Theme,
    projection: Projection,
}

type Drawn<B> = Result<(), DrawingAreaErrorKind<<B as DrawingBackend>::ErrorType>>;

impl<B: DrawingBackend> Pen<'_, B> {
    fn mark(&self, mark: &Mark) -> Drawn<B> {
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

    fn fill(&self, corners: [(i32, i32); 2], ink: Ink) -> Drawn<B> {
        let style = colour(self.theme.colour(ink)).filled();
        self.area.draw(&Rectangle::new(corners, style))
    }

    fn polygon(&self, points: Vec<(i32, i32)>, ink: Ink) -> Drawn<B> {
        let style = colour(self.theme.colour(ink)).filled();
        self.area.draw(&Polygon::new(points, style))
    }

    fn block(&self, area: Area, fill: Ink, edge: Option<Ink>) -> Drawn<B> {
        let corners = self.projection.corners(area);
        let Some(edge) = edge else {
            return self.fill(corners, fill);
        };
        self.fill(corners, edge)?;
        let [(left, top), (right, bottom)] = corners;
        let thick = self.projection.thickness(EDGE);
        let (inner_top, inner_bottom) = (top + thick, bottom - thick);
        match left + thick < right - thick && inner_top < inner_bottom {
            true => self.fill(
                [(left + thick, inner_top), (right - thick, inner_bottom)],
                fill,
            ),
            false => Ok(()),
        }
    }

    /// Each side is one comb-shaped polygon: a backend pays for every shape, not for its corners.
    fn dashed(&self, area: Area, ink: Ink) -> Drawn<B> {
        let [(left, top), (right, bottom)] = self.projection.corners(area);
        let thick = self.projection.thickness(1.0);
        let dash = self.projection.thickness(DASH);
        let comb = |from: i32, to: i32| {
            let starts = (from..to).step_by(2 * dash as usize);
            starts.map(move |start| (start, (start + dash).min(to)))
        };
        for x in [left, right - thick] {
            let teeth = comb(top, bottom)
                .flat_map(|(a, b)| [(x, a), (x + thick, a), (x + thick, b), (x, b)]);
            self.polygon(teeth.collect(), ink)?;
        }
        for y in [top, bottom - thick] {
            let teeth = comb(left, right)
                .flat_map(|(a, b)| [(a, y), (a, y + thick), (b, y + thick), (b, y)]);
            self.polygon(teeth.collect(), ink)?;
        }
        Ok(())
    }

    /// One path to and fro: where it turns it runs along the outline.
    fn hatch(&self, area: Area, ink: Ink) -> Drawn<B> {
        let [(left, top), (right, bottom)] = self.projection.corners(area);
        let (width, height) = (right - left, bottom - top);
        let step = self.projection.thickness(HATCH);
        let mut path = Vec::new();
        for (at, reach) in (step..width + height).step_by(step as usize).enumerate() {
            let low = (left + reach.min(width), top + reach - reach.min(width));
            let high = (left + reach - reach.min(height), top + reach.min(height));
            path.extend(if at % 2 == 0 {
                [low, high]
            } else {
                [high, low]
            });
        }
        let style = colour(self.theme.colour(ink));
        let style = style.stroke_width(self.projection.thickness(1.0) as u32);
        self.area.draw(&PathElement::new(path, style))
    }

    fn label(&self, label: &Label) -> Drawn<B> {
        let Face { px, bold, ink } = label.face;
        let weight = if bold {
            FontStyle::Bold
        } else {
            FontStyle::Normal
        };
        let side = match label.align {
            Align::Start => HPos::Left,
            Align::Centre => HPos::Center,
            Align::End => HPos::Right,
        };
        let family = FontFamily::Name(&self.theme.font);
        let font = FontDesc::new(family, px * self.projection.scale, weight);
        let ink = colour(self.theme.colour(ink));
        let style = TextStyle::from(font)
            .color(&ink)
            .pos(Pos::new(side, VPos::Center));
        let at = self.projection.point(label.at);
        self.area.draw_text(&label.text, &style, at)
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

fn colour(Rgb(red, green, blue): Rgb) -> RGBColor {
    RGBColor(red, green, blue)
}
