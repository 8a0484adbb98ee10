//! A chart while it is being laid out.

use crate::{Align, Area, Face, Ink, Label, Layout, Mark, Measure, Place, Point, Size};

/// A line of text is this much higher than its letters.
pub(crate) const LINE: f64 = 1.2;

/// What is laid out so far; takes no label that would leave the chart or meet another one.
pub(crate) struct Sheet<'a> {
    layout: Layout,
    measure: &'a dyn Measure,
}

impl<'a> Sheet<'a> {
    pub(crate) fn new(size: Size, measure: &'a dyn Measure) -> Self {
        let layout = Layout {
            size,
            marks: Vec::new(),
            labels: Vec::new(),
            places: Vec::new(),
        };
        Self { layout, measure }
    }

    pub(crate) fn width(&self, text: &str, face: Face) -> f64 {
        self.measure.width(text, face.px, face.bold)
    }

    pub(crate) fn measure(&self) -> &'a dyn Measure {
        self.measure
    }

    pub(crate) fn mark(&mut self, mark: Mark) {
        self.layout.marks.push(mark);
    }

    pub(crate) fn across(&mut self, left: f64, right: f64, y: f64, thickness: f64, ink: Ink) {
        let (from, to) = (Point { x: left, y }, Point { x: right, y });
        self.mark(Mark::Rule {
            from,
            to,
            thickness,
            ink,
        });
    }

    pub(crate) fn down(&mut self, x: f64, top: f64, bottom: f64, thickness: f64, ink: Ink) {
        let (from, to) = (Point { x, y: top }, Point { x, y: bottom });
        self.mark(Mark::Rule {
            from,
            to,
            thickness,
            ink,
        });
    }

    pub(crate) fn place(&mut self, area: Area, anchor: Point) {
        self.layout.places.push(Place { area, anchor });
    }

    /// Writes a label where there is room for it, and says whether there was.
    pub(crate) fn label(&mut self, text: &str, at: Point, align: Align, face: Face) -> bool {
        let width = self.width(text, face);
        let left = match align {
            Align::Start => at.x,
            Align::Centre => at.x - width / 2.0,
            Align::End => at.x - width,
        };
        let half = face.px * LINE / 2.0;
        let area = Area {
            left,
            top: at.y - half,
            right: left + width,
            bottom: at.y + half,
        };
        let Size { width, height } = self.layout.size;
        let inside =
            area.left >= 0.0 && area.top >= 0.0 && area.right <= width && area.bottom <= height;
        let free = self.layout.labels.iter().all(|l| !l.area.meets(&area));
        if inside && free && !text.is_empty() {
            self.layout.labels.push(Label {
                text: text.to_owned(),
                at,
                align,
                face,
                area,
            });
        }
        inside && free
    }

    pub(crate) fn finish(self) -> Layout {
        self.layout
    }
}
