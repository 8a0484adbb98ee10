//! A text's field: a note or one of an activity's texts, committed when it is left.

use crate::browser::dom::{El, effect, el, value_of};
use crate::browser::keys;
use crate::session::use_session;
use leptos::prelude::*;
use std::rc::Rc;
use tsunagari_core::{Edit, both_texts};
use tsunagari_text::{EditText, Say};

/// What a field is about.
pub struct TextOf {
    /// The text in the report.
    pub now: Memo<String>,
    /// The text as it was published.
    pub published: String,
    /// The field's name.
    pub label: String,
    /// Lines to show at first.
    pub rows: u32,
    /// Makes the edit: from what, to what.
    pub edit: Box<dyn Fn(String, String) -> Edit>,
}

/// The field, with the published text beside a changed one.
pub fn text_field(
    TextOf {
        now,
        published,
        label,
        rows,
        edit,
    }: TextOf,
) -> El {
    let session = use_session();
    let area = el("textarea", "text-field")
        .attr("rows", &rows.to_string())
        .attr("aria-label", &label);
    let shown = area.clone();
    effect(move || now.with(|text| keys::follow(&shown, text)));
    let (reset, written) = (area.clone(), area.clone());
    let published: Rc<str> = published.into();
    let same = published.clone();
    let area = area
        .live_attr("data-changed", move || {
            now.with(|text| **text != *same).then(String::new)
        })
        .on("change", move |event| {
            let (from, typed) = (now.get_untracked(), value_of(&event));
            // Another tab may have written here since the typing began.
            let to = match from == keys::value_before(&event) {
                true => typed,
                false => both_texts(&from, &typed),
            };
            keys::set_value(&written, &to);
            if from != to {
                session.edit(vec![edit(from, to)]);
            }
        })
        .on("keydown", move |event| {
            if keys::name(&event) == "Escape" {
                now.with_untracked(|text| keys::set_value(&reset, text));
            }
        });
    let beside = move || {
        let words = EditText::PublishedText { text: &published };
        let changed = now.with(|text| **text != *published);
        if changed {
            vec![el("span", "published").text(&words.plain())]
        } else {
            Vec::new()
        }
    };
    el("span", "text-field__frame").child(area).live(beside)
}
