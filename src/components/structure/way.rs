//! The way to the page, from whatever it is about.

use super::row::retired_mark;
use crate::browser::dom::{El, el};
use crate::components::link::link;
use crate::route::Page;
use crate::session::{Mode, use_session};
use leptos::prelude::Get;
use tsunagari_text::{Say, StructureText};

/// The link; the page opens with this programme open.
pub fn way_to_structure(programme: u16) -> El {
    let session = use_session();
    el("a", "button")
        .live_attr("href", move || Some(session.structure_link(programme)))
        .text(&StructureText::Begin.plain())
}

/// The same in edit mode; nothing in view mode. Tracked.
pub fn way_while_editing(programme: u16) -> Vec<El> {
    match use_session().mode.get() {
        Mode::Edit => vec![el("p", "to-structure").child(way_to_structure(programme))],
        Mode::View => Vec::new(),
    }
}

/// What stands where indicators would, while there are none, with the way to where they are added: by whoever
/// owns the report.
pub fn no_indicators(programme: Option<u16>) -> El {
    let way = || match programme {
        Some(number) => way_to_structure(number),
        None => link("button", Page::Structure).text(&StructureText::Begin.plain()),
    };
    let own = use_session().origin().is_none();
    el("div", "empty")
        .child(el("p", "").text(&StructureText::NoIndicators.plain()))
        .maybe(own.then(way))
}

/// What is said of a part that is retired, with the way to where it is brought back.
pub fn retired_notice(words: &str, programme: u16) -> El {
    el("div", "notice structure-notice")
        .attr("data-kind", "warning")
        .child(retired_mark())
        .child(el("p", "").text(words))
        .child(el("p", "to-structure").child(way_to_structure(programme)))
}
