//! 記入票: a form in the place of what it is about, on any page: what it asks, what was answered, and what is
//! wrong with an answer. What is done with the answers is the page's.

pub mod fields;
pub mod question;
pub mod sheet;
