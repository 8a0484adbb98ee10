//! What the user has to be told beside the page, without a dialogue in the way.

use super::saved::Found;
use super::source::Keeping;
use super::{Mode, News, Saved, Session};
use crate::browser::storage::StorageProblem;
use leptos::prelude::{Set, Update, WithValue};
use tsunagari_core::{Edit, EditError};

/// お知らせ: something that happened to the user's edits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// Edits cannot be stored, or could not be just now.
    NotStored(StorageProblem),
    /// Something stored could not be read. The raw text is kept and can be saved as a file.
    Unreadable {
        /// What it was.
        what: Stored,
        /// The text as it was found.
        raw: String,
    },
    /// Some stored edits do not fit the published report any more. The raw text is kept.
    DoNotFit {
        /// How many.
        edits: usize,
        /// The text as it was found.
        raw: String,
    },
    /// The edits were made over another state of the published report, and all fit this one.
    Rebased,
    /// localStorage takes nothing from this page; the journal alone keeps the edits.
    OnlyJournal,
    /// The browser keeps no journal for this page: edits may not survive its end.
    NoJournal,
    /// The journal knew edits that localStorage had lost.
    Recovered {
        /// How many changes.
        records: usize,
    },
    /// A newer version of the app has written to the journal meanwhile.
    Newer,
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
    },
    /// Another version of the app waits to take this one's place.
    NewVersion,
    /// Somebody else's report has become one's own.
    TakenOver,
    /// An edit could not be applied.
    EditRefused(EditError),
}

/// What was stored and could not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stored {
    /// The edits of the open report.
    Edits,
    /// The same, by a newer version of the app: nothing is edited here, and they stay as they are.
    NewerEdits,
    /// The report that was opened last; the one that comes with the app is shown.
    Report,
    /// The list of reports; it is made anew of those that were found.
    Library,
    /// The same, by a newer version of the app: it stays as it is.
    NewerLibrary,
    /// Records or earlier states in the journal, or the edits that came too late.
    Records,
}

impl Session {
    /// Tells the user something, once.
    #[inline(never)]
    pub fn tell(self, notice: Notice) {
        self.notices.update(|notices| {
            if !notices.contains(&notice) {
                notices.push(notice);
            }
        });
    }

    /// Tells what was found in localStorage, and edits nothing over what a newer version wrote.
    pub(super) fn heed(self, found: Found) {
        if !found.notices.is_empty() {
            self.tell_all(found);
        }
    }

    #[inline(never)]
    fn tell_all(self, found: Found) {
        for notice in found.notices {
            self.tell(notice);
        }
        if found.newer {
            self.only_read();
        }
    }

    /// From now on nothing is edited here.
    pub(super) fn only_read(self) {
        self.read_only.set(true);
        self.mode.set(Mode::View);
    }
}

impl Keeping {
    /// Tells that the journal keeps nothing of this page.
    pub(super) fn tell_without_journal(self) {
        self.session.save_state.set(self.settled_state());
        let problem = self.saved.with_value(Saved::denied).or(self.unwritten());
        self.session
            .tell(problem.map_or(Notice::NoJournal, Notice::NotStored));
    }

    /// Tells that localStorage takes nothing, if it does not, and answers whether that is so.
    pub(super) fn tell_unwritten(self) -> bool {
        let unwritten = self.unwritten().is_some();
        if unwritten {
            self.session.tell(Notice::OnlyJournal);
        }
        unwritten
    }

    /// Tells that the journal knew edits which localStorage did not.
    pub(super) fn tell_recovered(self, records: usize) {
        // Where it takes nothing they come from there each time: nothing has ended suddenly.
        if !self.tell_unwritten() {
            self.session.tell(Notice::Recovered { records });
        }
    }

    /// Tells what of the journal was put aside.
    pub(super) fn tell_put_aside(self, news: &News) {
        if !news.unread.is_empty() {
            let (what, raw) = (Stored::Records, news.unread.join("\n"));
            self.session.tell(Notice::Unreadable { what, raw });
        }
        if let Some((edits, raw)) = news.misfits.clone() {
            self.session.tell(Notice::DoNotFit { edits, raw });
        }
    }
}
