//! The rule that a report's indicators are rated by: what is good, what it is measured against,
//! how the rate is written.

use crate::head_problem::check;
use crate::{AchievementRate, FiscalYear, HeadProblem, IndicatorKind, Plan, Quantity, Ratio};
use std::cmp::Ordering;
use std::collections::BTreeMap;

/// 指標の方向と計算式: what makes a figure good, and so how it is rated.
///
/// Each formula answers with a ratio; 1 is 100 %. Where it cannot be computed,
/// [`Rating`](crate::Rating) says why.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Polarity {
    /// More is better: actual ÷ target.
    #[default]
    HigherIsBetter,
    /// Less is better: target ÷ actual.
    LowerTargetOverActual,
    /// Less is better: 2 − actual ÷ target.
    LowerTwoMinus,
    /// Less is better, but printed as actual ÷ target: up to 100 % is good, and the target is
    /// reached at 100 % or below. The band is that of the printed rate.
    LowerAsPrinted,
    /// The share of the planned reduction from the baseline:
    /// (baseline − actual) ÷ (baseline − target).
    ReductionFromBaseline,
    /// The target is an increase ("50 more"): (actual − baseline) ÷ target.
    IncreaseFromBaseline,
    /// Staying near the target is good. Within the tolerance the rate is 100 %. Below, it is
    /// actual ÷ lower limit, above, upper limit ÷ actual: so it is 100 % at the limit itself
    /// (no jump), never more, and half of the lower limit is as far off as twice the upper one.
    KeepInRange {
        /// How far from the target is still good, in per cent of the target; 0 or more and below 100.
        tolerance: Quantity,
    },
    /// 設置・未設置: 1 or 0, for the target as for the actual.
    YesNo,
    /// Only watched: no target, no rate.
    WatchedOnly,
}

impl Polarity {
    /// Every formula that needs nothing beside the figures and the baseline: those that a printed
    /// rate can be searched for.
    pub const FORMULAS: [Self; 7] = [
        Self::HigherIsBetter,
        Self::LowerTargetOverActual,
        Self::LowerTwoMinus,
        Self::LowerAsPrinted,
        Self::ReductionFromBaseline,
        Self::IncreaseFromBaseline,
        Self::YesNo,
    ];

    /// Whether the formula needs a baseline.
    pub fn needs_baseline(self) -> bool {
        matches!(
            self,
            Self::ReductionFromBaseline | Self::IncreaseFromBaseline
        )
    }

    /// How one rate does against another: `Greater` where it is the better one.
    pub fn compare(self, one: &AchievementRate, other: &AchievementRate) -> Ordering {
        match self {
            Self::LowerAsPrinted => other.cmp(one),
            _ => one.cmp(other),
        }
    }

    /// Whether a rate reaches the target: 100 % or more, and for
    /// [`LowerAsPrinted`](Self::LowerAsPrinted) 100 % or less.
    pub fn reaches(self, rate: &AchievementRate) -> bool {
        let full = AchievementRate::of(Ratio::ONE);
        self.compare(rate, &full).is_ge()
    }

    /// How the rate compares with `percent` per cent of what the target asks, as far as it is good:
    /// [`LowerAsPrinted`](Self::LowerAsPrinted) is turned at 100 %, so that 150 % counts as 50 %.
    pub(crate) fn cmp_percent(self, rate: &AchievementRate, percent: u32) -> Ordering {
        let ratio = rate.ratio();
        match self {
            Self::LowerAsPrinted => {
                let turned = Quantity::from(200_u32.saturating_sub(percent));
                ratio.cmp_percent(turned).reverse()
            }
            _ => ratio.cmp_percent(Quantity::from(percent)),
        }
    }

    /// Whether a path towards the last year, or figures summed over years, have a meaning.
    fn is_measured(self) -> bool {
        !matches!(self, Self::YesNo | Self::WatchedOnly)
    }
}

/// 端数処理: how the shown rate is rounded. The band never depends on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rounding {
    /// Decimals of the shown percentage, 0 to 4.
    pub decimals: u32,
    /// 四捨五入 where true, 切り捨て where false.
    pub half_up: bool,
}

impl Rounding {
    /// The most decimals of a shown percentage.
    pub const MOST: u32 = 4;

    /// Every way to round, the usual ones first.
    pub fn all() -> impl Iterator<Item = Self> {
        let ways = |half_up| {
            [1, 0, 2, 3, 4]
                .into_iter()
                .map(move |decimals| Self { decimals, half_up })
        };
        ways(true).chain(ways(false))
    }
}

