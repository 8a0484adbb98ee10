//! Every text that a user can see, typed.
//!
//! One file an area, named as the page or component that speaks it. A text is an
//! enum variant that carries what it mentions, and [`Say`] matches on it without a
//! catch-all: a text that a language lacks does not compile.

mod chart;
mod figures;
mod phrase;

pub use chart::ChartText;
pub use figures::{band_mark, band_word, figure, figure_with_unit, fiscal_year, fiscal_year_wareki, rate_percent, signed};
pub use phrase::{Phrase, Run, Say};
