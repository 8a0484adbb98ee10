//! The forms of claims: their kinds and their fields.

use crate::{Japanese, Language, Phrase, easy, english, spoken};

/// 記載の種類: what kind of statement of the printed report a form is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClaimKind {
    /// A printed achievement rate.
    Rate,
    /// A printed table of bands by programme.
    ProgrammeTable,
    /// The same by policy field.
    FieldTable,
    /// A printed number of indicators whose rate rose.
    Improved,
    /// A sum, a difference, a carried total.
    Sum,
    /// A share in per cent.
    Share,
    /// An upper limit of a share.
    ShareBelow,
    /// Indicators that are said to have missed their target.
    TargetMissed,
    /// A figure that nothing in the report allows to recompute.
    Unverifiable,
}

impl ClaimKind {
    /// All of them, those first that every report prints.
    pub const ALL: [Self; 9] = [
        Self::Rate,
        Self::ProgrammeTable,
        Self::FieldTable,
        Self::Improved,
        Self::Sum,
        Self::Share,
        Self::ShareBelow,
        Self::TargetMissed,
        Self::Unverifiable,
    ];
}

impl Japanese for ClaimKind {
    fn japanese(&self) -> Phrase {
        match self {
            Self::Rate => "達成率",
            Self::ProgrammeTable => "事業別の区分の表",
            Self::FieldTable => "分野別の区分の表",
            Self::Improved => "達成率が上がった指標の数",
            Self::Sum => "合計・差",
            Self::Share => "割合",
            Self::ShareBelow => "割合の上限",
            Self::TargetMissed => "目標に届かなかった指標",
            Self::Unverifiable => "計算し直せない数値",
        }
        .into()
    }
}

/// 記載の記入欄: what a field of a claim's form is about. What stands in rows is counted from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClaimEntry {
    /// The indicator.
    Indicator,
    /// The year.
    Year,
    /// What is printed, in per cent.
    Percent,
    /// How many indicators are printed.
    Indicators,
    /// What is printed, in any unit.
    Printed,
    /// Its unit.
    Unit,
    /// The limit of a share.
    Limit,
    /// A cell of a printed band table, row by row.
    Cell(usize),
    /// What an operand is: a figure of the report, one that only its text names, none.
    Operand(usize),
    /// Of which year the figure is.
    OperandYear(usize),
    /// Whether it is a target or an actual.
    OperandFigure(usize),
    /// What a figure of the text counts.
    OperandLabel(usize),
    /// That figure.
    OperandValue(usize),
    /// Whether it is added or taken away.
    OperandSign(usize),
    /// Whether an indicator is said to have missed its target.
    Missed(usize),
    /// What is said, in one's own words.
    Text,
    /// The page of the report.
    Page,
    /// Why the claim is not checked.
    Reason,
}

impl Japanese for ClaimEntry {
    fn japanese(&self) -> Phrase {
        match self {
            Self::Indicator => "指標",
            Self::Year | Self::OperandYear(_) => "年度",
            Self::Percent => "記載の値（％）",
            Self::Indicators => "記載の数（指標）",
            Self::Printed => "記載の値",
            Self::Unit => "単位",
            Self::Limit => "上限（％）",
            // Each is named after its column.
            Self::Cell(_) => "数",
            Self::Operand(_) => "何の値か",
            Self::OperandFigure(_) => "目標・実績",
            Self::OperandLabel(_) => "値の名前",
            Self::OperandValue(_) => "値",
            Self::OperandSign(_) => "足す・引く",
            // Each is named after its indicator.
            Self::Missed(_) => "指標",
            Self::Text => "記載の内容",
            Self::Page => "報告書のページ",
            Self::Reason => "照合しない理由",
        }
        .into()
    }
}

impl ClaimEntry {
    /// How to write it, where that needs saying: as [`Phrase`] takes it, with readings written out.
    pub fn hint(self) -> Option<&'static str> {
        match spoken() {
            Language::Japanese => self.japanese_hint(),
            Language::EasyJapanese => easy::check_claim_form::hint(self),
            Language::English => english::check_claim_form::hint(self),
        }
    }

    fn japanese_hint(self) -> Option<&'static str> {
        match self {
            Self::OperandLabel(_) => Some("例：新規、継続"),
            Self::Text => Some("空欄にすると、入れた値から文を作ります。"),
            Self::Page => Some("分からないときは空欄にします。"),
            Self::Reason => Some("例：別の集計による数値のため。理由は照合の一覧とCSVに残ります。"),
            _ => None,
        }
    }
}
