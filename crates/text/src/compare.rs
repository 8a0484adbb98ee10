//! The page 比較: two reports side by side, and everything in which they differ, in words.

mod difference;

use crate::{ChangeText, Japanese, Phrase, day, fiscal_year_wareki, names::named_or};
use std::borrow::Cow;
use tsunagari_core::{Day, Edit, FiscalYear, Holder, Incomparable, PartDifference, Report, Shift};

pub use difference::{DifferenceText, Seen, Words};

/// Texts of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CompareText<'a> {
    /// The page's name.
    Heading,
    /// What it is for.
    Lead,
    /// One of the two sides.
    Before,
    After,
    /// Who published a side, as its source says.
    Publisher {
        name: &'a str,
    },
    /// When a side's source was last changed.
    Updated {
        date: &'a str,
    },
    /// A side that somebody handed out.
    HandedOut {
        by: &'a str,
        on: Day,
    },
    /// What a side is.
    Published,
    Own,
    Past {
        at: &'a str,
    },
    File,
    Link,
    /// One's own report, beside somebody else's, and what that is called.
    Mine,
    Snapshot,
    /// The choice of the other side.
    Other,
    OpenFile,
    OpenLink,
    LinkHint,
    /// What was pasted is no link.
    NoLink,
    /// A stored report that was chosen and cannot be read.
    NotRead,
    Swap,
    /// The two views.
    Views,
    SameYears,
    SameYearsLead,
    YearOnYear,
    YearOnYearLead {
        before: FiscalYear,
        after: FiscalYear,
    },
    OnlyBands,
    DownloadCsv,
    /// Names of the numbers at the top.
    Figures,
    Rates,
    Bands,
    Improved,
    Declined,
    Unchanged,
    NotComparable,
    Unrated,
    /// How many differences are listed.
    Shown {
        shown: usize,
        total: usize,
    },
    /// Nothing differs.
    Nothing,
    NothingInYears,
    NothingInBands,
    /// Indicators that have no common id.
    ByName {
        count: usize,
    },
    MatchedByName,
    /// One of the two came in a link.
    FiguresOnly,
    /// The two are of different municipalities.
    OtherMunicipality,
    /// The part about figures.
    Differences,
    Item,
    Difference,
    /// An indicator as a link or a name.
    Indicator {
        number: &'a str,
        name: &'a str,
    },
    OnlyBefore,
    OnlyAfter,
    Parts,
    /// What data, files and states call the way here.
    ToCompare,
    ToCompareWords,
    CompareWith {
        name: &'a str,
    },
    CompareFile,
    WithPublished,
    /// The file's columns, parted by commas.
    Columns,
}

impl Japanese for CompareText<'_> {
    fn japanese(&self) -> Phrase {
        let fixed = match self {
            Self::Heading => "比較",
            Self::Lead => {
                "2つの報告を並べ、違うところだけを挙げます。編集すると、この一覧もすぐに変わります。"
            }
            Self::Before => "前",
            Self::After => "後",
            Self::Publisher { name } => return format!("公表：{name}").into(),
            Self::Updated { date } => return format!("更新：{date}").into(),
            Self::HandedOut { by: "", on } => return format!("公表：{}", day(*on)).into(),
            Self::HandedOut { by, on } => return format!("公表：{by}、{}", day(*on)).into(),
            Self::Published => "公表値",
            Self::Own => "いまの報告",
            Self::Past { at } => return format!("{at}の状態").into(),
            Self::File => "選んだファイル",
            Self::Link => "貼り付けたリンク",
            Self::Mine => "自分の報告",
            Self::Snapshot => "公表版",
            Self::Other => "比べる相手",
            Self::OpenFile => "ファイルと比べる",
            Self::OpenLink => "リンクと比べる",
            Self::LinkHint => {
                "受け取ったリンクを貼り付けます。前後に文章が付いたままでもかまいません。"
            }
            Self::NoLink => {
                "共有リンクが見つかりません。「#/s/」を含むリンク全体を貼り付けてください。"
            }
            Self::NotRead => "選んだ報告を読めませんでした。公表値と比べています。",
            Self::Swap => "前と後を入れ替える",
            Self::Views => "比べ方",
            Self::SameYears => "同じ年度の数字",
            Self::SameYearsLead => {
                "同じ指標の同じ年度どうしを比べます。公表前の案と公表したものの違いを確かめるときに使います。"
            }
            Self::YearOnYear => "前年度との比較",
            Self::YearOnYearLead { before, after } => {
                return format!(
                    "前の報告の{}と、後の報告の{}の達成率と区分を比べます。",
                    fiscal_year_wareki(*before),
                    fiscal_year_wareki(*after)
                )
                .into();
            }
            Self::OnlyBands => "区分が変わったものだけ",
            Self::DownloadCsv => "違いをCSVで保存",
            Self::Figures => "数値の違い",
            Self::Rates => "達成率の違い",
            Self::Bands => "区分の違い",
            Self::Improved => "向上",
            Self::Declined => "低下",
            Self::Unchanged => "横ばい",
            Self::NotComparable => "比較できない",
            Self::Unrated => "率なし",
            Self::Shown { shown, total } if shown == total => {
                return format!("{total}件の違い").into();
            }
            Self::Shown { shown, total } => {
                return format!("{total}件の違いのうち{shown}件を表示").into();
            }
            Self::Nothing => "2つの報告に違いはありません。",
            Self::NothingInYears => "2つの年度に、達成率と区分の違いはありません。",
            Self::NothingInBands => "区分が変わった指標はありません。",
            Self::ByName { count } => {
                return format!(
                    "識別子が違う{count}件の指標は、番号と名前がまったく同じものどうしを比べています。"
                )
                .into();
            }
            Self::MatchedByName => "番号と名前で対応",
            Self::FiguresOnly => {
                "リンクには注記と評価の文章、照合の記載がないため、それらは比べていません。"
            }
            Self::OtherMunicipality => {
                "自治体が違う報告です。同じ番号でも、同じ指標とは限りません。"
            }
            Self::Differences => "数値・達成率・区分の違い",
            Self::Item => "項目",
            Self::Difference => "違い",
            Self::Indicator { number, name } => return format!("{number} {name}").into(),
            Self::OnlyBefore => "前だけにある指標",
            Self::OnlyAfter => "後だけにある指標",
            Self::Parts => "構成や文章の違い",
            Self::ToCompare => "比較する",
            Self::ToCompareWords => {
                "公表値、ほかの報告、以前の状態、ファイル、共有リンクのどれかといまの報告を並べ、違う数値・達成率・区分を挙げます。前年度との比較もできます。"
            }
            Self::CompareWith { name } => return format!("{name}と比較").into(),
            Self::CompareFile => "違いを一覧で見る",
            Self::WithPublished => "公表値と比較",
            Self::Columns => "事業,番号,指標,年度,項目,前,後,違い,理由",
        };
        fixed.into()
    }
}

