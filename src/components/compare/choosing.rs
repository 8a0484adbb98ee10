//! What is compared, and how: the other side, the view, what is listed.

use super::file::save;
use super::outcome::OutcomeMemo;
use crate::browser::dom::{El, el};
use crate::browser::files;
use crate::components::button::{button, plain_button};
use crate::components::select::{Choice, select};
use crate::session::{GIVEN, Notice, OtherSide, Past, Session, View};
use leptos::prelude::{Get, GetUntracked, RwSignal, Set, Track, Update, With};
use leptos::task::spawn_local;
use tsunagari_text::{CompareText, Say};

/// The choice of the other side: what is published, other reports, earlier states, a file.
pub fn choosing(session: Session) -> El {
    let comparing = session.comparing();
    let past: RwSignal<Vec<Past>> = RwSignal::new(Vec::new());
    spawn_local(async move {
        let all = session.generations().await;
        // The page may have been left meanwhile.
        let _ = past.try_set(all);
    });
    let problem = RwSignal::new(String::new());
    let options = move || {
        let mut options = vec![(String::new(), session.first_name())];
        session.kept_changed.track();
        options.extend(session.others());
        past.with(|all| {
            for (at, one) in all.iter().enumerate() {
                options.push((earlier(at), CompareText::Past { at: &one.at }.plain()));
            }
        });
        options.extend(comparing.given().map(|name| (GIVEN.to_owned(), name)));
        options
    };
    let choice = move || Choice {
        options: options(),
        chosen: comparing.chosen(),
    };
    let choose = move |chosen: String| {
        problem.set(String::new());
        let found = past.with(|all| {
            let mut all = all.iter().enumerate();
            let found = all.find(|(at, _)| earlier(*at) == chosen);
            found.map(|(_, one)| OtherSide {
                report: one.report.clone(),
                name: CompareText::Past { at: &one.at }.plain(),
                handed_out: None,
            })
        });
        let other = found.or_else(|| {
            let mut others = session.others().into_iter();
            let (id, name) = others.find(|(id, _)| *id == chosen)?;
            session.other(&id, name)
        });
        if chosen == GIVEN {
            return;
        }
        if other.is_none() && !chosen.is_empty() {
            problem.set(CompareText::NotRead.plain());
        }
        comparing.choose(&chosen, other);
    };
    let name = CompareText::Other.plain();
    let file = el("input", "visually-hidden")
        .attr("type", "file")
        .attr("accept", ".json,application/json")
        .attr("data-compare-file", "")
        .on("change", move |event| {
            spawn_local(async move {
                let read = match files::chosen(&event).await {
                    Ok(Some(text)) => session.other_from_file(&text),
                    Ok(None) => return,
                    Err(files::NotRead) => return session.tell(Notice::FileNotRead),
                };
                let words = match read {
                    Ok(other) => {
                        comparing.choose(GIVEN, Some(other));
                        String::new()
                    }
                    Err(words) => words,
                };
                let _ = problem.try_set(words);
            });
        });
    let file = el("label", "button data-part__file")
        .text(&CompareText::OpenFile.plain())
        .child(file);
    let swap = button(&CompareText::Swap.plain())
        .attr("data-compare-swap", "")
        .on_click(move || comparing.swapped.update(|swapped| *swapped = !*swapped));
    let told = el("p", "data-part__problem")
        .attr("role", "alert")
        .attr("data-compare-problem", "")
        .live_text(move || problem.get());
    let fields = el("div", "filter-bar__fields")
        .child(select("filter-bar__field", &name, choice, choose).attr("data-compare-other", ""))
        .child(file)
        .child(swap);
    el("div", "section").child(fields).child(told)
}

fn earlier(at: usize) -> String {
    format!("/past/{at}")
}

/// The two views.
pub fn views(session: Session) -> El {
    let shown = session.comparing().view;
    let view = move |view: View, hook: &str, words: CompareText<'_>| {
        plain_button("check-choice")
            .attr("data-compare-view", hook)
            .live_attr("aria-pressed", move || {
                Some((shown.get() == view).to_string())
            })
            .text(&words.plain())
            .on_click(move || shown.set(view))
    };
    el("div", "filter-bar__fields")
        .attr("role", "group")
        .attr("aria-label", &CompareText::Views.plain())
        .child(view(View::SameYears, "same-years", CompareText::SameYears))
        .child(view(
            View::YearOnYear,
            "year-on-year",
            CompareText::YearOnYear,
        ))
}

/// What is listed, and the file of it.
pub fn listing(session: Session, of: OutcomeMemo) -> El {
    let only = session.comparing().only_bands;
    let bands = plain_button("check-choice")
        .attr("data-only-bands", "")
        .live_attr("aria-pressed", move || Some(only.get().to_string()))
        .text(&CompareText::OnlyBands.plain())
        .on_click(move || only.set(!only.get_untracked()));
    let file = button(&CompareText::DownloadCsv.plain())
        .attr("data-export", "csv-compare")
        .on_click(move || save(session, of));
    el("div", "filter-bar__fields").child(bands).child(file)
}
