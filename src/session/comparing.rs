//! What the open report is compared with.

use super::files::{read_lock, read_open};
use super::{Session, Shared};
use crate::arrival::{self, Unreadable};
use crate::browser::{clock, places};
use crate::route::Page;
use leptos::prelude::{Get, GetUntracked, RwSignal, Set};
use tsunagari_core::{Day, FiscalYear, Report, Snapshot};
use tsunagari_formats::{self as formats, FormatError, Locked};
use tsunagari_text::{CompareText, DataText, Say, UnreadText, WhatIfText};

/// 比較の相手: a report that the open one is compared with.
#[derive(Clone)]
pub struct OtherSide {
    /// The report.
    pub report: Shared<Report>,
    /// What it is called.
    pub name: SideName,
    /// Who handed it out and when, where somebody did.
    pub handed_out: Option<(String, Day)>,
}

/// 呼び名: what a side is called on the page, in whatever language it speaks by then.
#[derive(Clone)]
pub enum SideName {
    /// The app's words.
    Said(CompareText<'static>),
    /// The app's words of a workshop.
    Tried(WhatIfText<'static>),
    /// The report that comes with the app.
    Bundled,
    /// An earlier state, by its time in milliseconds since 1970.
    Past(f64),
    /// A report of this browser, by the name that it was given.
    Named(String),
}

impl SideName {
    /// The name in words, e.g. `2026年11月23日 14:03の状態`.
    pub fn words(&self) -> String {
        match self {
            Self::Said(text) => text.plain(),
            Self::Tried(text) => text.plain(),
            Self::Bundled => DataText::Bundled.plain(),
            Self::Past(at) => CompareText::Past {
                at: &clock::moment(*at),
            }
            .plain(),
            Self::Named(name) => name.clone(),
        }
    }
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
    /// Whether it came in a link, which carries no texts.
    pub figures_only: bool,
}

/// How a report was handed over to compare with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Given {
    /// As a file.
    File,
    /// As a link that was pasted.
    Link,
}

/// What was handed over.
pub enum Handed {
    /// A report.
    Open(OtherSide),
    /// A report under a passphrase.
    Locked(Locked),
}

/// Compares the open report with another: sets it as the other side and goes to the page 比較.
pub fn compare_with(session: Session, side: OtherSide) {
    session.comparing().choose(Given::File.choice(), Some(side));
    let page = session.route_to(Page::Compare, session.asked_year.get_untracked());
    places::go(&page.to_string());
}

impl Given {
    /// The choice that stands for it: no id has such a letter.
    pub fn choice(self) -> &'static str {
        match self {
            Self::File => "/file",
            Self::Link => "/link",
        }
    }

    /// Reads what was handed over: a file's text, or whatever was pasted.
    ///
    /// # Errors
    /// What is wrong with it, in words.
    pub fn read(self, text: &str) -> Result<Handed, String> {
        match self {
            Self::File => match read_lock(text.as_bytes()) {
                Ok(Some(locked)) => Ok(Handed::Locked(locked)),
                Ok(None) => self.read_open(text.as_bytes()).map(Handed::Open),
                Err(problem) => Err(of_file(&problem)),
            },
            Self::Link => match arrival::pasted(text) {
                Some(Ok(formats::Shared::Open(snapshot))) => Ok(Handed::Open(in_link(snapshot))),
                Some(Ok(formats::Shared::Locked(locked))) => Ok(Handed::Locked(locked)),
                Some(Err(why)) => Err(why.words().plain()),
                None => Err(CompareText::NoLink.plain()),
            },
        }
    }

    /// Reads what is not locked, or not any more.
    ///
    /// # Errors
    /// What is wrong with it, in words.
    pub fn read_open(self, content: &[u8]) -> Result<OtherSide, String> {
        match self {
            Self::File => match read_open(content) {
                Ok((report, handed_out)) => Ok(OtherSide {
                    report: Shared::new(report),
                    name: SideName::Said(CompareText::File),
                    handed_out,
                }),
                Err(problem) => Err(of_file(&problem)),
            },
            Self::Link => arrival::unlocked(content)
                .map(in_link)
                .map_err(|why: Unreadable| why.words().plain()),
        }
    }
}

fn in_link(snapshot: Snapshot) -> OtherSide {
    OtherSide {
        report: Shared::new(snapshot.report),
        name: SideName::Said(CompareText::Link),
        handed_out: Some((snapshot.by, snapshot.on)),
    }
}

fn of_file(problem: &FormatError) -> String {
    UnreadText::from(problem).plain()
}

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

    /// What was handed over, as a choice and its name, tracked.
    pub fn given(self) -> Option<(String, String)> {
        let chosen = self.chosen.get();
        let all = [Given::File, Given::Link];
        let given = all.iter().any(|given| given.choice() == chosen);
        let other = self.other.get().filter(|_| given)?;
        Some((chosen, other.name.words()))
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
                _ if self.is_sandbox() => SideName::Tried(WhatIfText::Now),
                Some(_) => SideName::Said(CompareText::Snapshot),
                None => SideName::Said(CompareText::Own),
            },
            handed_out: origin.map(|origin| (origin.by.clone(), origin.on)),
        };
        let other = Side {
            year: other.report.year,
            of: other,
            own: false,
            figures_only: comparing.chosen() == Given::Link.choice(),
        };
        let own = Side {
            year: self.year(),
            of: own,
            own: true,
            figures_only: self.is_from_link(),
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
    pub fn first_name(self) -> SideName {
        match self.origin() {
            _ if self.is_sandbox() => SideName::Tried(WhatIfText::Base),
            Some(_) => SideName::Said(CompareText::Mine),
            None => SideName::Said(CompareText::Published),
        }
    }

    /// The reports beside the open one that it can be compared with: choice and name.
    pub fn others(self) -> Vec<(String, SideName)> {
        if let Some(kept) = self.kept() {
            let name = |number: usize| {
                let name = SideName::Tried(WhatIfText::Name { number });
                (number.to_string(), name)
            };
            return (1..=kept.len()).map(name).collect();
        }
        let library = self.library();
        let bundled = library.open.is_some() || self.origin().is_some();
        let mut others: Vec<_> = bundled
            .then(|| (BUNDLED.to_owned(), SideName::Bundled))
            .into_iter()
            .collect();
        for volume in library.volumes {
            if !volume.removed && library.open.as_deref() != Some(volume.id.as_str()) {
                others.push((volume.id, SideName::Named(volume.name)));
            }
        }
        others
    }

    /// One of [`others`](Self::others), as it stands in this browser; the one that comes with the app as it is
    /// published.
    pub fn other(self, choice: &str, name: SideName) -> Option<OtherSide> {
        if let Some(kept) = self.kept() {
            let at = choice.parse::<usize>().ok()?.checked_sub(1)?;
            let report = kept.into_iter().nth(at)?;
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
