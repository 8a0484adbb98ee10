//! A text's field: a note or one of an activity's texts, committed when it is left.

use crate::session::{Notice, use_session};
use leptos::ev;
use leptos::prelude::*;
use tsunagari_core::Edit;
use tsunagari_text::{EditText, Say};

/// The field. `edit` makes the edit from the text before to the text after.
#[component]
pub fn TextField(
    /// The text now.
    #[prop(into)]
    text: Signal<String>,
    /// The text as it was published.
    published: String,
    /// The field's name.
    label: String,
    /// Lines to show at first.
    rows: u32,
    /// Makes the edit: from what, to what.
    edit: impl Fn(String, String) -> Edit + 'static,
) -> impl IntoView {
    let session = use_session();
    let commit = move |event: ev::Event| {
        let (from, to) = (text.get_untracked(), event_target_value(&event));
        if from == to {
            return;
        }
        if let Err(error) = session.dispatch(vec![edit(from, to)]) {
            session.tell(Notice::EditRefused(error));
        }
    };
    let press = move |event: ev::KeyboardEvent| {
        if event.key() == "Escape" {
            event_target::<web_sys::HtmlTextAreaElement>(&event).set_value(&text.get_untracked());
        }
    };
    let before = published.clone();
    let changed = Memo::new(move |_| text.get() != before);
    let beside = move || {
        changed.get().then(|| {
            let words = EditText::PublishedText { text: &published }.plain();
            view! { <span class="published">{words}</span> }
        })
    };
    view! {
        <span class="text-field__frame" data-changed=move || changed.get().then_some("")>
            <textarea
                class="text-field"
                rows=rows.to_string()
                aria-label=label
                prop:value=text
                prop:defaultValue=text
                on:change=commit
                on:keydown=press
            ></textarea>
            {beside}
        </span>
    }
}
