//! What the reader of run-together digits says: its questions, its readings and their reasons.

use crate::figures::group;
use crate::{Japanese, Phrase, fiscal_year_wareki};
use tsunagari_core::{DigitCertainty, DigitClues, DigitProblem, DigitReason, FiscalYear, Presence};

/// Texts of the reader of run-together digits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DigitsText<'a> {
    /// What it is for: the line that opens it.
    Open,
    /// How it is used.
    Words,
    /// The field of the run.
    Run,
    /// What can be typed there.
    RunHint,
    /// Which way the source prints the years.
    Order,
    /// From the latest year back.
    LatestFirst,
    /// From the earliest year on.
    EarliestFirst,
    /// How many decimals every figure has.
    Decimals,
    /// That is not known.
    UnknownDecimals,
    /// So many.
    DecimalsAre(u32),
    /// Whether thousands are written with commas.
    Grouped,
    /// The heading over what is known of each year.
    Clues,
    /// What the clues are taken from.
    CluesHint,
    /// One year's clues.
    Year(FiscalYear),
    /// Whether the year has a figure.
    Presence,
    /// Whether it has: yes, no, not known.
    PresenceIs(Presence),
    /// The figure, where it is known.
    Actual,
    /// What was aimed at.
    Target,
    /// The rate as printed.
    Rate,
    /// By what rule rates are compared.
    RatesBy { rule: &'a str },
    /// Why rates are no clue here.
    NoRates,
    /// A printed rate without the target that it is of.
    RateWithoutTarget,
    /// Nothing was typed yet.
    Waiting,
    /// A clue cannot be read, so nothing is listed.
    CluesUnread,
    /// How many readings there are.
    Count(usize),
    /// How surely the first one is meant.
    Certainty(DigitCertainty),
    /// Why it is called that.
    CertaintyWhy(DigitCertainty),
    /// The name of the list.
    Readings,
    /// Takes a reading.
    Take,
    /// Takes a reading, said with its figures.
    TakeOf { figures: &'a str },
    /// Records the readings without choosing.
    LeaveOpen,
    /// What that does.
    LeaveOpenHint,
    /// It was recorded.
    Taken { figures: &'a str },
    /// The readings were recorded, none chosen.
    LeftOpen,
    /// The figures show this reading.
    Shown,
}

impl Japanese for DigitsText<'_> {
    fn japanese(&self) -> Phrase {
        match self {
            Self::Open => "つながった数字を読み取る",
            Self::Words => "PDFから写した数字は、表の区切りが消えて「14,03911,035」のようにつながることがあります。分かっていることに合う読み方をすべて挙げ、選んだ読み方の数値を実績値に入れます。",
            Self::Run => "つながった数字",
            Self::RunHint => "数字、桁区切りのコンマ、小数点が使えます（全角も可）。空白は数値の切れ目として扱います。負の数は読み取れません。",
            Self::Order => "年度の並び",
            Self::LatestFirst => "新しい年度から",
            Self::EarliestFirst => "古い年度から",
            Self::Decimals => "小数の桁数",
            Self::UnknownDecimals => "分からない",
            Self::DecimalsAre(0) => "小数なし",
            Self::DecimalsAre(decimals) => return format!("どれも{decimals}桁").into(),
            Self::Grouped => "1,000以上の数には、コンマが付いている",
            Self::Clues => "分かっていること",
            Self::CluesHint => "目標値と記載の達成率は、この報告から入れてあります。注記のある年度は、数値があるものとしています。分からないところは空欄のままにしてください。",
            Self::Year(year) => return fiscal_year_wareki(*year).into(),
            Self::Presence => "数値の有無",
            Self::PresenceIs(Presence::Unknown) => "分からない",
            Self::PresenceIs(Presence::Present) => "ある",
            Self::PresenceIs(Presence::Absent) => "ない",
            Self::Actual => "分かっている実績値",
            Self::Target => "目標値",
            Self::Rate => "記載の達成率（％）",
            Self::RatesBy { rule } => {
                return format!("達成率は「{rule}」で、書かれている桁数まで比べます。").into();
            }
            Self::NoRates => "この指標の達成率は複数の年度から計算するため、読み取りの手がかりには使えません。",
            Self::RateWithoutTarget => "達成率を手がかりにするには、その年度の目標値も入れてください。",
            Self::Waiting => "つながった数字を入れると、読み方の候補がここに出ます。",
            Self::CluesUnread => "分かっていることに、読めない数値があります。直すと候補が出ます。",
            Self::Count(count) => return format!("読み方は{count}通りあります。").into(),
            Self::Certainty(certainty) => match certainty {
                DigitCertainty::Certain => "確実",
                DigitCertainty::Likely => "おそらく",
                DigitCertainty::Unresolved => "未確定",
            },
            Self::CertaintyWhy(certainty) => match certainty {
                DigitCertainty::Certain => "分かっていることに合う読み方は、これだけです。",
                DigitCertainty::Likely => "年度ごとの増減がすべて4倍以内なのは、最初の読み方だけです。",
                DigitCertainty::Unresolved => "年度ごとの増減からは、一つに決まりません。分かっていることを増やすか、元の資料で確かめてください。",
            },
            Self::Readings => "つながった数字の読み方",
            Self::Take => "この読み方にする",
            Self::TakeOf { figures } => return format!("この読み方にする：{figures}").into(),
            Self::LeaveOpen => "候補だけを記録する",
            Self::LeaveOpenHint => "どれにも決めず、食い違う実績値を未確定にします。あとで選べます。",
            Self::Taken { figures } => {
                return format!("{figures} を実績値に入れ、読み方を記録しました。「元に戻す」で取り消せます。").into();
            }
            Self::LeftOpen => "読み方の候補を記録し、食い違う実績値を未確定にしました。「元に戻す」で取り消せます。",
            Self::Shown => "この読み方で表示中",
        }
        .into()
    }
}

/// What speaks for or against a reading; sentences of these are recorded with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DigitReasonText<'a>(pub &'a DigitReason);

impl Japanese for DigitReasonText<'_> {
    fn japanese(&self) -> Phrase {
        match self.0 {
            DigitReason::Rate(year) => {
                format!("{}の記載の達成率に合う", fiscal_year_wareki(*year)).into()
            }
            DigitReason::Actual(year) => {
                format!("{}の分かっている実績値に合う", fiscal_year_wareki(*year)).into()
            }
            DigitReason::Grouping => "コンマの位置に合う".into(),
            DigitReason::Without(years) => {
                let names: Vec<String> = years.iter().map(|year| year.short()).collect();
                format!("{}の数値がない", names.join("・")).into()
            }
            DigitReason::MixedDecimals => "小数の桁数がそろわない".into(),
            DigitReason::Steady => "年度ごとの増減がすべて4倍以内".into(),
            DigitReason::Leap { from, to } => {
                let (from, to) = (from.short(), to.short());
                format!("{from}から{to}で4倍を超えて変わる").into()
            }
        }
    }
}

