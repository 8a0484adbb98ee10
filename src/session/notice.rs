//! What the user has to be told beside the page, without a dialogue in the way.

use crate::browser::storage::StorageProblem;
use tsunagari_core::{Edit, EditError};

/// お知らせ: something that happened to the user's edits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// Edits cannot be stored, or could not be just now.
    NotStored(StorageProblem),
    /// Stored edits could not be read. The raw text is kept and can be saved as a file.
    Unreadable {
        /// The text as it was found.
        raw: String,
        /// Whether it comes from a newer version of the app.
        newer: bool,
    },
    /// Some stored edits do not fit the published report any more. The raw text is kept.
    DoNotFit {
        /// How many.
        edits: usize,
        /// The text as it was found.
        raw: String,
    },
    /// The browser keeps no journal for this page: edits may not survive its end.
    NoJournal,
    /// The journal knew edits that localStorage had lost.
    Recovered {
        /// How many changes.
        records: usize,
    },
    /// A newer version of the app has written to the journal meanwhile.
    Newer,
    /// The report that was opened last cannot be read; the one that comes with the app is shown.
    ReportUnreadable {
        /// Its text as it was found.
        raw: String,
    },
    /// Many changes are in no file.
    SaveToFile,
    /// A file could not be written.
    FileNotSaved,
    /// A file could not be read.
    FileNotRead,
    /// Edits came too late: another tab had changed or taken away what they are about.
    Lost {
        /// Which.
        edits: Vec<Edit>,
        /// How many records could not be read besides.
        unread: usize,
    },
    /// Another version of the app waits to take this one's place.
    NewVersion,
    /// An edit could not be applied.
    EditRefused(EditError),
}
