//! What could not be read at any visit: each text can be saved as a file, and taken away.

use super::part;
use crate::browser::dom::{El, el};
use crate::components::button::button;
use crate::session::{Notice, Session, use_session};
use leptos::prelude::{Get, RwSignal, Set};
use tsunagari_text::{DataText, Say};

/// So many characters of a text are shown.
const SHOWN: usize = 40;

/// The part about it; none where everything could be read.
pub fn put_aside() -> Option<El> {
    let session = use_session();
    let texts = session.put_aside();
    if texts.is_empty() {
        return None;
    }
    let rows = texts
        .into_iter()
        .map(|(key, text)| row(session, key, text))
        .collect();
    let list = el("ul", "data-list").children(rows);
    Some(part(
        "put-aside",
        DataText::PutAside,
        DataText::PutAsideWords,
        vec![list],
    ))
}

fn row(session: Session, key: String, text: String) -> El {
    let gone = RwSignal::new(false);
    el("li", "data-list__row")
        .attr("data-put-aside", &key)
        .live(move || parts(session, &key, &text, gone))
}

fn parts(session: Session, key: &str, text: &str, gone: RwSignal<bool>) -> Vec<El> {
    let (saved, key, kept) = (text.to_owned(), key.to_owned(), text.to_owned());
    let turn = move |to: bool| match session.discard(&key, &kept, to) {
        Ok(()) => gone.set(to),
        Err(problem) => session.tell(Notice::NotStored(problem)),
    };
    if gone.get() {
        let back = button(&DataText::TakeBack.plain()).on_click(move || turn(false));
        let words = DataText::Discarded.plain();
        return vec![el("p", "data-list__name").text(&words), back];
    }
    let start: String = text.chars().take(SHOWN).collect();
    let words = DataText::PutAsideText {
        start: &start,
        length: text.chars().count(),
    };
    let save =
        button(&DataText::SavePutAside.plain()).on_click(move || session.save_unreadable(&saved));
    let discard = button(&DataText::Discard.plain()).on_click(move || turn(true));
    let words = el("p", "data-list__name").text(&words.plain());
    vec![words, save, discard]
}
