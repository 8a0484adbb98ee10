//! One open report: what it is now, how it changes, what is derived from it.

mod alone;
mod assessment;
mod band;
mod comparing;
mod erasing;
mod exercises;
mod files;
mod keeping;
mod language;
mod later;
mod lazy;
mod letter_keys;
mod library;
mod notice;
mod put_aside;
mod refused;
mod sandbox;
mod saved;
mod shared;
pub mod sharing;
mod show;
mod source;
mod structure;
mod switching;
mod tour;
mod ways;

pub use crate::browser::storage::StorageProblem;
use crate::route::Route;
use leptos::prelude::*;
use std::collections::HashMap;
use std::sync::Arc;
use tsunagari_core::{
    Edit, EditError, FigureAddress, FiscalYear, History, Indicator, IndicatorId, Programme, Report,
    Snapshot, apply_all, diff,
};
use tsunagari_text::{Language, spoken};

pub use assessment::{Assessment, AssessmentMemo, judged};
pub use band::Band;
pub use comparing::{Given, Handed, OtherSide, Side, SideName, View, compare_with};
pub use exercises::Exercises;
pub use files::{Chosen, Opened};
pub use language::speak_as_before;
use later::Later;
use lazy::Lazy;
pub use library::{bases, opened};
pub use notice::{Notice, Stored};
pub use sandbox::Sandbox;
pub use saved::Past;
use saved::{News, Saved};
pub use saved::{SaveState, nothing_stored};
pub use shared::Shared;
pub use show::Show;
pub use source::Origin;
use source::{Keeping, Source};
pub use switching::Held;
pub use tour::Tour;

/// One indicator of the report; `None` where there is none by its id.
pub type IndicatorMemo = Memo<Option<Shared<Indicator>>>;

/// Whether figures are read or written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Figures are text.
    View,
    /// 編集: figures, notes and summaries are fields.
    Edit,
}

/// An open report. Copies are handles to the same one.
///
/// [`dispatch`](Self::dispatch) is the only way it changes, and the only caller of
/// core's `apply`; whatever is on screen is derived from the report signal by memos.
/// One that somebody handed out never changes: it has no way to the store.
#[derive(Clone, Copy)]
pub struct Session {
    /// Where the user is.
    pub route: RwSignal<Route>,
    /// The language that is spoken.
    pub language: RwSignal<Language>,
    /// Whether figures are read or written.
    pub mode: RwSignal<Mode>,
    /// What the user has to be told, oldest first.
    pub notices: RwSignal<Vec<Notice>>,
    /// How safe the edits are.
    pub save_state: RwSignal<SaveState>,
    /// The programmes, without what edits change in them.
    pub programmes: Memo<Vec<Arc<Programme>>>,
    /// The report as it was when its structure changed last: what figures and texts do not wake.
    pub structure: Memo<Shared<Report>>,
    year: Memo<FiscalYear>,
    /// The evaluated year, where it is not the report's own: what the address says.
    asked_year: Memo<Option<FiscalYear>>,
    /// The edits that lie between the published report and this one.
    pub changes: Memo<Vec<Edit>>,
    later: Lazy<Later>,
    /// Whether the whole app is there, and not its first half alone.
    pub whole: RwSignal<bool>,
    report: RwSignal<Shared<Report>>,
    published: StoredValue<Shared<Report>>,
    history: RwSignal<History>,
    drafts: RwSignal<HashMap<FigureAddress, String>>,
    /// The figures that were entered in several ways and wait for a choice.
    pub open: Memo<Vec<FigureAddress>>,
    /// Changes of this visit that no file has.
    since_file: RwSignal<usize>,
    /// The day on which the report as it is was saved to a file.
    pub in_file: RwSignal<Option<String>>,
    /// Wakes what shows what is kept beside the open report: other reports, earlier states.
    pub kept_changed: Trigger,
    /// Whether a newer version of the app wrote what is stored: nothing is edited here then.
    pub read_only: RwSignal<bool>,
    /// ご案内: the tour.
    pub tour: Tour,
    source: Source,
}

