//! From a report to what one indicator's chart shows. Nothing here has a place yet.

use crate::YearFacts;
use tsunagari_core::{
    FigureState, FiscalYear, Indicator, IndicatorKind, NoteScope, Quantity, Report,
};
use tsunagari_text::{ChartText, Say, bare_name, figure};

/// 表示の切替: what the bars stand for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum View {
    /// 実績値 against 目標値, in the indicator's unit.
    #[default]
    Figures,
    /// 達成率 against 100 %.
    Rates,
}

/// 表示する系列: which series the legend has switched on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Visible {
    /// The bars: actuals, or rates.
    pub actual: bool,
    /// The targets, or the line at 100 %.
    pub target: bool,
}

impl Default for Visible {
    fn default() -> Self {
        Self {
            actual: true,
            target: true,
        }
    }
}

/// 値: a value with the text that is printed for it.
#[derive(Clone, Debug, PartialEq)]
pub struct Level {
    /// Its height, for pixels only.
    pub value: f64,
    /// Exactly as printed.
    pub text: String,
}

/// 棒: what stands in a year's column.
#[derive(Clone, Debug, PartialEq)]
pub enum Bar {
    /// One value.
    Settled(Level),
    /// No value, and the word that says so.
    Missing(String),
    /// Several values are possible.
    Open {
        /// The least of them; 0 where one reading has no value.
        low: f64,
        /// The greatest of them.
        high: f64,
        /// The word that says so.
        word: String,
        /// The possible values, in small.
        span: Option<String>,
    },
    /// The series is switched off.
    Hidden,
}

/// 年度の欄: one year's column.
#[derive(Clone, Debug, PartialEq)]
pub struct Slot {
    /// What is known of the year.
    pub facts: YearFacts,
    /// What stands in the column.
    pub bar: Bar,
    /// The target's mark; `None` where there is none, or none is shown.
    pub target: Option<Level>,
    /// Whether the year has a note of its own.
    pub noted: bool,
    /// Whether it is the year being evaluated.
    pub evaluated: bool,
}

/// 図の内容: all that the chart of one indicator shows and says.
///
/// Chart, table and words come from this one value, so they cannot disagree.
#[derive(Clone, Debug, PartialEq)]
pub struct ChartModel {
    /// The indicator's number and name.
    pub title: String,
    /// The unit of the axis.
    pub unit: String,
    /// Where the figures come from.
    pub source: String,
    /// What is shown.
    pub view: View,
    /// Which series are.
    pub visible: Visible,
    /// The place of its programme in the report: picks the colour.
    pub series: usize,
    /// Whether the axis has whole steps only.
    pub whole: bool,
    /// 注記 of the indicator as a whole.
    pub note: Option<String>,
    /// A column for each of the report's years, in order.
    pub slots: Vec<Slot>,
}

impl ChartModel {
    /// Takes from the report what the chart of `indicator` shows.
    pub fn new(
        report: &Report,
        indicator: &Indicator,
        evaluated: FiscalYear,
        view: View,
        visible: Visible,
    ) -> Self {
        let slot = |year: &FiscalYear| {
            let facts = YearFacts::new(report, indicator, *year);
            Slot {
                bar: match (visible.actual, view) {
                    (false, _) => Bar::Hidden,
                    (true, View::Figures) => figure_bar(&facts.actual),
                    (true, View::Rates) => rate_bar(&facts),
                },
                target: match view {
                    View::Figures if visible.target => facts.target.settled().map(level),
                    _ => None,
                },
                noted: facts.note.is_some(),
                evaluated: *year == evaluated,
                facts,
            }
        };
        let programme = report
            .all_indicators()
            .find(|(_, _, i)| i.id == indicator.id);
        let series = programme.and_then(|(programme, _, _)| {
            report.programmes.iter().position(|p| p.id == programme.id)
        });
        let source = ChartText::Source {
            title: report.source.title.clone(),
            publisher: report.source.publisher.clone(),
        };
        Self {
            title: format!("{} {}", indicator.number, bare_name(&indicator.name)),
            unit: match view {
                View::Figures => indicator.unit.clone(),
                View::Rates => String::from("%"),
            },
            source: source.bare(),
            view,
            visible,
            series: series.unwrap_or(0),
            whole: view == View::Figures
                && indicator.kind != IndicatorKind::Percentage
                && indicator.figures.values().all(|figures| {
                    [figures.actual, figures.target]
                        .iter()
                        .flatten()
                        .all(|quantity| quantity.decimals() == 0)
                }),
            note: indicator.notes.get(&NoteScope::Indicator).cloned(),
            slots: report.years.iter().map(slot).collect(),
        }
    }

    /// The name of the bars' series.
    pub fn series_name(&self) -> String {
        match self.view {
            View::Figures => ChartText::Actual.bare(),
            View::Rates => ChartText::Rate.bare(),
        }
    }

    /// Whether the line at 100 % is shown.
    pub(crate) fn hundred(&self) -> bool {
        self.view == View::Rates && self.visible.target
    }

    /// The least and the greatest value that the axis must hold, zero and, for rates, 100 included.
    pub(crate) fn extremes(&self) -> (f64, f64) {
        let mut values = vec![if self.hundred() { 100.0 } else { 0.0 }];
        for slot in &self.slots {
            match &slot.bar {
                Bar::Settled(level) => values.push(level.value),
                Bar::Open { low, high, .. } => values.extend([*low, *high]),
                Bar::Missing(_) | Bar::Hidden => {}
            }
            values.extend(slot.target.iter().map(|target| target.value));
        }
        values.iter().fold((0.0, 0.0), |(low, high), value| {
            (value.min(low), value.max(high))
        })
    }
}

fn level(quantity: Quantity) -> Level {
    Level {
        value: quantity.to_pixels(),
        text: figure(quantity),
    }
}

fn figure_bar(state: &FigureState) -> Bar {
    match state {
        FigureState::Settled(quantity) => Bar::Settled(level(*quantity)),
        FigureState::Missing => Bar::Missing(ChartText::Missing.bare()),
        FigureState::Open(candidates) => open_bar(candidates),
    }
}

fn open_bar(candidates: &[Option<Quantity>]) -> Bar {
    let values = || candidates.iter().flatten().copied();
    let least = values().min();
    let greatest = values().max();
    let none_possible = candidates.contains(&None);
    Bar::Open {
        low: match least {
            Some(least) if !none_possible => least.to_pixels(),
            _ => 0.0,
        },
        high: greatest.map_or(0.0, Quantity::to_pixels),
        word: ChartText::Open.bare(),
        span: match (least, greatest) {
            (Some(least), Some(greatest)) if least < greatest => {
                Some(ChartText::Span(figure(least), figure(greatest)).bare())
            }
            _ => None,
        },
    }
}

fn rate_bar(facts: &YearFacts) -> Bar {
    match (facts.rating.rate(), &facts.rate) {
        (Some(rate), Some(text)) => Bar::Settled(Level {
            value: rate.ratio().to_pixels() * 100.0,
            text: text.clone(),
        }),
        _ => Bar::Missing(facts.no_rate().bare()),
    }
}
