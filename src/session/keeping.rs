//! How edits become safe: every change goes to localStorage in its own task and then to the journal, which
//! orders the tabs. The state that is shown never runs ahead of the disk.

use super::erasing::ERASED;
use super::source::Keeping;
use super::{News, Notice, Past, SaveState, Saved, Session, Shared, StorageProblem};
use crate::browser::frame::painted;
use crate::browser::journal::{Journal, JournalProblem, Page};
use crate::browser::tabs::Tabs;
use crate::browser::{clock, lock, places};
use leptos::prelude::*;
use leptos::task::spawn_local;
use tsunagari_core::Edit;

/// A generation is kept after as many records.
const RECORDS_A_GENERATION: u64 = 20;

/// Held by the tab that keeps a generation.
const GENERATION_LOCK: &str = "tsunagari-generation";

/// What this page has of the journal.
#[derive(Clone)]
enum Access {
    /// Nothing was found to open; the first edit makes one.
    NotYet,
    Open(Journal),
    /// The browser has none for this page.
    Denied,
}

/// The page's hold on the journal and the other tabs.
pub struct Keeper {
    access: Access,
    busy: bool,
    /// Whether what earlier runs left has become a generation.
    started: bool,
    tabs: Option<Tabs>,
    /// Why localStorage does not hold what is known, if it does not: the journal does, where there is one.
    unwritten: Option<StorageProblem>,
}

impl Keeper {
    pub fn new() -> Self {
        Self {
            access: Access::NotYet,
            busy: false,
            started: false,
            tabs: None,
            unwritten: None,
        }
    }
}

impl Session {
    /// As [`Keeping::recover`]; of a report that is not one's own there is nothing to bring back.
    pub async fn recover(self) {
        if let Some(keeping) = self.keeping() {
            keeping.recover().await;
        }
    }

    /// The generations that the journal keeps, newest first. None where there is no journal.
    pub async fn generations(self) -> Vec<Past> {
        match self.keeping() {
            Some(keeping) => keeping.generations().await,
            None => Vec::new(),
        }
    }
}

impl Keeping {
    /// Brings back what the journal knows and localStorage does not. The page says that it is ready when
    /// this is done.
    async fn recover(self) {
        self.session.recall_refused();
        match Journal::of_earlier_visit().await {
            Ok(None) => self.session.save_state.set(self.settled_state()),
            Ok(Some(journal)) => self.recover_from(journal).await,
            Err(_) => self.without_journal(),
        }
        let past = self.saved.with_value(Saved::has_past);
        self.keeper.update_value(|keeper| keeper.started = !past);
        if past {
            self.keep();
        }
        let tabs = Tabs::listen(move |word| {
            if word == ERASED {
                // Its page may be about what is gone.
                if self.session.published().id != crate::BUNDLED_ID {
                    places::start_over();
                }
                self.start_afresh();
            } else {
                self.hear(&word);
            }
        });
        self.keeper.update_value(|keeper| keeper.tabs = Some(tabs));
    }

    #[inline(never)]
    async fn recover_from(self, journal: Journal) {
        let (document, seen) = self
            .saved
            .with_value(|saved| (saved.document(), saved.seen()));
        let page = match journal.read(&document, seen, true).await {
            Ok(page) => self.complete(&journal, &document, page).await,
            Err(problem) => Err(problem),
        };
        let Ok(page) = page else {
            return self.without_journal();
        };
        self.keeper
            .update_value(|keeper| keeper.access = Access::Open(journal));
        let news = self.take_in(&page);
        if news.records > 0 {
            self.write();
            self.tell_recovered(news.records);
        }
        self.session.save_state.set(self.settled_state());
    }

    /// Writes a change down; the report on screen is already as it says.
    pub(super) fn note(self, edits: Vec<Edit>) {
        self.saved.update_value(|saved| saved.add(edits));
        let alone = self.has_no_journal();
        if alone {
            self.join_stored();
        }
        self.write();
        self.session.save_state.set(SaveState::Saving);
        if alone {
            self.tell_without_journal();
        } else {
            self.keep();
        }
    }

