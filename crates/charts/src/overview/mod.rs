//! All indicators of a year against their targets, in one picture.

mod layout;
mod model;
mod row;

pub use layout::{overview_height, overview_layout};
pub use model::{OverviewGroup, OverviewModel, OverviewRow, OverviewTableRow};
