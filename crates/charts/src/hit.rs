//! From a pointer to what it points at.

use crate::{Layout, Point};

/// The place at (`x`, `y`) in CSS pixels from the chart's upper left corner: the index
/// of a model's slot or row. `None` beside all of them.
///
/// ```
/// use tsunagari_charts::{Area, Layout, Place, Point, Size, hit};
/// let area = Area { left: 40.0, top: 0.0, right: 100.0, bottom: 180.0 };
/// let layout = Layout {
///     size: Size { width: 100.0, height: 180.0 },
///     marks: Vec::new(),
///     labels: Vec::new(),
///     places: vec![Place { area, anchor: Point { x: 70.0, y: 20.0 } }],
/// };
/// assert_eq!(hit(&layout, 70.0, 90.0), Some(0));
/// assert_eq!(hit(&layout, 20.0, 90.0), None);
/// ```
pub fn hit(layout: &Layout, x: f64, y: f64) -> Option<usize> {
    let point = Point { x, y };
    layout
        .places
        .iter()
        .position(|place| place.area.contains(point))
}
