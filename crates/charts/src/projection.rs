//! CSS pixels to the pixels of the device.

use crate::{Area, Point};

/// 投影: places in CSS pixels, put on whole device pixels so that edges stay sharp
/// whatever the pixel ratio or zoom.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Projection {
    /// Device pixels a CSS pixel.
    pub scale: f64,
}

impl Projection {
    /// One coordinate.
    pub fn coordinate(&self, at: f64) -> i32 {
        (at * self.scale).round() as i32
    }

    /// A point.
    pub fn point(&self, at: Point) -> (i32, i32) {
        (self.coordinate(at.x), self.coordinate(at.y))
    }

    /// A rectangle by its upper left and lower right corner.
    pub fn corners(&self, area: Area) -> [(i32, i32); 2] {
        let Area {
            left,
            top,
            right,
            bottom,
        } = area;
        [
            self.point(Point { x: left, y: top }),
            self.point(Point {
                x: right,
                y: bottom,
            }),
        ]
    }

    /// The thickness of a line: never less than one device pixel.
    pub fn thickness(&self, css: f64) -> i32 {
        self.coordinate(css).max(1)
    }

    /// A horizontal or upright line as the rectangle it covers, as thick everywhere on
    /// the chart as anywhere else.
    pub fn line(&self, from: Point, to: Point, thickness: f64) -> [(i32, i32); 2] {
        let ([a, b], thick) = (
            [self.point(from), self.point(to)],
            self.thickness(thickness),
        );
        let (left, right) = (a.0.min(b.0), a.0.max(b.0));
        let (top, bottom) = (a.1.min(b.1), a.1.max(b.1));
        match bottom - top > right - left {
            true => [(left - thick / 2, top), (left - thick / 2 + thick, bottom)],
            false => [(left, top - thick / 2), (right, top - thick / 2 + thick)],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Projection;
    use crate::Point;

    #[test]
    fn lines_are_equally_thick_wherever_they_stand() {
        let projection = Projection { scale: 1.5 };
        for at in 0..40 {
            let y = f64::from(at) * 0.37;
            let [(_, top), (_, bottom)] =
                projection.line(Point { x: 0.0, y }, Point { x: 10.0, y }, 1.0);
            assert_eq!(bottom - top, 2, "at {y}"); // 1.5 device pixels, rounded
        }
    }
}
