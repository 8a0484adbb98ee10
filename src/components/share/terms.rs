//! Whose the snapshot is, and of which day.

use super::Sharing;
use crate::browser::dom::{El, el, value_of};
use leptos::prelude::{GetUntracked, Set, With};
use tsunagari_core::Day;
use tsunagari_text::{Say, ShareText};

/// The part.
pub fn terms(sharing: Sharing) -> El {
    let by = el("input", "field")
        .attr("autocomplete", "organization")
        .attr("maxlength", "200")
        .attr("data-share-by", "")
        .attr("value", &sharing.by.get_untracked())
        .on("input", move |event| sharing.by.set(value_of(&event)));
    let on = el("input", "field")
        .attr("type", "date")
        .attr("min", "1900-01-01")
        .attr("max", "9999-12-31")
        .attr("data-share-on", "")
        .attr("value", &sharing.on.get_untracked())
        .on("input", move |event| sharing.on.set(value_of(&event)));
    let problem = el("span", "data-part__problem")
        .attr("role", "alert")
        .live_text(move || {
            let known = sharing.on.with(|on| on.parse::<Day>().is_ok());
            let words = (!known).then(|| ShareText::NoSuchDay.plain());
            words.unwrap_or_default()
        });
    let field = |name: ShareText<'_>, hint: ShareText<'_>, input: El| {
        el("label", "data-form__field")
            .child(el("span", "data-form__name").text(&name.plain()))
            .child(input)
            .child(el("span", "data-part__note").text(&hint.plain()))
    };
    let fields = el("div", "share-terms__fields")
        .child(field(ShareText::By, ShareText::ByHint, by))
        .child(field(ShareText::On, ShareText::OnHint, on).child(problem));
    el("section", "share-terms")
        .attr("aria-labelledby", "h-share-terms")
        .child(
            el("h2", "")
                .attr("id", "h-share-terms")
                .text(&ShareText::Terms.plain()),
        )
        .child(el("p", "prose").text(&ShareText::TermsWords.plain()))
        .child(fields)
}
