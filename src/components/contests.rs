//! Figures that were entered in several ways, as by two tabs: each stays open until somebody chooses.

use super::{button::button, notices::place};
use crate::browser::dom::{El, el};
use crate::session::{Session, use_session};
use leptos::prelude::Get;
use tsunagari_core::{Edit, FigureAddress, FigureState};
use tsunagari_text::{Contested, NoticeText, Say, named};

/// The open figures, each with its values as buttons, for whoever may choose.
pub fn contests() -> Option<El> {
    let session = use_session();
    let open = session.open.get();
    (!open.is_empty() && !session.read_only.get()).then(|| panel(session, &open))
}

#[inline(never)]
fn panel(session: Session, open: &[FigureAddress]) -> El {
    let rows = open.iter().filter_map(|at| row(session, at));
    let figures = open.len();
    let notice = el("section", "notice")
        .attr("data-kind", "warning")
        .attr("role", "status")
        .child(el("h2", "notice__title").text(&NoticeText::Contests { figures }.plain()))
        .child(el("p", "").text(&NoticeText::ContestsWords.plain()))
        .child(el("ul", "notice__list").children(rows.collect()));
    place().child(notice)
}

fn row(session: Session, at: &FigureAddress) -> Option<El> {
    let report = session.report_now();
    let indicator = report.indicator(&at.indicator)?;
    let from = indicator.entered(at.year, at.figure);
    let words = NoticeText::Contest(Contested {
        number: &indicator.number,
        name: &named(&indicator.name),
        year: at.year,
        figure: at.figure,
    });
    let choices = from.candidates().into_iter().map(|value| {
        let (at, from) = (at.clone(), from.clone());
        let choice = button(&NoticeText::Choose { value }.plain());
        choice.on_click(move || {
            session.edit(vec![Edit::SetFigure {
                at: at.clone(),
                from: from.clone(),
                to: FigureState::from(value),
            }]);
        })
    });
    Some(
        el("li", "")
            .attr("data-contest", at.indicator.as_str())
            .child(el("p", "").text(&words.plain()))
            .child(el("div", "notice__actions").children(choices.collect())),
    )
}
