//! 公表版: what a reader of somebody else's report is told.

use crate::{Japanese, Phrase, day};
use tsunagari_core::Day;

/// Texts around a report that somebody handed out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SnapshotText<'a> {
    /// The mark in the header: by whom and when. `by` may be empty.
    Mark {
        by: &'a str,
        on: Day,
    },
    /// The name of the bar below the header.
    Bar,
    /// What that bar says.
    BarWords,
    /// What it says where the report came in a link.
    FiguresOnly,
    /// What 照合 says there.
    NoClaims,
    /// What the page of the structure says of somebody else's report.
    ReadOnly,
    /// The button that makes a report of one's own of it.
    TakeOver,
    /// The way to one's own report.
    OwnReport,
    /// The page that asks for the passphrase.
    Locked,
    LockedWords,
    Passphrase,
    HidePassphrase,
    Open,
    Trying,
    /// What went wrong, each with what to do.
    WrongPassphrase,
    NoCrypto,
    /// The page where nothing can be opened.
    Damaged,
    DamagedWords,
    PageDamagedWords,
    Newer,
    NewerWords,
    MissingBase,
    MissingBaseWords {
        name: &'a str,
    },
    TooLarge,
    TooLargeWords,
}

impl Japanese for SnapshotText<'_> {
    fn japanese(&self) -> Phrase {
        let fixed = match self {
            Self::Mark { by: "", on } => return format!("公表版（{}）", day(*on)).into(),
            Self::Mark { by, on } => return format!("公表版（{by}、{}）", day(*on)).into(),
            Self::Bar => "公表版の表示",
            Self::BarWords => "共有された報告です。書き換わりません。",
            Self::FiguresOnly => "注記と評価の文章は、リンクに入っていません。",
            Self::NoClaims => {
                "この公表版はリンクで届いたため、照らし合わせる記載が入っていません。計算方法の推定とデータの点検は使えます。"
            }
            Self::ReadOnly => {
                "公表版の構成は変えられません。変えるときは「引き継いで編集」を押します。"
            }
            Self::TakeOver => "引き継いで編集",
            Self::OwnReport => "自分の報告を開く",
            Self::Locked => "合言葉が必要です",
            Self::LockedWords => {
                "この公表版はロックされています。共有した人から別の方法で受け取った合言葉を入れてください。"
            }
            Self::Passphrase => "合言葉",
            Self::HidePassphrase => "合言葉を伏せる",
            Self::Open => "開く",
            Self::Trying => "確かめています。数秒かかることがあります。",
            Self::WrongPassphrase => {
                "合言葉が違います。大文字と小文字の違いや打ち間違いがないか確かめて、もう一度入れてください。"
            }
            Self::NoCrypto => {
                "この画面の開き方（http）ではロックを解けません。https のアドレスか、保存したファイルで開いてください。"
            }
            Self::Damaged => "公表版を読めません",
            Self::DamagedWords => {
                "リンクが途中で切れたか、書き換わっています。リンク全体をコピーして開き直すか、共有した人にもう一度送ってもらってください。"
            }
            Self::PageDamagedWords => {
                "このファイルの中の報告が壊れています。共有した人にもう一度送ってもらってください。"
            }
            Self::Newer => "新しい版で作られた公表版です",
            Self::NewerWords => {
                "このアプリより新しい版で作られたため、ここでは開けません。新しい版のアプリで開くか、共有した人にファイルで送ってもらってください。"
            }
            Self::MissingBase => "元になる報告が必要です",
            Self::MissingBaseWords { name } => {
                return format!(
                    "このリンクは、報告「{name}」との違いだけを運んでいます。その報告のファイルを先にこのブラウザで開いてから、もう一度リンクを開いてください。"
                )
                .into();
            }
            Self::TooLarge => "公表版が大きすぎます",
            Self::TooLargeWords => {
                "中身が限度を超えているため、安全のために開きません。共有した人にファイルで送ってもらってください。"
            }
        };
        fixed.into()
    }
}