impl Default for Rounding {
    /// One decimal, half up: what the R5 report's 25 printed rates follow.
    fn default() -> Self {
        Self {
            decimals: 1,
            half_up: true,
        }
    }
}

/// 0で割ることになるとき: what a rate is where the formula would divide by zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum ZeroCase {
    /// There is no rate.
    #[default]
    NotComputable,
    /// 100 % where the actual is at least as good as the target; else there is no rate.
    AchievedIfMet,
}

/// 目標の置き方: which year's target a year is measured against.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub enum TargetBasis {
    /// The year's own.
    #[default]
    EachYear,
    /// Only the last year of the plan's term has one. The rate says how far a year has come.
    TermEnd(TermPath),
}

/// 経過の見込み: what is expected of a year before the last one of a term.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub enum TermPath {
    /// The whole target: the rate is the progress towards the last year.
    #[default]
    WholeTarget,
    /// Every year the same step, from the baseline (the year before the term) to the target.
    Straight,
    /// A share of the way for each year, in per cent, 0 to 100; 100 for a last year that is not
    /// named. A year before that has none is not rated.
    Given(BTreeMap<FiscalYear, Quantity>),
}

/// 評価方法: how indicators are rated. The report has one; an indicator may have its own.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct RatingRule {
    /// What makes a figure good.
    pub polarity: Polarity,
    /// How the rate is shown.
    pub rounding: Rounding,
    /// What happens where the formula would divide by zero.
    pub zero: ZeroCase,
    /// Which year's target a year is measured against.
    pub target: TargetBasis,
    /// 累計で評価: whether the figures of a term's years are added up from its first year on. Only
    /// what is counted anew each year is; shares and running totals are used as they are.
    pub summed: bool,
}

impl RatingRule {
    /// Whether it is actual ÷ target of the year itself, as in most reports.
    pub fn is_usual(&self) -> bool {
        let each = self.target == TargetBasis::EachYear && !self.summed;
        self.polarity == Polarity::HigherIsBetter && each
    }

    /// Whether the figures of a kind are added up over the years.
    pub fn sums(&self, kind: IndicatorKind) -> bool {
        let quotient = !self.polarity.needs_baseline() && self.polarity.is_measured();
        self.summed && quotient && kind == IndicatorKind::Count
    }

    /// The share of the way that a year of the plan's term should have come; `None` where the year
    /// is measured against a target of its own or the whole one. `Err` where no share is given.
    pub(crate) fn share(&self, plan: &Plan, year: FiscalYear) -> Result<Option<Ratio>, NoShare> {
        let TargetBasis::TermEnd(path) = &self.target else {
            return Ok(None);
        };
        let Some(term) = plan.term(year) else {
            return Ok(None);
        };
        let whole = Quantity::from(100);
        let named = match path {
            TermPath::Given(shares) => shares.get(&year).is_some_and(|share| *share != whole),
            _ => false,
        };
        if year >= term.last && !named {
            return Ok(None);
        }
        match path {
            _ if !self.polarity.is_measured() => Ok(None),
            TermPath::WholeTarget => Ok(None),
            TermPath::Straight => {
                let steps =
                    |to: FiscalYear| i128::from(to.start()) - i128::from(term.first.start());
                Ok(Ratio::of(steps(year) + 1, steps(term.last) + 1))
            }
            TermPath::Given(shares) => {
                let share = shares.get(&year).ok_or(NoShare)?;
                Ok(Ratio::new(*share, whole))
            }
        }
    }

    /// Whether a report can have this rule.
    ///
    /// # Errors
    /// [`HeadProblem::Decimals`], [`HeadProblem::Tolerance`] or [`HeadProblem::Path`].
    pub fn check(&self) -> Result<(), HeadProblem> {
        let hundred = Quantity::from(100);
        check(
            self.rounding.decimals <= Rounding::MOST,
            HeadProblem::Decimals,
        )?;
        if let Polarity::KeepInRange { tolerance } = self.polarity {
            let some = !tolerance.is_negative() && tolerance < hundred;
            check(some, HeadProblem::Tolerance)?;
        }
        if let TargetBasis::TermEnd(TermPath::Given(shares)) = &self.target {
            let share = |share: &Quantity| !share.is_negative() && *share <= hundred;
            let all = !shares.is_empty() && shares.values().all(share);
            check(all, HeadProblem::Path)?;
        }
        Ok(())
    }
}

/// A path gives a year no share.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct NoShare;
