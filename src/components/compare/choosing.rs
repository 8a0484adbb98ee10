//! What is compared, and how: the other side, the view, what is listed.

use super::file::save;
use super::given::Giving;
use super::outcome::OutcomeMemo;
use crate::browser::dom::{El, el};
use crate::components::button::{button, plain_button};
use crate::components::select::{Choice, select};
use crate::session::{OtherSide, Past, Session, SideName, View};
use leptos::prelude::{Get, GetUntracked, RwSignal, Set, Track, Update, With, untrack};
use leptos::task::spawn_local;
use tsunagari_text::{CompareText, Say};

/// The choice of the other side: what is published, other reports, earlier states, a file, a link.
pub fn choosing(session: Session) -> El {
    let comparing = session.comparing();
    let past: RwSignal<Vec<Past>> = RwSignal::new(Vec::new());
    spawn_local(async move {
        let all = session.generations().await;
        // The page may have been left meanwhile.
        let _ = past.try_set(all);
    });
    let giving = Giving::new(session);
    let options = move || {
        let mut options = vec![(String::new(), session.first_name().words())];
        session.kept_changed.track();
        let others = session.others().into_iter();
        options.extend(others.map(|(choice, name)| (choice, name.words())));
        past.with(|all| {
            for one in all {
                options.push((earlier(one), SideName::Past(one.at).words()));
            }
        });
        options.extend(comparing.given());
        options
    };
    let choice = move || Choice {
        options: options(),
        chosen: comparing.chosen(),
    };
    let choose = move |chosen: String| {
        giving.clear();
        let found = past.with(|all| {
            let found = all.iter().find(|one| earlier(one) == chosen);
            found.map(|one| OtherSide {
                report: one.report.clone(),
                name: SideName::Past(one.at),
                handed_out: None,
            })
        });
        let other = found.or_else(|| {
            let mut others = session.others().into_iter();
            let (id, name) = others.find(|(id, _)| *id == chosen)?;
            session.other(&id, name)
        });
        if untrack(|| comparing.given()).is_some_and(|(given, _)| given == chosen) {
            return;
        }
        if other.is_none() && !chosen.is_empty() {
            giving.problem.set(CompareText::NotRead.plain());
        }
        comparing.choose(&chosen, other);
    };
    let name = CompareText::Other.plain();
    let swap = button(&CompareText::Swap.plain())
        .attr("data-compare-swap", "")
        .on_click(move || comparing.swapped.update(|swapped| *swapped = !*swapped));
    let fields = el("div", "filter-bar__fields")
        .child(select("filter-bar__field", &name, choice, choose).attr("data-compare-other", ""))
        .child(giving.file())
        .child(giving.link())
        .child(swap);
    el("div", "section").child(fields).child(giving.form())
}

/// The choice that stands for an earlier state, whatever comes after it.
fn earlier(past: &Past) -> String {
    // Whole milliseconds.
    format!("/past/{}", past.at as u64)
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
