//! Small views that pages share.

pub mod band_badge;
pub mod band_table;
pub mod breadcrumbs;
pub mod change;
pub mod chart;
pub mod drawing;
pub mod edit_bar;
pub mod fact;
pub mod figure_field;
pub mod figure_table;
pub mod filter_bar;
pub mod footer;
pub mod header;
pub mod highlight;
pub mod indicator_card;
pub mod notices;
pub mod overview_chart;
pub mod pager;
pub mod programme_card;
pub mod readings;
pub mod save_state;
pub mod search;
pub mod shape;
pub mod source_line;
pub mod text_field;
pub mod year_select;
