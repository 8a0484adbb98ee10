//! A select with a name beside it.

use crate::browser::dom::{El, el};
use leptos::prelude::{Get, Memo};

/// The values of a select with their words, and which one is chosen.
#[derive(Clone, PartialEq, Eq)]
pub struct Choice {
    /// Value and words.
    pub options: Vec<(String, String)>,
    /// The chosen value.
    pub chosen: String,
}

/// The select; `class` is that of the label around it.
pub fn select(
    class: &'static str,
    name: &str,
    choice: impl Fn() -> Choice + Send + Sync + 'static,
    choose: impl Fn(String) + 'static,
) -> El {
    let choice = Memo::new(move |_| choice());
    let options = move || {
        let Choice { options, chosen } = choice.get();
        let option = |(value, words): (String, String)| {
            let option = el("option", "").attr("value", &value).text(&words);
            if value == chosen {
                option.attr("selected", "")
            } else {
                option
            }
        };
        options.into_iter().map(option).collect()
    };
    let field = el("select", "select")
        .live(options)
        .on("change", move |event| {
            choose(crate::browser::dom::value_of(&event))
        });
    let label = el("span", "").attr("class", &format!("{class}__label"));
    el("label", class).child(label.text(name)).child(field)
}
