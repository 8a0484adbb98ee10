//! Where the structure of a report is changed: the tree of its parts, and a form in the place of
//! the part that it is about.

mod addition;
mod bands;
pub mod desk;
mod form;
mod heads;
mod judging;
mod outcome;
mod part;
mod press;
mod rating;
pub mod report_head;
mod row;
pub mod summary;
pub mod tree;
pub mod way;
