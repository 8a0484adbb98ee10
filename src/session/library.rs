//! Several reports side by side: which there are, which one is open, and how one joins or leaves.

use super::put_aside::put_aside;
use super::source::Keeping;
use super::{Mode, Notice, Saved, Session, Shared, Stored};
use crate::browser::storage::{Storage, StorageProblem};
use crate::browser::{clock, errand, places};
use leptos::prelude::{GetUntracked, Notify, Set, SetValue, UpdateValue};
use tsunagari_core::Report;
use tsunagari_formats::{
    FormatError, Library, Volume, digest, read_library, read_report, write_library, write_report,
};

const KEY: &str = "tsunagari/library";

/// What is left for the app that opens a report which was taken over.
const TAKEN_OVER: &str = "taken-over";

/// Where lists that could not be read are put aside.
const PLACE: &str = "library";

/// The report that was opened last, as its file's text; `None` for the one that comes with the app, with what
/// the user must know where the list of reports cannot be read.
#[inline(never)]
pub fn opened() -> (Option<String>, Option<Notice>) {
    let Ok(storage) = Storage::open() else {
        return (None, None);
    };
    match library(storage) {
        Ok(library) => {
            let base = |id: String| storage.get(&base_key(&id)).unwrap_or_default();
            (library.open.map(base), None)
        }
        Err(notice) => {
            if let Notice::Unreadable { what, raw } = &notice
                && *what == Stored::Library
                && put_aside(PLACE, raw).is_ok()
            {
                // Where it does not fit the unreadable list stays, and stops whatever would change it.
                let _ = storage.set(KEY, &write_library(&found(storage)));
            }
            (None, Some(notice))
        }
    }
}

/// The list, made anew of the reports that are there.
fn found(storage: Storage) -> Library {
    let mut library = Library::default();
    for key in storage.keys() {
        let base = || read_report(storage.get(&key)?.as_bytes()).ok();
        if let Some(id) = id_of(&key) {
            library.volumes.push(Volume {
                id: id.to_owned(),
                name: base().map_or_else(|| id.to_owned(), |report| report.title),
                removed: false,
            });
        }
    }
    library.volumes.sort_by(|a, b| a.id.cmp(&b.id));
    library
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
    let library = library(storage).unwrap_or_default();
    library.volumes.iter().filter_map(base).collect()
}

fn base_key(id: &str) -> String {
    format!("tsunagari/{id}/base")
}

/// The report that a base is kept of.
fn id_of(key: &str) -> Option<&str> {
    let id = key.strip_prefix("tsunagari/")?.strip_suffix("/base")?;
    (!id.contains('/')).then_some(id)
}

/// The list as it is stored.
///
/// # Errors
/// The notice of why it cannot be read: whoever changes it must leave it then.
fn library(storage: Storage) -> Result<Library, Notice> {
    let Some(raw) = storage.get(KEY) else {
        return Ok(Library::default());
    };
    read_library(&raw).map_err(|problem| {
        let what = match problem {
            FormatError::Newer { .. } => Stored::NewerLibrary,
            _ => Stored::Library,
        };
        Notice::Unreadable { what, raw }
    })
}

impl Session {
    /// The reports of one's own. Empty where nothing can be stored, or the list cannot be read.
    pub fn library(self) -> Library {
        let library = Storage::open().ok().map(library);
        library.and_then(Result::ok).unwrap_or_default()
    }

    /// Opens another report in this one's place; none for the one that comes with the app.
    pub fn open_report(self, id: Option<String>) {
        let changed = self.change_library(|_, library| {
            library.open = id;
            Ok(())
        });
        if changed {
            places::start_over();
        }
    }

    /// Puts a report among one's own and opens it.
    pub fn add_report(self, report: Report, name: String) {
        if self.put_report(report, name) {
            places::start_over();
        }
    }

    /// Makes the report that is shown, somebody else's, one's own, and opens it to be edited.
    pub fn take_over(self) {
        let report = (*self.report_now()).clone();
        let name = report.title.clone();
        if self.put_report(report, name) {
            errand::leave(TAKEN_OVER);
            places::start_over();
        }
    }

    /// Goes on with what had the app opened anew.
    pub fn run_errand(self) {
        if errand::take().as_deref() == Some(TAKEN_OVER) && !self.read_only.get_untracked() {
            self.mode.set(Mode::Edit);
            self.tell(Notice::TakenOver);
        }
    }

    /// Answers whether it is there now.
    fn put_report(self, mut report: Report, name: String) -> bool {
        self.change_library(|storage, library| {
            let taken = |id: &str| library.volumes.iter().any(|volume| volume.id == id);
            if taken(&report.id) || report.id == crate::BUNDLED_ID {
                report.id = format!("own-{}", clock::run_name());
            }
            storage.set(&base_key(&report.id), &write_report(&report))?;
            library.open = Some(report.id.clone());
            library.volumes.push(Volume {
                id: report.id,
                name,
                removed: false,
            });
            Ok(())
        })
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
        self.change_library(|_, library| {
            if let Some(volume) = library.volumes.iter_mut().find(|volume| volume.id == id) {
                change(volume);
            }
            Ok(())
        });
        self.kept_changed.notify();
    }

    /// Changes the list as it is stored, and answers whether it was. A list that cannot be read stays.
    fn change_library(
        self,
        change: impl FnOnce(Storage, &mut Library) -> Result<(), StorageProblem>,
    ) -> bool {
        let changed = || {
            let storage = Storage::open().map_err(Notice::NotStored)?;
            let mut library = library(storage)?;
            change(storage, &mut library)
                .and_then(|()| storage.set(KEY, &write_library(&library)))
                .map_err(Notice::NotStored)
        };
        changed().map_err(|notice| self.tell(notice)).is_ok()
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