impl Session {
    /// Opens the published report with the edits that this browser keeps for it.
    ///
    /// `base` is the digest of the published file: stored edits name the one they start from.
    pub fn open(published: Report, base: String, route: Route) -> Self {
        let published = Shared::new(published);
        let (saved, found) = Saved::open(&published, base);
        let now = Shared::new(saved.now().report);
        let on_the_way = saved.is_on_the_way();
        let session = Self::show(now, published, Source::own(saved), RwSignal::new(route));
        if on_the_way {
            session.save_state.set(SaveState::Saving);
        }
        session.heed(found);
        session
    }

    /// Opens what somebody handed out, to be read.
    #[inline(never)]
    pub fn open_snapshot(snapshot: Snapshot, route: Route) -> Self {
        let report = Shared::new(snapshot.report);
        let (by, on) = (snapshot.by, snapshot.on);
        let source = Source::Snapshot(StoredValue::new(Arc::new(Origin { by, on })));
        let session = Self::show(report.clone(), report, source, RwSignal::new(route));
        session.read_only.set(true);
        session
    }

    fn show(
        now: Shared<Report>,
        published: Shared<Report>,
        source: Source,
        route: RwSignal<Route>,
    ) -> Self {
        let report = RwSignal::new(now);
        // Nearly every view reads it, and no edit of a figure should wake them all.
        let year = Memo::new(move |_| {
            let asked = route.with(|route| route.year);
            let known =
                |year: &FiscalYear| report.with(|report| report.evaluable_years().contains(year));
            let own = || report.with(|report| report.year);
            asked.filter(known).unwrap_or_else(own)
        });
        let published = StoredValue::new(published);
        Self {
            year,
            changes: Memo::new(move |_| {
                published.with_value(|published| report.with(|report| diff(published, report)))
            }),
            later: Lazy::default(),
            whole: RwSignal::new(false),
            asked_year: Memo::new(move |_| {
                let own = report.with(|report| report.year);
                Some(year.get()).filter(|year| *year != own)
            }),
            programmes: Memo::new_with_compare(
                move |_| report.with(|report| report.programmes.clone()),
                |old, new| match (old, new) {
                    (Some(old), Some(new)) => !structure::same_identities(old, new),
                    _ => true,
                },
            ),
            structure: Memo::new_with_compare(
                move |_| report.get(),
                |old, new| match (old, new) {
                    (Some(old), Some(new)) => !structure::same(old, new),
                    _ => true,
                },
            ),
            route,
            language: RwSignal::new(spoken()),
            mode: RwSignal::new(Mode::View),
            notices: RwSignal::new(Vec::new()),
            save_state: RwSignal::new(SaveState::Published),
            open: Memo::new(move |_| report.with(|report| report.open_figures())),
            read_only: RwSignal::new(false),
            tour: Tour::new(),
            since_file: RwSignal::new(0),
            in_file: RwSignal::new(None),
            kept_changed: Trigger::new(),
            report,
            published,
            history: RwSignal::new(History::default()),
            drafts: RwSignal::new(HashMap::new()),
            source,
        }
    }

    /// The report as it is now, tracked.
    pub fn report(self) -> Shared<Report> {
        self.report.get()
    }

    /// The report as it is now, not tracked.
    pub fn report_now(self) -> Shared<Report> {
        self.report.get_untracked()
    }

    /// The report as it was published.
    pub fn published(self) -> Shared<Report> {
        self.published.get_value()
    }

    /// One indicator, as a memo that notices changes of this one alone.
    pub fn indicator(self, id: &IndicatorId) -> IndicatorMemo {
        let id = id.clone();
        Memo::new(move |_| {
            self.report
                .with(|report| report.indicator(&id).cloned().map(Shared::from))
        })
    }

    /// One indicator's standing in the evaluated year.
    pub fn assessment(self, id: &IndicatorId) -> AssessmentMemo {
        self.assessment_in(self.indicator(id), None)
    }

    /// An indicator's standing in a year, or else in the evaluated one.
    pub fn assessment_in(
        self,
        indicator: IndicatorMemo,
        year: Option<FiscalYear>,
    ) -> AssessmentMemo {
        Memo::new(move |_| {
            let indicator = indicator.get()?;
            let year = year.unwrap_or_else(|| self.year());
            // Beside its own figures it depends on rules alone, which no edit of another's figures changes.
            Some(Assessment::of(&self.structure.get(), &indicator, year))
        })
    }

