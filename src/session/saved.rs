//! The edits that this browser keeps, apart from the published report: what is read at the start and
//! written at every edit. What makes it durable is the journal, see `keeping.rs`.

use super::notice::Stored;
use super::put_aside::put_aside;
use super::{Notice, Shared};
use crate::browser::clock;
use crate::browser::journal::Generation;
use crate::browser::storage::{Storage, StorageProblem};
use tsunagari_core::{Branch, Edit, Merged, Report, apply, diff};
use tsunagari_formats::{Envelope, FormatError, read_edits, write_edits, write_journal_record};

mod incoming;
mod past;

pub use incoming::News;
pub use past::Past;

/// 保存の状態: how safe the edits are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SaveState {
    /// There are no edits: the report is as published.
    Published,
    /// The last edit is on its way to the disk.
    Saving,
    /// The edits are on this browser's disk, since this time of day.
    Browser(String),
    /// The edits would not survive the end of the browser.
    Unsaved,
    /// The last edit could not be stored.
    Failed,
}

/// Whether this browser has a storage, and nothing in it.
pub fn nothing_stored() -> bool {
    Storage::open().is_ok_and(|storage| storage.is_empty_but(super::tour::KEY))
}

/// Where the edits of one report are kept.
pub struct Saved {
    storage: Result<Storage, StorageProblem>,
    published: Shared<Report>,
    document: String,
    base: String,
    writer: String,
    /// The name of the journal that the branch stands on; empty for none.
    journal: String,
    branch: Branch,
    /// The edits that the branch's confirmed part consists of.
    confirmed: Vec<Edit>,
    /// A text that must not be overwritten: it is of a newer version, or no copy of it could be made.
    guarded: bool,
    /// No copy could be made of a text in the journal: it must not be dropped there.
    spared: bool,
    /// The revision and the place of the last generation that was kept.
    generation: (u64, u64),
}

/// What was found in localStorage.
#[derive(Default)]
pub struct Found {
    /// What the user must know.
    pub notices: Vec<Notice>,
    /// Whether a newer version of the app wrote what is stored: nothing may be edited here.
    pub newer: bool,
}

impl Saved {
    /// Opens the store and brings back the edits in it.
    ///
    /// Whatever cannot be read or applied is copied to a key of its own before
    /// anything may be written over it.
    pub fn open(published: &Shared<Report>, base: String) -> (Self, Found) {
        let writer = clock::run_name();
        let start = Merged::start((**published).clone());
        let mut saved = Self {
            storage: Storage::open(),
            published: published.clone(),
            document: published.id.clone(),
            base,
            branch: Branch::at(writer.clone(), start, 0, Vec::new()),
            writer,
            journal: String::new(),
            confirmed: Vec::new(),
            guarded: false,
            spared: false,
            generation: (0, 0),
        };
        let mut found = Found::default();
        // Whether it matters that there is no storage shows when the journal has been looked for.
        if let Some(raw) = saved.stored() {
            saved.bring_back(raw, &mut found);
        }
        (saved, found)
    }

    #[inline(never)]
    fn bring_back(&mut self, raw: String, found: &mut Found) {
        match read_edits(&raw) {
            Ok(envelope) if envelope.document == self.document => {
                let (merged, misfits) = self.merged(&envelope);
                let any = !(envelope.edits.is_empty() && envelope.pending.is_empty());
                let rebased = any && envelope.base != self.base;
                self.confirmed = diff(&self.published, &merged.report);
                self.journal = envelope.journal;
                let writer = self.writer.clone();
                self.branch = Branch::at(writer, merged, envelope.seen, envelope.pending);
                if misfits > 0 {
                    self.keep_copy(&raw, found);
                    let edits = misfits;
                    found.notices.push(Notice::DoNotFit { edits, raw });
                } else if rebased {
                    found.notices.push(Notice::Rebased);
                }
            }
            other => self.find_unreadable(raw, other.err(), found),
        }
    }

    /// Keeps what localStorage holds from being lost by the next save.
    fn find_unreadable(&mut self, raw: String, problem: Option<FormatError>, found: &mut Found) {
        let what = match problem {
            Some(FormatError::Newer { .. }) => {
                self.guarded = true;
                found.newer = true;
                Stored::NewerEdits
            }
            _ => {
                self.keep_copy(&raw, found);
                Stored::Edits
            }
        };
        found.notices.push(Notice::Unreadable { what, raw });
    }

    /// The report that an envelope makes of the published one, and how many of its edits do not fit.
    fn merged(&self, envelope: &Envelope) -> (Merged, usize) {
        let mut merged = Merged::start((*self.published).clone());
        let mut misfits = 0;
        for edit in &envelope.edits {
            match apply(&merged.report, edit) {
                Ok(next) => merged.report = next,
                Err(_) => misfits += 1,
            }
        }
        merged.writers.clone_from(&envelope.writers);
        merged.revision = envelope.revision;
        (merged, misfits)
    }

    /// Copies a text that the next save would overwrite to a key of its own.
    fn keep_copy(&mut self, raw: &str, found: &mut Found) {
        if let Err(problem) = put_aside(&self.document, raw) {
            self.guarded = true;
            found.notices.push(Notice::NotStored(problem));
        }
    }

