//! What is written on a chart: values above bars, years and targets below them.

use crate::bars::GAP;
use crate::layout::{Plan, SMALLEST};
use crate::sheet::{LINE, Sheet};
use crate::{Align, Area, Bar, ChartModel, Face, Ink, Mark, Point, Slot};
use tsunagari_core::{FigureState, FiscalYear};
use tsunagari_text::{ChartText, Say};

/// Writes each year's value at its foot, its name, and its target.
pub(crate) fn write(sheet: &mut Sheet<'_>, model: &ChartModel, plan: &Plan, feet: &[f64]) {
    let mut order: Vec<usize> = (0..model.slots.len()).collect();
    // The evaluated year's labels come first: where there is room for one only, it is theirs.
    order.sort_by_key(|at| !model.slots[*at].evaluated);
    let texts = |of: &dyn Fn(&Slot) -> Option<String>| {
        let fits = |px: &f64| {
            let fits = |text: String| sheet.width(&text, face(*px, true)) <= plan.slot - GAP;
            model.slots.iter().filter_map(of).all(fits)
        };
        [plan.text, 14.0, 13.0, SMALLEST]
            .into_iter()
            .find(fits)
            .map_or((SMALLEST, false), |px| (px, true))
    };
    let values = texts(&|slot| match &slot.bar {
        Bar::Settled(level) => Some(level.text.clone()),
        _ => None,
    });
    let targets = texts(&|slot| slot.target.as_ref().map(|target| target.text.clone()));
    let years = year_names(sheet, model, plan);
    for at in order {
        let slot = &model.slots[at];
        let x = plan.plot.left + plan.slot * (at as f64 + 0.5);
        value(sheet, plan, slot, Point { x, y: feet[at] }, values);
        if let (Some(y), Some(text)) = (plan.targets, target_text(slot)) {
            figure(sheet, plan, slot, &text, Point { x, y }, targets);
        }
        let ink = if slot.evaluated {
            Ink::Text
        } else {
            Ink::Muted
        };
        let name = Face {
            ink,
            ..face(years.1, slot.evaluated)
        };
        let at = Point { x, y: plan.years };
        sheet.label(&(years.0)(slot), at, Align::Centre, name);
    }
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
            let nothing = ChartText::Nothing.plain();
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

fn target_text(slot: &Slot) -> Option<String> {
    match (&slot.target, &slot.facts.target) {
        (Some(target), _) => Some(target.text.clone()),
        (None, FigureState::Open(_)) => Some(ChartText::Open.plain()),
        (None, _) => Some(ChartText::Nothing.plain()),
    }
}

type YearName = Box<dyn Fn(&Slot) -> String>;
type YearForm = (fn(FiscalYear) -> ChartText, f64);

/// The longest names of the years that fit their columns, and their size.
fn year_names(sheet: &Sheet<'_>, model: &ChartModel, plan: &Plan) -> (YearName, f64) {
    let named = |form: fn(FiscalYear) -> ChartText| -> YearName {
        Box::new(move |slot| {
            let mark = if slot.noted {
                ChartText::NoteMark.plain()
            } else {
                String::new()
            };
            format!("{}{mark}", form(slot.facts.year).plain())
        })
    };
    let px = plan.small.max(14.0);
    let forms: [YearForm; 5] = [
        (ChartText::YearFull, px),
        (ChartText::YearWestern, px),
        (ChartText::YearNamed, px),
        (ChartText::YearShort, px),
        (ChartText::YearShort, SMALLEST),
    ];
    let fits = |(form, px): &YearForm| {
        let name = named(*form);
        let fits =
            |slot: &Slot| sheet.width(&name(slot), face(*px, slot.evaluated)) <= plan.slot - GAP;
        model.slots.iter().all(fits)
    };
    let (form, px) = forms
        .into_iter()
        .find(fits)
        .unwrap_or((ChartText::YearShort, SMALLEST));
    (named(form), px)
}
