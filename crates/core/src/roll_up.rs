//! Counting by band. Rates are never averaged: 385.3 % beside 4.7 % shows why.

use crate::{
    AchievementBand, Activity, BandScheme, FiscalYear, Indicator, Programme, Report, YearStatus,
};

/// 集計の単位: what a band table has a row for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Grouping {
    /// 事業別.
    Programme,
    /// 分野別.
    PolicyField,
}

impl Grouping {
    /// The key of the row that counts an activity's indicators.
    pub(crate) fn key<'a>(self, programme: &'a Programme, activity: &'a Activity) -> &'a str {
        match self {
            Self::Programme => programme.id.as_str(),
            Self::PolicyField => activity.policy_field.as_str(),
        }
    }
}

/// 集計上の区分: where a band table counts an indicator. Every indicator is in exactly one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CountedAs {
    /// One of the report's bands.
    Band(AchievementBand),
    /// 独自の区分: it has bands of its own, which do not compare with the report's.
    Own,
    /// 見込み: its figure is a forecast, and an expectation is no result.
    Forecast,
    /// 率なし: it has no rate.
    None,
}

/// 区分別の数: how many indicators are in each band.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BandCounts {
    /// By band, in the scheme's order.
    pub bands: Vec<u32>,
    /// Indicators with bands of their own.
    pub own: u32,
    /// Indicators whose figure is a forecast.
    pub forecast: u32,
    /// Indicators that have no rate.
    pub none: u32,
    /// Of all these, those whose figure is provisional.
    pub provisional: u32,
}

impl BandCounts {
    fn empty(report: &Report) -> Self {
        Self {
            bands: vec![0; report.scheme.limits().len()],
            own: 0,
            forecast: 0,
            none: 0,
            provisional: 0,
        }
    }

    /// The indicators in one of the columns.
    pub fn of(&self, counted: CountedAs) -> u32 {
        match counted {
            CountedAs::Band(band) => self.bands.get(band.0).copied().unwrap_or(0),
            CountedAs::Own => self.own,
            CountedAs::Forecast => self.forecast,
            CountedAs::None => self.none,
        }
    }

    /// All indicators, those without a rate included.
    pub fn total(&self) -> u32 {
        self.bands.iter().sum::<u32>() + self.own + self.forecast + self.none
    }

    fn add(&mut self, report: &Report, indicator: &Indicator, year: FiscalYear) {
        let counted = report.counted_as(indicator, year);
        let count = match counted {
            CountedAs::Band(band) => self.bands.get_mut(band.0),
            CountedAs::Own => Some(&mut self.own),
            CountedAs::Forecast => Some(&mut self.forecast),
            CountedAs::None => None,
        };
        *count.unwrap_or(&mut self.none) += 1;
        let provisional = indicator.status(year) == YearStatus::Provisional;
        self.provisional += u32::from(provisional && counted != CountedAs::None);
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
    /// The bands an indicator has: its own, or the report's.
    pub fn scheme_of<'a>(&'a self, indicator: &'a Indicator) -> &'a BandScheme {
        indicator.scheme.as_deref().unwrap_or(&self.scheme)
    }

    /// The band of [`scheme_of`](Self::scheme_of) that an indicator is in, where it has a rate.
    pub fn band(&self, indicator: &Indicator, year: FiscalYear) -> Option<AchievementBand> {
        self.rating(indicator, year)
            .rate()
            .map(|rate| self.scheme_of(indicator).band(&rate))
    }

    /// Where the report's band tables count an indicator.
    pub fn counted_as(&self, indicator: &Indicator, year: FiscalYear) -> CountedAs {
        match self.band(indicator, year) {
            None => CountedAs::None,
            Some(_) if indicator.status(year) == YearStatus::Forecast => CountedAs::Forecast,
            Some(_) if indicator.scheme.is_some() => CountedAs::Own,
            Some(band) => CountedAs::Band(band),
        }
    }

    /// The key of a column of the band tables, in addresses and hooks.
    pub fn column_key(&self, counted: CountedAs) -> &str {
        match counted {
            CountedAs::Band(band) => self.scheme.key(band),
            CountedAs::Own => "own",
            CountedAs::Forecast => "forecast",
            CountedAs::None => "none",
        }
    }

    /// The columns of the year's band tables: every band, what is counted apart where there is such
    /// an indicator, and those without a rate.
    pub fn columns(&self, year: FiscalYear) -> Vec<CountedAs> {
        let all = total_counts(self, year);
        let mut columns: Vec<CountedAs> = self.scheme.bands().map(CountedAs::Band).collect();
        columns.extend((all.own > 0).then_some(CountedAs::Own));
        columns.extend((all.forecast > 0).then_some(CountedAs::Forecast));
        columns.push(CountedAs::None);
        columns
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
    let mut rows: Vec<RollUpRow> = keys
        .into_iter()
        .map(|key| RollUpRow {
            key: key.to_owned(),
            counts: BandCounts::empty(report),
        })
        .collect();
    let mut at = 0;
    for (programme, activity, indicator) in report.indicators() {
        let key = by.key(programme, activity);
        // The rows stand in the report's order: it is the row of the indicator before, or the next.
        let is_its = |row: &usize| rows.get(*row).is_some_and(|row| row.key == key);
        let found = (at..rows.len()).chain(0..at).find(is_its);
        if let Some(row) = found.and_then(|found| rows.get_mut(found)) {
            row.counts.add(report, indicator, year);
        }
        at = found.unwrap_or(at);
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
        counts.add(report, indicator, year);
    }
    counts
}
