//! A link to a page of the report, with the evaluated year kept.

use crate::browser::dom::{El, el};
use crate::route::Page;
use crate::session::use_session;

/// The link; its words are the caller's.
pub fn link(class: &'static str, page: Page) -> El {
    let session = use_session();
    el("a", class).live_attr("href", move || Some(session.link(page.clone())))
}