    /// Hands to the journal what it does not have yet, one look at a time.
    fn keep(self) {
        let mut free = false;
        self.keeper.update_value(|keeper| {
            free = !keeper.busy && !matches!(keeper.access, Access::Denied);
            keeper.busy |= free;
        });
        if free {
            spawn_local(async move {
                painted().await;
                let kept = self.keep_all().await;
                self.keeper.update_value(|keeper| keeper.busy = false);
                match kept {
                    Ok(()) => {
                        self.session.save_state.set(self.settled_state());
                        self.tell_unwritten();
                    }
                    Err(_) => self.without_journal(),
                }
            });
        }
    }

    /// As [`keep_on`](Self::keep_on); a journal that was closed meanwhile, because another tab erased it or
    /// the browser cleared it, is opened anew once.
    async fn keep_all(self) -> Result<(), JournalProblem> {
        if self.keep_on().await.is_ok() {
            return Ok(());
        }
        self.leave_journal();
        self.keep_on().await
    }

    async fn keep_on(self) -> Result<(), JournalProblem> {
        let journal = match self.keeper.with_value(|keeper| keeper.access.clone()) {
            Access::Open(journal) => journal,
            _ => Journal::open(true).await?.ok_or(JournalProblem)?,
        };
        self.keeper
            .update_value(|keeper| keeper.access = Access::Open(journal.clone()));
        let document = self.saved.with_value(Saved::document);
        loop {
            let (pending, first, seen) = self.saved.with_value(|saved| {
                let first = saved.first_on_the_way();
                (saved.pending(), first, saved.seen())
            });
            let page = journal.append(&document, &pending, seen).await?;
            let page = self.complete(&journal, &document, page).await?;
            self.take_in(&page);
            if first.is_some() {
                self.tell_tabs(&document);
                // What cannot be read back is not kept, however often it is written.
                if self.saved.with_value(Saved::first_on_the_way) == first {
                    return Err(JournalProblem);
                }
            }
            self.keep_generation(&journal, &document).await?;
            if !self.saved.with_value(Saved::is_on_the_way) {
                return Ok(());
            }
        }
    }

    /// A look into the journal, or all that it holds where the look is not enough: it is another journal
    /// than the one that was known, or some of what is missing has gone into a generation.
    async fn complete(
        self,
        journal: &Journal,
        document: &str,
        page: Page,
    ) -> Result<Page, JournalProblem> {
        let mut known = None;
        self.saved.update_value(|saved| known = saved.meets(&page));
        match known {
            Some(known) => self.start_journal(journal, document, known).await,
            None if page.gap => journal.read(document, 0, true).await,
            None => Ok(page),
        }
    }

    /// A journal that does not know what was known here when it was met gets it as a generation, unless
    /// another tab was there first. Answers with all that it holds.
    async fn start_journal(
        self,
        journal: &Journal,
        document: &str,
        known: u64,
    ) -> Result<Page, JournalProblem> {
        let page = journal.read(document, 0, true).await?;
        if known > Saved::last_revision(&page) {
            let mut seed = None;
            self.saved
                .update_value(|saved| seed = Some(saved.generation()));
            if let Some(seed) = seed {
                journal.keep(document, &seed, 0).await?;
            }
        }
        Ok(page)
    }

    async fn keep_generation(
        self,
        journal: &Journal,
        document: &str,
    ) -> Result<(), JournalProblem> {
        let (records, earlier) = self.saved.with_value(Saved::since_generation);
        // What an earlier run left is a generation of its own: how it was before today.
        let mut enough = RECORDS_A_GENERATION;
        self.keeper.update_value(|keeper| {
            if !std::mem::replace(&mut keeper.started, true) {
                enough = 1;
            }
        });
        if records < enough {
            return Ok(());
        }
        let (journal, document) = (journal.clone(), document.to_owned());
        let keep = async move {
            let mut generation = None;
            self.saved
                .update_value(|saved| generation = Some(saved.generation()));
            match generation {
                Some(generation) => journal.keep(&document, &generation, earlier).await,
                None => Ok(()),
            }
        };
        // Where another tab is at it, that generation will do.
        let kept = lock::unless_held(GENERATION_LOCK, keep).await;
        kept.unwrap_or(Ok(()))
    }

