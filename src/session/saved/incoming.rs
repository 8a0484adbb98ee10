//! What the journal brings: the edits of other tabs and of earlier visits.

use super::super::put_aside::put_aside;
use super::Saved;
use crate::browser::journal::{Generation, Page};
use tsunagari_core::{Edit, Record, diff};
use tsunagari_formats::{Envelope, FormatError, read_edits, read_journal_record};

/// What a look into the journal brought.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct News {
    /// Records that this run had not known in any form.
    pub records: usize,
    /// Edits that came too late to have a meaning.
    pub lost: Vec<Edit>,
    /// The texts that could not be read.
    pub unread: Vec<String>,
    /// How many edits of an earlier state do not fit the published report, and the text that they stand in.
    pub misfits: Option<(usize, String)>,
    /// Whether a newer version of the app has written to the journal.
    pub newer: bool,
}

impl Saved {
    /// Takes in what the journal holds behind [`seen`](Self::seen).
    pub fn take_in(&mut self, page: &Page) -> News {
        let mut news = News::default();
        // Where the very last one is spoilt, the journal still has the records since the one before.
        for generation in page.generations.iter().rev() {
            match read_edits(&generation.text) {
                Ok(envelope) => {
                    self.adopt(generation, &envelope, &mut news);
                    break;
                }
                Err(FormatError::Newer { .. }) => news.newer = true,
                Err(_) => news.unread.extend(self.spare(&generation.text)),
            }
        }
        let mut records: Vec<(u64, Record)> = Vec::new();
        for (place, text) in &page.records {
            match read_journal_record(text) {
                Ok(record) => records.push((*place, record)),
                Err(FormatError::Newer { .. }) => news.newer = true,
                Err(_) => news.unread.extend(self.spare(text)),
            }
        }
        let own = self.branch.pending();
        let known = |record: &Record| own.contains(record) || self.branch.confirmed().knows(record);
        news.records += records.iter().filter(|(_, record)| !known(record)).count();
        news.lost = self.branch.take_in(&records);
        self.confirmed = diff(&self.published, &self.branch.confirmed().report);
        self.guarded |= news.newer;
        news
    }

    /// Goes on from a generation that knows more than is known here.
    fn adopt(&mut self, latest: &Generation, envelope: &Envelope, news: &mut News) {
        self.generation = (envelope.revision, latest.seen);
        if latest.seen >= self.branch.seen() && envelope.revision > self.revision() {
            let ahead = envelope.revision.saturating_sub(self.revision());
            news.records += usize::try_from(ahead).unwrap_or(usize::MAX);
            let (merged, misfits) = self.merged(envelope);
            self.branch.adopt(merged, latest.seen);
            if misfits > 0 {
                news.misfits = self.spare(&latest.text).map(|text| (misfits, text));
            }
        }
    }

    /// Puts a text aside that the journal will drop in time. Answers with it where that has to be told.
    fn spare(&mut self, text: &str) -> Option<String> {
        let put = put_aside(&self.document, text);
        self.spared |= put.is_err();
        (put != Ok(false)).then(|| text.to_owned())
    }

    /// Whether this is another journal than the one that is known here: that was cleared, or there was none.
    /// Answers with the revision that was known without it.
    pub fn meets(&mut self, page: &Page) -> Option<u64> {
        if self.journal == page.name {
            return None;
        }
        self.journal.clone_from(&page.name);
        let confirmed = self.branch.confirmed().clone();
        self.branch.adopt(confirmed, 0);
        Some(self.revision())
    }
}
