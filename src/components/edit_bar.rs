//! What editing brings to every page: undo, redo, and the way back to the published figures.

use crate::session::{Mode, use_session};
use leptos::prelude::*;
use tsunagari_text::{EditText, Say};

/// The bar below the header, in edit mode.
#[component]
pub fn EditBar() -> impl IntoView {
    let session = use_session();
    let count = Memo::new(move |_| session.changes().len());
    view! {
        <Show when=move || session.mode.get() == Mode::Edit>
            <div class="edit-bar" role="region" aria-label=EditText::BarName.plain()>
                <div class="container edit-bar__inner">
                    <p class="edit-bar__words">{EditText::BarWords.plain()}</p>
                    <button
                        type="button"
                        class="button"
                        data-undo
                        aria-keyshortcuts="Control+Z"
                        disabled=move || !session.can_undo()
                        on:click=move |_| session.undo()
                    >
                        {EditText::Undo.plain()}
                    </button>
                    <button
                        type="button"
                        class="button"
                        data-redo
                        aria-keyshortcuts="Control+Y Control+Shift+Z"
                        disabled=move || !session.can_redo()
                        on:click=move |_| session.redo()
                    >
                        {EditText::Redo.plain()}
                    </button>
                    <button
                        type="button"
                        class="button"
                        data-back-to-published
                        disabled=move || count.get() == 0
                        on:click=move |_| session.back_to_published()
                    >
                        {EditText::BackToPublished.plain()}
                        {move || EditText::ChangeCount { count: count.get() }.plain()}
                    </button>
                </div>
            </div>
        </Show>
    }
}
