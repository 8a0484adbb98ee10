//! The page 共有: the ways to hand a report out, and what each of them carries.

use crate::{Japanese, Phrase};

/// Texts of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ShareText<'a> {
    Lead,
    /// By whom, and when.
    Terms,
    TermsWords,
    By,
    ByHint,
    On,
    OnHint,
    NoSuchDay,
    /// The lock.
    Lock,
    LockWords,
    LockOn,
    PassphraseHint,
    PassphraseShort {
        least: usize,
    },
    NoLock,
    /// What stands in front of each way: who can read it, and what is inside.
    WhoReads,
    Inside,
    /// The ways at a glance: what each is good for.
    Ways,
    LinkFor,
    PageFor,
    PlainFor,
    DataFor,
    /// A link.
    Link,
    LinkWords,
    LinkReaders,
    LinkReadersLocked,
    LinkInside,
    LinkLeft,
    LinkField,
    LinkMake,
    LinkMade,
    LinkStale,
    LinkCopy,
    LinkCopied,
    LinkNotCopied,
    LinkOpen,
    LinkLength {
        characters: usize,
    },
    Base,
    BaseShortest,
    BaseAlone,
    BaseOf {
        name: &'a str,
    },
    BaseWarning {
        name: &'a str,
    },
    Address,
    AddressHint,
    AddressMissing,
    /// Which medium takes the link.
    Media,
    MediumPrint,
    MediumMail,
    MediumBrowser,
    Fits {
        most: usize,
    },
    TooLong {
        most: usize,
        over: usize,
    },
    QrAlt {
        by: &'a str,
    },
    QrTooLong,
    QrDense,
    QrPrint,
    QrSave,
    QrLeaflet,
    QrLeafletLocked,
    /// The page that runs on its own.
    Page,
    PageWords,
    PageReaders,
    PageReadersLocked,
    PageInside,
    PageSave,
    PageMaking,
    /// The page without a script.
    Plain,
    PlainWords,
    PlainReaders,
    PlainInside,
    PlainNoLock,
    PlainSave,
    /// A data file.
    Data,
    DataWords,
    DataReaders,
    DataReadersLocked,
    DataInside,
    DataJson,
    DataCsv,
    DataCsvNoLock,
    /// Something was handed out.
    Saved {
        name: &'a str,
    },
    /// Nothing was handed out: why.
    Unequal,
    NotLocked,
    NoTemplate,
    NeedsPassphrase,
}

