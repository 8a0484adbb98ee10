//! What is written on a chart: values above bars, years and targets below them.

use crate::plan::{GAP, Plan, SMALLEST};
use crate::sheet::{LINE, Sheet};
use crate::{Align, Area, Bar, ChartModel, Face, Ink, Mark, Point, Slot};
use tsunagari_core::{FigureState, FiscalYear, YearStatus};
use tsunagari_text::{ChartText, Say};

/// Writes each year's value at its foot, its name, and its target.
pub(crate) fn write(sheet: &mut Sheet<'_>, model: &ChartModel, plan: &Plan, feet: &[f64]) {
    let values = figure_size(sheet, model, plan, |slot| match &slot.bar {
        Bar::Settled(level) => Some(&level.text),
        _ => None,
    });
    let targets = figure_size(sheet, model, plan, |slot| {
        slot.target.as_ref().map(|target| &target.text)
    });
    let (form, px) = year_form(sheet, model, plan);
    // The evaluated year's labels come first: where there is room for one only, it is theirs.
    for evaluated in [true, false] {
        for (at, (slot, foot)) in model.slots.iter().zip(feet).enumerate() {
            if slot.evaluated != evaluated {
                continue;
            }
            let x = plan.plot.left + plan.slot * (at as f64 + 0.5);
            value(sheet, plan, slot, Point { x, y: *foot }, values);
            if let Some(y) = plan.targets {
                let text = target_text(slot);
                figure(sheet, plan, slot, &text, Point { x, y }, targets);
            }
            let ink = if evaluated { Ink::Text } else { Ink::Muted };
            let name = Face {
                ink,
                ..face(px, evaluated)
            };
            let at = Point { x, y: plan.years };
            sheet.label(&year_name(form, slot), at, Align::Centre, name);
        }
    }
}

/// The size at which all of a line's figures fit their columns, or the smallest and that
/// they do not.
fn figure_size(
    sheet: &Sheet<'_>,
    model: &ChartModel,
    plan: &Plan,
    of: fn(&Slot) -> Option<&String>,
) -> (f64, bool) {
    for px in [plan.text, 14.0, 13.0, SMALLEST] {
        let fits = |text: &String| sheet.width(text, face(px, true)) <= plan.slot - GAP;
        if model.slots.iter().filter_map(of).all(fits) {
            return (px, true);
        }
    }
    (SMALLEST, false)
}

fn face(px: f64, bold: bool) -> Face {
    Face {
        px,
        bold,
        ink: Ink::Text,
    }
}

/// What stands above a column: its value, or the word for having none.
fn value(sheet: &mut Sheet<'_>, plan: &Plan, slot: &Slot, foot: Point, size: (f64, bool)) {
    let above = |px: f64, y: f64| Point {
        x: foot.x,
        y: y - GAP - px * LINE / 2.0,
    };
    match &slot.bar {
        Bar::Settled(level) => {
            figure(sheet, plan, slot, &level.text, above(size.0, foot.y), size);
        }
        Bar::Open { word, span, .. } => {
            let px = word_size(sheet, plan, word);
            if px.is_some_and(|px| sheet.label(word, above(px, foot.y), Align::Centre, muted(px))) {
                let px = px.unwrap_or(SMALLEST);
                let next = foot.y - GAP - px * LINE;
                let small = muted(plan.small);
                if let Some(span) = span.as_deref()
                    && sheet.width(span, small) <= plan.slot - GAP
                {
                    sheet.label(span, above(plan.small, next), Align::Centre, small);
                }
            }
        }
        Bar::Missing(word) => {
            let nothing = ChartText::Nothing.bare();
            let (word, px) = match word_size(sheet, plan, word) {
                Some(px) => (word, px),
                None => (&nothing, SMALLEST),
            };
            let (at, half) = (above(px, foot.y), sheet.width(word, muted(px)) / 2.0 + GAP);
            let ground = Area {
                left: at.x - half,
                top: at.y - px * LINE / 2.0,
                right: at.x + half,
                bottom: at.y + px * LINE / 2.0,
            };
            if sheet.label(word, at, Align::Centre, muted(px)) {
                sheet.mark(Mark::Block {
                    area: ground,
                    fill: Ink::Surface,
                    edge: None,
                });
            }
        }
        Bar::Hidden => {}
    }
}

fn muted(px: f64) -> Face {
    Face {
        ink: Ink::Muted,
        ..face(px, false)
    }
}

fn word_size(sheet: &Sheet<'_>, plan: &Plan, word: &str) -> Option<f64> {
    [plan.small, SMALLEST]
        .into_iter()
        .find(|px| sheet.width(word, muted(*px)) <= plan.slot - GAP)
}

/// A figure in its column; where figures do not fit their columns, the evaluated year's only.
fn figure(
    sheet: &mut Sheet<'_>,
    plan: &Plan,
    slot: &Slot,
    text: &str,
    at: Point,
    (px, all_fit): (f64, bool),
) {
    let face = face(px, slot.evaluated);
    if all_fit {
        sheet.label(text, at, Align::Centre, face);
    } else if slot.evaluated {
        let half = sheet.width(text, face) / 2.0;
        let x = at.x.min(plan.plot.right - half).max(half);
        sheet.label(text, Point { x, ..at }, Align::Centre, face);
    }
}

fn target_text(slot: &Slot) -> String {
    match (&slot.target, &slot.facts.target) {
        (Some(target), _) => target.text.clone(),
        (None, FigureState::Open(_)) => ChartText::Open.bare(),
        (None, _) => ChartText::Nothing.bare(),
    }
}

type YearForm = fn(FiscalYear) -> ChartText;

fn year_name(form: YearForm, slot: &Slot) -> String {
    let mut name = form(slot.facts.year).bare();
    if slot.noted {
        name += &ChartText::NoteMark.bare();
    }
    if slot.facts.status != YearStatus::Final {
        name += &ChartText::StatusBehind(slot.facts.status).bare();
    }
    name
}

/// The longest form in which all years fit their columns, and their size.
fn year_form(sheet: &Sheet<'_>, model: &ChartModel, plan: &Plan) -> (YearForm, f64) {
    let px = plan.small.max(14.0);
    let forms: [(YearForm, f64); 4] = [
        (ChartText::YearFull, px),
        (ChartText::YearWestern, px),
        (ChartText::YearNamed, px),
        (ChartText::YearShort, px),
    ];
    for (form, px) in forms {
        let fits = |slot: &Slot| {
            sheet.width(&year_name(form, slot), face(px, slot.evaluated)) <= plan.slot - GAP
        };
        if model.slots.iter().all(fits) {
            return (form, px);
        }
    }
    (ChartText::YearShort, SMALLEST)
}
