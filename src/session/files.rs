//! Files of one's own: the report as it is goes out, and comes back in.

use super::{Notice, Session};
use crate::browser::files::{self, Outcome};
use crate::browser::{clock, download};
use leptos::prelude::*;
use tsunagari_core::{Day, Edit, Report, Snapshot, diff};
use tsunagari_formats::{
    FormatError, Locked, long_csv, read_locked, read_report, read_snapshot_bytes, write_report,
};

/// After as many changes that are in no file the user is reminded.
const REMINDER: usize = 20;

/// A report that was read from a file.
#[derive(Clone)]
pub struct Opened {
    /// The report.
    pub report: Report,
    /// What would make the open report into it; `None` where it is another report, or nothing is changed here.
    pub changes: Option<Vec<Edit>>,
}

/// What a chosen file is.
pub enum Chosen {
    /// A report.
    Report(Box<Opened>),
    /// A report under a passphrase.
    Locked(Locked),
}

impl Session {
    /// Hands the report as it is now to the user, as the app's own JSON.
    pub fn save_json(self) {
        let report = self.report_now();
        download::save(
            &format!("{}.json", report.id),
            "application/json",
            &write_report(&report),
        );
    }

    /// Hands the report's figures to the user, one record a line.
    pub fn save_long_csv(self) {
        let report = self.report_now();
        download::save(
            &format!("{}.csv", report.id),
            "text/csv;charset=utf-8",
            &long_csv(&report),
        );
    }

    /// Saves the report to a file of the user's choice, or hands it over as a download.
    pub async fn save_file(self) {
        let report = self.report_now();
        let (name, text) = (format!("{}.json", report.id), write_report(&report));
        let outcome = if files::can_choose_place() {
            files::save_as(&name, &text).await
        } else {
            download::save(&name, "application/json", &text);
            Outcome::Saved
        };
        match outcome {
            Outcome::Saved => {
                self.since_file.set(0);
                self.notices
                    .update(|notices| notices.retain(|notice| *notice != Notice::SaveToFile));
                self.in_file.set(Some(clock::day()));
            }
            Outcome::Cancelled => {}
            Outcome::Failed => self.tell(Notice::FileNotSaved),
        }
    }

    /// Reads a file's text.
    ///
    /// # Errors
    /// What is wrong with it, and where.
    pub fn read_file(self, text: &str) -> Result<Chosen, FormatError> {
        match read_lock(text.as_bytes())? {
            Some(locked) => Ok(Chosen::Locked(locked)),
            None => self.read_open_file(text.as_bytes()),
        }
    }

    /// As [`read_file`](Self::read_file), for what is not locked, or not any more.
    ///
    /// # Errors
    /// What is wrong with it, and where.
    pub fn read_open_file(self, bytes: &[u8]) -> Result<Chosen, FormatError> {
        let (report, _) = read_open(bytes)?;
        let now = self.report_now();
        let same = report.id == now.id && self.keeping().is_some();
        let changes = same.then(|| diff(&now, &report));
        Ok(Chosen::Report(Box::new(Opened { report, changes })))
    }

    /// Counts a change that no file has.
    pub(super) fn leave_file(self) {
        self.in_file.set(None);
        self.since_file.update(|count| *count += 1);
        if self.since_file.get_untracked() == REMINDER {
            self.tell(Notice::SaveToFile);
        }
    }

    /// Whether leaving the page would leave changes of this visit in no file.
    pub fn has_changes_in_no_file(self) -> bool {
        self.since_file.get_untracked() > 0 || self.has_exercises_in_no_file()
    }
}

/// A file that is locked; none where it is no such file.
///
/// # Errors
/// What is wrong with it, and where.
pub(super) fn read_lock(bytes: &[u8]) -> Result<Option<Locked>, FormatError> {
    match read_locked(bytes) {
        // What else it may be is asked elsewhere.
        Err(FormatError::OtherFormat { .. } | FormatError::TooLarge { .. }) => Ok(None),
        locked => locked.map(Some),
    }
}

/// A file that is not locked, or not any more: its report, and by whom and when it was handed out.
///
/// # Errors
/// What is wrong with it, and where.
pub(super) fn read_open(bytes: &[u8]) -> Result<(Report, Option<(String, Day)>), FormatError> {
    match read_snapshot_bytes(bytes) {
        Err(FormatError::OtherFormat { .. }) => Ok((read_report(bytes)?, None)),
        snapshot => {
            let Snapshot { report, by, on } = snapshot?;
            Ok((report, Some((by, on))))
        }
    }
}
