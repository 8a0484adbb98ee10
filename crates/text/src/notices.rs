//! What the user is told about edits and storage: what happened, where, what to do.

use crate::editing::figure_name;
use crate::{Japanese, Phrase, fiscal_year_wareki};
use tsunagari_core::{Figure, FiscalYear, Quantity};

/// A figure that waits for a choice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Contested<'a> {
    /// Its indicator's number.
    pub number: &'a str,
    /// Its indicator's name.
    pub name: &'a str,
    /// Its year.
    pub year: FiscalYear,
    /// Target or actual.
    pub figure: Figure,
}

/// Texts of the notices.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoticeText<'a> {
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
    /// The published report has changed under the edits.
    Rebased,
    /// What that means.
    RebasedWords,
    /// The quick store takes nothing; the journal does.
    OnlyJournal,
    /// What that means.
    OnlyJournalWords,
    /// The browser keeps no journal for this page.
    NoJournal,
    /// What that means.
    NoJournalWords,
    /// The journal knew more than the quick store.
    Recovered { changes: usize },
    /// What that means.
    RecoveredWords,
    /// An own report cannot be read.
    ReportUnreadable,
    /// What that means.
    ReportUnreadableWords,
    /// The list of reports cannot be read.
    LibraryUnreadable,
    /// What that means.
    LibraryUnreadableWords,
    /// The list of reports comes from a newer version.
    NewerLibrary,
    /// What that means.
    NewerLibraryWords,
    /// Records in the journal cannot be read.
    RecordsUnreadable,
    /// What that means.
    RecordsUnreadableWords,
    /// Somebody else's report has become one's own.
    TakenOver,
    /// What that means.
    TakenOverWords,
    /// Many changes are in no file.
    SaveToFile,
    /// What that means.
    SaveToFileWords,
    /// A file could not be written.
    FileNotSaved,
    /// What that means.
    FileNotSavedWords,
    /// A file could not be read.
    FileNotRead,
    /// What that means.
    FileNotReadWords,
    /// Edits came too late.
    Lost { edits: usize },
    /// What that means.
    LostWords,
    /// Makes such an edit now.
    Again,
    /// Two tabs set figures differently.
    Contests { figures: usize },
    /// What that means.
    ContestsWords,
    /// One such figure.
    Contest(Contested<'a>),
    /// Chooses one of its values.
    Choose { value: Option<Quantity> },
    /// Another version of the app has come.
    NewVersion,
    /// What that means.
    NewVersionWords,
    /// Goes over to it.
    Switch,
    /// Why that has to wait: something is being filled in.
    HeldByField,
    /// Why that has to wait: there are edits that would be lost.
    HeldByEdits,
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
    /// Leads there from further down the page.
    Way { count: usize },
}

