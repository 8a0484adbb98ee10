//! What the open report is compared with.

use super::{Chosen, Session, Shared};
use crate::browser::places;
use crate::route::Page;
use leptos::prelude::{Get, GetUntracked, RwSignal, Set};
use tsunagari_core::{Day, FiscalYear, Report};
use tsunagari_text::{CompareText, DataText, Say, WhatIfText};

/// 比較の相手: a report that the open one is compared with.
#[derive(Clone)]
pub struct OtherSide {
    /// The report.
    pub report: Shared<Report>,
    /// What it is called on the page, e.g. `11月23日 14:03の状態`.
    pub name: String,
    /// Who handed it out and when, where somebody did.
    pub handed_out: Option<(String, Day)>,
}

/// 比べ方: which years are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum View {
    /// The same years of both.
    #[default]
    SameYears,
    /// An evaluated year with an earlier one.
    YearOnYear,
}

/// What the page 比較 shows; it stays so while other pages are looked at.
#[derive(Clone, Copy)]
pub struct Comparing {
    /// The other side; the published report where none was chosen.
    other: RwSignal<Option<OtherSide>>,
    /// Which of the choices it is; empty for the published report.
    chosen: RwSignal<String>,
    /// Which years are compared.
    pub view: RwSignal<View>,
    /// Whether bands that changed are all that is listed.
    pub only_bands: RwSignal<bool>,
    /// Whether the open report is the earlier one.
    pub swapped: RwSignal<bool>,
}

impl Default for Comparing {
    fn default() -> Self {
        Self {
            other: RwSignal::new(None),
            chosen: RwSignal::new(String::new()),
            view: RwSignal::new(View::default()),
            only_bands: RwSignal::new(false),
            swapped: RwSignal::new(false),
        }
    }
}

/// One side of a comparison.
pub struct Side {
    /// The report, by what it is called.
    pub of: OtherSide,
    /// The year that is evaluated.
    pub year: FiscalYear,
    /// Whether it is the open report.
    pub own: bool,
}

/// Compares the open report with another: sets it as the other side and goes to the page 比較.
pub fn compare_with(session: Session, side: OtherSide) {
    session.comparing().choose(GIVEN, Some(side));
    let page = session.route_to(Page::Compare, session.asked_year.get_untracked());
    places::go(&page.to_string());
}

/// The choice that stands for what was handed over, such as a file: no id has such a letter.
pub const GIVEN: &str = "/given";

impl Comparing {
    /// Chooses the other side.
    pub fn choose(self, choice: &str, other: Option<OtherSide>) {
        self.other.set(other);
        self.chosen.set(choice.to_owned());
    }

    /// Shows the open report beside what was published, year by year.
    pub fn with_published(self) {
        self.choose("", None);
        self.view.set(View::SameYears);
        self.swapped.set(false);
    }

    /// Which choice it is, tracked.
    pub fn chosen(self) -> String {
        self.chosen.get()
    }

    /// The name of what was handed over, tracked.
    pub fn given(self) -> Option<String> {
        let other = self.other.get().filter(|_| self.chosen.get() == GIVEN);
        other.map(|other| other.name)
    }
}

impl Session {
    /// The report that is compared, and the one it is compared with: before and after, tracked.
    pub fn sides(self) -> [Side; 2] {
        let comparing = self.comparing();
        let other = comparing.other.get().unwrap_or_else(|| self.first_other());
        let origin = self.origin();
        let own = OtherSide {
            report: self.report(),
            name: match origin {
                _ if self.is_sandbox() => WhatIfText::Now.plain(),
                Some(_) => CompareText::Snapshot.plain(),
                None => CompareText::Own.plain(),
            },
            handed_out: origin.map(|origin| (origin.by.clone(), origin.on)),
        };
        let other = Side {
            year: other.report.year,
            of: other,
            own: false,
        };
        let own = Side {
            year: self.year(),
            of: own,
            own: true,
        };
        let mut sides = [other, own];
        if comparing.swapped.get() {
            sides.reverse();
        }
        // Two reports on one year: the earlier one is looked at for the year before.
        let [before, after] = &mut sides;
        if before.year >= after.year {
            before.year = after.year.previous().unwrap_or(before.year);
        }
        sides
    }

    /// The other side where none was chosen: what is published, or one's own report beside somebody else's.
    fn first_other(self) -> OtherSide {
        let own = self.origin().and_then(|_| self.own_report());
        OtherSide {
            name: self.first_name(),
            report: own.map_or_else(|| self.published(), Shared::new),
            handed_out: None,
        }
    }

    /// What that side is called.
    pub fn first_name(self) -> String {
        match self.origin() {
            _ if self.is_sandbox() => WhatIfText::Base.plain(),
            Some(_) => CompareText::Mine.plain(),
            None => CompareText::Published.plain(),
        }
    }

    /// Reads a report from a file's text, to compare with.
    ///
    /// # Errors
    /// What is wrong with it, in words.
    pub fn other_from_file(self, text: &str) -> Result<OtherSide, String> {
        match self.read_file(text) {
            Ok(Chosen::Report(opened)) => Ok(OtherSide {
                name: CompareText::File.plain(),
                report: Shared::new(opened.report),
                handed_out: None,
            }),
            Ok(Chosen::Locked(_)) => Err(CompareText::LockedFile.plain()),
            Err(problem) => {
                let problem = &problem.to_string();
                Err(DataText::NotRead { problem }.plain())
            }
        }
    }

    /// The reports beside the open one that it can be compared with: choice and name.
    pub fn others(self) -> Vec<(String, String)> {
        if let Some(kept) = self.kept() {
            return kept
                .into_iter()
                .map(|(name, _)| (name.clone(), name))
                .collect();
        }
        let library = self.library();
        let bundled = library.open.is_some() || self.origin().is_some();
        let mut others: Vec<_> = bundled
            .then(|| (BUNDLED.to_owned(), DataText::Bundled.plain()))
            .into_iter()
            .collect();
        for volume in library.volumes {
            if !volume.removed && library.open.as_deref() != Some(volume.id.as_str()) {
                others.push((volume.id, volume.name));
            }
        }
        others
    }

    /// One of [`others`](Self::others), as it stands in this browser; the one that comes with the app as it is
    /// published.
    pub fn other(self, choice: &str, name: String) -> Option<OtherSide> {
        if let Some(kept) = self.kept() {
            let (name, report) = kept.into_iter().find(|(name, _)| name == choice)?;
            return Some(OtherSide {
                report,
                name,
                handed_out: None,
            });
        }
        let report = if choice == BUNDLED {
            crate::bundled()?.0
        } else {
            self.stored_report(choice)?
        };
        Some(OtherSide {
            report: Shared::new(report),
            name,
            handed_out: None,
        })
    }
}

/// The choice that stands for the report that comes with the app.
const BUNDLED: &str = "/bundled";
