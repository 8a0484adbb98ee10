//! The page 照合: what was compared, how it came out, what may be the reason.

mod claim_form;
mod finding;
mod runs;
mod search;
mod tally;

pub use claim_form::{ClaimEntry, ClaimKind};
pub use finding::{ClaimText, ExplanationText, FindingText, UncheckedText};
pub use runs::RunsText;
pub use search::{InspectText, SearchText};
pub use tally::{difference, tally};

pub(crate) use finding::{all_numbers, number, settled};
pub(crate) use tally::{Amount, Cell};

use crate::{Japanese, Phrase, Say};
use tsunagari_core::CheckResult;

/// Texts of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CheckText<'a> {
    /// What the page does.
    Lead,
    /// The name of the page in the navigation, with how many findings differ.
    Differing(usize),
    /// The name of the row of filters.
    Filter,
    /// The filter that lets everything through, with how many there are.
    All(usize),
    /// One result, with how many there are.
    Result(CheckResult, usize),
    /// One result's word.
    Word(CheckResult),
    /// The heading over the findings of one result.
    ResultHeading(CheckResult, usize),
    /// What a result means.
    Meaning(CheckResult),
    /// The report asserts nothing.
    NoClaims,
    /// The same of somebody else's report, which nobody can edit.
    NoClaimsShared,
    /// No finding passes the filter.
    NothingShown,
    /// How many findings are shown.
    Shown { shown: usize, total: usize },
    /// The button for the file of findings.
    DownloadCsv,
    /// What is printed.
    Printed,
    /// What the figures come to.
    Recomputed,
    /// By how much the two differ.
    Difference,
    /// Where the report says it.
    Page(u16),
    /// The way to all figures.
    ToOverview,
    /// The heading over what may be the reason.
    Explanations,
    /// That nothing single was found.
    NoExplanation,
    /// A claim's number in the list.
    Number(u16),
    /// The columns of the file of findings, in order.
    Columns,
    /// The heading over the ways to add a claim.
    Adding,
    /// What to add, and how.
    AddingLead,
    /// That a claim needs an indicator, and the report has none.
    NoIndicators,
    /// The name of the form that adds one.
    AddOf(ClaimKind),
    /// The button that changes a claim.
    Change,
    /// The same, with whose.
    ChangeOf(u16),
    /// The button that turns a claim off.
    TurnOff,
    /// The same, with whose.
    TurnOffOf(u16),
    /// The button that checks a claim again.
    TurnOn,
    /// The same, with whose.
    TurnOnOf(u16),
    /// The button that takes a claim away.
    Remove,
    /// The same, with whose.
    RemoveOf(u16),
    /// The total of a sum, as the name of its fields.
    Total,
    /// A term, counted from 0.
    Term(usize),
    /// The part of a share.
    Part,
    /// The whole of a share.
    Whole,
    /// Nothing chosen yet.
    Choose,
    /// No further term.
    NoTerm,
    /// A figure that only the report's text names.
    OfText,
    /// Added.
    Plus,
    /// Taken away.
    Minus,
    /// 目標.
    Target,
    /// 実績.
    Actual,
    /// The total of a row of a band table.
    RowTotal,
    /// What to do with the rows of a band table.
    RowsLead,
    /// A band of a table that was printed for other bands, counted from 0.
    OtherBand(usize),
    /// An indicator by number and name.
    Indicator { number: &'a str, name: &'a str },
}

