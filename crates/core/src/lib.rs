//! The report in plain Rust: what it holds, how it is rated, how it changes.
//!
//! Nothing here knows a browser, a clock, a file format or a language: every
//! function is pure, so the same rules run in the page, in tests and in tools.
//!
//! * what a report holds: [`Report`], [`Programme`], [`Activity`], [`Indicator`]
//! * how it is rated: [`rate()`], [`BandScheme`], [`roll_up()`], [`trend()`]
//! * whether what is printed agrees with it: [`Claim`], [`check()`]
//! * how it stands against another: [`compare()`], [`year_on_year()`]
//! * how it changes: [`Edit`], [`apply()`], [`History`], [`diff()`]
//! * how its structure changes: [`change_indicator()`] and its like, [`split_indicator()`], [`Report::begin`]
//! * what if its figures were others, and what it would take: [`Scenario`], [`Report::reach`], [`Report::lifts`]
//! * what a workshop can ask of it: [`Report::exercises`]
//! * how it is handed out: [`Snapshot`]
//! * how tabs join what they changed: [`Branch`], [`Merged`]
//! * what a person typed: [`parse_figure()`], [`FiscalYear::parse`], [`read_digits()`]
#![doc(test(attr(deny(warnings))))]

mod again;
mod attention;
mod band;
mod begin;
mod check;
mod claim;
mod compare;
mod diff;
mod digits;
mod edit;
mod exercise;
mod fiscal_year;
mod head;
mod head_problem;
mod history;
mod id;
mod indicator;
mod input;
mod judgement;
mod lift;
mod measure;
mod merge;
mod pace;
mod plan;
mod quantity;
mod rate;
mod ratio;
mod reach;
mod reading;
mod report;
mod restructure;
mod roll_up;
mod rule;
mod scenario;
mod snapshot;
mod trend;

pub use again::again;
pub use attention::{Concern, concerns, needs_attention};
pub use band::{AchievementBand, BandLimit, BandMark, BandScheme};
pub use check::{
    CheckResult, Compared, Explanation, Finding, Outcome, Remark, RuleFit, RuleSearch, Tally,
    Unchecked, adopt_rule, check, find_rules, found_by, inspect,
};
pub use claim::{Assertion, Claim, Operand, PrintedBandRow, Term};
pub use compare::{
    Comparison, ComparisonCounts, Difference, Differing, Holder, Incomparable, MatchedBy, Pair,
    PartDifference, Shift, YearCounts, YearLine, YearOnYear, compare, year_on_year,
};
pub use diff::diff;
pub use digits::{
    DigitCertainty, DigitClues, DigitProblem, DigitReading, DigitReadings, DigitReason, Presence,
    PrintedRate, YearClue, read_digits,
};
pub use edit::{Edit, EditError, apply, apply_all};
pub use exercise::{Bounds, Exercise, ExerciseSet, Lookback, Task};
pub use fiscal_year::{ERAS, Era, FiscalYear, FiscalYearProblem, half_width};
pub use head::{ActivityHead, IndicatorHead, Placed, PolicyFieldHead, ProgrammeHead, ReportHead};
pub use head_problem::HeadProblem;
pub use history::History;
pub use id::{ActivityId, ClaimId, IndicatorId, PolicyFieldId, ProgrammeId, is_id};
pub use indicator::{
    Figure, FigureAddress, FigureState, Indicator, IndicatorKind, NoteScope, YearFigures,
};
pub use input::{FigureInput, FigureProblem, FigureRemark, parse_figure};
pub use judgement::{FinalGrade, Judgements, YearJudgement, YearStatus};
pub use lift::{Lift, lifted_within};
pub use merge::{Branch, Merged, Record, both_texts};
pub use pace::{NoPace, Pace, Stride};
pub use plan::{Municipality, Plan, PlanTerm, Source};
pub use quantity::{Quantity, QuantityError};
pub use rate::{AchievementRate, Measured, Rating, RatingInputs, points_between, rate};
pub use ratio::Ratio;
pub use reach::{Goal, Obstacle, Reach};
pub use reading::{DigitRun, Reading, ReadingCertainty, choose_reading, record_run};
pub use report::{Activity, PolicyField, Programme, Report, Summary, SummarySection};
pub use restructure::{
    change_activity, change_claim, change_head, change_indicator, change_policy_field,
    change_programme, fresh_id, split_activity, split_indicator,
};
pub use roll_up::{BandCounts, CountedAs, Grouping, RollUpRow, roll_up, total_counts};
pub use rule::{Polarity, RatingRule, Rounding, TargetBasis, TermPath, ZeroCase};
pub use scenario::{Scenario, ScenarioError};
pub use snapshot::{Day, NoSuchDay, Snapshot};
pub use trend::{Improvement, LeftOut, Trend, improvement, trend};
