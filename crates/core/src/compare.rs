//! 比較: what two reports say of the same years, and how a year does against an earlier one.

mod matching;
mod pair;
mod parts;
mod years;

use crate::diff::insert_sorted;
use crate::{
    AchievementBand, ActivityId, Edit, Figure, FigureState, FiscalYear, IndicatorId, ProgrammeId,
    Quantity, Rating, RatingRule, Report,
};
use matching::Matching;
use pair::{Side, differences};

pub use years::{YearCounts, YearLine, YearOnYear, year_on_year};

/// 比較の結果: what differs between two reports in the same places and the same years.
///
/// ```
/// use tsunagari_core::*;
/// # let year = FiscalYear::parse("R5")?;
/// # let (first, last) = (year, year);
/// # let term = PlanTerm { number: 1, first, last, announced: false };
/// # let head = ReportHead {
/// #     title: "報告".into(),
/// #     municipality: Municipality::new("高松市", "372013")?,
/// #     year,
/// #     plan: Plan { name: "計画".into(), terms: vec![term] },
/// #     source: Source { title: String::new(), publisher: String::new(), as_of: None, updated: None },
/// #     years: vec![year],
/// #     rule: RatingRule::default(),
/// #     scheme: BandScheme::six(),
/// # };
/// # let published = Report::begin("own", head, vec![], vec![])?;
/// let retitled = change_head(&published, |head| head.title = "報告書の案".into());
/// let draft = apply_all(&published, retitled.as_slice())?;
/// assert!(compare(&published, &published).is_empty());
/// assert_eq!(compare(&published, &draft).parts.len(), 1);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Comparison {
    /// Every indicator that both have, retired or not, in the order of the later report.
    pub pairs: Vec<Pair>,
    /// Indicators that only the earlier report has, in its order.
    pub only_before: Vec<IndicatorId>,
    /// Indicators that only the later report has, in its order.
    pub only_after: Vec<IndicatorId>,
    /// What differs beside figures, rules and rates: names, places, texts, marks, claims.
    pub parts: Vec<PartDifference>,
}

/// 対応する指標: one indicator as both reports have it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pair {
    /// Its id in the earlier report.
    pub before: IndicatorId,
    /// Its id in the later report.
    pub after: IndicatorId,
    /// What says that they are the same.
    pub matched: MatchedBy,
    /// What differs: first what holds for all years, then year by year.
    pub differences: Vec<Difference>,
}

/// 対応づけの根拠: what says that two indicators are the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MatchedBy {
    /// 識別子: they have one id.
    Id,
    /// 番号と名前: their ids differ, but number and name are exactly the same, and no other
    /// indicator of either report that is left has them. Whoever shows it has to say so.
    NumberAndName,
}

/// 違い: one thing in which an indicator differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// Of which fiscal year; `None` for what holds for all.
    pub year: Option<FiscalYear>,
    /// What it is, before and after.
    pub what: Differing,
}

/// 違いの内容: what an indicator has in one report and in the other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Differing {
    /// 目標値 or 実績値. Digits are kept as they were written; 94 and 94.0 do not differ.
    Figure {
        /// Which of the two.
        figure: Figure,
        /// In the earlier report.
        before: FigureState,
        /// In the later report.
        after: FigureState,
    },
    /// 基準値.
    Baseline {
        /// In the earlier report.
        before: Option<Quantity>,
        /// In the later report.
        after: Option<Quantity>,
    },
    /// 評価方法: the rule that it is rated by, be it its own or its report's.
    Rule {
        /// In the earlier report.
        before: Box<RatingRule>,
        /// In the later report.
        after: Box<RatingRule>,
    },
    /// 達成率, each computed by its own report's rule. Exact rates are compared, whatever they
    /// are rounded to.
    Rate {
        /// In the earlier report.
        before: Rating,
        /// In the later report.
        after: Rating,
        /// Which way it went.
        shift: Shift,
    },
    /// 達成度区分, each of its own report's bands, from the exact rate. Bands with the same limits
    /// are the same, whatever they are called.
    Band {
        /// In the earlier report; `None` without a rate.
        before: Option<AchievementBand>,
        /// In the later report.
        after: Option<AchievementBand>,
        /// Which way it went.
        shift: Shift,
    },
}

/// 違いの向き: which way a rate or a band went.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shift {
    /// 向上: it is better.
    Better,
    /// 低下: it is worse.
    Worse,
    /// 変更: it is another, and neither better nor worse can be said: one of them is not there, or
    /// both are as good.
    Changed,
    /// 比較できない: the two do not measure the same.
    NotComparable(Incomparable),
}

