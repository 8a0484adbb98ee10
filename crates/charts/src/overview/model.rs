//! What the picture of all indicators shows and says.

use crate::{Tooltip, YearFacts};
use tsunagari_core::{FiscalYear, IndicatorId, Ratio, Report};
use tsunagari_text::{ChartText, Say, bare_name};

/// 指標の行: one indicator's row.
#[derive(Clone, Debug, PartialEq)]
pub struct OverviewRow {
    /// Whose row.
    pub id: IndicatorId,
    /// Its number on screen.
    pub number: String,
    /// Its name.
    pub name: String,
    /// Its rate in per cent, for pixels only.
    pub percent: Option<f64>,
    /// Its rate as printed, or why it has none.
    pub text: String,
    /// What is known of its year.
    pub facts: YearFacts,
}

/// 事業ごとのまとまり: one programme's rows.
#[derive(Clone, Debug, PartialEq)]
pub struct OverviewGroup {
    /// The programme's number and name.
    pub name: String,
    /// Its place in the report: picks the colour.
    pub series: usize,
    /// Its rows, in the report's order.
    pub rows: Vec<OverviewRow>,
}

/// 一覧図の内容: every indicator's rate in one year, by programme.
#[derive(Clone, Debug, PartialEq)]
pub struct OverviewModel {
    /// What the picture is of.
    pub title: String,
    /// Where the figures come from.
    pub source: String,
    /// The year it shows.
    pub year: FiscalYear,
    /// The programmes, in order; those without indicators are left out.
    pub groups: Vec<OverviewGroup>,
}

/// 一覧表の行: what the table beside the picture says of one indicator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OverviewTableRow {
    /// Whose row.
    pub id: IndicatorId,
    /// Its programme.
    pub programme: String,
    /// Its number and name.
    pub name: String,
    /// The target with its unit, or what stands for it.
    pub target: String,
    /// The actual with its unit, or what stands for it.
    pub actual: String,
    /// The rate, or why there is none.
    pub rate: String,
}

impl OverviewModel {
    /// Takes from the report what the picture of `year` shows.
    pub fn new(report: &Report, year: FiscalYear) -> Self {
        let rows = |programme: &tsunagari_core::Programme| -> Vec<OverviewRow> {
            let own = report.indicators().filter(|(p, _, _)| p.id == programme.id);
            own.map(|(_, _, indicator)| {
                let facts = YearFacts::new(report, indicator, year);
                let ratio = facts.rating.rate().map(|rate| rate.ratio());
                OverviewRow {
                    id: indicator.id.clone(),
                    number: indicator.number.clone(),
                    name: bare_name(&indicator.name),
                    percent: ratio.map(|ratio| ratio.to_pixels() * 100.0),
                    text: facts.rate_words(),
                    facts,
                }
            })
            .collect()
        };
        let groups = report.programmes.iter().enumerate();
        let source = ChartText::Source {
            title: report.source.title.clone(),
            publisher: report.source.publisher.clone(),
        };
        Self {
            title: ChartText::Overview(year).bare(),
            source: source.bare(),
            year,
            groups: groups
                .map(|(series, programme)| OverviewGroup {
                    name: format!("{} {}", programme.number, bare_name(&programme.name)),
                    series,
                    rows: rows(programme),
                })
                .filter(|group| !group.rows.is_empty())
                .collect(),
        }
    }

    /// All rows, in order: a place of the layout is a row of this list.
    pub fn rows(&self) -> impl Iterator<Item = (&OverviewGroup, &OverviewRow)> {
        Rows {
            groups: &self.groups,
            group: 0,
            row: 0,
        }
    }

    /// The end of the axis in per cent: the next 20 at or above the highest rate that is not cut.
    pub(super) fn limit(&self) -> f64 {
        let uncut = self.rows().filter(|(_, row)| !row.is_cut());
        let highest = uncut
            .filter_map(|(_, row)| row.percent)
            .fold(100.0, f64::max);
        (highest / 20.0).ceil() * 20.0
    }

    /// What a row says; `None` beyond the last.
    pub fn tooltip(&self, row: usize) -> Option<Tooltip> {
        let (_, row) = self.rows().nth(row)?;
        let mut notes = row.facts.notes();
        if row.is_cut() {
            notes.push(ChartText::Cut.bare());
        }
        Some(Tooltip {
            title: row.full_name(),
            lines: row.facts.lines(),
            notes,
        })
    }

    /// The whole picture in one text.
    pub fn summary(&self) -> String {
        let (mut indicators, mut rated, mut reached) = (0, 0, 0);
        let mut highest: Option<(Ratio, &OverviewRow)> = None;
        let mut lowest: Option<(Ratio, &OverviewRow)> = None;
        for (_, row) in self.rows() {
            indicators += 1;
            let Some(rate) = row.facts.rating.rate() else {
                continue;
            };
            let ratio = rate.ratio();
            rated += 1;
            reached += usize::from(row.facts.reached);
            if highest.is_none_or(|(most, _)| ratio >= most) {
                highest = Some((ratio, row));
            }
            if lowest.is_none_or(|(least, _)| ratio < least) {
                lowest = Some((ratio, row));
            }
        }
        let named = |end: Option<(Ratio, &OverviewRow)>| {
            end.map(|(_, row)| (row.full_name(), row.text.clone()))
        };
        let words = ChartText::OverviewSummary {
            indicators,
            rated,
            reached,
            highest: named(highest),
            lowest: named(lowest),
        };
        format!("{}。{}", self.title, words.bare())
    }

    /// The table that says the same as the picture.
    pub fn table(&self) -> Vec<OverviewTableRow> {
        let row = |(group, row): (&OverviewGroup, &OverviewRow)| OverviewTableRow {
            id: row.id.clone(),
            programme: group.name.clone(),
            name: row.full_name(),
            target: row.facts.target_words(),
            actual: row.facts.actual_words(),
            rate: row.text.clone(),
        };
        self.rows().map(row).collect()
    }
}

/// Rates above this are cut, so that one high rate does not flatten all others.
const CUT_ABOVE: f64 = 200.0;

impl OverviewRow {
    /// Whether its bar is longer than the axis.
    pub(super) fn is_cut(&self) -> bool {
        self.percent.is_some_and(|percent| percent > CUT_ABOVE)
    }

    /// Its number and name.
    pub fn full_name(&self) -> String {
        format!("{} {}", self.number, self.name)
    }
}

/// Walks the rows of all groups by the place of the next one: one function for every use,
/// where nested adaptors would be compiled anew.
struct Rows<'a> {
    groups: &'a [OverviewGroup],
    group: usize,
    row: usize,
}

impl<'a> Iterator for Rows<'a> {
    type Item = (&'a OverviewGroup, &'a OverviewRow);

    #[inline(never)]
    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let group = self.groups.get(self.group)?;
            if let Some(row) = group.rows.get(self.row) {
                self.row += 1;
                return Some((group, row));
            }
            self.group += 1;
            self.row = 0;
        }
    }
}
