//! How many findings came out how: the choice of what the list shows, and the file to take away.

use super::{desk::Desk, file::save};
use crate::browser::dom::{El, el};
use crate::components::button::{button, plain_button};
use tsunagari_core::CheckResult;
use tsunagari_text::{CheckText, Say};

/// A result's mark; its word stands beside it.
pub fn mark(result: CheckResult) -> El {
    el("span", "check-mark")
        .attr("data-result", key(result))
        .attr("aria-hidden", "true")
}

/// A result's name in hooks and files.
pub fn key(result: CheckResult) -> &'static str {
    match result {
        CheckResult::Agrees => "agrees",
        CheckResult::Differs => "differs",
        CheckResult::Unresolved => "unresolved",
        CheckResult::Unchecked => "unchecked",
    }
}

/// The row of results, the file of findings, and how many are shown.
pub fn results(desk: Desk) -> El {
    let choices = el("div", "check-results__choices")
        .attr("role", "group")
        .attr("aria-label", &CheckText::Filter.plain())
        .child(choice(desk, None))
        .children(
            CheckResult::ALL
                .map(|result| choice(desk, Some(result)))
                .into(),
        );
    let shown = el("p", "check-results__shown")
        .attr("role", "status")
        .live_text(move || {
            let (shown, total) = (desk.count(desk.shown()), desk.count(None));
            CheckText::Shown { shown, total }.plain()
        });
    let file = button(&CheckText::DownloadCsv.plain())
        .attr("data-export", "check-csv")
        .on_click(move || save(desk));
    let none = move || (desk.count(None) == 0).then(String::new);
    el("div", "check-results")
        .live_attr("hidden", none)
        .child(choices)
        .child(el("div", "check-results__line").child(shown).child(file))
}

fn choice(desk: Desk, result: Option<CheckResult>) -> El {
    let words = move || match result {
        Some(one) => CheckText::Result(one, desk.count(result)).plain(),
        None => CheckText::All(desk.count(None)).plain(),
    };
    plain_button("check-choice")
        .attr("data-check-filter", result.map_or("all", key))
        .live_attr("aria-pressed", move || {
            Some((desk.shown() == result).to_string())
        })
        .maybe(result.map(mark))
        .child(el("span", "").live_text(words))
        .on_click(move || desk.show(result))
}
