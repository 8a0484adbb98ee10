//! From what a chart shows to where it stands.

use crate::plan::{Plan, SAMPLE, plain};
use crate::sheet::{LINE, Sheet};
use crate::{Align, ChartModel, Ink, Layout, Measure, Point, Size};
use crate::{bars, labels};
use tsunagari_text::{ChartText, Say};

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
    let unit = ChartText::Unit(model.unit.clone()).bare();
    let y = small * LINE / 2.0;
    sheet.label(&unit, Point { x: 0.0, y }, Align::Start, face);
    if model.hundred() {
        let word = ChartText::TargetLine.bare();
        let left = plot.right - sheet.width(&word, face) - SAMPLE - 4.0;
        let at = Point { x: plot.right, y };
        if sheet.label(&word, at, Align::End, face) {
            sheet.across(left, left + SAMPLE, y, 3.0, Ink::Target);
        }
    }
    if let Some(y) = plan.targets {
        sheet.across(0.0, SAMPLE, y, 3.0, Ink::Target);
        let x = SAMPLE + 4.0;
        let word = ChartText::TargetShort.bare();
        sheet.label(&word, Point { x, y }, Align::Start, face);
    }
}
