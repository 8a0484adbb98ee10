//! What drawing costs, and what it never does.

use crate::takamatsu::{chart, light, report, year};
use plotters::drawing::IntoDrawingArea;
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind,
};
use std::cell::RefCell;
use tsunagari_charts::*;

/// Counts shapes, keeps the corners of rectangles, and fails when asked to measure.
#[derive(Default)]
struct Counted {
    shapes: usize,
    texts: Vec<(String, f64)>,
    rectangles: Vec<[BackendCoord; 2]>,
}

struct Counting<'a> {
    size: (u32, u32),
    counted: &'a RefCell<Counted>,
}

type Outcome = Result<(), DrawingErrorKind<std::fmt::Error>>;

impl Counting<'_> {
    fn shape(&mut self) -> Outcome {
        self.counted.borrow_mut().shapes += 1;
        Ok(())
    }
}

impl DrawingBackend for Counting<'_> {
    type ErrorType = std::fmt::Error;

    fn get_size(&self) -> (u32, u32) {
        self.size
    }

    fn ensure_prepared(&mut self) -> Outcome {
        Ok(())
    }

    fn present(&mut self) -> Outcome {
        Ok(())
    }

    fn draw_pixel(&mut self, _: BackendCoord, _: BackendColor) -> Outcome {
        self.shape()
    }

    fn draw_rect<S: BackendStyle>(
        &mut self,
        upper_left: BackendCoord,
        lower_right: BackendCoord,
        _: &S,
        _: bool,
    ) -> Outcome {
        let corners = [upper_left, lower_right];
        self.counted.borrow_mut().rectangles.push(corners);
        self.shape()
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        _: I,
        _: &S,
    ) -> Outcome {
        self.shape()
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        _: I,
        _: &S,
    ) -> Outcome {
        self.shape()
    }

    fn draw_text<S: BackendTextStyle>(
        &mut self,
        text: &str,
        style: &S,
        _: BackendCoord,
    ) -> Outcome {
        let written = (text.to_owned(), style.size());
        self.counted.borrow_mut().texts.push(written);
        self.shape()
    }

    fn estimate_text_size<S: BackendTextStyle>(
        &self,
        _: &str,
        _: &S,
    ) -> Result<(u32, u32), DrawingErrorKind<std::fmt::Error>> {
        Err(DrawingErrorKind::DrawingError(std::fmt::Error))
    }
}

fn counted(layout: &Layout, scale: f64) -> Counted {
    let kept = RefCell::new(Counted::default());
    let pixels = |css: f64| (css * scale).round() as u32;
    let area = Counting {
        size: (pixels(layout.size.width), pixels(layout.size.height)),
        counted: &kept,
    }
    .into_drawing_area();
    draw(layout, &light(), scale, &area).unwrap();
    drop(area);
    kept.into_inner()
}

const CARD: Size = Size {
    width: 300.0,
    height: 180.0,
};

#[test]
fn a_card_costs_less_than_sixty_shapes_and_no_measuring() {
    for (_, _, indicator) in report().indicators() {
        let layout = layout(&chart(&indicator.number, View::Figures), CARD, &EvenWidths);
        let counted = counted(&layout, 1.0);
        let range = 20..60;
        assert!(
            range.contains(&counted.shapes),
            "{}: {}",
            indicator.number,
            counted.shapes
        );
        assert_eq!(counted.texts.len(), layout.labels.len());
    }
    let overview = OverviewModel::new(&report(), year(2023));
    let size = Size {
        width: 1000.0,
        height: 736.0,
    };
    assert!(counted(&overview_layout(&overview, size, &EvenWidths), 1.0).shapes < 160);
}

#[test]
fn a_finer_screen_gets_finer_pixels() {
    let layout = layout(&chart("1-1", View::Figures), CARD, &EvenWidths);
    let (one, two) = (counted(&layout, 1.0), counted(&layout, 2.0));
    assert_eq!(one.rectangles[0], [(0, 0), (300, 180)]);
    assert_eq!(two.rectangles[0], [(0, 0), (600, 360)]);
    for ((text, px), (same, doubled)) in one.texts.iter().zip(&two.texts) {
        assert_eq!((text, px * 2.0), (same, *doubled));
    }
}

#[test]
fn measuring_goes_to_the_app() {
    let counted = RefCell::new(Counted::default());
    let backend = Measured {
        backend: Counting {
            size: (10, 10),
            counted: &counted,
        },
        measure: EvenWidths,
        text: TextRendering::CANVAS,
    };
    let style = plotters::style::TextStyle::from(("sans-serif", 10.0));
    let size = backend
        .into_drawing_area()
        .estimate_text_size("目標", &style);
    assert_eq!(size.unwrap(), (20, 10)); // the backend itself would have failed
}
