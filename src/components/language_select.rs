//! The language of the page, in every language's own name.

use crate::browser::dom::{El, el, value_of};
use crate::session::use_session;
use leptos::prelude::GetUntracked;
use tsunagari_text::{Language, Say, ShellText};

/// The select.
pub fn language_select() -> El {
    let session = use_session();
    let option = |language: Language| {
        let option = el("option", "")
            .attr("value", language.code())
            .attr("lang", language.tag())
            .text(language.name());
        match language == session.language.get_untracked() {
            true => option.attr("selected", ""),
            false => option,
        }
    };
    el("select", "select language-select")
        .attr("data-language", "")
        .attr("aria-label", &ShellText::Language.plain())
        .children(Language::ALL.map(option).into())
        .on("change", move |event| {
            if let Some(language) = Language::of_code(&value_of(&event)) {
                session.speak(language);
            }
        })
}
