//! What people say of an indicator's year beside its figures: how final they are, and the grade
//! that was given in the end.

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
