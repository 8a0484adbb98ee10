//! One indicator's row.

use super::OverviewRow;
use crate::sheet::Sheet;
use crate::{Align, Area, Face, Ink, Mark, Point, fit};

/// What all rows share.
#[derive(Clone, Copy)]
pub(super) struct Columns {
    /// The programme's colour.
    pub series: usize,
    /// Where bars begin.
    pub left: f64,
    /// Where the axis ends and the rates in figures begin.
    pub right: f64,
    /// The right edge.
    pub width: f64,
    /// The rate at which the axis ends, in per cent.
    pub limit: f64,
    /// Whether any bar is cut, and there is room beyond the axis for it.
    pub cut: bool,
    /// Whether there is room for names.
    pub wide: bool,
    /// The size of letters.
    pub text: f64,
}

/// Beyond the axis, for bars that are cut.
const BEYOND: f64 = 22.0;

impl Columns {
    /// Where a rate stands.
    pub(super) fn x(&self, percent: f64) -> f64 {
        let room = self.right - self.left - if self.cut { BEYOND } else { 0.0 };
        self.left + room.max(1.0) * (percent / self.limit).clamp(0.0, 1.0)
    }

    fn face(&self, bold: bool, ink: Ink) -> Face {
        Face {
            px: self.text,
            bold,
            ink,
        }
    }
}

pub(super) fn group(sheet: &mut Sheet<'_>, columns: &Columns, name: &str, y: f64) {
    let area = Area {
        left: 0.0,
        top: y - 6.0,
        right: 12.0,
        bottom: y + 6.0,
    };
    let fill = Ink::Series(columns.series);
    // The heading is read across the axis, so the lines of the axis give way to it.
    let face = columns.face(true, Ink::Text);
    let ground = Area {
        left: 0.0,
        top: y - 9.0,
        right: 26.0 + sheet.width(name, face),
        bottom: y + 9.0,
    };
    sheet.mark(Mark::Block {
        area: ground,
        fill: Ink::Surface,
        edge: None,
    });
    sheet.mark(Mark::Block {
        area,
        fill,
        edge: None,
    });
    sheet.label(name, Point { x: 18.0, y }, Align::Start, face);
}

pub(super) fn row(
    sheet: &mut Sheet<'_>,
    columns: &Columns,
    row: &OverviewRow,
    top: f64,
    height: f64,
) {
    let middle = top + height / 2.0;
    let plain = columns.face(false, Ink::Text);
    let room = columns.left - 8.0;
    let name = match columns.wide {
        true => fit(&row.full_name(), room, columns.text, false, sheet.measure()),
        false => row.number.clone(),
    };
    sheet.label(&name, Point { x: 0.0, y: middle }, Align::Start, plain);
    let end = match row.percent {
        Some(percent) => {
            let at = Point {
                x: columns.width,
                y: middle,
            };
            sheet.label(&row.text, at, Align::End, columns.face(true, Ink::Text));
            bar(sheet, columns, percent, middle, (height * 0.62).min(18.0))
        }
        None => {
            let x = columns.left + 6.0;
            let muted = columns.face(false, Ink::Muted);
            let width = sheet.width(&row.text, muted);
            let ground = Area {
                left: x - 2.0,
                top: middle - 8.0,
                right: x + width + 2.0,
                bottom: middle + 8.0,
            };
            sheet.mark(Mark::Block {
                area: ground,
                fill: Ink::Surface,
                edge: None,
            });
            sheet.label(&row.text, Point { x, y: middle }, Align::Start, muted);
            x
        }
    };
    let area = Area {
        left: 0.0,
        top,
        right: columns.width,
        bottom: top + height,
    };
    sheet.place(area, Point { x: end, y: top });
}

/// The bar of a rate; answers where it ends.
fn bar(sheet: &mut Sheet<'_>, columns: &Columns, percent: f64, middle: f64, thick: f64) -> f64 {
    let cut = percent > columns.limit;
    let end = match cut {
        true => columns.right - 6.0,
        // Zero is a figure too, and shows.
        false => columns.x(percent).max(columns.left + 3.0),
    };
    let (top, bottom) = (middle - thick / 2.0, middle + thick / 2.0);
    let area = Area {
        left: columns.left,
        top,
        right: end,
        bottom,
    };
    sheet.mark(Mark::Block {
        area,
        fill: Ink::Series(columns.series),
        edge: None,
    });
    if columns.left < columns.x(100.0) && percent >= 100.0 {
        // The line at 100 % is drawn below the bars; over them it shows as a gap.
        sheet.down(columns.x(100.0), top, bottom, 4.0, Ink::Surface);
        sheet.down(columns.x(100.0), top, bottom, 2.0, Ink::Target);
    }
    if cut {
        let x = columns.x(columns.limit) + 3.0;
        let slant = |x: f64| {
            vec![
                Point { x, y: bottom + 2.0 },
                Point {
                    x: x + 4.0,
                    y: bottom + 2.0,
                },
                Point {
                    x: x + 9.0,
                    y: top - 2.0,
                },
                Point {
                    x: x + 5.0,
                    y: top - 2.0,
                },
            ]
        };
        sheet.mark(Mark::Polygon {
            points: slant(x),
            ink: Ink::Surface,
        });
    }
    end
}
