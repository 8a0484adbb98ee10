//! Figures that two tabs set differently: each stays open until somebody chooses.

use super::button::button;
use crate::browser::dom::{El, el};
use crate::session::{Session, use_session};
use leptos::prelude::Get;
use tsunagari_core::{Contest, Edit};
use tsunagari_text::{Contested, NoticeText, Say};

/// The open figures, each with its values as buttons.
pub fn contests() -> Option<El> {
    let session = use_session();
    let open = session.contests.get();
    (!open.is_empty()).then(|| panel(session, &open))
}

#[inline(never)]
fn panel(session: Session, open: &[Contest]) -> El {
    let rows = open.iter().filter_map(|contest| row(session, contest));
    let figures = open.len();
    let notice = el("section", "notice")
        .attr("data-kind", "warning")
        .attr("role", "status")
        .child(el("h2", "notice__title").text(&NoticeText::Contests { figures }.plain()))
        .child(el("p", "").text(&NoticeText::ContestsWords.plain()))
        .child(el("ul", "notice__list").children(rows.collect()));
    el("div", "notices").child(notice)
}

fn row(session: Session, contest: &Contest) -> Option<El> {
    let report = session.report_now();
    let indicator = report.indicator(&contest.at.indicator)?;
    let words = NoticeText::Contest(Contested {
        number: &indicator.number,
        name: &indicator.name,
        year: contest.at.year,
        figure: contest.at.figure,
    });
    let choices = contest.values.iter().map(|value| {
        let (at, to) = (contest.at.clone(), *value);
        let choice = button(&NoticeText::Choose { value: to }.plain());
        choice.on_click(move || {
            session.edit(vec![Edit::SetFigure {
                at: at.clone(),
                from: None,
                to,
            }]);
        })
    });
    Some(
        el("li", "")
            .attr("data-contest", contest.at.indicator.as_str())
            .child(el("p", "").text(&words.plain()))
            .child(el("div", "notice__actions").children(choices.collect())),
    )
}
