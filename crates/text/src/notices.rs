//! What the user is told about edits and storage: what happened, where, what to do.

use crate::{Phrase, Say};

/// Texts of the notices.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoticeText {
    /// The browser gives this page no storage.
    Denied,
    /// What that means.
    DeniedWords,
    /// The storage is full.
    Full,
    /// What that means.
    FullWords,
    /// What was written does not read back.
    NotKept,
    /// What that means.
    NotKeptWords,
    /// Stored edits could not be read.
    Unreadable,
    /// What that means.
    UnreadableWords,
    /// Stored edits come from a newer version.
    Newer,
    /// What that means.
    NewerWords,
    /// Some stored edits do not fit any more.
    DoNotFit { edits: usize },
    /// What that means.
    DoNotFitWords,
    /// An edit was refused.
    Refused,
    /// What that means.
    RefusedWords,
    /// Saves the current report as a file.
    SaveReport,
    /// Saves the raw text as a file.
    SaveRaw,
    /// Takes the notice away.
    Close,
    /// The name of the notices' place.
    Place,
}

impl Say for NoticeText {
    fn say(&self) -> Phrase {
        let fixed = match self {
            Self::Denied => "このブラウザには保存できません",
            Self::DeniedWords => {
                "プライベートウィンドウか、組織の設定で保存が止められています。編集はできますが、閉じると消えます。必要な編集は報告をファイルに保存してください。"
            }
            Self::Full => "保存する場所がいっぱいです",
            Self::FullWords => {
                "いまの編集はこの画面にだけあります。報告をファイルに保存し、このブラウザの不要なサイトデータを消してから、もう一度編集してください。"
            }
            Self::NotKept => "保存した内容が読み戻せません",
            Self::NotKeptWords => {
                "ブラウザが書き込みを受け取りましたが、残っていません。報告をファイルに保存してください。"
            }
            Self::Unreadable => "保存されていた編集を読めませんでした",
            Self::UnreadableWords => {
                "内容はそのまま別に残し、上書きしていません。公表された報告を表示しています。"
            }
            Self::Newer => "新しい版のアプリで保存された編集があります",
            Self::NewerWords => {
                "この版では読めません。内容はそのまま別に残してあります。新しい版のアプリで開いてください。"
            }
            Self::DoNotFit { edits } => {
                return format!("{edits}件の編集を当てはめられませんでした").into();
            }
            Self::DoNotFitWords => {
                "編集したあとに公表された報告が変わっています。当てはめられた編集は反映し、もとの内容は別に残してあります。"
            }
            Self::Refused => "この変更はできませんでした",
            Self::RefusedWords => {
                "同じ場所が先に変わっています。いまの値を確かめて、もう一度入力してください。"
            }
            Self::SaveReport => "報告をファイルに保存",
            Self::SaveRaw => "読めなかった内容をファイルに保存",
            Self::Close => "閉じる",
            Self::Place => "お知らせ",
        };
        fixed.into()
    }
}
