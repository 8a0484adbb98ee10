//! From what a chart shows to where it stands.

use crate::range::{Range, range};
use crate::sheet::{LINE, Sheet};
use crate::{Align, Area, ChartModel, Face, Ink, Layout, Measure, Point, Size};
use crate::{bars, labels};
use tsunagari_text::{ChartText, Say};

/// Where the parts of a chart stand, and how large its letters are.
pub(crate) struct Plan {
    /// Between the topmost tick and the lowest.
    pub plot: Area,
    /// What the plot's height stands for.
    pub axis: Range,
    /// How wide a year's column is.
    pub slot: f64,
    /// Values above bars, years below them, in CSS pixels.
    pub text: f64,
    /// Ticks and the unit, in CSS pixels.
    pub small: f64,
    /// The middle of the line of years.
    pub years: f64,
    /// The middle of the line of targets, where there is one.
    pub targets: Option<f64>,
}

/// The smallest letters on a chart, in CSS pixels.
pub(crate) const SMALLEST: f64 = 12.0;
/// From this width a chart has room for larger letters, in CSS pixels.
const LARGE: f64 = 560.0;
/// From one tick to the next at least, in CSS pixels.
const TICK_GAP: f64 = 24.0;
/// Steps of an axis at most: figures are printed, the axis only gives the scale.
const MOST_TICKS: f64 = 4.0;
/// Right of the last year.
const MARGIN: f64 = 4.0;
/// The sample of a target's mark beside the word for it.
const SAMPLE: f64 = 12.0;

/// Lays out the chart of one indicator.
///
/// A column for each year, from the left: the bar with its value above, the target's
/// mark across it, the year below it, and the target's value below the year. Where
/// figures are too long for their columns, letters shrink to 12 px; then only the
/// evaluated year keeps its figure, and tooltip and table tell the others.
///
/// It is readable from 240 × 140 px up; below, labels are left out.
pub fn layout(model: &ChartModel, size: Size, measure: &dyn Measure) -> Layout {
    let mut sheet = Sheet::new(size, measure);
    let plan = Plan::new(model, size, &sheet);
    axis(&mut sheet, model, &plan);
    let feet = bars::columns(&mut sheet, model, &plan);
    labels::write(&mut sheet, model, &plan, &feet);
    if model.hundred() {
        let (left, right, y) = (plan.plot.left, plan.plot.right, plan.y(100.0));
        sheet.across(left, right, y, 5.0, Ink::Surface);
        sheet.across(left, right, y, 3.0, Ink::Target);
    }
    sheet.finish()
}

impl Plan {
    fn new(model: &ChartModel, size: Size, sheet: &Sheet<'_>) -> Self {
        let (text, small) = match size.width >= LARGE {
            true => (16.0, 14.0),
            false => (14.0, SMALLEST),
        };
        let has_targets = model.slots.iter().any(|slot| slot.target.is_some());
        let line = text * 1.35;
        let top = small * 1.5 + text * LINE + 4.0;
        let below = line + 4.0 + if has_targets { line } else { 0.0 };
        let bottom = (size.height - below).max(top + 1.0);
        let steps = ((bottom - top) / TICK_GAP).clamp(1.0, MOST_TICKS) as u32;
        let (low, high) = model.extremes();
        let axis = range(low, high, steps, model.whole);
        let ticks = axis
            .ticks
            .iter()
            .map(|t| sheet.width(&t.text, plain(small)));
        let target = sheet.width(&ChartText::TargetShort.plain(), plain(small));
        let head = if has_targets {
            target + SAMPLE + 4.0
        } else {
            0.0
        };
        let left = ticks.fold(head, f64::max) + 8.0;
        let plot = Area {
            left,
            top,
            right: (size.width - MARGIN).max(left + 1.0),
            bottom,
        };
        Self {
            slot: plot.width() / model.slots.len().max(1) as f64,
            years: bottom + 4.0 + line / 2.0,
            targets: has_targets.then_some(bottom + 4.0 + line * 1.5),
            plot,
            axis,
            text,
            small,
        }
    }

    /// The height at which a value stands.
    pub(crate) fn y(&self, value: f64) -> f64 {
        self.plot.bottom - self.axis.share(value) * self.plot.height()
    }
}

fn plain(px: f64) -> Face {
    Face {
        px,
        bold: false,
        ink: Ink::Muted,
    }
}

fn axis(sheet: &mut Sheet<'_>, model: &ChartModel, plan: &Plan) {
    let Plan { plot, small, .. } = plan;
    let face = plain(*small);
    for tick in &plan.axis.ticks {
        let y = plan.y(tick.value);
        let zero = tick.value == 0.0;
        let ink = if zero { Ink::Axis } else { Ink::Grid };
        sheet.across(plot.left, plot.right, y, 1.0, ink);
        let x = plot.left - 6.0;
        sheet.label(&tick.text, Point { x, y }, Align::End, face);
    }
    let unit = ChartText::Unit(model.unit.clone()).plain();
    let y = small * LINE / 2.0;
    sheet.label(&unit, Point { x: 0.0, y }, Align::Start, face);
    if model.hundred() {
        let word = ChartText::TargetLine.plain();
        let left = plot.right - sheet.width(&word, face) - SAMPLE - 4.0;
        let at = Point { x: plot.right, y };
        if sheet.label(&word, at, Align::End, face) {
            sheet.across(left, left + SAMPLE, y, 3.0, Ink::Target);
        }
    }
    if let Some(y) = plan.targets {
        sheet.across(0.0, SAMPLE, y, 3.0, Ink::Target);
        let x = SAMPLE + 4.0;
        let word = ChartText::TargetShort.plain();
        sheet.label(&word, Point { x, y }, Align::Start, face);
    }
}
