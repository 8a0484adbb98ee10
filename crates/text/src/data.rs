//! The page データ: files, generations, reports side by side, and taking everything out of the browser.

use crate::{Japanese, Phrase};

/// Texts of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DataText<'a> {
    /// What it is for.
    Lead,
    /// The part about files.
    Files,
    FilesWords,
    SaveFile,
    OpenFile,
    /// A chosen file is the open report, with so many changes.
    SameReport {
        name: &'a str,
        changes: usize,
    },
    /// A chosen file says what is open already.
    NothingNew {
        name: &'a str,
    },
    /// A chosen file is another report.
    OtherReport {
        name: &'a str,
    },
    Apply {
        changes: usize,
    },
    OpenAsOwn,
    /// The part about generations.
    Past,
    PastWords,
    NoPast,
    /// One generation: how far it is from the published report.
    PastEdits {
        edits: usize,
    },
    /// How many further changes are not named.
    More {
        changes: usize,
    },
    GoBack {
        at: &'a str,
    },
    /// The part about what could not be read.
    PutAside,
    PutAsideWords,
    /// One such text: how it begins, and how many characters it has.
    PutAsideText {
        start: &'a str,
        length: usize,
    },
    SavePutAside,
    Discard,
    Discarded,
    TakeBack,
    /// The part about several reports.
    Reports,
    ReportsWords,
    Bundled,
    BundledCopy,
    OpenNow,
    OpenReport {
        name: &'a str,
    },
    Duplicate {
        name: &'a str,
    },
    /// What a copy is called.
    CopyOf {
        name: &'a str,
    },
    Rename {
        name: &'a str,
    },
    Remove {
        name: &'a str,
    },
    BringBack {
        name: &'a str,
    },
    Removed,
    /// The part about a new report.
    New,
    NewWords,
    Term,
    FirstYear,
    LastYear,
    Begin,
    /// What a new report is called in the list.
    NameOf {
        municipality: &'a str,
        year: &'a str,
    },
    /// The part about erasing.
    Erase,
    EraseWords,
    EraseAsk,
    EraseAskWords,
    EraseNow,
    Keep,
    Erased,
    ErasedWords,
    NotErased {
        left: usize,
    },
    /// What a plain http host lacks.
    NoPlace,
}

impl Japanese for DataText<'_> {
    fn japanese(&self) -> Phrase {
        let fixed = match self {
            Self::Lead => {
                "報告の保存、以前の状態への戻し、ほかの報告の作成と切り替えができます。データはこのブラウザの外に送られません。"
            }
            Self::Files => "ファイル",
            Self::FilesWords => {
                "報告をまるごと1つのファイル（.json）に保存し、あとで、または別のパソコンで開けます。"
            }
            Self::SaveFile => "ファイルに保存",
            Self::OpenFile => "ファイルを開く",
            Self::SameReport { name, changes } => {
                return format!("「{name}」のファイルです。いまの内容と{changes}か所が違います。")
                    .into();
            }
            Self::NothingNew { name } => {
                return format!("「{name}」のファイルです。いまの内容と同じです。").into();
            }
            Self::OtherReport { name } => {
                return format!("「{name}」という、別の報告のファイルです。").into();
            }
            Self::Apply { changes } => {
                return format!("{changes}か所をファイルの内容にする").into();
            }
            Self::OpenAsOwn => "別の報告として開く",
            Self::Past => "以前の状態",
            Self::PastWords => {
                "このブラウザが残した最近の10回分です。戻したあとも「元に戻す」で取り消せます。"
            }
            Self::NoPast => "まだありません。変更を重ねるか、日を改めて開くと残ります。",
            Self::PastEdits { edits } => return format!("公表値からの変更 {edits}か所").into(),
            Self::More { changes } => return format!("ほか{changes}か所").into(),
            Self::GoBack { at } => return format!("{at}の状態に戻す").into(),
            Self::PutAside => "読めなかった内容",
            Self::PutAsideWords => {
                "このブラウザに保存されていて読めなかったものを、もとのまま残しています。直せる人に渡すときは、ファイルに保存してください。"
            }
            Self::PutAsideText { start, length } => {
                return format!("「{start}」で始まる{length}文字").into();
            }
            Self::SavePutAside => "読めなかった内容をファイルに保存",
            Self::Discard => "消す",
            Self::Discarded => "消しました",
            Self::TakeBack => "消したものを戻す",
            Self::Reports => "報告の一覧",
            Self::ReportsWords => "このブラウザに、いくつでも並べて置けます。",
            Self::Bundled => "高松市 令和5年度（付属の報告）",
            Self::BundledCopy => "高松市 令和5年度の複製",
            Self::OpenNow => "いま開いています",
            Self::OpenReport { name } => return format!("「{name}」を開く").into(),
            Self::Duplicate { name } => return format!("「{name}」を複製").into(),
            Self::CopyOf { name } => return format!("{name}の複製").into(),
            Self::Rename { name } => return format!("「{name}」の表示名").into(),
            Self::Remove { name } => return format!("「{name}」を削除").into(),
            Self::BringBack { name } => return format!("「{name}」の削除を取り消す").into(),
            Self::Removed => "削除しました",
            Self::New => "新しい報告",
            Self::NewWords => "ほかの自治体や年度の報告を、空の状態から始めます。",
            Self::Term => "計画の期（番号）",
            Self::FirstYear => "期の始まりの年度",
            Self::LastYear => "期の終わりの年度",
            Self::Begin => "この報告を始める",
            Self::NameOf { municipality, year } => return format!("{municipality} {year}").into(),
            Self::Erase => "このブラウザから消す",
            Self::EraseWords => {
                "共有のパソコンを離れるときに使います。このアプリが残したもの（変更、以前の状態、自分の報告、ネットワークがないときのためのアプリの控え）をすべて消します。"
            }
            Self::EraseAsk => "すべて消す…",
            Self::EraseAskWords => {
                "消すと元に戻せません。必要なら、先にファイルに保存してください。"
            }
            Self::EraseNow => "すべて消す",
            Self::Keep => "やめる",
            Self::Erased => "すべて消しました",
            Self::ErasedWords => {
                "確かめました。このブラウザに、このアプリのデータは残っていません。"
            }
            Self::NotErased { left } => {
                return format!("{left}件が消えずに残っています。ほかのタブを閉じてもう一度試すか、ブラウザの設定でサイトのデータを消してください。").into();
            }
            Self::NoPlace => {
                "このページの開き方（http）またはブラウザでは保存先を選べないため、「ダウンロード」に保存します。"
            }
        };
        fixed.into()
    }
}