    /// Another tab has changed a document.
    fn hear(self, document: &str) {
        let (own, seen) = self
            .saved
            .with_value(|saved| (saved.document(), saved.seen()));
        if own != document {
            return;
        }
        spawn_local(async move {
            let access = self.keeper.with_value(|keeper| keeper.access.clone());
            let journal = match access {
                Access::Open(journal) => Ok(Some(journal)),
                _ => Journal::open(false).await,
            };
            if let Ok(Some(journal)) = journal
                && let Ok(page) = journal.read(&own, seen, false).await
                && let Ok(page) = self.complete(&journal, &own, page).await
            {
                self.keeper
                    .update_value(|keeper| keeper.access = Access::Open(journal));
                self.take_in(&page);
                let busy = self.keeper.with_value(|keeper| keeper.busy);
                if !busy {
                    self.session.save_state.set(self.settled_state());
                }
            }
        });
    }

    /// Joins what the journal brought to the report on screen.
    fn take_in(self, page: &Page) -> News {
        let mut news = News::default();
        self.saved.update_value(|saved| news = saved.take_in(page));
        if news.records > 0 {
            self.show_joined();
        }
        if news.newer {
            self.session.only_read();
            self.session.tell(Notice::Newer);
        }
        if !news.lost.is_empty() {
            self.session.tell_refused(&news.lost);
        }
        self.tell_put_aside(&news);
        if self.saved.with_value(Saved::has_past) {
            self.write();
        }
        news
    }

    /// Shows what other tabs did; no file has the report as it is then.
    pub(super) fn show_joined(self) {
        let now = self.saved.with_value(Saved::now);
        self.session.report.set(Shared::new(now.report));
        self.session.in_file.set(None);
    }

    /// Writes all that is known to localStorage.
    pub(super) fn write(self) {
        let written = self.saved.with_value(Saved::write);
        self.keeper
            .update_value(|keeper| keeper.unwritten = written.err());
    }

    /// How safe the edits are while nothing is under way.
    pub(super) fn settled_state(self) -> SaveState {
        let unwritten = self.unwritten();
        let denied = self.saved.with_value(Saved::denied);
        let on_the_way = self.saved.with_value(Saved::is_on_the_way);
        match (
            self.saved.with_value(Saved::has_edits),
            self.has_no_journal(),
        ) {
            // An earlier run may have ended before the journal had its last edit.
            (true, false) if on_the_way => SaveState::Saving,
            (true, false) => SaveState::Browser(clock::time_of_day()),
            (false, true) if denied.is_some() => SaveState::Unsaved,
            (false, _) => SaveState::Published,
            // The disk said no to an edit that it should have taken.
            (true, true) if unwritten.is_some() && denied.is_none() => SaveState::Failed,
            (true, true) => SaveState::Unsaved,
        }
    }

    pub(super) fn has_no_journal(self) -> bool {
        self.keeper
            .with_value(|keeper| matches!(keeper.access, Access::Denied))
    }

    /// The edits stay in localStorage alone, if it takes them: nothing promises more.
    fn without_journal(self) {
        self.keeper
            .update_value(|keeper| keeper.access = Access::Denied);
        self.listen_to_storage();
        let denied = self.saved.with_value(Saved::denied).is_some();
        if denied || self.saved.with_value(Saved::has_edits) {
            self.tell_without_journal();
        }
        self.session.save_state.set(self.settled_state());
    }

    /// Why localStorage does not hold what is known, if it does not.
    pub(super) fn unwritten(self) -> Option<StorageProblem> {
        self.keeper.with_value(|keeper| keeper.unwritten)
    }

    async fn generations(self) -> Vec<Past> {
        let Access::Open(journal) = self.keeper.with_value(|keeper| keeper.access.clone()) else {
            return Vec::new();
        };
        let document = self.saved.with_value(Saved::document);
        let page = journal.read(&document, 0, true).await.unwrap_or_default();
        self.saved.with_value(|saved| saved.past(&page.generations))
    }

    /// Tells the other tabs of this browser a word.
    pub(super) fn tell_tabs(self, word: &str) {
        self.keeper.with_value(|keeper| {
            if let Some(tabs) = &keeper.tabs {
                tabs.tell(word);
            }
        });
    }

    /// Looks for the journal anew at the next edit.
    pub(super) fn leave_journal(self) {
        self.keeper
            .update_value(|keeper| keeper.access = Access::NotYet);
    }
}
