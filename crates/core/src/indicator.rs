//! An indicator: what is counted, what was aimed at, what came out.

use crate::{
    BandScheme, DigitRun, FinalGrade, FiscalYear, IndicatorId, Judgements, Quantity, RatingRule,
    ReadingCertainty, YearStatus,
};
use std::collections::BTreeMap;

/// 指標の種類: what its figures are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IndicatorKind {
    /// 件数: counted anew each year.
    Count,
    /// 累積: grows from year to year.
    Cumulative,
    /// 割合: a share in per cent.
    Percentage,
}

/// 目標値 or 実績値: which of a year's two figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Figure {
    /// 目標値: what the plan aims at.
    Target,
    /// 実績値: what came out.
    Actual,
}

/// 数値の所在: the place of one figure in a report.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FigureAddress {
    /// Whose figure.
    pub indicator: IndicatorId,
    /// Of which fiscal year.
    pub year: FiscalYear,
    /// Target or actual.
    pub figure: Figure,
}

/// 年度の数値: an indicator's settled figures of one year. A missing one is not zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct YearFigures {
    /// 目標値.
    pub target: Option<Quantity>,
    /// 実績値.
    pub actual: Option<Quantity>,
}

/// 数値の状態: what is known of one figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FigureState {
    /// One value.
    Settled(Quantity),
    /// No value, and none expected from the source.
    Missing,
    /// Several values are possible, each `None` where that possibility has no value
    /// for the year; nobody has decided yet. In the order of the readings, or in that in which people
    /// entered them, without repeats.
    Open(Vec<Option<Quantity>>),
}

impl From<Option<Quantity>> for FigureState {
    fn from(value: Option<Quantity>) -> Self {
        value.map_or(Self::Missing, Self::Settled)
    }
}

impl FigureState {
    /// The value, where it is settled.
    pub fn settled(&self) -> Option<Quantity> {
        match self {
            Self::Settled(value) => Some(*value),
            _ => None,
        }
    }

    /// The values that are possible: one where it is settled or missing.
    pub fn candidates(&self) -> Vec<Option<Quantity>> {
        match self {
            Self::Open(candidates) => candidates.clone(),
            one => vec![one.settled()],
        }
    }
}

/// 注記の対象: what a note is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NoteScope {
    /// The indicator as a whole.
    Indicator,
    /// One year's figures; such a year is marked ※.
    Year(FiscalYear),
}

/// 指標: what the evaluation counts, with its figures by year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Indicator {
    /// Its lasting name.
    pub id: IndicatorId,
    /// Its number on screen, e.g. `1-1`; may change.
    pub number: String,
    /// Its number or numbers in the plan, e.g. `1・2`.
    pub plan_number: String,
    /// Its name as the report gives it.
    pub name: String,
    /// 別の表記: the name as the source prints it elsewhere, e.g. in its prose. Kept as printed, so that a
    /// slip can be told; empty where nobody noted one.
    pub other_spelling: String,
    /// 単位, e.g. `件`.
    pub unit: String,
    /// 図の軸の単位: the unit as the axis of the source's own chart prints it. Kept as printed, so that a
    /// slip can be told; empty where nobody noted it.
    pub axis_unit: String,
    /// What its figures are.
    pub kind: IndicatorKind,
    /// How it is rated, where it is not rated as the report says.
    pub rule: Option<Box<RatingRule>>,
    /// Bands of its own, where it does not have the report's. It is then counted apart.
    pub scheme: Option<Box<BandScheme>>,
    /// Whether it counts support plans: what the clause's sixth item asks for, whichever
    /// programme the report places the indicator under.
    pub measures_support_plans: bool,
    /// The page of the plan that sets its targets.
    pub plan_page: Option<u16>,
    /// The page of the report that prints its figures, where it can be told.
    pub report_page: Option<u16>,
    /// 基準値: what the plan starts from, in the indicator's unit.
    pub baseline: Option<Quantity>,
    /// Settled figures by year.
    pub figures: BTreeMap<FiscalYear, YearFigures>,
    /// 未確定: figures that people entered in several ways, each with the values there are to choose
    /// from: at least two, each once. None of them has a settled value.
    pub open: BTreeMap<(FiscalYear, Figure), Vec<Option<Quantity>>>,
    /// 注記, by what they are about.
    pub notes: BTreeMap<NoteScope, String>,
    /// How surely the figures were read from the source.
    pub certainty: ReadingCertainty,
    /// Digits that run together in the source, with their possible readings.
    pub run: Option<DigitRun>,
    /// 比較不可: years that cannot be compared with the one before, each with its reason.
    pub basis_changes: BTreeMap<FiscalYear, String>,
    /// 数値の確定度 and 最終評価 of its years.
    pub judgements: Judgements,
    /// 廃止: whether it is no longer evaluated. It keeps its figures.
    pub retired: bool,
}

impl Indicator {
    /// What is known of one figure: what was entered, or else what the readings of the source say.
    pub fn state(&self, year: FiscalYear, figure: Figure) -> FigureState {
        match (self.entered(year, figure), &self.run) {
            (FigureState::Missing, Some(run)) if figure == Figure::Actual => run.state(year),
            (entered, _) => entered,
        }
    }

    /// What was entered for one figure, whatever the source can be read as: what edits change.
    pub fn entered(&self, year: FiscalYear, figure: Figure) -> FigureState {
        match self.open.get(&(year, figure)) {
            Some(candidates) => FigureState::Open(candidates.clone()),
            None => self.settled(year, figure).into(),
        }
    }

    /// The settled value of one figure.
    pub fn settled(&self, year: FiscalYear, figure: Figure) -> Option<Quantity> {
        let figures = self.figures.get(&year)?;
        match figure {
            Figure::Target => figures.target,
            Figure::Actual => figures.actual,
        }
    }

    /// Puts what was entered in its place, or takes it away; leaves no empty year behind.
    pub(crate) fn put(&mut self, year: FiscalYear, figure: Figure, entered: &FigureState) {
        let value = entered.settled();
        match entered {
            FigureState::Open(all) => self.open.insert((year, figure), all.clone()),
            _ => self.open.remove(&(year, figure)),
        };
        let figures = self.figures.entry(year).or_default();
        match figure {
            Figure::Target => figures.target = value,
            Figure::Actual => figures.actual = value,
        }
        if *figures == YearFigures::default() {
            self.figures.remove(&year);
        }
    }

    /// How final a year's actual is.
    pub fn status(&self, year: FiscalYear) -> YearStatus {
        let judged = self.judgements.get(year);
        judged.map_or(YearStatus::Final, |judged| judged.status)
    }

    /// The grade that people gave a year.
    pub fn final_grade(&self, year: FiscalYear) -> Option<&FinalGrade> {
        self.judgements.get(year)?.grade.as_ref()
    }

    /// The address of one of its figures.
    pub fn address(&self, year: FiscalYear, figure: Figure) -> FigureAddress {
        FigureAddress {
            indicator: self.id.clone(),
            year,
            figure,
        }
    }
}
