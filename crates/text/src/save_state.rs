//! How safe the edits are.

use crate::{Japanese, Phrase};

/// Texts of the save state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SaveStateText<'a> {
    /// No edits of what was published.
    Published,
    /// No edits of a report of one's own.
    Unchanged,
    /// The last edit is on its way to the disk.
    Saving,
    /// The edits are on this browser's disk.
    Browser { time: &'a str },
    /// The report as it is was saved to a file.
    File { day: &'a str },
    /// The edits would not survive the end of the browser.
    Unsaved,
    /// The last edit could not be stored.
    Failed,
}

impl Japanese for SaveStateText<'_> {
    fn japanese(&self) -> Phrase {
        let fixed = match self {
            Self::Published => "公表されたまま",
            Self::Unchanged => "変更はありません",
            Self::Saving => "保存しています",
            Self::Browser { time } => return format!("このブラウザに保存済み {time}").into(),
            Self::File { day } => return format!("ファイルに保存 {day}").into(),
            Self::Unsaved => "未保存",
            Self::Failed => "保存できませんでした",
        };
        fixed.into()
    }
}
