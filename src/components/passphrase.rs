//! The field of a passphrase, and what is locked asking for it.

use super::button::plain_button;
use super::tick_box::{tick, tick_box};
use crate::browser::dom::{El, Event, el, value_of};
use crate::browser::{crypto, places};
use leptos::prelude::{Get, RwSignal, Set, SetValue, StoredValue, WithValue};
use leptos::task::spawn_local;
use std::rc::Rc;
use tsunagari_formats::Locked;
use tsunagari_text::{Say, SnapshotText};

#[derive(Clone, Copy, PartialEq)]
enum State {
    Asking,
    Trying,
    Wrong,
}

/// The field with its name, and the box that hides what is typed. It is shown to begin with: where a field
/// hides, most keyboards write no Japanese.
pub fn passphrase_field(input: El, hint: Option<El>) -> [El; 2] {
    let hidden = RwSignal::new(false);
    let input = input
        .attr("autocomplete", "off")
        .attr("autocapitalize", "off")
        .attr("spellcheck", "false")
        .live_attr("type", move || {
            Some(if hidden.get() { "password" } else { "text" }.to_owned())
        });
    let label = el("label", "data-form__field")
        .child(el("span", "data-form__name").text(&SnapshotText::Passphrase.plain()))
        .child(input)
        .maybe(hint);
    let hide = tick(false, move |on| hidden.set(on)).attr("data-hide-passphrase", "");
    [label, tick_box(hide, &SnapshotText::HidePassphrase.plain())]
}

/// The form, which hands on what was locked; where the browser cannot unlock, why.
pub fn passphrase(locked: Locked, opened: impl Fn(Vec<u8>) + 'static) -> El {
    if !crypto::is_there() {
        return el("p", "data-part__problem")
            .attr("data-unlock-problem", "no-crypto")
            .text(&SnapshotText::NoCrypto.plain());
    }
    let (locked, opened) = (Rc::new(locked), Rc::new(opened));
    let typed = StoredValue::new(String::new());
    let state = RwSignal::new(State::Asking);
    let is = move |one: State| state.get() == one;
    let field = el("input", "field")
        .attr("id", "passphrase")
        .attr("data-passphrase", "")
        .live_attr("aria-invalid", move || {
            is(State::Wrong).then(|| "true".to_owned())
        })
        .on("input", move |event| typed.set_value(value_of(&event)));
    let [field, cover] = passphrase_field(field, None);
    let open = plain_button("button button--primary")
        .attr("type", "submit")
        .attr("data-unlock", "")
        .live_attr("disabled", move || is(State::Trying).then(String::new))
        .text(&SnapshotText::Open.plain());
    let trying = el("p", "data-part__note")
        .attr("role", "status")
        .live_text(move || match state.get() {
            State::Trying => SnapshotText::Trying.plain(),
            _ => String::new(),
        });
    let problem = el("p", "data-part__problem")
        .attr("role", "alert")
        .live_attr("data-unlock-problem", move || {
            is(State::Wrong).then(|| "wrong".to_owned())
        })
        .live_text(move || match state.get() {
            State::Wrong => SnapshotText::WrongPassphrase.plain(),
            _ => String::new(),
        });
    el("form", "data-form")
        .attr("novalidate", "")
        .child(field)
        .child(problem)
        .child(cover)
        .child(trying)
        .child(open)
        .on("submit", move |event: Event| {
            event.prevent_default();
            let passphrase = typed.with_value(String::clone);
            let (locked, opened) = (locked.clone(), opened.clone());
            state.set(State::Trying);
            spawn_local(async move {
                match crypto::unlock(&locked, &passphrase).await {
                    Ok(content) => opened(content),
                    Err(_) => {
                        state.set(State::Wrong);
                        places::focus("#passphrase");
                    }
                }
            });
        })
}
