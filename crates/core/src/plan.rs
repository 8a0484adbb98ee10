//! Whose report it is, which plan it evaluates, where it comes from.

use crate::FiscalYear;

/// 自治体: the municipality whose report this is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Municipality {
    /// Its name, e.g. `高松市`.
    pub name: String,
    /// 全国地方公共団体コード: six digits with the check digit, e.g. `372013`.
    pub code: String,
}

/// 期: a term of the plan. A new term may set its targets anew.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanTerm {
    /// Its number, from 1.
    pub number: u16,
    /// Its first fiscal year.
    pub first: FiscalYear,
    /// Its last fiscal year.
    pub last: FiscalYear,
    /// Whether it was only announced when the report was written.
    pub announced: bool,
}

/// 実施計画: the plan that sets the targets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// Its name.
    pub name: String,
    /// Its terms, in order.
    pub terms: Vec<PlanTerm>,
}

impl Plan {
    /// The term a fiscal year belongs to.
    pub fn term(&self, year: FiscalYear) -> Option<&PlanTerm> {
        self.terms
            .iter()
            .find(|term| (term.first..=term.last).contains(&year))
    }
}

/// 出典: the document that the figures were taken from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// Its title.
    pub title: String,
    /// Who published it.
    pub publisher: String,
    /// 時点: the date the figures stand for, as the source states it; `None` where it states none.
    pub as_of: Option<String>,
    /// 更新日: when the source was last changed; `None` where it states none.
    pub updated: Option<String>,
}
