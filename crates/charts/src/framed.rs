//! A chart that stands alone: with its title, legend and source around it.

use crate::sheet::{LINE, Sheet};
use crate::{
    Align, Area, ChartModel, Face, Ink, Layout, Mark, Measure, OverviewModel, Point, Size, layout,
    overview_layout,
};
use tsunagari_text::{ChartText, Say};

const TITLE: f64 = 16.0;
const WORD: f64 = 14.0;
const MARGIN: f64 = 12.0;

/// Lays out a chart for a file: title and legend above it, the source below it.
///
/// What the page says around a canvas has to stand in the picture once it leaves the page.
pub fn framed(model: &ChartModel, size: Size, measure: &dyn Measure) -> Layout {
    let text = |ink| Face {
        px: WORD,
        bold: false,
        ink,
    };
    let legend = |sheet: &mut Sheet<'_>, y: f64| {
        let mut x = MARGIN;
        if model.visible.actual {
            let area = Area {
                left: x,
                top: y - 6.0,
                right: x + 12.0,
                bottom: y + 6.0,
            };
            let (fill, edge) = (Ink::Series(model.series), None);
            sheet.mark(Mark::Block { area, fill, edge });
            let name = model.series_name();
            sheet.label(
                &name,
                Point { x: x + 18.0, y },
                Align::Start,
                text(Ink::Text),
            );
            x += 34.0 + sheet.width(&name, text(Ink::Text));
        }
        if model.visible.target {
            sheet.across(x, x + 18.0, y, 4.0, Ink::Target);
            let name = match model.view {
                crate::View::Figures => ChartText::Target.bare(),
                crate::View::Rates => ChartText::TargetLine.bare(),
            };
            sheet.label(
                &name,
                Point { x: x + 24.0, y },
                Align::Start,
                text(Ink::Text),
            );
        }
    };
    let inner = |size| layout(model, size, measure);
    frame(&model.title, &model.source, size, measure, &legend, &inner)
}

/// Lays out the picture of all indicators for a file, as [`framed`].
pub fn framed_overview(model: &OverviewModel, size: Size, measure: &dyn Measure) -> Layout {
    let inner = |size| overview_layout(model, size, measure);
    frame(
        &model.title,
        &model.source,
        size,
        measure,
        &|_, _| {},
        &inner,
    )
}

fn frame(
    title: &str,
    source: &str,
    size: Size,
    measure: &dyn Measure,
    legend: &dyn Fn(&mut Sheet<'_>, f64),
    inner: &dyn Fn(Size) -> Layout,
) -> Layout {
    let mut sheet = Sheet::new(size, measure);
    let bold = Face {
        px: TITLE,
        bold: true,
        ink: Ink::Text,
    };
    let muted = Face {
        px: WORD - 2.0,
        bold: false,
        ink: Ink::Muted,
    };
    let room = size.width - 2.0 * MARGIN;
    let mut y = MARGIN;
    for line in lines(title, room, bold, measure) {
        let at = Point {
            x: MARGIN,
            y: y + TITLE * LINE / 2.0,
        };
        sheet.label(&line, at, Align::Start, bold);
        y += TITLE * 1.4;
    }
    let before = y;
    legend(&mut sheet, y + WORD);
    let mut head = sheet.finish();
    if head.marks.is_empty() {
        y = before + 4.0;
    } else {
        y += WORD * 2.0;
    }
    let mut sheet = Sheet::new(size, measure);
    let below = lines(source, room, muted, measure);
    let foot = size.height - MARGIN - below.len() as f64 * muted.px * 1.4;
    for (at, line) in below.iter().enumerate() {
        let y = foot + (at as f64 + 0.5) * muted.px * 1.4;
        sheet.label(line, Point { x: MARGIN, y }, Align::Start, muted);
    }
    head.labels.extend(sheet.finish().labels);
    let chart = inner(Size {
        width: room,
        height: (foot - 4.0 - y).max(1.0),
    });
    head.labels
        .extend(chart.labels.into_iter().map(|mut label| {
            label.at = moved(label.at, y);
            label.area = moved_area(label.area, y);
            label
        }));
    head.marks
        .extend(chart.marks.into_iter().map(|mark| moved_mark(mark, y)));
    head.places = chart.places;
    for place in &mut head.places {
        place.area = moved_area(place.area, y);
        place.anchor = moved(place.anchor, y);
    }
    head
}

/// `text` in lines no longer than `room`. Japanese breaks between any two letters.
fn lines(text: &str, room: f64, face: Face, measure: &dyn Measure) -> Vec<String> {
    let mut lines = vec![String::new()];
    for letter in text.chars() {
        let Some(line) = lines.last_mut() else { break };
        line.push(letter);
        if line.chars().count() > 1 && measure.width(line, face.px, face.bold) > room {
            line.pop();
            lines.push(String::from(letter));
        }
    }
    lines
}

fn moved(point: Point, down: f64) -> Point {
    Point {
        x: point.x + MARGIN,
        y: point.y + down,
    }
}

fn moved_area(area: Area, down: f64) -> Area {
    let [left, right] = [area.left + MARGIN, area.right + MARGIN];
    Area {
        left,
        right,
        ..area.lowered(down)
    }
}

fn moved_mark(mark: Mark, down: f64) -> Mark {
    match mark {
        Mark::Block { area, fill, edge } => Mark::Block {
            area: moved_area(area, down),
            fill,
            edge,
        },
        Mark::Rule {
            from,
            to,
            thickness,
            ink,
        } => {
            let (from, to) = (moved(from, down), moved(to, down));
            Mark::Rule {
                from,
                to,
                thickness,
                ink,
            }
        }
        Mark::Dashed { area, ink } => Mark::Dashed {
            area: moved_area(area, down),
            ink,
        },
        Mark::Hatch { area, ink } => Mark::Hatch {
            area: moved_area(area, down),
            ink,
        },
        Mark::Polygon { points, ink } => {
            let points = points.into_iter().map(|point| moved(point, down)).collect();
            Mark::Polygon { points, ink }
        }
    }
}
