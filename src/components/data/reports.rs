//! The reports side by side: open, duplicate, rename, delete and bring back.

use super::part;
use crate::browser::dom::{El, el, value_of};
use crate::components::{button::button, link::link};
use crate::route::Page;
use crate::session::{Session, use_session};
use leptos::prelude::Track;
use tsunagari_formats::Volume;
use tsunagari_text::{DataText, Say, StructureText};

/// The part about several reports.
pub fn reports() -> El {
    let session = use_session();
    let list = el("ul", "data-list").live(move || {
        session.kept_changed.track();
        let library = session.library();
        let bundled = bundled(session, library.open.is_none());
        let open = |volume: &Volume| library.open.as_deref() == Some(volume.id.as_str());
        let own = library
            .volumes
            .iter()
            .map(|volume| row(session, volume, open(volume)));
        std::iter::once(bundled).chain(own).collect()
    });
    let structure = link("button", Page::Structure).text(&StructureText::Heading.plain());
    part(
        "reports",
        DataText::Reports,
        DataText::ReportsWords,
        vec![list, structure],
    )
}

fn bundled(session: Session, open: bool) -> El {
    let name = DataText::Bundled.plain();
    let name = name.as_str();
    let copy = DataText::BundledCopy.bare();
    let duplicate = open.then(|| {
        button(&DataText::Duplicate { name }.plain())
            .on_click(move || session.duplicate_report(None, copy.clone()))
    });
    line(name)
        .maybe((!open).then(|| {
            button(&DataText::OpenReport { name }.plain())
                .on_click(move || session.open_report(None))
        }))
        .maybe(open.then(open_now))
        .maybe(duplicate)
}

fn row(session: Session, volume: &Volume, open: bool) -> El {
    let name = volume.name.as_str();
    let own = || volume.id.clone();
    if volume.removed {
        let id = own();
        return line(name)
            .child(el("p", "data-part__note").text(&DataText::Removed.plain()))
            .child(
                button(&DataText::BringBack { name }.plain())
                    .on_click(move || session.remove_report(&id, false)),
            );
    }
    let (to_open, to_copy, to_rename, to_remove) = (own(), own(), own(), own());
    let copy = DataText::CopyOf { name }.bare();
    let rename = el("input", "field")
        .attr("aria-label", &DataText::Rename { name }.plain())
        .property("value", name)
        .attr("value", name)
        .on("change", move |event| {
            let name = value_of(&event);
            if !name.trim().is_empty() {
                session.rename_report(&to_rename, name.trim());
            }
        });
    el("li", "data-list__row")
        .attr("data-report", &volume.id)
        .child(rename)
        .maybe((!open).then(|| {
            button(&DataText::OpenReport { name }.plain())
                .on_click(move || session.open_report(Some(to_open.clone())))
        }))
        .maybe(open.then(open_now))
        .child(
            button(&DataText::Duplicate { name }.plain())
                .on_click(move || session.duplicate_report(Some(&to_copy), copy.clone())),
        )
        .maybe((!open).then(|| {
            button(&DataText::Remove { name }.plain())
                .on_click(move || session.remove_report(&to_remove, true))
        }))
}

fn line(name: &str) -> El {
    el("li", "data-list__row").child(el("p", "data-list__name").text(name))
}

fn open_now() -> El {
    el("p", "data-part__note").text(&DataText::OpenNow.plain())
}
