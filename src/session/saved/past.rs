//! Earlier states of the report, as the journal keeps them.

use super::super::Shared;
use super::Saved;
use crate::browser::clock;
use crate::browser::journal::{Generation, Page};
use tsunagari_core::{Edit, Report, diff};
use tsunagari_formats::read_edits;

/// 世代: how the report stood at some time.
#[derive(Clone, Debug, PartialEq)]
pub struct Past {
    /// When, as [`clock::now`] counts.
    pub at: f64,
    /// How many edits lay between it and the published report.
    pub edits: usize,
    /// What had changed since the generation before, or since the published report.
    pub changes: Vec<Edit>,
    /// The report.
    pub report: Shared<Report>,
}

impl Past {
    /// When, in words.
    pub fn when(&self) -> String {
        clock::moment(self.at)
    }
}

impl Saved {
    /// What the journal's generations were, newest first. One that cannot be read is left out: it stays
    /// where it is.
    pub fn past(&self, generations: &[Generation]) -> Vec<Past> {
        let mut past: Vec<Past> = Vec::new();
        let mut before = self.published.clone();
        for generation in generations {
            if let Ok(envelope) = read_edits(&generation.text) {
                let report = Shared::new(self.merged(&envelope).0.report);
                past.push(Past {
                    at: generation.at,
                    edits: envelope.edits.len(),
                    changes: diff(&before, &report),
                    report: report.clone(),
                });
                before = report;
            }
        }
        past.reverse();
        past
    }

    /// The revision of the journal's last generation that can be read; 0 where there is none.
    pub fn last_revision(page: &Page) -> u64 {
        let read = |latest: &Generation| read_edits(&latest.text).ok();
        let latest = page.generations.iter().rev().find_map(read);
        latest.map_or(0, |envelope| envelope.revision)
    }
}