impl Japanese for NoticeText<'_> {
    fn japanese(&self) -> Phrase {
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
                "内容はそのまま別に残し、上書きしていません。公表された報告を表示しています。あとからでも、「データ」のページでファイルに保存できます。"
            }
            Self::Newer => "新しい版のアプリで保存された編集があります",
            Self::NewerWords => {
                "この版では読めないので、編集を止めています。内容はそのまま残してあります。新しい版のアプリで開いてください。"
            }
            Self::DoNotFit { edits } => {
                return format!("{edits}件の編集を当てはめられませんでした").into();
            }
            Self::DoNotFitWords => {
                "編集したあとに公表された報告が変わっています。当てはめられた編集は反映し、もとの内容は別に残してあります。"
            }
            Self::Rebased => "公表された報告が新しくなりました",
            Self::RebasedWords => {
                "前に編集したあとで変わっています。あなたの編集は、新しい報告の上にそのまま残っています。"
            }
            Self::OnlyJournal => "ふだんの保存場所に書き込めません",
            Self::OnlyJournalWords => {
                "ブラウザの設定か空きの都合です。変更は控えに残していて、開き直すとそこから戻ります。念のため、報告をファイルにも保存してください。"
            }
            Self::NoJournal => "編集はこのブラウザに確実には残りません",
            Self::NoJournalWords => {
                "このブラウザでは、編集をディスクに書き終えたことを確かめられません。必要な編集は報告をファイルに保存してください。"
            }
            Self::Recovered { changes } => {
                return format!("{changes}回の変更を控えから戻しました").into();
            }
            Self::RecoveredWords => {
                "二つある保存場所の片方にまだ書かれていなかった変更を、もう片方から補いました。ブラウザが急に終わったときなどに起こります。いまの報告に反映してあるので、何もしなくてかまいません。"
            }
            Self::ReportUnreadable => "開いていた報告を読めませんでした",
            Self::ReportUnreadableWords => {
                "内容はそのまま残してあります。付属の報告を表示しています。ファイルに保存してあれば、「データ」のページから開けます。"
            }
            Self::LibraryUnreadable => "報告の一覧を読めませんでした",
            Self::LibraryUnreadableWords => {
                "もとの一覧は別に残し、このブラウザに見つかった報告から一覧を作り直しました。付属の報告を表示しています。「データ」のページの一覧から開き直し、表示名を確かめてください。"
            }
            Self::NewerLibrary => "新しい版のアプリで保存された報告の一覧があります",
            Self::NewerLibraryWords => {
                "この版では読めないので、報告の追加や切り替えを止めています。一覧はそのまま残し、付属の報告を表示しています。新しい版のアプリで開いてください。"
            }
            Self::RecordsUnreadable => "編集の控えに、読めない記録がありました",
            Self::RecordsUnreadableWords => {
                "読めた記録はすべて報告に反映してあります。読めなかった記録はもとのまま別に残してあります。あとからでも、「データ」のページでファイルに保存できます。"
            }
            Self::TakenOver => "自分の報告にしました。編集できます",
            Self::TakenOverWords => {
                "公表版の写しです。変更はこのブラウザに保存し、もとの公表版は変わりません。前に開いていた報告は、「データ」のページの一覧から開けます。"
            }
            Self::SaveToFile => "ファイルへの保存をお勧めします",
            Self::SaveToFileWords => {
                "この画面で20回以上変更しました。ブラウザのデータは、設定や共有パソコンの運用で消されることがあります。"
            }
            Self::FileNotSaved => "ファイルに保存できませんでした",
            Self::FileNotSavedWords => {
                "書き込みの途中で断られました。場所を変えて、もう一度保存してください。"
            }
            Self::FileNotRead => "ファイルを読めませんでした",
            Self::FileNotReadWords => {
                "読み込みが途中で止まりました。いまの報告は変わっていません。ファイルがまだそこにあるか確かめて、もう一度選んでください。"
            }
            Self::Lost { edits } => return format!("{edits}件の変更を反映できませんでした").into(),
            Self::LostWords => {
                "別のタブが先に同じところを変えていたため、そちらを残しました。次の変更は、まだ行われていません。"
            }
            Self::Again => "もう一度行う",
            Self::Contests { figures } => {
                return format!("{figures}件の数値が未確定です").into();
            }
            Self::ContestsWords => {
                "二つのタブで同じ数値が別々に変えられました。どちらにするか選んでください。選ぶまで、達成率は計算しません。"
            }
            Self::Contest(of) => {
                let (year, figure) = (fiscal_year_wareki(of.year), figure_name(of.figure));
                return format!("{} {}　{year}の{figure}", of.number, of.name).into();
            }
            Self::Choose { value: None } => "空欄にする",
            Self::Choose { value: Some(value) } => {
                return format!("{}にする", crate::figure(*value)).into();
            }
            Self::NewVersion => "アプリの新しい版があります",
            Self::NewVersionWords => {
                "いまの版のまま使い続けられます。切りのよいときに切り替えてください。すべてのタブを閉じて開き直しても、新しい版になります。"
            }
            Self::Switch => "新しい版に切り替える",
            Self::HeldByField => {
                "入力の途中の欄があるので、まだ切り替えていません。ほかのページに読めない数値を残していないかも確かめて、確定するか取り消してから、もう一度押してください。"
            }
            Self::HeldByEdits => {
                "保存できていない編集があるので、まだ切り替えていません。報告をファイルに保存してから、もう一度押してください。"
            }
            Self::Refused => "この変更はできませんでした",
            Self::RefusedWords => {
                "同じ場所が先に変わっています。いまの値を確かめて、もう一度入力してください。"
            }
            Self::SaveReport => "報告をファイルに保存",
            Self::SaveRaw => "読めなかった内容をファイルに保存",
            Self::Close => "閉じる",
            Self::Place => "お知らせ",
            Self::Way { count } => return format!("お知らせ {count}件").into(),
        };
        fixed.into()
    }
}
