//! Where the parts of a chart stand: everything that its marks and labels agree on.

use crate::range::{Range, range};
use crate::sheet::{LINE, Sheet};
use crate::{Area, ChartModel, Face, Ink, Size};
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
pub(crate) const SAMPLE: f64 = 12.0;
/// Between what a label belongs to and the label.
pub(crate) const GAP: f64 = 2.0;

impl Plan {
    pub(crate) fn new(model: &ChartModel, size: Size, sheet: &Sheet<'_>) -> Self {
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
        let target = sheet.width(&ChartText::TargetShort.bare(), plain(small));
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

/// Ticks, the unit and the word for targets.
pub(crate) fn plain(px: f64) -> Face {
    Face {
        px,
        bold: false,
        ink: Ink::Muted,
    }
}
