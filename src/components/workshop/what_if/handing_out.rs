//! A scenario is kept to be compared, or handed out as a link.

use super::super::address::shared_route;
use crate::browser::dom::{El, effect, el};
use crate::browser::{clipboard, keys, places};
use crate::components::button::button;
use crate::components::link::link;
use crate::route::Page;
use crate::session::Sandbox;
use leptos::prelude::{Get, RwSignal, Set};
use leptos::task::spawn_local;
use tsunagari_text::{Say, ShareText, WhatIfText};

/// The part of the page.
pub fn handing_out(sandbox: Sandbox) -> El {
    let told = RwSignal::new(String::new());
    let field = RwSignal::new(None::<String>);
    let keep = button(&WhatIfText::Keep.plain())
        .attr("data-what-if-keep", "")
        .on_click(move || {
            let name = &sandbox.keep();
            told.set(WhatIfText::Kept { name }.plain());
        });
    let compare = link("button", Page::Workshop("compare".into()))
        .attr("data-what-if-compare", "")
        .text(&WhatIfText::Compare.plain());
    let make = button(&WhatIfText::Link.plain())
        .attr("data-what-if-link", "")
        .on_click(move || match address(sandbox) {
            Ok(address) => field.set(Some(address)),
            Err(words) => told.set(words),
        });
    let made = el("div", "section").live(move || {
        let Some(address) = field.get() else {
            return Vec::new();
        };
        vec![
            made(&address, told),
            el("p", "prose").text(&WhatIfText::LinkLead.plain()),
        ]
    });
    let actions = el("div", "data-part__actions")
        .child(keep)
        .child(compare)
        .child(make);
    el("section", "section what-if__hand-out")
        .child(actions)
        .child(
            el("p", "data-part__note")
                .attr("role", "status")
                .live_text(move || told.get()),
        )
        .child(made)
}

fn made(address: &str, told: RwSignal<String>) -> El {
    let input = el("input", "field share-link")
        .attr("readonly", "")
        .attr("data-scenario-link", "");
    let (shown, text) = (input.clone(), address.to_owned());
    effect(move || keys::set_value(&shown, &text));
    let copied = input.clone();
    let copy = button(&ShareText::LinkCopy.plain()).on_click(move || {
        let field = copied.clone();
        spawn_local(async move {
            let words = match clipboard::copy_from(&field).await {
                true => ShareText::LinkCopied,
                false => ShareText::LinkNotCopied,
            };
            let _ = told.try_set(words.plain());
        });
    });
    el("div", "section")
        .child(
            el("label", "data-form__field")
                .child(el("span", "data-form__name").text(&WhatIfText::LinkField.plain()))
                .child(input),
        )
        .child(el("div", "data-part__actions").child(copy))
}

/// The address of the scenario: the report in the part that a link has for it, and what is changed behind it.
/// So the figures that were tried out can never be taken for the report's.
fn address(sandbox: Sandbox) -> Result<String, String> {
    let app = places::app_address().ok_or_else(|| WhatIfText::NoLink.plain())?;
    let place = Page::Workshop(format!("what-if/{}", sandbox.written()));
    let route = shared_route(sandbox.session, place)?;
    Ok(format!("{app}{route}"))
}
