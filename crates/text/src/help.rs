//! Help in place: what a page is for and how it is used, and the keys that do something.

use crate::{Japanese, Phrase, comma};

/// What to know of a page, in a few sentences; and the list of keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HelpText {
    /// What opens the help of a page.
    Heading,
    Overview,
    Programme,
    Indicator,
    Check,
    Compare,
    Data,
    Structure,
    Share,
    Workshop,
    /// The user guide, and its list of chapters.
    Guide,
    Chapters,
    /// The list of keys, and what opens it.
    Keys,
    /// How to get to it again.
    KeysWords,
    /// The head of its first column.
    Key,
    /// The head of its second column.
    Does,
    /// Whether keys of one letter do something, and when to switch that off.
    LetterKeys,
    LetterKeysWords,
    /// Takes it away.
    Close,
}

/// キー: keys that do something, by where they do it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyText {
    Skip,
    Help,
    Undo,
    Redo,
    Commit,
    GiveUp,
    Neighbour,
    IntoChart,
    Walk,
    Ends,
    LetGo,
    Open,
    Find,
    Turn,
    Blank,
}

impl KeyText {
    /// All of them, in the order of the list.
    pub const ALL: [Self; 15] = [
        Self::Skip,
        Self::Find,
        Self::IntoChart,
        Self::Walk,
        Self::Ends,
        Self::Open,
        Self::LetGo,
        Self::Commit,
        Self::GiveUp,
        Self::Neighbour,
        Self::Undo,
        Self::Redo,
        Self::Turn,
        Self::Blank,
        Self::Help,
    ];

    /// The keys, as they are written on a keyboard.
    pub fn keys(self) -> String {
        let keys: &[&str] = match self {
            Self::Skip => &["Tab", "Enter"],
            Self::Help => &["?"],
            Self::Undo => &["Ctrl+Z"],
            Self::Redo => &["Ctrl+Y", "Ctrl+Shift+Z"],
            Self::Commit | Self::Open => &["Enter"],
            Self::GiveUp | Self::LetGo => &["Esc"],
            Self::Neighbour => &["↑ ↓ ← →", "Tab"],
            Self::IntoChart => &["Tab"],
            Self::Walk => &["← → ↑ ↓"],
            Self::Ends => &["Home", "End"],
            Self::Find => &["↑ ↓", "Enter", "Esc"],
            Self::Turn => &["← →", "PageUp", "PageDown"],
            Self::Blank => &["B", "."],
        };
        keys.join(comma())
    }
}

impl Japanese for KeyText {
    fn japanese(&self) -> Phrase {
        let fixed = match self {
            Self::Skip => "ページを開いてすぐ：「本文へ移動」で、上のメニューを飛ばす",
            Self::Help => "この一覧を開く（文字を入力する欄の外で）",
            Self::Undo => "編集中：元に戻す",
            Self::Redo => "編集中：やり直す",
            Self::Commit => "数値の欄：確定する",
            Self::GiveUp => "数値や文章の欄：入力をやめて、元の値にする",
            Self::Neighbour => "数値の欄：隣の欄へ移る（左右は、文字の端まで来たとき）",
            Self::IntoChart => "グラフに入る、出る",
            Self::Walk => "グラフの中：年度や指標を順に読む",
            Self::Ends => "グラフの中：最初、最後へ移る",
            Self::LetGo => "グラフの中：吹き出しを閉じる",
            Self::Open => "全指標のグラフの中：その指標のページを開く",
            Self::Find => "「指標を探す」の候補：選ぶ、開く、閉じる",
            Self::Turn => "投影中：前や次の画面へ移る（発表用リモコンも同じ）",
            Self::Blank => "投影中：画面を暗くする、戻す",
        };
        fixed.into()
    }
}

impl Japanese for HelpText {
    fn japanese(&self) -> Phrase {
        let fixed = match self {
            Self::Heading => "このページの使い方",
            Self::Overview => {
                "評価年度の全体の様子です。上の数で全体をつかみ、「注意が必要な指標」から見ると早く分かります。表の数を押すと、下の一覧がその指標だけになります。指標の名前を押すと、その指標のページが開きます。"
            }
            Self::Programme => {
                "1つの事業の指標と、取組ごとの要約です。「編集」を押すと、数値と要約をここで直せます。下の「前の事業」「次の事業」で、順に見られます。"
            }
            Self::Indicator => {
                "1つの指標の、年度ごとの目標値と実績値です。グラフは、指すか、Tabで入って矢印キーで動かすと、値が出ます。「編集」を押すと、数値と注記を直せます。達成率の計算のしかたは「達成率」の下にあります。"
            }
            Self::Check => {
                "報告書に書かれた数値を、元の数値から計算し直して比べます。「相違」の行から確かめてください。理由が出ていても、可能性の1つです。記載を書き写すときは「編集」を押します。"
            }
            Self::Compare => {
                "2つの報告の違いだけを並べます。はじめに、比べる相手を選びます。前年度と比べるときは「前年度との比較」に切り替えます。結果はCSVで保存でき、そのまま印刷もできます。"
            }
            Self::Data => {
                "報告をファイルに保存し、開き、前の状態に戻すところです。直したものは、このブラウザにだけ残ります。大事な編集のあとは「ファイルに保存」を押してください。共用のパソコンでは、最後に「すべて消す」を使います。"
            }
            Self::Structure => {
                "事業、個別事業、指標、分野を加え、名前や並びを変えるところです。使わなくなったものは、消さずに「廃止」にします。どの操作も「元に戻す」で取り消せます。"
            }
            Self::Share => {
                "報告をほかの人に渡す方法を選ぶところです。はじめに公表者と公表日を入れます。それぞれに、誰が読めるか、何が入るかが書いてあります。公表前のものは、合言葉をかけるか、渡さないでください。"
            }
            Self::Workshop => {
                "この報告を教材にするところです。「投影」は一画面に一つずつ大きく映し、矢印キーや発表用リモコンで進みます。「試算」は、報告を変えずに数値を動かします。「演習」は答え合わせまで画面の中だけで行い、答えはどこにも送りません。"
            }
            Self::Guide => "利用の手引き",
            Self::Chapters => "目次",
            Self::Keys => "キーボード操作の一覧",
            Self::KeysWords => "どのページでも、? を押すと開きます。Escで閉じます。",
            Self::Key => "キー",
            Self::Does => "すること",
            Self::LetterKeys => "1文字のキー（?、B、.）を使う",
            Self::LetterKeysWords => {
                "音声で操作していて思わず押されるときなどは、外してください。このブラウザに覚えておきます。"
            }
            Self::Close => "閉じる",
        };
        fixed.into()
    }
}
