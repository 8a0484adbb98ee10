//! Addresses that a workshop hands out: the report in the part that a link has for it, and the place behind it.

use crate::browser::clock;
use crate::route::{Page, Route};
use crate::session::{Session, sharing};
use leptos::prelude::{WithUntracked, untrack};
use tsunagari_core::Snapshot;
use tsunagari_text::{Say, ShareText};

/// The route to a page with the report inside: somebody else's as it came, one's own as it was when the
/// sandbox or the exercise stood on it.
///
/// # Errors
/// Why there is none, in words.
pub fn shared_route(session: Session, page: Page) -> Result<Route, String> {
    let shared = session.route.with_untracked(|route| route.shared.clone());
    let shared = match shared {
        Some(payload) => payload,
        None => {
            let report = (*session.base_to_hand_out()).clone();
            let by = report.municipality.name.clone();
            let on = clock::today().ok_or_else(|| ShareText::NoSuchDay.plain())?;
            let bundled = crate::bundled().map(|(report, _)| report);
            let snapshot = Snapshot { report, by, on };
            let made = sharing::open_link(&snapshot, &Vec::from_iter(&bundled));
            made.map_err(|_| ShareText::Unequal.plain())?.into()
        }
    };
    Ok(Route {
        shared: Some(shared),
        ..Route::to(page, untrack(|| session.asked_year()))
    })
}
