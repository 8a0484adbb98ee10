//! Several reports side by side: which there are, which one is open, and how one joins or leaves.

use super::source::Keeping;
use super::{Notice, Saved, Session, Shared};
use crate::browser::storage::{Storage, StorageProblem};
use crate::browser::{clock, places};
use leptos::prelude::{Notify, SetValue, UpdateValue};
use tsunagari_core::Report;
use tsunagari_formats::{
    Library, Volume, digest, read_library, read_report, write_library, write_report,
};

const KEY: &str = "tsunagari/library";

/// The report that was opened last, as its file's text; `None` for the one that comes with the app.
#[inline(never)]
pub fn opened() -> Option<String> {
    let storage = Storage::open().ok()?;
    let id = library(storage).open?;
    Some(storage.get(&base_key(&id)).unwrap_or_default())
}

/// The reports of one's own as they were when they came here: what links may stand on.
pub fn bases() -> Vec<Report> {
    let Ok(storage) = Storage::open() else {
        return Vec::new();
    };
    let base = |volume: &Volume| {
        let raw = storage.get(&base_key(&volume.id))?;
        read_report(raw.as_bytes()).ok()
    };
    library(storage).volumes.iter().filter_map(base).collect()
}

fn base_key(id: &str) -> String {
    format!("tsunagari/{id}/base")
}

fn library(storage: Storage) -> Library {
    let text = storage.get(KEY).unwrap_or_default();
    read_library(&text).unwrap_or_default()
}

impl Session {
    /// The reports of one's own. Empty where nothing can be stored.
    pub fn library(self) -> Library {
        Storage::open().map_or_else(|_| Library::default(), library)
    }

    /// Opens another report in this one's place; none for the one that comes with the app.
    pub fn open_report(self, id: Option<String>) {
        let outcome = self.change_library(|library| library.open = id);
        if outcome.is_ok() {
            places::start_over();
        }
    }

    /// Puts a report among one's own and opens it.
    pub fn add_report(self, mut report: Report, name: String) {
        let known = self.library();
        let taken = |id: &str| known.volumes.iter().any(|volume| volume.id == id);
        if taken(&report.id) || report.id == crate::BUNDLED_ID {
            report.id = format!("own-{}", clock::run_name());
        }
        let stored = Storage::open().and_then(|storage| {
            storage.set(&base_key(&report.id), &write_report(&report))?;
            Ok(())
        });
        let id = report.id;
        let outcome = stored.and_then(|()| {
            self.change_library(|library| {
                library.open = Some(id.clone());
                library.volumes.push(Volume {
                    id,
                    name,
                    removed: false,
                });
            })
        });
        match outcome {
            Ok(()) => places::start_over(),
            Err(problem) => self.tell(Notice::NotStored(problem)),
        }
    }

    /// Adds a copy of a report as it is now, and opens it.
    pub fn duplicate_report(self, id: Option<&str>, name: String) {
        let report = match id {
            Some(id) if id != self.report_now().id => self.stored_report(id),
            _ => Some((*self.report_now()).clone()),
        };
        if let Some(report) = report {
            let id = format!("own-{}", clock::run_name());
            self.add_report(Report { id, ..report }, name);
        }
    }

    /// Calls a report something else in the list.
    pub fn rename_report(self, id: &str, name: &str) {
        self.change_volume(id, |volume| name.clone_into(&mut volume.name));
    }

    /// Deletes a report from the list, or brings it back. What it holds stays stored until the browser is
    /// cleared.
    pub fn remove_report(self, id: &str, removed: bool) {
        self.change_volume(id, |volume| volume.removed = removed);
    }

    /// The report of one's own that was open last, as localStorage has it: what a reader of somebody else's
    /// report compares with.
    pub(super) fn own_report(self) -> Option<Report> {
        if let Some(id) = self.library().open {
            return self.stored_report(&id);
        }
        let (report, base) = crate::bundled()?;
        let (saved, _) = Saved::open(&Shared::new(report), base);
        Some(saved.now().report)
    }

    /// A stored report with the edits that localStorage holds for it.
    pub(super) fn stored_report(self, id: &str) -> Option<Report> {
        let raw = Storage::open().ok()?.get(&base_key(id))?;
        let base = Shared::new(read_report(raw.as_bytes()).ok()?);
        let (saved, _) = Saved::open(&base, digest(raw.as_bytes()));
        Some(saved.now().report)
    }

    fn change_volume(self, id: &str, change: impl FnOnce(&mut Volume)) {
        let _ = self.change_library(|library| {
            if let Some(volume) = library.volumes.iter_mut().find(|volume| volume.id == id) {
                change(volume);
            }
        });
        self.kept_changed.notify();
    }

    fn change_library(self, change: impl FnOnce(&mut Library)) -> Result<(), StorageProblem> {
        let outcome = Storage::open().and_then(|storage| {
            let mut library = library(storage);
            change(&mut library);
            storage.set(KEY, &write_library(&library))
        });
        if let Err(problem) = outcome {
            self.tell(Notice::NotStored(problem));
        }
        outcome
    }
}

impl Keeping {
    /// Shows the report that comes with the app in the place of one of one's own that was erased.
    pub(super) fn return_to_bundled(self) {
        if self.session.published().id != crate::BUNDLED_ID
            && let Some((report, base)) = crate::bundled()
        {
            let published = Shared::new(report);
            self.session.published.set_value(published.clone());
            self.saved
                .update_value(|saved| saved.turn_to(&published, base));
        }
    }
}
