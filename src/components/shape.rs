//! A programme's shape and character: who it is, never how it does.

use crate::browser::dom::{El, drawing, el};
use tsunagari_core::Programme;

/// The shapes, by the programme's number.
const SHAPES: [&str; 5] = ["circle", "diamond", "square", "triangle", "hexagon"];

/// The small shape that stands with the colour, so that neither has to be told alone.
pub fn shape(programme: &Programme) -> El {
    let at = usize::from(programme.number.saturating_sub(1)) % SHAPES.len();
    el("span", "shape")
        .attr("data-shape", SHAPES[at])
        .attr("aria-hidden", "true")
}

/// The programme's character, as decoration: its name always stands beside it.
pub fn character(programme: &Programme, class: &'static str) -> El {
    drawing(class, &programme.character).attr("aria-hidden", "true")
}

/// An indicator's number with its programme's shape.
pub fn indicator_number(programme: &Programme, number: &str) -> El {
    el("span", "indicator-number")
        .child(shape(programme))
        .text(number)
}

/// Gives an element the programme's colour, for its edge and its shapes.
pub fn in_colours(element: El, programme: &Programme) -> El {
    element.property("--programme", &programme.colour)
}
