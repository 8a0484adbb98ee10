//! What a laid-out chart consists of: marks and labels with roles, no colours yet.

use crate::{Area, Point, Size};

/// 色の役割: what a mark is; the [`Theme`](crate::Theme) says what it looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ink {
    /// The ground, for what is cut out.
    Surface,
    /// Lines of the grid.
    Grid,
    /// The zero line and outlines.
    Axis,
    /// Values and names.
    Text,
    /// Words of less weight.
    Muted,
    /// The marks of targets.
    Target,
    /// A programme's colour.
    Series(usize),
    /// A programme's colour, thinned: always within an edge of the full colour.
    Tint(usize),
}

/// 図形: one thing to draw.
#[derive(Clone, Debug, PartialEq)]
pub enum Mark {
    /// A filled rectangle, with an edge of its own where it has one.
    Block {
        /// Where.
        area: Area,
        /// Its inside.
        fill: Ink,
        /// Its edge, inside the area.
        edge: Option<Ink>,
    },
    /// A horizontal or upright line.
    Rule {
        /// One end.
        from: Point,
        /// The other.
        to: Point,
        /// How thick, in CSS pixels; never thinner than one device pixel.
        thickness: f64,
        /// What it is.
        ink: Ink,
    },
    /// A dashed outline: here a value is missing.
    Dashed {
        /// Where.
        area: Area,
        /// What it is.
        ink: Ink,
    },
    /// Diagonal lines: here a value is open.
    Hatch {
        /// Where.
        area: Area,
        /// What it is.
        ink: Ink,
    },
    /// A filled polygon.
    Polygon {
        /// Its corners.
        points: Vec<Point>,
        /// What it is.
        ink: Ink,
    },
}

/// 揃え: which part of a label stands at its point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Align {
    /// Its left end.
    Start,
    /// Its middle.
    Centre,
    /// Its right end.
    End,
}

/// 字面: how a label is written.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Face {
    /// Its size in CSS pixels.
    pub px: f64,
    /// Whether it is bold.
    pub bold: bool,
    /// What it is.
    pub ink: Ink,
}

/// 文字: a text on a chart.
#[derive(Clone, Debug, PartialEq)]
pub struct Label {
    /// What it says.
    pub text: String,
    /// Its anchor; y is the middle of the line.
    pub at: Point,
    /// Which part of it stands at the anchor.
    pub align: Align,
    /// How it is written.
    pub face: Face,
    /// The room it takes.
    pub area: Area,
}

/// 選べる場所: a year's column or an indicator's row, for pointer and keyboard.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Place {
    /// All of it.
    pub area: Area,
    /// Where a tooltip points.
    pub anchor: Point,
}

/// 割付: a chart, laid out in CSS pixels.
///
/// Labels never overlap each other and never leave the size. Marks are drawn in
/// their order, then the labels.
#[derive(Clone, Debug, PartialEq)]
pub struct Layout {
    /// How large it is.
    pub size: Size,
    /// What is drawn.
    pub marks: Vec<Mark>,
    /// What is written.
    pub labels: Vec<Label>,
    /// What can be chosen, in the order of the model's slots or rows.
    pub places: Vec<Place>,
}