/// 比較できない理由: why two rates are not like with like.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Incomparable {
    /// The counting basis changed in that year, for the reason given.
    Basis(FiscalYear, String),
    /// The figure of that year is a forecast.
    Forecast(FiscalYear),
    /// They are rated by different rules. Rounding alone makes no difference.
    Rule,
    /// Their bands have other limits.
    Bands,
    /// They are counted in different units.
    Unit,
    /// One counts anew each year, grows, or is a share, and the other does not.
    Kind,
    /// Figures can be read, or were given, in several ways that disagree on which way it went.
    Open,
}

/// 構成や文章の違い: what differs beside figures, rules and rates.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PartDifference {
    /// A part that was added, taken away, renamed, redefined, moved or retired, or one of its texts,
    /// notes, marks or readings: as the edit that would make the one into the other. Parts go by
    /// their ids in the later report where it has them. Places among siblings are left out.
    Changed(Edit),
    /// 並び順: what both hold stands in another order.
    Reordered(Holder),
    /// 記載事項: what the printed report asserts.
    Claims {
        /// How many the earlier report has.
        before: usize,
        /// How many the later report has.
        after: usize,
        /// How many only one of them has, or has otherwise; none where only their order differs.
        differing: usize,
    },
}

/// What holds parts in an order, by its id in the later report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Holder {
    /// The report's policy fields.
    PolicyFields,
    /// The report's programmes.
    Programmes,
    /// A programme's activities.
    Activities(ProgrammeId),
    /// An activity's indicators.
    Indicators(ActivityId),
}

/// 違いの数: how much differs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct ComparisonCounts {
    /// Indicators that both have and that differ in figures, rules, rates or bands.
    pub indicators: usize,
    /// Targets, actuals and baselines.
    pub figures: usize,
    /// Rating rules.
    pub rules: usize,
    /// Rates, each year's.
    pub rates: usize,
    /// Bands, each year's.
    pub bands: usize,
    /// Of the rates, those that are better.
    pub better: usize,
    /// Of the rates, those that are worse.
    pub worse: usize,
    /// Of the rates, those that cannot be compared.
    pub not_comparable: usize,
    /// Indicators whose ids differ and that were matched by number and name.
    pub by_name: usize,
}

impl Comparison {
    /// Whether nothing differs.
    pub fn is_empty(&self) -> bool {
        let same = self.pairs.iter().all(|pair| pair.differences.is_empty());
        same && self.only_before.is_empty() && self.only_after.is_empty() && self.parts.is_empty()
    }

    /// How much differs.
    pub fn counts(&self) -> ComparisonCounts {
        let mut counts = ComparisonCounts::default();
        for pair in &self.pairs {
            counts.indicators += usize::from(!pair.differences.is_empty());
            counts.by_name += usize::from(pair.matched == MatchedBy::NumberAndName);
            for difference in &pair.differences {
                match &difference.what {
                    Differing::Figure { .. } | Differing::Baseline { .. } => counts.figures += 1,
                    Differing::Rule { .. } => counts.rules += 1,
                    Differing::Band { .. } => counts.bands += 1,
                    Differing::Rate { shift, .. } => {
                        counts.rates += 1;
                        match shift {
                            Shift::Better => counts.better += 1,
                            Shift::Worse => counts.worse += 1,
                            Shift::NotComparable(_) => counts.not_comparable += 1,
                            Shift::Changed => {}
                        }
                    }
                }
            }
        }
        counts
    }
}

/// Compares two reports in the same places and the same years: a draft with what was published, a
/// state with an earlier one. Each is rated by its own rules.
///
/// Indicators are matched by id, retired ones too; what has no partner by id is matched where number
/// and name are exactly the same ([`MatchedBy::NumberAndName`]), and else listed as only one
/// report's. The reports' own ids are not compared.
pub fn compare(before: &Report, after: &Report) -> Comparison {
    let matching = Matching::of(before, after);
    let mut comparison = Comparison {
        only_before: matching.only_before.clone(),
        only_after: matching.only_after.clone(),
        parts: parts::differences(before, after, &matching),
        pairs: Vec::new(),
    };
    let mut years = before.years.clone();
    for year in &after.years {
        insert_sorted(&mut years, *year);
    }
    for matched in &matching.indicators {
        let one = Side::of(before, matched.before);
        let other = Side::of(after, matched.after);
        comparison.pairs.push(Pair {
            before: matched.before.id.clone(),
            after: matched.after.id.clone(),
            matched: matched.by,
            differences: differences(one, other, &years),
        });
    }
    comparison
}
