//! Files of one's own: the report as it is goes out, and comes back in.

use super::{Notice, Session};
use crate::browser::files::{self, Outcome};
use crate::browser::{clock, download};
use leptos::prelude::*;
use tsunagari_core::{Edit, Report, diff};
use tsunagari_formats::{FormatError, read_report, write_report};

/// After as many changes that are in no file the user is reminded.
const REMINDER: usize = 20;

/// A report that was read from a file.
pub struct Opened {
    /// The report.
    pub report: Report,
    /// What would make the open report into it; `None` where it is another report.
    pub changes: Option<Vec<Edit>>,
}

impl Session {
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
    pub fn read_file(self, text: &str) -> Result<Opened, FormatError> {
        let report = read_report(text.as_bytes())?;
        let now = self.report_now();
        let changes = (report.id == now.id).then(|| diff(&now, &report));
        Ok(Opened { report, changes })
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
        self.since_file.get_untracked() > 0
    }
}
