//! A chart as an SVG document.

use crate::framed::{framed, framed_overview};
use crate::{
    ChartModel, EvenWidths, Layout, Measured, OverviewModel, Size, TextRendering, Theme, draw,
};
use plotters::drawing::IntoDrawingArea;
use plotters_svg::SVGBackend;

/// An SVG document could not be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SvgError;

/// One indicator's chart as a document of its own: with title, legend and source in the
/// picture, and its summary as description. Sizes are in CSS pixels.
///
/// # Errors
/// When the drawing library fails; it writes to memory only, so that is not expected.
pub fn svg(model: &ChartModel, size: Size, theme: &Theme) -> Result<String, SvgError> {
    let layout = framed(model, size, &EvenWidths);
    document(&layout, theme, &model.title, &model.summary())
}

/// The picture of all indicators as a document of its own, as [`svg`].
///
/// # Errors
/// As [`svg`].
pub fn overview_svg(model: &OverviewModel, size: Size, theme: &Theme) -> Result<String, SvgError> {
    let layout = framed_overview(model, size, &EvenWidths);
    document(&layout, theme, &model.title, &model.summary())
}

fn document(layout: &Layout, theme: &Theme, title: &str, desc: &str) -> Result<String, SvgError> {
    let mut drawn = String::new();
    let pixels = |css: f64| css.round().clamp(1.0, 20_000.0) as u32;
    {
        let size = (pixels(layout.size.width), pixels(layout.size.height));
        let area = Measured {
            backend: SVGBackend::with_string(&mut drawn, size),
            measure: EvenWidths,
            text: TextRendering::SVG,
        }
        .into_drawing_area();
        draw(layout, theme, 1.0, &area).map_err(|_| SvgError)?;
        area.present().map_err(|_| SvgError)?;
    }
    // The library opens the root element itself; what names the picture goes inside
    // it, without ids, so that several pictures can stand in one page.
    let (open, rest) = drawn.split_once(">\n").ok_or(SvgError)?;
    let (title, desc) = (escaped(title), escaped(desc));
    Ok(format!(
        "{open} role=\"img\">\n\
         <title>{title}</title>\n<desc>{desc}</desc>\n{rest}"
    ))
}

/// A text as it stands in an element or in an attribute.
pub(crate) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_name_cannot_open_an_element() {
        assert_eq!(super::escaped("<b>&\""), "&lt;b&gt;&amp;&quot;");
    }
}
