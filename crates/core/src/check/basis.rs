//! What claims are compared with, computed once for all of them.

use crate::{
    Assertion, FiscalYear, Grouping, Indicator, IndicatorId, Rating, Report, RollUpRow, Trend,
    roll_up, trend,
};
use std::collections::BTreeMap;

/// 照合の基礎: a report with what the claims look up in it.
pub(super) struct Basis<'a> {
    pub(super) report: &'a Report,
    indicators: BTreeMap<&'a IndicatorId, &'a Indicator>,
    tables: BTreeMap<(FiscalYear, Grouping), Table>,
    trends: BTreeMap<FiscalYear, Movement>,
}

/// A band table as the figures give it.
pub(super) struct Table {
    pub(super) rows: Vec<RollUpRow>,
    /// By row, the indicators without a rate because their figures can be read in several ways.
    pub(super) open: BTreeMap<String, u32>,
}

/// How many indicators moved which way.
#[derive(Default)]
pub(super) struct Movement {
    pub(super) improved: u32,
    /// The readings disagree.
    pub(super) open: u32,
}

impl<'a> Basis<'a> {
    pub(super) fn new(report: &'a Report) -> Self {
        let mut basis = Self {
            report,
            indicators: BTreeMap::new(),
            tables: BTreeMap::new(),
            trends: BTreeMap::new(),
        };
        for (_, _, indicator) in report.all_indicators() {
            basis.indicators.insert(&indicator.id, indicator);
        }
        for claim in report.claims.iter() {
            match &claim.assertion {
                Assertion::BandTable { grouping, year, .. } => {
                    let key = (*year, *grouping);
                    let table = || table(report, *year, *grouping);
                    basis.tables.entry(key).or_insert_with(table);
                }
                Assertion::Improved { year, .. } => {
                    let movement = || movement(report, *year);
                    basis.trends.entry(*year).or_insert_with(movement);
                }
                _ => {}
            }
        }
        basis
    }

    pub(super) fn indicator(&self, id: &IndicatorId) -> Option<&'a Indicator> {
        self.indicators.get(id).copied()
    }

    pub(super) fn table(&self, year: FiscalYear, grouping: Grouping) -> Option<&Table> {
        self.tables.get(&(year, grouping))
    }

    pub(super) fn movement(&self, year: FiscalYear) -> Option<&Movement> {
        self.trends.get(&year)
    }
}

fn table(report: &Report, year: FiscalYear, grouping: Grouping) -> Table {
    let mut open: BTreeMap<String, u32> = BTreeMap::new();
    for (programme, activity, indicator) in report.indicators() {
        // Nothing else is open, and few have either.
        let may_be_open = indicator.run.is_some() || !indicator.open.is_empty();
        if may_be_open && report.rating(indicator, year) == Rating::Open {
            let key = grouping.key(programme, activity);
            *open.entry(key.to_owned()).or_default() += 1;
        }
    }
    let rows = roll_up(report, year, grouping);
    Table { rows, open }
}

fn movement(report: &Report, year: FiscalYear) -> Movement {
    let mut movement = Movement::default();
    for (_, _, indicator) in report.indicators() {
        match trend(report, indicator, year) {
            Trend::Improved => movement.improved += 1,
            Trend::Open => movement.open += 1,
            _ => {}
        }
    }
    movement
}