impl Japanese for ShareText<'_> {
    fn japanese(&self) -> Phrase {
        let fixed = match self {
            Self::Lead => {
                "いまの報告を「公表版」として渡します。渡したあとに変更しても、渡した公表版は変わりません。"
            }
            Self::Terms => "公表版に書く名前と日付",
            Self::TermsWords => "受け取った人に、だれがいつ公表したものかを示します。",
            Self::By => "公表者",
            Self::ByHint => "例：担当課の名前。空けておくこともできます。",
            Self::On => "公表日",
            Self::OnHint => "例：2026-04-01",
            Self::NoSuchDay => "日付を読めません。「2026-04-01」のように書いてください。",
            Self::Lock => "公表前のロック",
            Self::LockWords => {
                "公表前の案などを渡すときに、合言葉でロックします。合言葉は、電話など別の方法で伝えてください。忘れると、だれにも開けません。"
            }
            Self::LockOn => "合言葉でロックする",
            Self::PassphraseHint => {
                "ばらばらの言葉を4つほど並べると、覚えやすく破られにくくなります。全角と半角は区別しません。"
            }
            Self::PassphraseShort { least } => {
                return format!("合言葉は{least}文字以上にしてください。").into();
            }
            Self::NoLock => {
                "この画面の開き方（http）では、ブラウザの暗号の機能が使えないため、ロックできません。https のアドレスか、保存したファイルで開くと使えます。"
            }
            Self::WhoReads => "読める人",
            Self::Inside => "中身",
            Self::Ways => "渡し方",
            Self::LinkFor => "LINE、メール、配布物、スライド",
            Self::PageFor => "共有フォルダー、USBメモリー、研修",
            Self::PlainFor => "メールの添付、紙",
            Self::DataFor => "ほかの担当者、表計算ソフト",
            Self::Link => "リンクとQRコード",
            Self::LinkWords => {
                "LINEやメール、配布物のQRコードで渡します。中身はアドレスの「#」より後ろに入っていて、サーバーには送られません。"
            }
            Self::LinkReaders => {
                "リンクを手に入れた人はだれでも読めます。転送や貼り付けで広がることもあります。"
            }
            Self::LinkReadersLocked => {
                "リンクと合言葉の両方を持つ人だけが読めます。リンクだけでは中身は分かりません。"
            }
            Self::LinkInside => {
                "目標値・実績値などの数字、達成率の計算のきまり、比較できない印、選んだ読み方。元の報告と構成が違うときは、名称も入ります。"
            }
            Self::LinkLeft => "注記、評価の文章、照合の記載値は入りません。",
            Self::LinkField => "共有リンク",
            Self::LinkMake => "ロックしたリンクを作る",
            Self::LinkMade => "ロックしたリンクができました。この下にあります。",
            Self::LinkStale => "内容か合言葉が変わりました。もう一度作ってください。",
            Self::LinkCopy => "リンクをコピー",
            Self::LinkCopied => "コピーしました。",
            Self::LinkNotCopied => {
                "この画面ではコピーできません。欄を選んで、キーボードか長押しでコピーしてください。"
            }
            Self::LinkOpen => "受け取った人の画面を見る",
            Self::LinkLength { characters } => return format!("{characters}文字").into(),
            Self::Base => "リンクの短くし方",
            Self::BaseShortest => "付属の報告との違い（短いとき）",
            Self::BaseAlone => "すべて入れる",
            Self::BaseOf { name } => return format!("「{name}」との違い").into(),
            Self::BaseWarning { name } => {
                return format!("受け取る人のブラウザにも「{name}」が必要です。").into();
            }
            Self::Address => "アプリを置いた場所のアドレス",
            Self::AddressHint => "例：https://www.city.example.lg.jp/tsunagari/",
            Self::AddressMissing => {
                "この画面はファイルとして開かれています。受け取る人が開けるアドレス（https:// で始まるもの）を入れると、リンクになります。"
            }
            Self::Media => "リンクの長さと、使える場面",
            Self::MediumPrint => "印刷・QRコード",
            Self::MediumMail => "Outlookのメール",
            Self::MediumBrowser => "ブラウザ・LINE",
            Self::Fits { most } => return format!("使えます（{most}文字まで）").into(),
            Self::TooLong { most, over } => {
                return format!("長すぎます（{most}文字まで、{over}文字超過）").into();
            }
            Self::QrAlt { by: "" } => "この報告の公表版を開くQRコード",
            Self::QrAlt { by } => return format!("{by}の公表版を開くQRコード").into(),
            Self::QrDense => {
                "細かいQRコードになるため、紙では読み取れないことがあります。スライドに大きく載せるか、リンクを短くしてください。"
            }
            Self::QrTooLong => "リンクが長すぎて、QRコードにできません。",
            Self::QrPrint => "QRコードを印刷",
            Self::QrSave => "QRコードをSVGで保存",
            Self::QrLeaflet => "スマートフォンのカメラで読み取ると、評価の公表版が開きます。",
            Self::QrLeafletLocked => "開くときに合言葉が必要です。",
            Self::Page => "そのまま動くページ",
            Self::PageWords => {
                "アプリと報告が入った1つのHTMLファイルです。共有フォルダーやUSBメモリーから、通信なしで開けます。メールの添付では止められることがあります。"
            }
            Self::PageReaders => "ファイルを手に入れた人はだれでも読めます。",
            Self::PageReadersLocked => "ファイルと合言葉の両方を持つ人だけが読めます。",
            Self::PageInside => {
                "報告のすべて（注記、評価の文章、照合を含む）と、グラフを操作できるアプリ。開いた人も、同じようなファイルを作れます。"
            }
            Self::PageSave => "動くページを保存（.html）",
            Self::PageMaking => "作っています…",
            Self::Plain => "読むだけのページ",
            Self::PlainWords => {
                "スクリプトのないHTMLファイルです。添付ファイルの無害化でスクリプトが取り除かれる所にも届き、スマートフォンでも紙でも読めます。"
            }
            Self::PlainReaders => "ファイルを手に入れた人はだれでも読めます。",
            Self::PlainInside => {
                "評価している年度の集計表、すべての指標のグラフと表、評価の文章と注記。"
            }
            Self::PlainNoLock => {
                "このページはロックできません。公表前の案は、ほかの方法で渡してください。"
            }
            Self::PlainSave => "読むだけのページを保存（.html）",
            Self::Data => "データファイル",
            Self::DataWords => "ほかのパソコンのこのアプリや、表計算ソフトに渡します。",
            Self::DataReaders => "ファイルを手に入れた人はだれでも読めます。",
            Self::DataReadersLocked => "ファイルと合言葉の両方を持つ人だけが読めます。",
            Self::DataInside => {
                "JSONは報告のすべてで、このアプリの「データ」で開けます。CSVは指標と年度ごとの数字です。"
            }
            Self::DataJson => "JSONを保存",
            Self::DataCsv => "CSVを保存",
            Self::DataCsvNoLock => {
                "CSVはロックできません。JSONを渡せば、受け取った人が開いてCSVにできます。"
            }
            Self::Saved { name } => {
                return format!("読み返して同じ内容であることを確かめ、「{name}」を保存しました。")
                    .into();
            }
            Self::Unequal => {
                "作ったものを読み返したところ、元の報告と同じになりませんでした。何も渡していません。「データ」で報告をファイルに保存し、アプリの配布元に知らせてください。"
            }
            Self::NotLocked => {
                "ロックできませんでした。何も渡していません。画面を開き直して、もう一度試してください。"
            }
            Self::NoTemplate => {
                "動くページのひな形を読み込めませんでした。通信を確かめて、もう一度試してください。何も渡していません。"
            }
            Self::NeedsPassphrase => "先に合言葉を入れてください。",
        };
        fixed.into()
    }
}
