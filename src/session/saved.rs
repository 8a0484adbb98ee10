//! The edits that this browser keeps, apart from the published report.

use super::{Notice, Shared};
use crate::browser::clock;
use crate::browser::storage::{Storage, StorageProblem};
use tsunagari_core::{Edit, Report, apply};
use tsunagari_formats::{Envelope, FormatError, read_edits, write_edits};

/// 保存の状態: how safe the edits are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SaveState {
    /// There are no edits: the report is as published.
    Published,
    /// The browser has taken the edits, at this time of day.
    Browser(String),
    /// The edits live in this page alone.
    Unsaved,
    /// The last edit could not be stored.
    Failed,
}

/// Whether this browser has a storage, and nothing in it.
pub fn nothing_stored() -> bool {
    Storage::open().is_ok_and(Storage::is_empty)
}

/// Where the edits of one report are kept.
pub struct Saved {
    storage: Result<Storage, StorageProblem>,
    /// Names the report and the published text that the edits were made on.
    envelope: Envelope,
    /// A text that must not be overwritten, because no copy of it could be made.
    guarded: bool,
}

/// What was found at the start.
pub struct Found {
    /// The published report with the stored edits.
    pub report: Shared<Report>,
    /// How safe they are.
    pub state: SaveState,
    /// What the user must know.
    pub notices: Vec<Notice>,
}

impl Saved {
    /// Opens the store and brings back the edits in it.
    ///
    /// Whatever cannot be read or applied is copied to a key of its own before
    /// anything may be written over it.
    pub fn open(published: &Shared<Report>, base: String) -> (Self, Found) {
        let mut saved = Self {
            storage: Storage::open(),
            envelope: Envelope {
                document: published.id.clone(),
                revision: 0,
                writer: clock::run_name(),
                base,
                edits: Vec::new(),
            },
            guarded: false,
        };
        let mut found = Found {
            report: published.clone(),
            state: SaveState::Published,
            notices: Vec::new(),
        };
        match saved.storage {
            Err(problem) => {
                found.state = SaveState::Unsaved;
                found.notices.push(Notice::NotStored(problem));
            }
            Ok(storage) => {
                if let Some(raw) = storage.get(&saved.key()) {
                    saved.bring_back(storage, raw, published, &mut found);
                }
            }
        }
        (saved, found)
    }

    #[inline(never)]
    fn bring_back(&mut self, storage: Storage, raw: String, published: &Report, found: &mut Found) {
        match read_edits(&raw) {
            Ok(envelope) if envelope.document == self.envelope.document => {
                let mut report = published.clone();
                let mut misfits = 0;
                for edit in &envelope.edits {
                    match apply(&report, edit) {
                        Ok(next) => report = next,
                        Err(_) => misfits += 1,
                    }
                }
                found.report = Shared::new(report);
                self.envelope.revision = envelope.revision;
                if !envelope.edits.is_empty() {
                    found.state = SaveState::Browser(String::new());
                }
                if misfits > 0 {
                    self.keep_copy(storage, &raw, found);
                    found.notices.push(Notice::DoNotFit {
                        edits: misfits,
                        raw,
                    });
                }
            }
            other => {
                let newer = matches!(other, Err(FormatError::Newer { .. }));
                self.keep_copy(storage, &raw, found);
                found.notices.push(Notice::Unreadable { raw, newer });
            }
        }
    }

    /// Copies a text that the next save would overwrite to a key of its own.
    fn keep_copy(&mut self, storage: Storage, raw: &str, found: &mut Found) {
        let key = format!(
            "tsunagari/quarantine/{}/{}",
            self.envelope.document,
            clock::run_name()
        );
        if let Err(problem) = storage.set(&key, raw) {
            self.guarded = true;
            found.state = SaveState::Failed;
            found.notices.push(Notice::NotStored(problem));
        }
    }

    /// Writes the edits that lie between the published report and the one on screen.
    pub fn save(&mut self, edits: Vec<Edit>) -> (SaveState, Option<Notice>) {
        let storage = match self.storage {
            Ok(storage) if !self.guarded => storage,
            Ok(_) => return (SaveState::Failed, None),
            Err(_) => return (SaveState::Unsaved, None),
        };
        let none = edits.is_empty();
        self.envelope.edits = edits;
        self.envelope.revision += 1;
        match storage.set(&self.key(), &write_edits(&self.envelope)) {
            Ok(()) if none => (SaveState::Published, None),
            Ok(()) => (SaveState::Browser(clock::time_of_day()), None),
            Err(problem) => (SaveState::Failed, Some(Notice::NotStored(problem))),
        }
    }

    fn key(&self) -> String {
        format!("tsunagari/{}/edits", self.envelope.document)
    }
}
