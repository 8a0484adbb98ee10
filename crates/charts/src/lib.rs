//! A series becomes a picture: data → range → layout → projection → draw.
//!
//! Each step is pure and has a file of its own; no browser is needed for any of
//! them. What is drawn is a [`Layout`]: marks and labels in CSS pixels, each with a
//! role instead of a colour, and the places a pointer or an arrow key can choose.
//! [`draw()`] puts it on any plotters backend, [`svg()`] into a document, [`inline_svg()`] into a page.
//!
//! * one indicator over the years: [`ChartModel`], [`layout()`]
//! * all indicators of a year against their targets: [`OverviewModel`], [`overview_layout()`]
//! * the same in words: [`Tooltip`], [`ChartModel::summary`], [`ChartModel::table`]
#![doc(test(attr(deny(warnings))))]

mod bars;
mod draw;
mod facts;
mod framed;
mod geometry;
mod hit;
mod inline;
mod labels;
mod layout;
mod mark;
mod measure;
mod measured;
mod model;
mod overview;
mod plan;
mod projection;
mod range;
mod sheet;
mod svg;
mod theme;
mod words;

pub use draw::draw;
pub use facts::YearFacts;
pub use framed::{framed, framed_overview};
pub use geometry::{Area, Point, Size};
pub use hit::hit;
pub use inline::inline_svg;
pub use layout::layout;
pub use mark::{Align, Face, Ink, Label, Layout, Mark, Place};
pub use measure::{EvenWidths, Measure, fit};
pub use measured::{Measured, TextRendering};
pub use model::{Bar, ChartModel, Level, Slot, View, Visible};
pub use overview::{
    OverviewGroup, OverviewModel, OverviewRow, OverviewTableRow, overview_height, overview_layout,
};
pub use projection::Projection;
pub use range::{Range, Tick, range};
pub use svg::{SvgError, overview_svg, svg};
pub use theme::{Rgb, Theme};
pub use words::{Line, TableRow, Tooltip};
