//! ご案内: what a first visit is shown in two minutes.

use crate::{Japanese, Phrase};

/// A stop of the tour, in its order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TourStop {
    Standing,
    Programmes,
    Attention,
    AllIndicators,
    Indicator,
    Edit,
    Check,
    Keep,
    Share,
    Workshop,
    Help,
}

impl TourStop {
    /// All of them. Whoever reads what somebody handed out has no use for some.
    pub const ALL: [Self; 11] = [
        Self::Standing,
        Self::Programmes,
        Self::Attention,
        Self::AllIndicators,
        Self::Indicator,
        Self::Edit,
        Self::Check,
        Self::Keep,
        Self::Share,
        Self::Workshop,
        Self::Help,
    ];
}

/// Texts of the tour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TourText {
    /// Its name, where it can be opened again.
    Name,
    /// What a first visit is offered.
    Offer,
    Start,
    NotNow,
    /// Of a stop.
    Heading(TourStop),
    Words(TourStop),
    Position {
        at: usize,
        of: usize,
    },
    Back,
    Next,
    End,
}

impl Japanese for TourText {
    fn japanese(&self) -> Phrase {
        let fixed = match self {
            Self::Name => "2分のご案内",
            Self::Offer => "はじめての方へ：2分で、見かたと使い方をご案内します。",
            Self::Start => "案内を始める",
            Self::NotNow => "今はしない",
            Self::Heading(stop) => heading(*stop),
            Self::Words(stop) => words(*stop),
            Self::Position { at, of } => return format!("{at}／{of}").into(),
            Self::Back => "戻る",
            Self::Next => "次へ",
            Self::End => "案内を終わる",
        };
        fixed.into()
    }
}

fn heading(stop: TourStop) -> &'static str {
    match stop {
        TourStop::Standing => "まず全体を",
        TourStop::Programmes => "事業ごとの様子",
        TourStop::Attention => "注意が必要な指標",
        TourStop::AllIndicators => "全指標のグラフ",
        TourStop::Indicator => "1つの指標",
        TourStop::Edit => "数値を直す",
        TourStop::Check => "記載を確かめる",
        TourStop::Keep => "残す",
        TourStop::Share => "渡す",
        TourStop::Workshop => "教える",
        TourStop::Help => "困ったときは",
    }
}

fn words(stop: TourStop) -> &'static str {
    match stop {
        TourStop::Standing => {
            "目標に届いた指標、良くなった指標の数が、最初に出ます。見る年度は「評価年度」で選べます。"
        }
        TourStop::Programmes => {
            "事業には、それぞれの色、形、キャラクターがあります。名前を押すと、取組と指標が開きます。"
        }
        TourStop::Attention => {
            "目標から遠いもの、下がったものを、理由と一緒に並べます。ここから見ると早く分かります。"
        }
        TourStop::AllIndicators => {
            "100%の線が目標です。指すと値が出て、押すとその指標のページが開きます。"
        }
        TourStop::Indicator => {
            "年度ごとの実績値と目標値です。達成率の計算のしかたと、出典のページも下にあります。"
        }
        TourStop::Edit => {
            "「編集」を押すと、数値と文章が入力欄になります。達成率とグラフはすぐに変わり、「元に戻す」で取り消せます。"
        }
        TourStop::Check => {
            "報告書に書かれた数値を計算し直し、合わないところを、考えられる理由と一緒に示します。"
        }
        TourStop::Keep => {
            "直したものは、このブラウザにだけ残ります。大事な編集のあとは「ファイルに保存」を押してください。"
        }
        TourStop::Share => {
            "リンクやQRコード、1つのファイルにして渡せます。サーバーには送りません。公表前のものには合言葉をかけられます。"
        }
        TourStop::Workshop => {
            "大きく映す、数値を動かして試す、問題を解く。どれをしても、元の報告は変わりません。"
        }
        TourStop::Help => {
            "どのページも、いちばん下に使い方があります。この案内も、そこからもう一度見られます。"
        }
    }
}
