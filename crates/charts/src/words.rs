//! A chart in words: its tooltip, its table, its summary.

use crate::{ChartModel, View, YearFacts};
use tsunagari_core::{FigureState, FiscalYear, Quantity, Rating, YearStatus};
use tsunagari_text::{ChartText, Say, figure_with_unit, signed_with_unit};

/// 項目: a name and what it comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// E.g. `実績値`.
    pub name: String,
    /// E.g. `26,441件`.
    pub value: String,
}

/// 吹き出し: what a year's column or an indicator's row says when it is chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tooltip {
    /// The year in both reckonings, or the indicator's number and name.
    pub title: String,
    /// Figures, rate and differences.
    pub lines: Vec<Line>,
    /// Whole sentences below: notes, why years do not compare.
    pub notes: Vec<String>,
}

impl Tooltip {
    /// All of it in one text, to be read aloud.
    pub fn spoken(&self) -> String {
        let mut text = self.title.clone();
        for line in &self.lines {
            text += &format!("、{}{}", line.name, line.value);
        }
        for note in &self.notes {
            text += &format!("。{note}");
        }
        text
    }
}

/// 表の行: what the table beside the chart says of one year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableRow {
    /// Which year.
    pub year: FiscalYear,
    /// The year in both reckonings.
    pub name: String,
    /// The target with its unit, or what stands for it.
    pub target: String,
    /// The actual with its unit, or what stands for it.
    pub actual: String,
    /// The rate, or why there is none.
    pub rate: String,
    /// 注記, where there is one.
    pub note: Option<String>,
    /// Whether it is the year being evaluated.
    pub evaluated: bool,
}

impl YearFacts {
    /// The year in both reckonings, with the word for a figure that is not final.
    pub fn year_words(&self) -> String {
        let year = ChartText::YearFull(self.year).plain();
        match self.status {
            YearStatus::Final => year,
            status => year + &ChartText::StatusBehind(status).plain(),
        }
    }

    /// The target in words.
    pub fn target_words(&self) -> String {
        self.state_words(&self.target, ChartText::NoTarget)
    }

    /// The actual in words.
    pub fn actual_words(&self) -> String {
        self.state_words(&self.actual, ChartText::Missing)
    }

    /// The rate, or why there is none.
    pub fn rate_words(&self) -> String {
        self.rate.clone().unwrap_or_else(|| self.no_rate().plain())
    }

    /// Why there is no rate.
    pub(crate) fn no_rate(&self) -> ChartText {
        match self.rating {
            Rating::NoTarget => ChartText::NoTarget,
            Rating::NoActual => ChartText::Missing,
            Rating::TargetZero => ChartText::TargetZero,
            Rating::Open => ChartText::Open,
            Rating::Rated(_) => ChartText::Nothing,
            ref other => ChartText::NoRate(other.clone()),
        }
    }

    /// Figures, rate and differences, as far as the year has them.
    pub fn lines(&self) -> Vec<Line> {
        let line = |name: ChartText, value: String| Line {
            name: name.plain(),
            value,
        };
        let mut lines = vec![
            line(ChartText::Actual, self.actual_words()),
            line(ChartText::Target, self.target_words()),
        ];
        if let Some(rate) = &self.rate {
            lines.push(line(ChartText::Rate, rate.clone()));
        } else if self.target != FigureState::Missing
            && !matches!(self.rating, Rating::NoActual | Rating::Open)
        {
            lines.push(line(ChartText::Rate, self.rate_words()));
        }
        if let Some(grade) = &self.final_grade {
            lines.push(line(ChartText::FinalGrade, grade.clone()));
        }
        if let Some(difference) = self.to_target {
            lines.push(line(ChartText::ToTarget, self.difference(difference)));
        }
        match (self.to_last_year, &self.not_comparable) {
            (_, Some(_)) => {
                let words = ChartText::NotComparable.plain();
                lines.push(line(ChartText::ToLastYear, words));
            }
            (Some(difference), None) => {
                lines.push(line(ChartText::ToLastYear, self.difference(difference)));
            }
            (None, None) => {}
        }
        lines
    }

    /// The note with its mark, and why the year does not compare with the one before.
    pub fn notes(&self) -> Vec<String> {
        let mark = ChartText::NoteMark.plain();
        let note = self.note.iter().map(|note| format!("{mark}{note}"));
        let reason = self.not_comparable.iter().cloned();
        note.chain(reason.map(|reason| ChartText::NotComparableBecause(reason).plain()))
            .collect()
    }

    fn state_words(&self, state: &FigureState, missing: ChartText) -> String {
        let figure = |quantity: Quantity| figure_with_unit(quantity, &self.unit);
        match state {
            FigureState::Settled(quantity) => figure(*quantity),
            FigureState::Missing => missing.plain(),
            FigureState::Open(candidates) => {
                let candidates = candidates.iter().map(|value| value.map(figure)).collect();
                ChartText::Candidates(candidates).plain()
            }
        }
    }

    fn difference(&self, difference: Quantity) -> String {
        match self.in_points {
            true => signed_with_unit(difference, &ChartText::Points.plain()),
            false => signed_with_unit(difference, &self.unit),
        }
    }
}

impl ChartModel {
    /// What a year's column says; `None` beyond the last.
    pub fn tooltip(&self, slot: usize) -> Option<Tooltip> {
        let facts = &self.slots.get(slot)?.facts;
        Some(Tooltip {
            title: facts.year_words(),
            lines: facts.lines(),
            notes: facts.notes(),
        })
    }

    /// The whole chart in one text, for who does not see it.
    pub fn summary(&self) -> String {
        let heading = ChartText::Heading {
            title: self.title.clone(),
            series: self.series_name(),
            unit: self.unit.clone(),
        };
        let mut text = heading.plain();
        for slot in &self.slots {
            let facts = &slot.facts;
            let mut told = vec![(ChartText::Actual.plain(), facts.actual_words())];
            if facts.target != FigureState::Missing {
                told.push((ChartText::Target.plain(), facts.target_words()));
            }
            if let Some(rate) = &facts.rate {
                told.push((ChartText::Rate.plain(), rate.clone()));
            }
            if self.view == View::Rates {
                told.rotate_right(1);
            }
            if let Some(grade) = &facts.final_grade {
                told.push((ChartText::FinalGrade.plain(), grade.clone()));
            }
            if facts.status != YearStatus::Final {
                let status = ChartText::StatusIs(facts.status).plain();
                told.push((ChartText::Status.plain(), status));
            }
            let year = facts.year;
            text += &ChartText::YearSummary { year, facts: told }.plain();
        }
        text
    }

    /// The table that says the same as the chart.
    pub fn table(&self) -> Vec<TableRow> {
        let row = |slot: &crate::Slot| TableRow {
            year: slot.facts.year,
            name: slot.facts.year_words(),
            target: slot.facts.target_words(),
            actual: slot.facts.actual_words(),
            rate: slot.facts.rate_words(),
            note: slot.facts.note.clone(),
            evaluated: slot.evaluated,
        };
        self.slots.iter().map(row).collect()
    }
}
