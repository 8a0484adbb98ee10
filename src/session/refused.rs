//! Edits that came too late: they can be made again until the user has dealt with them, a reload included.

use super::notice::Stored;
use super::put_aside::put_aside;
use super::{Notice, Saved, Session};
use crate::browser::storage::Storage;
use leptos::prelude::{Update, WithUntracked, WithValue};
use tsunagari_core::{Edit, Record};
use tsunagari_formats::{read_journal_record, write_journal_record};

impl Session {
    /// Tells of edits that came too late.
    pub(super) fn tell_refused(self, refused: &[Edit]) {
        let mut edits = self.refused();
        for edit in refused {
            if !edits.contains(edit) {
                edits.push(edit.clone());
            }
        }
        self.notices
            .update(|notices| notices.retain(|notice| !matches!(notice, Notice::Lost { .. })));
        self.tell(Notice::Lost { edits });
        self.write_refused();
    }

    /// Tells again of what an earlier run of the app was told of and left as it was.
    pub(super) fn recall_refused(self) {
        let kept = || Storage::open().ok()?.get(&self.key()?);
        match kept().map(|raw| (read_journal_record(&raw), raw)) {
            Some((Ok(record), _)) if !record.edits.is_empty() => self.tell_refused(&record.edits),
            Some((Err(_), raw)) => {
                let what = Stored::Records;
                self.tell(Notice::Unreadable { what, raw });
            }
            _ => {}
        }
    }

    /// Takes an edit that came too late out of the notice that tells of it.
    pub fn forget_refused(self, refused: &Edit) {
        self.notices.update(|notices| {
            for notice in &mut *notices {
                if let Notice::Lost { edits } = notice {
                    edits.retain(|edit| edit != refused);
                }
            }
            let empty =
                |notice: &Notice| matches!(notice, Notice::Lost { edits } if edits.is_empty());
            notices.retain(|notice| !empty(notice));
        });
        self.write_refused();
    }

    /// Closes a notice: what it told of needs nothing any more.
    pub fn close(self, notice: &Notice) {
        self.notices
            .update(|notices| notices.retain(|other| other != notice));
        if matches!(notice, Notice::Lost { .. }) {
            self.write_refused();
        }
    }

    fn refused(self) -> Vec<Edit> {
        let edits = |notice: &Notice| match notice {
            Notice::Lost { edits } => edits.clone(),
            _ => Vec::new(),
        };
        self.notices
            .with_untracked(|notices| notices.iter().flat_map(edits).collect())
    }

    /// Writes down which are left. Where that fails they stand on the page at least.
    fn write_refused(self) {
        let (edits, Ok(storage)) = (self.refused(), Storage::open()) else {
            return;
        };
        let (Some(key), Some(keeping)) = (self.key(), self.keeping()) else {
            return;
        };
        let unread = |old: &String| read_journal_record(old).is_err();
        if let Some(old) = storage.get(&key).filter(unread)
            && put_aside(&keeping.saved.with_value(Saved::document), &old).is_err()
        {
            return;
        }
        if edits.is_empty() {
            return storage.remove(&key);
        }
        let record = Record {
            writer: keeping.saved.with_value(|saved| saved.writer().to_owned()),
            number: 1,
            seen: 0,
            edits,
        };
        let _ = storage.set(&key, &write_journal_record(&record));
    }

    /// None of a report that is not one's own.
    fn key(self) -> Option<String> {
        let document = self.keeping()?.saved.with_value(Saved::document);
        Some(format!("tsunagari/{document}/refused"))
    }
}
