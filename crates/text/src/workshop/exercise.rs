//! 演習: what exercises ask and answer.

use crate::{Japanese, Phrase, fiscal_year_wareki};
use tsunagari_core::{FiscalYear, Task};

/// Texts of the exercises.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExerciseText<'a> {
    /// The part of the workshop.
    Heading,
    Lead,
    /// An exercise's kind, and what it asks where the trainer asks nothing else.
    Kind(&'a Task),
    Asks(&'a Task),
    Numbered {
        number: usize,
        kind: &'a str,
    },
    Indicator {
        number: &'a str,
        name: &'a str,
    },
    Privacy,
    /// An exercise of another report.
    Elsewhere,
    /// 達成率を当てる.
    GuessSlider,
    TargetOf {
        year: FiscalYear,
        target: &'a str,
    },
    Guessed {
        percent: &'a str,
    },
    See,
    Off {
        points: &'a str,
    },
    Actual {
        actual: &'a str,
    },
    NotChosen,
    Right,
    RightIs {
        name: &'a str,
    },
    Score {
        right: usize,
        of: usize,
    },
    /// 探す.
    Agrees,
    Differs {
        printed: &'a str,
        recomputed: &'a str,
    },
    NotDecided,
    /// 目標を決める.
    LookBack,
    Year,
    Target,
    ActualHead,
    Rate,
    WithYours,
    YourTarget {
        unit: &'a str,
    },
    NotAFigure,
    Reason,
    /// Groups.
    Groups,
    GroupsLead,
    Group {
        colour: &'a str,
    },
    Colour(usize),
    QrOf {
        colour: &'a str,
    },
    NoAddress,
    TooLong,
    /// The set.
    Set,
    SetLead,
    OpenSet,
    SaveSet,
    RemakeSet,
    /// What was done, and the way back to the set before.
    Remade,
    TakeBack,
    TakenBack,
    Opened {
        count: usize,
    },
    NotRead {
        problem: &'a str,
    },
    /// A set that was made for another report.
    OpenedOther {
        count: usize,
    },
    NotASet,
    Edit,
    SetTitle,
    Question,
    Note,
    Up,
    Down,
    Remove,
    Empty,
    /// One more.
    Add,
    AddIndicator,
    AddGuess,
    AddTarget,
    AddMatch,
    AddFind,
    /// Where there is no room for one more.
    Full {
        most: usize,
    },
    Added {
        number: usize,
    },
    /// What a question asks about, chosen.
    PickAgain,
    PickThese,
    Picked {
        count: usize,
        least: usize,
        most: usize,
    },
    ClaimIs {
        words: &'a str,
        verdict: &'a str,
    },
    /// Sheets.
    TrainerSheet,
    Worksheet,
    /// A sheet with what the trainer calls the set.
    SheetOf {
        set: &'a str,
        sheet: &'a str,
    },
    Print,
    Answer {
        words: &'a str,
    },
    GroupName,
    NoAnswer,
}

impl ExerciseText<'_> {
    /// How many colours there are for groups.
    pub const COLOURS: usize = 6;
}

