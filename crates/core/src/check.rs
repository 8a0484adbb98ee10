//! The claims check: what the printed report asserts, against what its figures come to.

mod axis;
mod basis;
mod compare;
mod explain;
mod names;
mod placeholder;
mod quality;
mod rule_finder;
mod spelling;

use crate::{
    ClaimId, FigureAddress, FiscalYear, IndicatorId, Polarity, PrintedBandRow, Quantity, Rating,
    Report, Rounding,
};
use basis::Basis;

pub use quality::{Remark, inspect};
pub use rule_finder::{RuleFit, RuleSearch, adopt_rule, find_rules};
pub use spelling::found_by;

/// 照合結果: what the check says of one claim.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Of which claim.
    pub claim: ClaimId,
    /// The claim's number in the list of claims.
    pub number: u16,
    /// What comparing came to.
    pub outcome: Outcome,
    /// 考えられる理由: what would make a claim that differs true. Possibilities, never applied.
    pub explanations: Vec<Explanation>,
}

/// 照合の結果: what comparing the printed with the recomputed came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// 一致.
    Agrees(Compared),
    /// 相違.
    Differs(Compared),
    /// 未確定: the source can be read in more than one way, and it depends on which.
    Unresolved(Compared),
    /// 対象外: it was not compared, for the reason given.
    Unchecked(Unchecked),
}

impl Outcome {
    /// Which of the four it is.
    pub fn result(&self) -> CheckResult {
        match self {
            Self::Agrees(_) => CheckResult::Agrees,
            Self::Differs(_) => CheckResult::Differs,
            Self::Unresolved(_) => CheckResult::Unresolved,
            Self::Unchecked(_) => CheckResult::Unchecked,
        }
    }

    /// The two that were compared, where they were.
    pub fn compared(&self) -> Option<&Compared> {
        match self {
            Self::Agrees(compared) | Self::Differs(compared) | Self::Unresolved(compared) => {
                Some(compared)
            }
            Self::Unchecked(_) => None,
        }
    }
}

/// 結果の種類, those that ask for something first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CheckResult {
    /// 相違.
    Differs,
    /// 未確定.
    Unresolved,
    /// 対象外.
    Unchecked,
    /// 一致.
    Agrees,
}

impl CheckResult {
    /// All four.
    pub const ALL: [Self; 4] = [
        Self::Differs,
        Self::Unresolved,
        Self::Unchecked,
        Self::Agrees,
    ];
}

/// 記載値と再計算値.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Compared {
    /// 記載値: as printed.
    pub printed: Tally,
    /// 再計算値: what the figures come to; one for each that the readings of the source allow.
    pub recomputed: Vec<Tally>,
}

/// 照合した値: what is printed, or what the figures come to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Tally {
    /// A figure, in whatever unit the claim speaks of.
    Amount(Quantity),
    /// A percentage. A recomputed share has one decimal more than the printed one.
    Percent(Quantity),
    /// A number of indicators.
    Count(u32),
    /// The rows of a band table.
    Bands(Vec<PrintedBandRow>),
    /// The indicators that missed their target.
    Missed(Vec<IndicatorId>),
}

/// 照合しなかった理由: why a claim was not compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unchecked {
    /// Nothing in the report allows to recompute it.
    NoData,
    /// People turned it off, for the reason given.
    Off(String),
    /// A figure that it needs is missing.
    NoFigure(FigureAddress),
    /// An indicator has no rate in the year.
    NoRate(IndicatorId, FiscalYear, Rating),
    /// The table was printed for other bands than the report counts by.
    OtherBands,
    /// A whole of zero has no shares.
    NothingToShare,
    /// What the figures come to leaves the range that is computed with.
    OutOfRange,
}

/// 考えられる理由: one thing that would make a claim true if it were otherwise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Explanation {
    /// An indicator's figures in another reading of the source.
    Reading {
        /// Whose.
        indicator: IndicatorId,
        /// Which of its readings.
        reading: usize,
        /// The actuals that the claim looks at and that would be others; `None` for no value.
        actuals: Vec<(FiscalYear, Option<Quantity>)>,
    },
    /// An indicator left out of the count: the report itself says something of this year's figures.
    LeaveOut {
        /// Which.
        indicator: IndicatorId,
        /// What the report says.
        note: String,
    },
    /// An indicator compared with the year before although it is marked as not comparable.
    Compare {
        /// Which.
        indicator: IndicatorId,
    },
    /// A sum without one of its terms.
    WithoutTerm {
        /// Which, from 0.
        term: usize,
    },
    /// A rate by another formula.
    Formula(Polarity),
    /// A rate rounded in another way.
    Rounding(Rounding),
}

/// Checks every claim of a report, in their order.
///
/// Takes time in proportion to the indicators and the claims: what several claims need is
/// computed once.
pub fn check(report: &Report) -> Vec<Finding> {
    let basis = Basis::new(report);
    let mut findings = Vec::new();
    for claim in report.claims.iter() {
        let outcome = match &claim.off {
            Some(reason) => Outcome::Unchecked(Unchecked::Off(reason.clone())),
            None => compare::outcome(&basis, &claim.assertion),
        };
        let explanations = match &outcome {
            Outcome::Differs(_) => explain::explanations(&basis, &claim.assertion),
            _ => Vec::new(),
        };
        findings.push(Finding {
            claim: claim.id.clone(),
            number: claim.number,
            outcome,
            explanations,
        });
    }
    findings
}