    /// An indicator as it was published.
    pub fn published_indicator(self, id: &IndicatorId) -> Option<Shared<Indicator>> {
        self.published
            .with_value(|report| report.indicator(id).cloned().map(Shared::from))
    }

    /// The year that is evaluated: the address's, where the report has targets for it.
    pub fn year(self) -> FiscalYear {
        self.year.get()
    }

    /// The evaluated year where it is not the report's own, tracked.
    pub fn asked_year(self) -> Option<FiscalYear> {
        self.asked_year.get()
    }

    /// Makes a change: all of these edits as one step of undo, or none. A report that somebody handed out, or
    /// that a newer version of the app has written to, stays as it is; in a sandbox they are tried out.
    ///
    /// # Errors
    /// What core says of the first edit that does not apply; the report stays as it was.
    pub fn dispatch(self, edits: Vec<Edit>) -> Result<(), EditError> {
        let Some(keeping) = self.editing() else {
            return self.try_out(&edits);
        };
        if edits.is_empty() {
            return Ok(());
        }
        let next = self
            .report
            .with_untracked(|report| apply_all(report, &edits))?;
        self.history
            .update(|history| history.remember(edits.clone()));
        keeping.become_report(next, edits);
        Ok(())
    }

    /// As [`dispatch`](Self::dispatch), for what a user does: a refusal is told. Answers whether it was done.
    pub fn edit(self, edits: Vec<Edit>) -> bool {
        let done = self.dispatch(edits);
        if let Err(error) = &done {
            self.tell(Notice::EditRefused(error.clone()));
        }
        done.is_ok() && !self.read_only.get_untracked()
    }

    /// What keeps this report, where it may be changed.
    fn editing(self) -> Option<Keeping> {
        self.keeping().filter(|_| !self.read_only.get_untracked())
    }

    /// Takes the last change back.
    pub fn undo(self) {
        self.walk_history(History::undo);
    }

    /// Makes the change again that was taken back last.
    pub fn redo(self) {
        self.walk_history(History::redo);
    }

    /// Whether there is a change to take back, tracked.
    pub fn can_undo(self) -> bool {
        self.history.with(History::can_undo)
    }

    /// Whether there is a change to make again, tracked.
    pub fn can_redo(self) -> bool {
        self.history.with(History::can_redo)
    }

    /// Goes back to the published figures, as one change that can be taken back.
    pub fn back_to_published(self) {
        let published = self.published();
        let edits = self
            .report
            .with_untracked(|report| diff(report, &published));
        self.drafts.update(HashMap::clear);
        self.edit(edits);
    }

    /// What was typed into a figure's field and could not be read, tracked.
    pub fn draft(self, at: &FigureAddress) -> Option<String> {
        self.drafts.with(|drafts| drafts.get(at).cloned())
    }

    /// Keeps what was typed into a figure's field, or lets it go.
    pub fn keep_draft(self, at: FigureAddress, text: Option<String>) {
        let same = |drafts: &HashMap<_, _>| drafts.get(&at) == text.as_ref();
        if self.drafts.with_untracked(same) {
            return;
        }
        self.drafts.update(|drafts| match text {
            Some(text) => {
                drafts.insert(at, text);
            }
            None => {
                drafts.remove(&at);
            }
        });
    }

    fn walk_history(self, step: fn(&mut History, &Report) -> Option<Result<Report, EditError>>) {
        let Some(keeping) = self.editing() else {
            return;
        };
        let report = self.report.get_untracked();
        let mut walked = None;
        self.history
            .update(|history| walked = step(history, &report));
        match walked {
            Some(Ok(next)) => {
                let edits = diff(&report, &next);
                keeping.become_report(next, edits);
            }
            Some(Err(error)) => self.tell(Notice::EditRefused(error)),
            None => {}
        }
    }
}

impl Keeping {
    /// Where the report changes by a user's hand, and is saved.
    fn become_report(self, next: Report, edits: Vec<Edit>) {
        self.session.report.set(Shared::new(next));
        self.session.leave_file();
        self.note(edits);
    }
}

/// The session that the views below live in.
///
/// Every view is mounted below [`app`](crate::app::app), which provides one.
pub fn use_session() -> Session {
    expect_context()
}
