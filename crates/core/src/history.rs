//! Undo and redo of one's own edits.

use crate::{Edit, EditError, Report, apply_all};

/// 編集の履歴: one's own groups of edits, to be taken back and made again.
///
/// A group is what the user did in one go: one figure, or "back to the published
/// figures" with all its figures. Without a limit: an edit weighs some hundred bytes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct History {
    done: Vec<Vec<Edit>>,
    undone: Vec<Vec<Edit>>,
}

impl History {
    /// Remembers a group that was just applied. What had been undone is gone.
    pub fn remember(&mut self, group: Vec<Edit>) {
        if !group.is_empty() {
            self.done.push(group);
            self.undone.clear();
        }
    }

    /// Whether there is something to take back.
    pub fn can_undo(&self) -> bool {
        !self.done.is_empty()
    }

    /// Whether there is something to make again.
    pub fn can_redo(&self) -> bool {
        !self.undone.is_empty()
    }

    /// Takes back the last group. `None` where there is none.
    ///
    /// # Errors
    /// [`EditError::Stale`] where someone else changed the same place since; the
    /// group stays where it was.
    pub fn undo(&mut self, report: &Report) -> Option<Result<Report, EditError>> {
        let group = self.done.last()?;
        let inverse: Vec<Edit> = group.iter().rev().map(Edit::inverse).collect();
        let result = apply_all(report, &inverse);
        if result.is_ok() {
            self.undone.extend(self.done.pop());
        }
        Some(result)
    }

    /// Makes the group again that was taken back last. `None` where there is none.
    ///
    /// # Errors
    /// As [`undo`](Self::undo).
    pub fn redo(&mut self, report: &Report) -> Option<Result<Report, EditError>> {
        let group = self.undone.last()?;
        let result = apply_all(report, group);
        if result.is_ok() {
            self.done.extend(self.undone.pop());
        }
        Some(result)
    }
}
