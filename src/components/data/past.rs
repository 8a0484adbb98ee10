//! Earlier states of the report, each with what changed and the way back.

use super::part;
use crate::browser::dom::{El, el};
use crate::components::button::button;
use crate::session::{OtherSide, Past, Session, SideName, compare_with, use_session};
use leptos::prelude::{Get, RwSignal, Set, Track, With};
use leptos::task::spawn_local;
use tsunagari_core::diff;
use tsunagari_text::{ChangeText, CompareText, DataText, Say, comma};

/// So many changes of a generation are named.
const NAMED: usize = 3;

/// The part about generations.
pub fn past() -> El {
    let session = use_session();
    let kept = el("div", "data-part").live(move || {
        session.kept_changed.track();
        list(session)
    });
    part("past", DataText::Past, DataText::PastWords, vec![kept])
}

/// The generations as the journal has them now.
fn list(session: Session) -> Vec<El> {
    let past: RwSignal<Vec<Past>> = RwSignal::new(Vec::new());
    let rows = el("ol", "data-list")
        .live(move || past.with(|all| all.iter().map(|one| row(session, one)).collect()));
    let none = el("p", "data-part__note").live_text(move || {
        let none = past.with(Vec::is_empty);
        if none {
            DataText::NoPast.plain()
        } else {
            String::new()
        }
    });
    spawn_local(async move { past.set(session.generations().await) });
    vec![none, rows]
}

fn row(session: Session, past: &Past) -> El {
    let mut changes: Vec<String> = past
        .changes
        .iter()
        .take(NAMED)
        .map(|edit| {
            let report = &past.report;
            ChangeText { report, edit }.plain()
        })
        .collect();
    if past.changes.len() > NAMED {
        let changes_more = past.changes.len() - NAMED;
        changes.push(
            DataText::More {
                changes: changes_more,
            }
            .plain(),
        );
    }
    let report = past.report.clone();
    let back = button(&DataText::GoBack { at: &past.when() }.plain())
        .live_attr("disabled", move || {
            session.read_only.get().then(String::new)
        })
        .on_click(move || {
            let now = session.report_now();
            session.edit(diff(&now, &report));
        });
    let other = OtherSide {
        report: past.report.clone(),
        handed_out: None,
        name: SideName::Past(past.at),
    };
    let name = other.name.words();
    let compare = button(&CompareText::CompareWith { name: &name }.plain())
        .attr("data-compare", "")
        .on_click(move || compare_with(session, other.clone()));
    let edits = past.edits;
    let words = el("div", "data-list__words")
        .child(el("p", "data-list__name").text(&past.when()))
        .child(el("p", "").text(&changes.join(comma())))
        .child(el("p", "data-part__note").text(&DataText::PastEdits { edits }.plain()));
    el("li", "data-list__row")
        .attr("data-past", "")
        .child(words)
        .child(compare)
        .child(back)
}
