//! What people say of an indicator's year beside its figures: how final they are, and the grade
//! that was given in the end.

use crate::FiscalYear;

/// 数値の確定度: how final a year's actual is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum YearStatus {
    /// 確定.
    #[default]
    Final,
    /// 速報・暫定: counted, but it may still change. Rated, counted by band and compared as a final
    /// one is, and named wherever it is counted.
    Provisional,
    /// 見込み: expected, not counted. Rated for its own page, but left out of counts by band and of
    /// what improved: an expectation is no result.
    Forecast,
}

impl YearStatus {
    /// All three, the most final first.
    pub const ALL: [Self; 3] = [Self::Final, Self::Provisional, Self::Forecast];
}

/// 最終評価: the grade that people gave a year, beside the one that is computed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FinalGrade {
    /// The grade in words; not empty. It stays as it was given, whatever becomes of the bands.
    pub grade: String,
    /// Why; not empty.
    pub reason: String,
}

impl FinalGrade {
    /// Whether both are there.
    pub(crate) fn is_whole(&self) -> bool {
        !self.grade.is_empty() && !self.reason.is_empty()
    }
}

/// 年度の判断: what people said of one year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct YearJudgement {
    /// Which year.
    pub year: FiscalYear,
    /// 数値の確定度.
    pub status: YearStatus,
    /// 最終評価, where there is one.
    pub grade: Option<FinalGrade>,
}

/// What was said of each year, in order; years of which nothing was said are not there.
///
/// A list, because there are a handful of years at most, and a map of its own weighs more.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Judgements(Vec<YearJudgement>);

impl Judgements {
    /// All of them.
    pub fn iter(&self) -> impl Iterator<Item = &YearJudgement> {
        self.0.iter()
    }

    /// Whether nothing was said of any year.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What was said of a year.
    pub fn get(&self, year: FiscalYear) -> Option<&YearJudgement> {
        self.0.iter().find(|judged| judged.year == year)
    }

    /// Says something else of a year.
    #[inline(never)]
    pub fn set(&mut self, year: FiscalYear, judge: impl FnOnce(&mut YearJudgement)) {
        let mut judged = self.get(year).cloned().unwrap_or(YearJudgement {
            year,
            status: YearStatus::Final,
            grade: None,
        });
        judge(&mut judged);
        self.0.retain(|other| other.year != year);
        if judged.status != YearStatus::Final || judged.grade.is_some() {
            let at = self.0.iter().filter(|other| other.year < year).count();
            self.0.insert(at, judged);
        }
    }
}