    /// The report as it is now.
    pub fn now(&self) -> Merged {
        self.branch.now()
    }

    /// Adds a change that the report on screen has made, to be written down.
    pub fn add(&mut self, edits: Vec<Edit>) {
        self.branch.add(edits);
    }

    /// Where there is no journal, localStorage is all that tabs have in common: takes in what others wrote
    /// to it. Answers whether there was anything new, whether it lacks something that is known here, and what
    /// could not be read.
    pub fn join_stored(&mut self) -> (bool, bool, Found) {
        let mut found = Found::default();
        match self.stored().map(|raw| (read_edits(&raw), raw)) {
            Some((Ok(stored), _))
                if stored.document == self.document && stored.journal == self.journal =>
            {
                let new = self.branch.join(&stored.pending);
                return (new, self.branch.pending() != stored.pending, found);
            }
            Some((Err(problem), raw)) if !self.guarded => {
                self.find_unreadable(raw, Some(problem), &mut found);
            }
            _ => {}
        }
        (false, self.is_on_the_way(), found)
    }

    /// Writes all that is known to localStorage.
    ///
    /// # Errors
    /// Why it was not written.
    pub fn write(&self) -> Result<(), StorageProblem> {
        match self.storage? {
            storage if !self.guarded => storage.set(&self.key(), &self.text()),
            _ => Err(StorageProblem::NotKept),
        }
    }

    /// This run's name among all that write into the journal.
    pub fn writer(&self) -> &str {
        &self.writer
    }

    /// Why localStorage takes nothing from this page, if it does not.
    pub fn denied(&self) -> Option<StorageProblem> {
        self.storage.err()
    }

    /// Whether there is anything that the published report does not say.
    pub fn has_edits(&self) -> bool {
        !self.confirmed.is_empty() || self.is_on_the_way()
    }

    /// Whether there has ever been anything.
    pub fn has_past(&self) -> bool {
        self.branch.confirmed().revision > 0 || self.is_on_the_way()
    }

    /// How many records lie behind what the journal has confirmed.
    pub fn revision(&self) -> u64 {
        self.branch.confirmed().revision
    }

    /// The document's name in the journal.
    pub fn document(&self) -> String {
        self.document.clone()
    }

    /// The place up to which the journal is known.
    pub fn seen(&self) -> u64 {
        self.branch.seen()
    }

    /// Whether there is something that the journal has not confirmed yet.
    pub fn is_on_the_way(&self) -> bool {
        !self.branch.pending().is_empty()
    }

    /// The number of the first record that the journal has not confirmed yet.
    pub fn first_on_the_way(&self) -> Option<u64> {
        self.branch.pending().first().map(|record| record.number)
    }

    /// What the journal has not confirmed yet, as it keeps it.
    pub fn pending(&self) -> Vec<String> {
        self.branch
            .pending()
            .iter()
            .map(write_journal_record)
            .collect()
    }

    /// Keeps the edits of another report from now on, of which nothing is known yet.
    pub fn turn_to(&mut self, published: &Shared<Report>, base: String) {
        self.published = published.clone();
        self.document.clone_from(&published.id);
        self.base = base;
        self.forget();
    }

    /// Forgets everything that was kept.
    pub fn forget(&mut self) {
        // Records count from 1 again: they must not be taken for those of before.
        self.writer = clock::run_name();
        let start = Merged::start((*self.published).clone());
        self.branch = Branch::at(self.writer.clone(), start, 0, Vec::new());
        self.journal.clear();
        self.confirmed.clear();
        self.guarded = false;
        self.spared = false;
        self.generation = (0, 0);
    }

    /// Takes all that this app stored out of localStorage, and answers how much of it is still there.
    pub fn erase() -> usize {
        Storage::open().map_or(0, Storage::clear)
    }

    /// What the journal has confirmed, as a generation.
    pub fn generation(&mut self) -> Generation {
        self.generation = (self.branch.confirmed().revision, self.branch.seen());
        Generation {
            seen: self.branch.seen(),
            at: clock::now(),
            text: write_edits(&Envelope {
                pending: Vec::new(),
                ..self.envelope()
            }),
        }
    }

    /// How many records the last generation does not hold, and the place up to which the journal can drop
    /// its records.
    pub fn since_generation(&self) -> (u64, u64) {
        let (revision, place) = self.generation;
        let place = if self.spared { 0 } else { place };
        (self.revision().saturating_sub(revision), place)
    }

    fn text(&self) -> String {
        write_edits(&self.envelope())
    }

    fn envelope(&self) -> Envelope {
        let confirmed = self.branch.confirmed();
        Envelope {
            document: self.document.clone(),
            base: self.base.clone(),
            revision: confirmed.revision,
            writer: self.writer.clone(),
            journal: self.journal.clone(),
            seen: self.branch.seen(),
            writers: confirmed.writers.clone(),
            edits: self.confirmed.clone(),
            pending: self.branch.pending().to_vec(),
        }
    }

    fn stored(&self) -> Option<String> {
        self.storage.ok()?.get(&self.key())
    }

    fn key(&self) -> String {
        format!("tsunagari/{}/edits", self.document)
    }
}
