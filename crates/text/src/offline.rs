//! The app without a network: whether this browser has it, and what to take where it cannot.

use crate::{Japanese, Phrase};

/// Texts of the part of データ about times without a network.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OfflineText {
    /// The part's name.
    Heading,
    /// What it is for.
    Lead,
    /// The browser has the app.
    Kept,
    /// It could, and does not yet.
    NotYet,
    /// It cannot: plain http, or a browser that keeps nothing.
    Impossible,
    /// Saves the page that runs on its own.
    SavePage,
    /// What that page is, and what is not in it.
    PageWords,
}

impl Japanese for OfflineText {
    fn japanese(&self) -> Phrase {
        let fixed = match self {
            Self::Heading => "ネットワークがないとき",
            Self::Lead => "研修の会場など、つながらない所でもこのアプリを使うための準備です。",
            Self::Kept => {
                "準備ができています。ネットワークがなくても、同じアドレスをこのブラウザで開けます。編集も共有もできます。"
            }
            Self::NotYet => {
                "まだ準備ができていません。つながっている間に、このページをしばらく開いたままにしてください。変わらないときは、次のファイルを使ってください。"
            }
            Self::Impossible => {
                "このページの開き方（http）またはブラウザでは、アプリをブラウザに入れておけません。代わりに、次のファイルを使ってください。"
            }
            Self::SavePage => "1つのファイルになったアプリを保存",
            Self::PageWords => {
                "tsunagari.html をダブルクリックすると、ネットワークがなくても動きます。いまの編集は中に入りません。上の「ファイルに保存」で報告も保存し、そちらで「ファイルを開く」で開いてください。"
            }
        };
        fixed.into()
    }
}
