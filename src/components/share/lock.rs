//! The lock before publication: one passphrase for all ways that can be locked.

use super::Sharing;
use crate::browser::crypto;
use crate::browser::dom::{El, el, value_of};
use crate::components::passphrase::passphrase_field;
use crate::components::tick_box::{tick, tick_box};
use leptos::prelude::{Get, Set};
use tsunagari_text::{Say, ShareText};

/// The part; where the browser cannot lock, why.
pub fn lock(sharing: Sharing) -> El {
    let there = crypto::is_there();
    let switch = tick(false, move |on| sharing.locked.set(on))
        .attr("data-share-lock", "")
        .live_attr("disabled", move || (!there).then(String::new));
    let switch = tick_box(switch, &ShareText::LockOn.plain());
    let none = (!there).then(|| {
        el("p", "data-part__problem")
            .attr("data-no-lock", "")
            .text(&ShareText::NoLock.plain())
    });
    let fields = move || {
        if sharing.locked.get() {
            vec![passphrase(sharing)]
        } else {
            Vec::new()
        }
    };
    el("section", "share-terms")
        .attr("aria-labelledby", "h-share-lock")
        .child(
            el("h2", "")
                .attr("id", "h-share-lock")
                .text(&ShareText::Lock.plain()),
        )
        .child(el("p", "prose").text(&ShareText::LockWords.plain()))
        .child(switch)
        .maybe(none)
        .live(fields)
}

fn passphrase(sharing: Sharing) -> El {
    let field = el("input", "field")
        .attr("data-share-passphrase", "")
        .on("input", move |event| {
            sharing.passphrase.set(value_of(&event))
        });
    let hint = el("span", "data-part__note").text(&ShareText::PassphraseHint.plain());
    let [field, hide] = passphrase_field(field, Some(hint));
    let problem = el("p", "data-part__problem")
        .attr("role", "status")
        .live_text(move || {
            // Nothing is wrong with a field that nobody has come to yet.
            let begun = !sharing.passphrase.get().is_empty();
            let words = sharing.key().err().filter(|_| begun);
            words.map(|words| words.plain()).unwrap_or_default()
        });
    el("div", "data-form")
        .child(field)
        .child(problem)
        .child(hide)
}
