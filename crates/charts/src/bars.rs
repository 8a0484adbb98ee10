//! The bars of a chart, and the marks of targets across them.

use crate::plan::{GAP, Plan};
use crate::sheet::{LINE, Sheet};
use crate::{Area, Bar, ChartModel, Ink, Mark, Point};

/// A bar's share of its column.
const BAR: f64 = 0.56;
/// The share of its column that a missing value's outline takes: wide enough for the word.
const EMPTY: f64 = 0.88;
/// A bar's width at most, in CSS pixels.
const WIDEST: f64 = 88.0;
/// A value of zero still shows as a bar of this height.
const LEAST: f64 = 2.0;
/// How far a target's mark reaches beyond the bar.
const OVERHANG: f64 = 5.0;
/// How thick a target's mark is.
const TARGET: f64 = 4.0;

/// Draws every year's bar and target; answers where the label above each has its foot.
pub(crate) fn columns(sheet: &mut Sheet<'_>, model: &ChartModel, plan: &Plan) -> Vec<f64> {
    (0..model.slots.len())
        .map(|at| column(sheet, model, plan, at))
        .collect()
}

fn column(sheet: &mut Sheet<'_>, model: &ChartModel, plan: &Plan, at: usize) -> f64 {
    let (slot, plot) = (&model.slots[at], &plan.plot);
    let left = plot.left + plan.slot * at as f64;
    let centre = left + plan.slot / 2.0;
    let share = match slot.bar {
        Bar::Missing(_) => EMPTY,
        _ => BAR,
    };
    let half = (plan.slot * share).min(WIDEST) / 2.0;
    let area = |top, bottom| Area {
        left: centre - half,
        top,
        right: centre + half,
        bottom,
    };
    let ink = Ink::Series(model.series);
    let zero = plan.y(0.0);
    let mut foot = match &slot.bar {
        Bar::Settled(level) => {
            let y = plan.y(level.value);
            let reach = if level.value < 0.0 {
                y.max(zero + LEAST)
            } else {
                y.min(zero - LEAST)
            };
            let fill = match slot.evaluated {
                true => ink,
                false => Ink::Tint(model.series),
            };
            sheet.mark(Mark::Block {
                area: area(zero.min(reach), zero.max(reach)),
                fill,
                edge: (fill != ink).then_some(ink),
            });
            zero.min(reach)
        }
        Bar::Open { low, high, .. } => {
            let (top, bottom) = (plan.y(*high).min(zero - LEAST), plan.y(*low));
            sheet.mark(Mark::Block {
                area: area(top, zero.max(bottom)),
                fill: Ink::Surface,
                edge: Some(ink),
            });
            let area = area(top, bottom);
            sheet.mark(Mark::Hatch { area, ink });
            top
        }
        Bar::Missing(_) => {
            let area = area(plot.top, zero);
            sheet.mark(Mark::Dashed {
                area,
                ink: Ink::Axis,
            });
            (plot.top + zero) / 2.0 + plan.text * LINE / 2.0
        }
        Bar::Hidden => zero,
    };
    if let Some(target) = &slot.target {
        let y = plan.y(target.value);
        let (start, end) = (centre - half - OVERHANG, centre + half + OVERHANG);
        sheet.across(start, end, y, TARGET + 2.0, Ink::Surface);
        sheet.across(start, end, y, TARGET, Ink::Target);
        // A label that the mark would run through stands above the mark instead.
        let height = plan.text * LINE + GAP;
        if !matches!(slot.bar, Bar::Missing(_)) && y < foot + TARGET && y > foot - height - TARGET {
            foot = foot.min(y - TARGET / 2.0);
        }
    }
    let y = plan.y(100.0);
    if model.hundred()
        && !matches!(slot.bar, Bar::Missing(_))
        && y < foot
        && y > foot - plan.text * LINE - GAP
    {
        foot = y - GAP;
    }
    let area = Area {
        left,
        top: 0.0,
        right: left + plan.slot,
        bottom: plan.targets.unwrap_or(plan.years) + plan.text,
    };
    sheet.place(area, Point { x: centre, y: foot });
    foot
}