impl Japanese for ExerciseText<'_> {
    fn japanese(&self) -> Phrase {
        let fixed = match self {
            Self::Heading => "演習",
            Self::Lead => {
                "この報告の数字と記載から作った問題です。グループごとに色を分け、同じ問題をQRコードで配れます。"
            }
            Self::Kind(task) => match task {
                Task::GuessRate { .. } => "達成率を当てる",
                Task::Match { .. } => "指標と事業を結ぶ",
                Task::FindClaim { .. } => "合わない記載を探す",
                Task::SetTarget { .. } => "次の期の目標を決める",
            },
            Self::Asks(task) => match task {
                Task::GuessRate { .. } => "目標に対して、どこまで届いたと思いますか。",
                Task::Match { .. } => "それぞれの指標は、どの事業のものでしょう。",
                Task::FindClaim { .. } => {
                    "報告の記載のうち、数字と合わないものがあります。どれでしょう。"
                }
                Task::SetTarget { .. } => {
                    "これまでの実績を見て、次の期の目標を決め、理由を説明してください。"
                }
            },
            Self::Numbered { number, kind } => return format!("問題{number}　{kind}").into(),
            Self::Indicator { number, name } => return format!("{number} {name}").into(),
            Self::Privacy => {
                "答えはこの画面にだけ残り、どこにも送られません。名前は要りません。画面を閉じると消えます。"
            }
            Self::Elsewhere => "この問題の指標や記載は、開いている報告にはありません。",
            Self::GuessSlider => "予想する達成率（%）",
            Self::TargetOf { year, target } => {
                return format!("{}の目標値は{target}", fiscal_year_wareki(*year)).into();
            }
            Self::Guessed { percent } => return format!("予想：{percent}%").into(),
            Self::See => "答えを見る",
            Self::Off { points } => return format!("予想との差は{points}ポイント").into(),
            Self::Actual { actual } => return format!("実績値は{actual}").into(),
            Self::NotChosen => "選んでください",
            Self::Right => "合っています",
            Self::RightIs { name } => return format!("正しくは「{name}」").into(),
            Self::Score { right, of } => {
                return format!("{of}のうち{right}が合っています。").into();
            }
            Self::Agrees => "一致：数字と合っています",
            Self::Differs {
                printed,
                recomputed,
            } => return format!("相違：記載は{printed}、計算し直すと{recomputed}").into(),
            Self::NotDecided => "この記載は、数字だけでは確かめられません",
            Self::LookBack => "これまでの3年度",
            Self::Year => "年度",
            Self::Target => "目標値",
            Self::ActualHead => "実績値",
            Self::Rate => "達成率",
            Self::WithYours => "あなたの目標なら",
            Self::YourTarget { unit } => return format!("次の期の目標値（{unit}）").into(),
            Self::NotAFigure => "数字で入れてください。",
            Self::Reason => "そう決めた理由",
            Self::Groups => "グループで取り組む",
            Self::GroupsLead => {
                "グループごとに色を決め、その色のQRコードを読んでもらいます。どの色からも同じ問題が開きます。"
            }
            Self::Group { colour } => return format!("{colour}グループ").into(),
            Self::Colour(at) => match at {
                0 => "赤",
                1 => "青",
                2 => "緑",
                3 => "黄",
                4 => "紫",
                _ => "灰",
            },
            Self::QrOf { colour } => return format!("{colour}グループのQRコード").into(),
            Self::NoAddress => {
                "この画面はファイルとして開かれているので、QRコードは作れません。ワークシートを印刷して使えます。"
            }
            Self::TooLong => {
                "報告の内容がQRコードに入る長さを超えています。ワークシートを印刷して使えます。"
            }
            Self::Set => "問題集",
            Self::SetLead => {
                "問いかけや進行メモを書き換え、順番を変えられます。ファイルに保存すると、ほかの講師に渡せます。保存するまでは、この画面を閉じると消えます。"
            }
            Self::OpenSet => "問題集を開く",
            Self::SaveSet => "問題集を保存",
            Self::RemakeSet => "報告から作り直す",
            Self::Remade => "報告から作り直しました。",
            Self::TakeBack => "前の問題集に戻す",
            Self::TakenBack => "前の問題集に戻しました。",
            Self::Opened { count } => return format!("{count}問の問題集を開きました。").into(),
            Self::NotRead { problem } => {
                return format!("問題集として読めませんでした：{problem}").into();
            }
            Self::OpenedOther { count } => {
                return format!("{count}問の問題集を開きました。別の報告のために作られた問題集です。この報告にない問題は使えません。").into();
            }
            Self::NotASet => "問題集のファイルではないので、読めませんでした。",
            Self::Edit => "問題集を編集",
            Self::SetTitle => "問題集の題",
            Self::Question => "問いかけ",
            Self::Note => "進行メモ（講師用の紙にだけ載ります）",
            Self::Up => "上へ",
            Self::Down => "下へ",
            Self::Remove => "除く",
            Self::Empty => "問題がありません。",
            Self::Add => "問題を加える",
            Self::AddIndicator => "指標",
            Self::AddGuess => "率を当てる問題を加える",
            Self::AddTarget => "目標を決める問題を加える",
            Self::AddMatch => "指標と事業を結ぶ問題を加える",
            Self::AddFind => "合わない記載を探す問題を加える",
            Self::Full { most } => return format!("問題は{most}問までです。").into(),
            Self::Added { number } => return format!("問題{number}として加えました。").into(),
            Self::PickAgain => "出すものを選び直す",
            Self::PickThese => "これに決める",
            Self::Picked { count, least, most } => {
                return format!(
                    "{count}個を選んでいます（{least}個から{most}個まで）。選んだ順に出ます。"
                )
                .into();
            }
            Self::ClaimIs { words, verdict } => return format!("{words}（{verdict}）").into(),
            Self::TrainerSheet => "講師用の紙",
            Self::Worksheet => "ワークシート",
            Self::SheetOf { set, sheet } => return format!("{set}　{sheet}").into(),
            Self::Print => "印刷する",
            Self::Answer { words } => return format!("答え：{words}").into(),
            Self::GroupName => "グループの色",
            Self::NoAnswer => "答えは一つではありません。理由を聞きます。",
        };
        fixed.into()
    }
}
