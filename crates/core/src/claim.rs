//! What the printed report asserts: data to check against, and the only place of printed figures.

use crate::{ClaimId, FigureAddress, FiscalYear, Grouping, IndicatorId, Quantity};

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
}

impl Claim {
    /// Whether the claim speaks of an indicator.
    pub(crate) fn names(&self, id: &IndicatorId) -> bool {
        let is = |operand: &Operand| matches!(operand, Operand::Figure(at) if at.indicator == *id);
        match &self.assertion {
            Assertion::Rate { indicator, .. } => indicator == id,
            Assertion::TargetMissed { indicators, .. } => indicators.contains(id),
            Assertion::Sum { total, terms } => {
                is(total) || terms.iter().any(|term| is(&term.operand))
            }
            Assertion::Share { part, whole, .. } | Assertion::ShareBelow { part, whole, .. } => {
                is(part) || is(whole)
            }
            Assertion::BandTable { .. }
            | Assertion::Improved { .. }
            | Assertion::Unverifiable { .. } => false,
        }
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
