//! A programme's shape and character: who it is, never how it does.

use leptos::prelude::*;
use tsunagari_core::Programme;

/// The shapes, by the programme's number.
const SHAPES: [&str; 5] = ["circle", "diamond", "square", "triangle", "hexagon"];

/// The small shape that stands with the colour, so that neither has to be told alone.
pub fn shape(programme: &Programme) -> impl IntoView + use<> {
    let at = usize::from(programme.number.saturating_sub(1)) % SHAPES.len();
    view! { <span class="shape" data-shape=SHAPES[at] aria-hidden="true"></span> }
}

/// The programme's character, as decoration: its name always stands beside it.
pub fn character(programme: &Programme, class: &'static str) -> impl IntoView + use<> {
    // Only names of our own drawings become addresses.
    let known = programme.character.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    let name = if known { programme.character.as_str() } else { "ranger-1" };
    let address = format!("./characters/{name}.svg");
    view! { <img class=class src=address alt="" width="96" height="96"/> }
}

/// An indicator's number with its programme's shape.
pub fn indicator_number(programme: &Programme, number: &str) -> impl IntoView + use<> {
    view! { <span class="indicator-number">{shape(programme)}{number.to_owned()}</span> }
}