impl Japanese for CheckText<'_> {
    fn japanese(&self) -> Phrase {
        let fixed = match self {
            Self::Lead => {
                "報告書に書かれている数値と記述を、この報告書の目標値・実績値から計算し直して比べます。違いがあっても、数値を自動で直すことはありません。"
            }
            Self::Differing(count) => return format!("記載と違うもの{count}件").into(),
            Self::Filter => "結果で絞り込む",
            Self::All(count) => return format!("すべて {count}").into(),
            Self::Result(result, count) => return format!("{} {count}", word(*result)).into(),
            Self::Word(result) => word(*result),
            Self::ResultHeading(result, count) => {
                return format!("{}（{count}件）", word(*result)).into();
            }
            Self::Meaning(CheckResult::Agrees) => "記載のとおりになりました。",
            Self::Meaning(CheckResult::Differs) => {
                "記載と、計算し直した値が違います。報告書か、入力した数値のどちらかを確かめてください。"
            }
            Self::Meaning(CheckResult::Unresolved) => {
                "原資料が二通り以上に読め、読み方によって結果が変わります。先に読み方を選んでください。"
            }
            Self::Meaning(CheckResult::Unchecked) => {
                "計算し直す材料がないか、照合しないことにしたものです。"
            }
            Self::NoClaims => {
                "この報告書には、照合する記載がまだありません。「編集」にすると、この上で加えられます。"
            }
            Self::NoClaimsShared => "この公表版には、照合する記載が入っていません。",
            Self::NothingShown => "この結果の記載はありません。",
            Self::Shown { shown, total } => {
                return format!("{total}件のうち{shown}件を表示").into();
            }
            Self::DownloadCsv => "照合結果をCSVで保存",
            Self::Printed => "記載",
            Self::Recomputed => "再計算",
            Self::Difference => "差",
            Self::Page(page) => return format!("報告書 p.{page}").into(),
            Self::ToOverview => "概要の集計を見る",
            Self::Explanations => "考えられる理由（どれも可能性で、数値には反映していません）",
            Self::NoExplanation => {
                "読み方や注記のどれか1つで説明できる理由は見つかりませんでした。"
            }
            Self::Number(number) => return format!("№{number}").into(),
            Self::Columns => {
                "番号,結果,記載の内容,記載値,再計算値,差,考えられる理由・照合しない理由,報告書のページ"
            }
            Self::Adding => "記載を加える",
            Self::AddingLead => {
                "報告書に書かれている数値や記述を、種類を選んで書き写します。加えるとすぐに照合します。"
            }
            Self::NoIndicators => {
                "この報告書には、まだ指標がありません。「構成の編集」で指標を加えると、ここで記載を書き写せます。"
            }
            Self::AddOf(kind) => return format!("記載を加える：{}", kind.plain()).into(),
            Self::Change => "変更",
            Self::ChangeOf(number) => return format!("№{number}を変更").into(),
            Self::TurnOff => "照合から外す",
            Self::TurnOffOf(number) => return format!("№{number}を照合から外す").into(),
            Self::TurnOn => "照合に戻す",
            Self::TurnOnOf(number) => return format!("№{number}を照合に戻す").into(),
            Self::Remove => "削除",
            Self::RemoveOf(number) => return format!("№{number}を削除").into(),
            Self::Total => "合計（差のときは、その結果）",
            Self::Term(at) => return format!("項{}", at + 1).into(),
            Self::Part => "部分",
            Self::Whole => "全体",
            Self::Choose => "（選んでください）",
            Self::NoTerm => "（なし）",
            Self::OfText => "本文だけにある値",
            Self::Plus => "足す",
            Self::Minus => "引く",
            Self::Target => "目標",
            Self::Actual => "実績",
            Self::RowTotal => "合計",
            Self::RowsLead => "報告書の表にない行は空欄にします。ある行は、0の欄にも0と書きます。",
            Self::OtherBand(at) => return format!("区分{}", at + 1).into(),
            Self::Indicator { number, name } => return format!("{number} {name}").into(),
        };
        fixed.into()
    }
}

/// A result in a word.
fn word(result: CheckResult) -> &'static str {
    match result {
        CheckResult::Agrees => "一致",
        CheckResult::Differs => "相違",
        CheckResult::Unresolved => "未確定",
        CheckResult::Unchecked => "対象外",
    }
}