/// Which way a difference went, in a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ShiftText<'a>(pub &'a Shift);

impl Japanese for ShiftText<'_> {
    fn japanese(&self) -> Phrase {
        match self.0 {
            Shift::Better => "向上",
            Shift::Worse => "低下",
            Shift::Changed => "変更",
            Shift::NotComparable(_) => "比較できない",
        }
        .into()
    }
}

/// Why two rates are not like with like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct IncomparableText<'a>(pub &'a Incomparable);

impl Japanese for IncomparableText<'_> {
    fn japanese(&self) -> Phrase {
        match self.0 {
            Incomparable::Basis(year, reason) => {
                return format!("{}に数え方が変わった：{reason}", fiscal_year_wareki(*year)).into();
            }
            Incomparable::Forecast(year) => {
                return format!("{}の数値は見込み", fiscal_year_wareki(*year)).into();
            }
            Incomparable::Rule => "評価方法が違う",
            Incomparable::Bands => "区分の境目が違う",
            Incomparable::Unit => "単位が違う",
            Incomparable::Kind => "指標の種類が違う",
            Incomparable::Open => "数値が未確定で、どちらとも言えない",
        }
        .into()
    }
}

/// One difference of structure or text, in a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PartText<'a> {
    /// The earlier report, for the names of what only it has.
    pub before: &'a Report,
    /// The later report.
    pub after: &'a Report,
    /// The difference.
    pub part: &'a PartDifference,
}

/// A difference of structure or text, before any language says it.
pub(crate) enum PartSaid<'a> {
    Changed(ChangeText<'a>),
    /// The order of all policy fields.
    PolicyFields,
    /// The order of all programmes.
    Programmes,
    /// The order of this programme's activities.
    Activities(Cow<'a, str>),
    /// The order of this activity's indicators.
    Indicators(Cow<'a, str>),
    Claims {
        before: usize,
        after: usize,
        differing: usize,
    },
}

impl<'a> PartText<'a> {
    pub(crate) fn said(&self) -> PartSaid<'a> {
        match self.part {
            PartDifference::Changed(edit) => {
                let gone = match edit {
                    Edit::SetPolicyField { to, .. } => to.is_none(),
                    Edit::SetProgramme { to, .. } => to.is_none(),
                    Edit::SetActivity { to, .. } => to.is_none(),
                    _ => false,
                };
                let report = if gone { self.before } else { self.after };
                PartSaid::Changed(ChangeText { report, edit })
            }
            PartDifference::Reordered(Holder::PolicyFields) => PartSaid::PolicyFields,
            PartDifference::Reordered(Holder::Programmes) => PartSaid::Programmes,
            PartDifference::Reordered(Holder::Activities(id)) => {
                let found = self.after.programmes.iter().find(|p| p.id == *id);
                PartSaid::Activities(named_or(found.map(|found| &found.name), id.as_str()))
            }
            PartDifference::Reordered(Holder::Indicators(id)) => {
                let found = self.after.activity(id);
                PartSaid::Indicators(named_or(found.map(|found| &found.name), id.as_str()))
            }
            PartDifference::Claims {
                before,
                after,
                differing,
            } => PartSaid::Claims {
                before: *before,
                after: *after,
                differing: *differing,
            },
        }
    }
}

impl Japanese for PartText<'_> {
    fn japanese(&self) -> Phrase {
        let of = match self.said() {
            PartSaid::Changed(change) => return change.japanese(),
            PartSaid::PolicyFields => "分野".into(),
            PartSaid::Programmes => "事業".into(),
            PartSaid::Activities(of) => format!("「{of}」の個別事業"),
            PartSaid::Indicators(of) => format!("「{of}」の指標"),
            PartSaid::Claims {
                before,
                after,
                differing,
            } => {
                return format!("照合の記載：前{before}件、後{after}件、違うもの{differing}件")
                    .into();
            }
        };
        format!("{of}の並び順を変更").into()
    }
}
