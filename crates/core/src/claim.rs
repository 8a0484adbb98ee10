//! What the printed report asserts: data to check against, and the only place of printed figures.

use crate::{ClaimId, FigureAddress, FiscalYear, Grouping, IndicatorId, Quantity, Report};
use std::collections::BTreeSet;

/// 項: what a sum, difference or share is made of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Operand {
    /// A figure of this report.
    Figure(FigureAddress),
    /// A figure that only the source's text names.
    Literal {
        /// Its value.
        value: Quantity,
        /// What it counts, in our words.
        label: String,
    },
}

/// An operand that is added or taken away.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// What.
    pub operand: Operand,
    /// Whether it is taken away.
    pub subtract: bool,
}

/// 記載された区分表の行: one row of a printed band table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PrintedBandRow {
    /// A programme's or a policy field's id.
    pub key: String,
    /// The counts, in the scheme's order.
    pub counts: Vec<u32>,
    /// The printed total.
    pub total: u32,
}

/// 記載の内容: what a claim says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Assertion {
    /// A printed achievement rate, in per cent.
    Rate {
        /// Whose.
        indicator: IndicatorId,
        /// Of which year.
        year: FiscalYear,
        /// As printed.
        printed: Quantity,
    },
    /// A printed table of counts by band.
    BandTable {
        /// By programme or by field.
        grouping: Grouping,
        /// Of which year.
        year: FiscalYear,
        /// Its rows.
        rows: Vec<PrintedBandRow>,
    },
    /// A printed number of indicators whose rate rose.
    Improved {
        /// Of which year, against the one before.
        year: FiscalYear,
        /// As printed.
        printed: u32,
    },
    /// A total that should equal its terms.
    Sum {
        /// The total.
        total: Operand,
        /// Its terms.
        terms: Vec<Term>,
    },
    /// A share in per cent, as printed.
    Share {
        /// The part.
        part: Operand,
        /// The whole.
        whole: Operand,
        /// As printed, in per cent.
        printed: Quantity,
    },
    /// An upper limit that a share is said to stay below.
    ShareBelow {
        /// The part.
        part: Operand,
        /// The whole.
        whole: Operand,
        /// The limit, in per cent.
        limit: Quantity,
    },
    /// The statement that these indicators missed their target.
    TargetMissed {
        /// Whose.
        indicators: Vec<IndicatorId>,
        /// In which year.
        year: FiscalYear,
    },
    /// A figure that nothing in the report allows to recompute.
    Unverifiable {
        /// As printed.
        printed: Quantity,
        /// Its unit.
        unit: String,
    },
}

/// 記載事項: one assertion of the printed report, with its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claim {
    /// Its lasting name.
    pub id: ClaimId,
    /// Its number in the list of claims.
    pub number: u16,
    /// What it says.
    pub assertion: Assertion,
    /// What it says, in our words.
    pub text: String,
    /// The page of the report, where it can be told.
    pub page: Option<u16>,
    /// 照合しない理由: why the claim is not checked, where it was turned off; never empty.
    pub off: Option<String>,
}

impl Assertion {
    /// What a sum or a share is made of, the total or the part first; nothing for other kinds.
    pub fn operands(&self) -> Vec<&Operand> {
        match self {
            Self::Sum { total, terms } => {
                let terms = terms.iter().map(|term| &term.operand);
                [total].into_iter().chain(terms).collect()
            }
            Self::Share { part, whole, .. } | Self::ShareBelow { part, whole, .. } => {
                vec![part, whole]
            }
            _ => Vec::new(),
        }
    }

    /// The figures of the report that it looks at by name.
    fn figures(&self) -> impl Iterator<Item = &FigureAddress> {
        let operands = self.operands().into_iter();
        operands.filter_map(|operand| match operand {
            Operand::Figure(at) => Some(at),
            Operand::Literal { .. } => None,
        })
    }

    /// The indicators it speaks of by name.
    pub fn named(&self) -> BTreeSet<&IndicatorId> {
        match self {
            Self::Rate { indicator, .. } => BTreeSet::from([indicator]),
            Self::TargetMissed { indicators, .. } => indicators.iter().collect(),
            _ => self.figures().map(|at| &at.indicator).collect(),
        }
    }

    /// The years whose figures it looks at.
    pub fn years(&self) -> BTreeSet<FiscalYear> {
        match self {
            Self::Rate { year, .. }
            | Self::TargetMissed { year, .. }
            | Self::BandTable { year, .. }
            | Self::Improved { year, .. } => BTreeSet::from([*year]),
            _ => self.figures().map(|at| at.year).collect(),
        }
    }
}

impl Claim {
    /// Whether the claim speaks of an indicator.
    pub(crate) fn names(&self, id: &IndicatorId) -> bool {
        self.assertion.named().contains(&id)
    }

    /// Whether the claim has a row for a programme or a policy field.
    pub(crate) fn counts(&self, by: Grouping, key: &str) -> bool {
        match &self.assertion {
            Assertion::BandTable { grouping, rows, .. } => {
                *grouping == by && rows.iter().any(|row| row.key == key)
            }
            _ => false,
        }
    }
}

impl Report {
    /// 記載の達成率: the rates that the source prints for an indicator, in per cent, each with its fiscal year.
    pub fn printed_rates(&self, of: &IndicatorId) -> impl Iterator<Item = (FiscalYear, Quantity)> {
        self.claims
            .iter()
            .filter_map(move |claim| match &claim.assertion {
                Assertion::Rate {
                    indicator,
                    year,
                    printed,
                } if indicator == of => Some((*year, *printed)),
                _ => None,
            })
    }

    /// The rate that the source prints for an indicator in a year, in per cent.
    pub fn printed_rate(&self, of: &IndicatorId, year: FiscalYear) -> Option<Quantity> {
        let mut rates = self.printed_rates(of);
        rates.find_map(|(printed_for, rate)| (printed_for == year).then_some(rate))
    }
}
