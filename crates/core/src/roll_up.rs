//! Counting by band. Rates are never averaged: 385.3 % beside 4.7 % shows why.

use crate::{
    AchievementBand, Activity, Figure, FiscalYear, Indicator, Programme, Rating, Report, rate,
};

/// 集計の単位: what a band table has a row for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Grouping {
    /// 事業別.
    Programme,
    /// 分野別.
    PolicyField,
}

/// 区分別の数: how many indicators are in each band.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BandCounts {
    /// By band, in the scheme's order.
    pub bands: Vec<u32>,
    /// Indicators that have no rate.
    pub none: u32,
}

impl BandCounts {
    fn empty(report: &Report) -> Self {
        Self {
            bands: vec![0; report.scheme.limits().len()],
            none: 0,
        }
    }

    /// The indicators in a band.
    pub fn of(&self, band: AchievementBand) -> u32 {
        self.bands.get(band.0).copied().unwrap_or(0)
    }

    /// All indicators, those without a rate included.
    pub fn total(&self) -> u32 {
        self.bands.iter().sum::<u32>() + self.none
    }

    fn add(&mut self, band: Option<AchievementBand>) {
        match band.and_then(|band| self.bands.get_mut(band.0)) {
            Some(count) => *count += 1,
            None => self.none += 1,
        }
    }
}

/// 集計の行: one row of a band table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RollUpRow {
    /// The programme's or the field's id.
    pub key: String,
    /// Its counts.
    pub counts: BandCounts,
}

impl Report {
    /// How an indicator of this report does in a year.
    pub fn rating(&self, indicator: &Indicator, year: FiscalYear) -> Rating {
        let state = |figure| indicator.state(year, figure);
        rate(
            indicator.rule,
            &state(Figure::Target),
            &state(Figure::Actual),
        )
    }

    /// The band an indicator is in, where it has a rate.
    pub fn band(&self, indicator: &Indicator, year: FiscalYear) -> Option<AchievementBand> {
        self.rating(indicator, year)
            .rate()
            .map(|rate| self.scheme.band(&rate))
    }
}

/// Counts a year's indicators by band, a row for each programme or field in the report's order.
///
/// What is retired is not counted and has no row; a retired field keeps its row while an activity
/// that is evaluated belongs to it, so that both tables come to the same total.
pub fn roll_up(report: &Report, year: FiscalYear, by: Grouping) -> Vec<RollUpRow> {
    let keys: Vec<&str> = match by {
        Grouping::Programme => report
            .evaluated_programmes()
            .map(|p| p.id.as_str())
            .collect(),
        Grouping::PolicyField => report.policy_fields.iter().map(|f| f.id.as_str()).collect(),
    };
    let key_of = |programme: &Programme, activity: &Activity| match by {
        Grouping::Programme => programme.id.to_string(),
        Grouping::PolicyField => activity.policy_field.to_string(),
    };
    let mut rows: Vec<RollUpRow> = keys
        .into_iter()
        .map(|key| RollUpRow {
            key: key.to_owned(),
            counts: BandCounts::empty(report),
        })
        .collect();
    for (programme, activity, indicator) in report.indicators() {
        let key = key_of(programme, activity);
        if let Some(row) = rows.iter_mut().find(|row| row.key == key) {
            row.counts.add(report.band(indicator, year));
        }
    }
    if by == Grouping::PolicyField {
        let retired = |key: &str| {
            let mut fields = report.policy_fields.iter();
            fields.any(|field| field.retired && field.id.as_str() == key)
        };
        rows.retain(|row| row.counts.total() > 0 || !retired(&row.key));
    }
    rows
}

/// Counts all of a year's indicators by band.
pub fn total_counts(report: &Report, year: FiscalYear) -> BandCounts {
    let mut counts = BandCounts::empty(report);
    for (_, _, indicator) in report.indicators() {
        counts.add(report.band(indicator, year));
    }
    counts
}
