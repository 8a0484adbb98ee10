//! 投影: what slides say about the report and the five programmes.

use crate::{Japanese, Phrase, fiscal_year_wareki};
use tsunagari_core::FiscalYear;

/// Texts of the projector view.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SlideText<'a> {
    /// The part of the workshop, and what starts and ends it.
    Projector,
    ProjectorLead,
    Start,
    End,
    /// Where one is, and the ways on.
    Position {
        at: usize,
        of: usize,
    },
    NextIs {
        name: &'a str,
    },
    Last,
    Next,
    Previous,
    Timer,
    Blank,
    Blanked,
    FullScreen,
    Keys,
    /// Whose report.
    Of {
        municipality: &'a str,
        year: FiscalYear,
    },
    /// The five together.
    Five {
        count: usize,
    },
    FiveLead,
    /// What comes before a case, from the report's summary or in the words of its own.
    CaseOf,
    /// A kind of case that the bundled report names, by the item of the clause.
    Case(u16),
    /// How a case moves.
    Path,
    PathPicture,
    PathStep(u16),
    PathDoes(u16),
    PathEnd,
    /// Figures.
    Bands(FiscalYear),
    BandsLead,
    ReachedOf {
        reached: u32,
        total: usize,
    },
    Moved,
    Compared {
        count: usize,
    },
    Improved,
    Declined,
    Unchanged,
    NotCompared,
    Apart,
    ApartLead,
    /// The end.
    Talk,
    Question(usize),
}

impl SlideText<'_> {
    /// How many questions there are at the end.
    pub const QUESTIONS: usize = 3;
}

impl Japanese for SlideText<'_> {
    fn japanese(&self) -> Phrase {
        let fixed = match self {
            Self::Projector => "投影",
            Self::ProjectorLead => {
                "5つの事業の紹介から数字の読み方までを、一画面に一つずつ大きく映します。同じアドレスを開けば、同じ画面に戻れます。"
            }
            Self::Start => "投影を始める",
            Self::End => "終わる",
            Self::Position { at, of } => return format!("{at} / {of}").into(),
            Self::NextIs { name } => return format!("次：{name}").into(),
            Self::Last => "これで最後です",
            Self::Next => "次へ",
            Self::Previous => "前へ",
            Self::Timer => "経過時間",
            Self::Blank => "画面を消す",
            Self::FullScreen => "全画面",
            Self::Blanked => "画面を消しています。Escか、画面に触れると戻ります。",
            Self::Keys => {
                "→・PageDown・スペースで次へ、←・PageUpで前へ、Bか「.」で画面を消し、Escで終わります。画面を左右になぞっても進めます。"
            }
            Self::Of { municipality, year } => {
                return format!("{municipality}　{}", fiscal_year_wareki(*year)).into();
            }
            Self::Five { count } => return format!("{count}つの事業で支える").into(),
            Self::FiveLead => "困りごとは、分野ごとに分かれて起きるとは限りません。",
            Self::CaseOf => "この報告から",
            Self::Case(item) => match item {
                1 => "家計が元に戻らず、特例貸付の返済に悩む人の相談を受ける。",
                2 => "ひきこもりなどの困難を抱える人が、支援者とフットサルを楽しむ。",
                3 => "乳幼児を連れた親が集いの場に来て、高齢者や学生とも知り合う。",
                4 => "相談に行く力がなく、地域の中で孤立している人を訪ねる。",
                5 => "課題がいくつも重なり、一つの機関では支えきれないケースを話し合う。",
                _ => "",
            },
            Self::Path => "相談は、事業のあいだを動いていく",
            Self::PathPicture => {
                "窓口、訪問先、話し合いの席、参加の場、近所の家々が、一本の道でつながっている絵"
            }
            Self::PathStep(item) => match item {
                1 => "窓口",
                4 => "訪問",
                5 => "一緒に考える",
                2 => "参加",
                3 => "地域",
                _ => "",
            },
            Self::PathDoes(item) => match item {
                1 => "まず、丸ごと受け止める",
                4 => "届いていない人のもとへ",
                5 => "役割を分けてプランに",
                2 => "その人に合う場とつなぐ",
                3 => "気にかけ合う暮らしへ",
                _ => "",
            },
            Self::PathEnd => "一方通行ではありません。行きつ戻りつしながら、つながり続けます。",
            Self::Bands(year) => {
                return format!("{}、目標にどこまで届いたか", fiscal_year_wareki(*year)).into();
            }
            Self::BandsLead => "印1つが指標1つ。よく塗られているほど、目標に近い。",
            Self::ReachedOf { reached, total } => {
                return format!("{total}指標のうち{reached}が達成").into();
            }
            Self::Moved => "前の年度より良くなったか",
            Self::Compared { count } => return format!("比べられる{count}指標のうち").into(),
            Self::Improved => "向上",
            Self::Declined => "低下",
            Self::Unchanged => "横ばい",
            Self::NotCompared => "比べられない",
            Self::Apart => "同じ報告に、こんなに違う率がある",
            Self::ApartLead => "率を平均しても、何も分かりません。だから、区分ごとに数えます。",
            Self::Talk => "話し合ってみましょう",
            Self::Question(at) => match at {
                0 => "あなたの仕事は、道のどこにありますか。",
                1 => "届かなかった指標は、取組と目標のどちらを見直しますか。",
                _ => "数字に表れない良い変化を、どう伝えますか。",
            },
        };
        fixed.into()
    }
}
