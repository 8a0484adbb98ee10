//! Where the rows of all indicators stand.

use super::OverviewModel;
use super::row::{Columns, group, row};
use crate::sheet::{LINE, Sheet};
use crate::{Align, Face, Ink, Layout, Measure, Point, Size, fit};
use tsunagari_text::{ChartText, Say};

/// The axis and its words above the first row.
const HEAD: f64 = 30.0;
/// A programme's heading, measured in rows.
const HEADING: f64 = 1.1;
/// A row high enough for a finger that knows its way.
const ROW: f64 = 26.0;
/// Below this width there is room for numbers only.
const NARROW: f64 = 520.0;
/// Letters, in CSS pixels.
const TEXT: f64 = 14.0;
/// The height at which rows are comfortable, in CSS pixels. Any other height is filled too.
pub fn overview_height(model: &OverviewModel) -> f64 {
    HEAD + ROW * rows_high(model) + 4.0
}

/// Lays out the picture of all indicators.
///
/// A row for each indicator, grouped by programme: its number (and its name where the
/// picture is at least 520 px wide), a bar of its rate, the rate in figures at the right
/// edge. A line marks 100 %. A bar above 200 % is cut, visibly.
pub fn overview_layout(model: &OverviewModel, size: Size, measure: &dyn Measure) -> Layout {
    let mut sheet = Sheet::new(size, measure);
    let columns = Columns {
        series: 0,
        left: label_room(model, size, &sheet),
        right: size.width - value_room(model, &sheet),
        width: size.width,
        limit: model.limit(),
        cut: model.rows().any(|(_, row)| row.is_cut()),
        wide: size.width >= NARROW,
        text: TEXT,
    };
    let height = (size.height - HEAD - 4.0).max(1.0) / rows_high(model).max(1.0);
    axis(&mut sheet, &columns, size.height);
    let mut y = HEAD;
    for part in &model.groups {
        let columns = Columns {
            series: part.series,
            ..columns
        };
        let heading = fit(&part.name, size.width - 20.0, TEXT, true, sheet.measure());
        group(&mut sheet, &columns, &heading, y + height * HEADING / 2.0);
        y += height * HEADING;
        for entry in &part.rows {
            row(&mut sheet, &columns, entry, y, height);
            y += height;
        }
    }
    sheet.finish()
}

fn rows_high(model: &OverviewModel) -> f64 {
    model.rows().count() as f64 + HEADING * model.groups.len() as f64
}

fn label_room(model: &OverviewModel, size: Size, sheet: &Sheet<'_>) -> f64 {
    let face = Face {
        px: TEXT,
        bold: false,
        ink: Ink::Text,
    };
    let widest = |texts: &mut dyn Iterator<Item = String>| {
        texts
            .map(|text| sheet.width(&text, face))
            .fold(0.0, f64::max)
    };
    match size.width >= NARROW {
        true => {
            (size.width * 0.42).min(widest(&mut model.rows().map(|(_, r)| r.full_name())) + 10.0)
        }
        false => widest(&mut model.rows().map(|(_, r)| r.number.clone())) + 10.0,
    }
}

fn value_room(model: &OverviewModel, sheet: &Sheet<'_>) -> f64 {
    let face = Face {
        px: TEXT,
        bold: true,
        ink: Ink::Text,
    };
    let rated = model.rows().filter(|(_, row)| row.percent.is_some());
    let widths = rated.map(|(_, row)| sheet.width(&row.text, face));
    widths.fold(0.0, f64::max) + 10.0
}

fn axis(sheet: &mut Sheet<'_>, columns: &Columns, bottom: f64) {
    let line = |sheet: &mut Sheet<'_>, percent: f64, text: &str, bold: bool| {
        let x = columns.x(percent);
        let ink = if bold { Ink::Text } else { Ink::Muted };
        let face = Face {
            px: if bold { 14.0 } else { 12.0 },
            bold,
            ink,
        };
        let y = HEAD - 6.0 - face.px * LINE / 2.0;
        sheet.label(text, Point { x, y }, Align::Centre, face);
        let (thickness, ink) = match (bold, percent == 0.0) {
            (true, _) => (2.0, Ink::Target),
            (false, true) => (1.0, Ink::Axis),
            (false, false) => (1.0, Ink::Grid),
        };
        sheet.down(x, HEAD - 4.0, bottom - 4.0, thickness, ink);
    };
    // 100 % comes first: where words would meet, its own stay.
    for (percent, text, bold) in [
        (100.0, ChartText::TargetLine, true),
        (0.0, ChartText::Percent("0".into()), false),
        (50.0, ChartText::Percent("50".into()), false),
        (150.0, ChartText::Percent("150".into()), false),
    ] {
        if percent <= columns.limit {
            line(sheet, percent, &text.bare(), bold);
        }
    }
}
