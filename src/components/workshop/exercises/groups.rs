//! Groups: a colour each, and a QR code that leads to the same exercise.

use super::super::address::shared_route;
use crate::browser::dom::{El, el, picture};
use crate::browser::places;
use crate::route::Page;
use crate::session::Session;
use tsunagari_core::Task;
use tsunagari_formats::{qr, write_task};
use tsunagari_text::{ExerciseText, Say};

/// Free modules around the code, as its standard asks.
const QUIET: usize = 4;

/// The colour of the group that an exercise was opened for.
pub fn mark(at: usize) -> El {
    let colour = &ExerciseText::Colour(at).plain();
    el("p", "group-mark")
        .attr("data-colour", &at.to_string())
        .text(&ExerciseText::Group { colour }.plain())
}

/// A code for each group.
pub fn groups(session: Session, task: &Task) -> El {
    let section = el("section", "section exercise__groups")
        .attr("aria-labelledby", "groups-heading")
        .child(
            el("h2", "")
                .attr("id", "groups-heading")
                .text(&ExerciseText::Groups.plain()),
        )
        .child(el("p", "prose").text(&ExerciseText::GroupsLead.plain()));
    let Some(app) = places::app_address() else {
        return section.child(el("p", "data-part__note").text(&ExerciseText::NoAddress.plain()));
    };
    let code = |at: usize| {
        let place = format!("exercise/{}/group/{}", write_task(task), at + 1);
        let route = shared_route(session, Page::Workshop(place)).ok()?;
        let address = format!("{app}{route}");
        let code = qr(&address)?;
        let colour = &ExerciseText::Colour(at).plain();
        let side = code.size + 2 * QUIET;
        let drawn = picture(
            "group-code__picture",
            &ExerciseText::QrOf { colour }.plain(),
            &format!("-{QUIET} -{QUIET} {side} {side}"),
            &code.path,
        );
        let way = el("a", "")
            .attr("href", &route.to_string())
            .attr("data-group-link", &(at + 1).to_string())
            .text(&ExerciseText::Group { colour }.plain());
        Some(
            el("li", "group-code")
                .attr("data-colour", &at.to_string())
                .child(drawn)
                .child(way),
        )
    };
    let codes: Option<Vec<El>> = (0..ExerciseText::COLOURS).map(code).collect();
    match codes {
        Some(codes) => section.child(el("ul", "group-codes").children(codes)),
        None => section.child(el("p", "data-part__note").text(&ExerciseText::TooLong.plain())),
    }
}
