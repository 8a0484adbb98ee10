//! Help below every page: how it is used, and the keys that do something.

use super::{
    button::button,
    link::link,
    tick_box::{tick, tick_box},
    tour::start_button,
};
use crate::browser::dom::{El, Event, el};
use crate::browser::{keys, places};
use crate::route::Page;
use crate::session::{Session, use_session};
use leptos::task;
use tsunagari_text::{HelpText, KeyText, Say, TourText};

const KEYS: &str = "keys";

/// What stands below a page. It comes with the second half of the wasm: nobody needs it before.
#[inline(never)]
pub fn help(page: &Page) -> Vec<El> {
    let words = about(page).map(|words| {
        el("details", "")
            .attr("data-help", "")
            .child(el("summary", "").text(&HelpText::Heading.plain()))
            .child(el("p", "prose").text(&words.plain()))
    });
    let open = button(&HelpText::Keys.plain())
        .attr("data-keys", "")
        .attr("aria-haspopup", "dialog")
        .on_click(show_keys);
    let guide = link("button", Page::Guide).text(&HelpText::Guide.plain());
    let ways = el("div", "help__ways")
        .child(start_button(&TourText::Name.plain()))
        .child(open)
        .child(guide);
    let inside = el("div", "section").maybe(words).child(ways).child(list());
    vec![el("div", "help").child(inside)]
}

/// Opens the list at `?`, unless the key is a letter of what is being typed or keys of one letter are off.
#[inline(never)]
pub fn at_key(session: Session, event: &Event) {
    let asked = keys::name(event) == "?" && session.has_letter_keys();
    if asked && !places::is_typed_into(event) {
        event.prevent_default();
        // A key that came before the second half of the wasm has only now let the list be made.
        task::spawn_local(async {
            task::tick().await;
            show_keys();
        });
    }
}

fn show_keys() {
    places::show_dialog(KEYS);
}

fn about(page: &Page) -> Option<HelpText> {
    Some(match page {
        Page::Overview => HelpText::Overview,
        Page::Programme(_) => HelpText::Programme,
        Page::Indicator(_) => HelpText::Indicator,
        Page::Check => HelpText::Check,
        Page::Compare => HelpText::Compare,
        Page::Data => HelpText::Data,
        Page::Structure => HelpText::Structure,
        Page::Share => HelpText::Share,
        // On a slide there is one thing at a time.
        Page::Workshop(place) if place.starts_with("slide") => return None,
        Page::Workshop(_) => HelpText::Workshop,
        Page::Guide | Page::NotFound(_) => return None,
    })
}

/// The keys, each with what it does. The browser holds the keyboard inside, and gives it back where it was.
fn list() -> El {
    let heading = "h-keys";
    let head = [HelpText::Key, HelpText::Does]
        .map(|name| el("th", "").attr("scope", "col").text(&name.plain()));
    let rows = KeyText::ALL.into_iter().map(|key| {
        let name = el("th", "").attr("scope", "row");
        el("tr", "")
            .child(name.child(el("kbd", "").text(&key.keys())))
            .child(el("td", "").text(&key.plain()))
    });
    let table = el("table", "")
        .child(el("thead", "").child(el("tr", "").children(head.into())))
        .child(el("tbody", "").children(rows.collect()));
    let close = button(&HelpText::Close.plain()).on_click(|| places::close_dialog(KEYS));
    el("dialog", "")
        .attr("id", KEYS)
        .attr("aria-labelledby", heading)
        .child(
            el("h2", "")
                .attr("id", heading)
                .attr("tabindex", "-1")
                // The list begins at its top, not at the button below it.
                .attr("autofocus", "")
                .text(&HelpText::Keys.plain()),
        )
        .child(el("p", "").text(&HelpText::KeysWords.plain()))
        .child(table)
        .child(letter_keys())
        .child(close)
}

/// Where keys of one letter are switched off.
fn letter_keys() -> El {
    let session = use_session();
    let tick = tick(session.has_letter_keys(), move |on| {
        session.use_letter_keys(on)
    })
    .attr("data-letter-keys", "");
    el("div", "help__letter-keys")
        .child(tick_box(tick, &HelpText::LetterKeys.plain()))
        .child(el("p", "data-part__note").text(&HelpText::LetterKeysWords.plain()))
}
