//! Addresses within the open report: whatever leads on keeps the evaluated year, and leads to the same snapshot.

use super::Session;
use crate::browser::places;
use crate::route::{Filter, Page, Route};
use leptos::prelude::{Get, GetUntracked, WithUntracked};
use tsunagari_core::FiscalYear;

impl Session {
    /// The address of a page, with the evaluated year kept, tracked.
    pub fn link(self, page: Page) -> String {
        self.route_to(page, self.asked_year.get()).to_string()
    }

    /// Whatever leads on leads to the same snapshot.
    pub(super) fn route_to(self, page: Page, year: Option<FiscalYear>) -> Route {
        let shared = self.route.with_untracked(|route| route.shared.clone());
        Route {
            shared,
            ..Route::to(page, year)
        }
    }

    /// The address of the page where the structure is changed, with this programme open, tracked.
    pub fn structure_link(self, programme: u16) -> String {
        let mut route = self.route_to(Page::Structure, self.asked_year.get());
        route.filter.programme = Some(programme.to_string());
        route.to_string()
    }

    /// Narrows the overview's list, wherever the user is.
    pub fn filter(self, filter: Filter) {
        let route = Route {
            filter,
            ..self.route_to(Page::Overview, self.asked_year.get_untracked())
        };
        places::go(&route.to_string());
    }
}