/// Why a run has no readings to choose from, and what to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DigitProblemText<'a>(pub &'a DigitProblem);

impl Japanese for DigitProblemText<'_> {
    fn japanese(&self) -> Phrase {
        match self.0 {
            DigitProblem::Empty => DigitsText::Waiting.japanese(),
            DigitProblem::Sign { sign, at } => format!(
                "{at}文字目の「{sign}」は読み取れません。数字、コンマ、小数点だけにし、数値の切れ目には空白を入れてください。"
            )
            .into(),
            DigitProblem::TooLong => format!(
                "長すぎて読み取れません。{}字までに分けてください。",
                DigitClues::MOST_DIGITS
            )
            .into(),
            DigitProblem::NoYears => {
                "どの年度にも数値がないことになっています。数値のある年度を「ある」か「分からない」にしてください。".into()
            }
            DigitProblem::TooManyYears => format!(
                "年度が多すぎます。一度に読み取れるのは{}年度までです。",
                DigitClues::MOST_YEARS
            )
            .into(),
            DigitProblem::YearTwice(year) => {
                format!("{}が二つあります。一つにしてください。", fiscal_year_wareki(*year)).into()
            }
            DigitProblem::Contradiction(year) => format!(
                "{}は数値が「ない」のに、実績値か達成率が入っています。どちらかを直してください。",
                fiscal_year_wareki(*year)
            )
            .into(),
            DigitProblem::NoReading => {
                "分かっていることのすべてに合う読み方はありません。数字の写し間違い、年度の並び、コンマや小数の条件、達成率と目標値を確かめてください。".into()
            }
            DigitProblem::TooMany(count) => {
                let many = match count {
                    ..=999_999 => format!("{}通り", group(&count.to_string())),
                    _ => String::from("100万通りより多く"),
                };
                format!("読み方が{many}あり、多すぎて選べません。年度の数値の有無、達成率、実績値など、分かっていることを増やしてください。").into()
            }
        }
    }
}
