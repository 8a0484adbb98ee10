//! Figures that ran together: every way a run of digits can be split, and how surely one is meant.

mod signs;
mod split;
mod weigh;

use crate::{FiscalYear, Quantity, RatingInputs, RatingRule, Rounding, rate};
use std::collections::BTreeMap;

/// 連続数字の手がかり: what is known of a run of digits besides the digits.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct DigitClues {
    /// The years that the source has columns for, in the order in which it prints them.
    pub years: Vec<YearClue>,
    /// 桁区切り: whether the source writes 1,000 and more with commas, so that no figure has four
    /// digits without one. A comma in the run says so by itself.
    pub grouped: bool,
    /// 小数の桁数: how many decimals every figure has, where that is known. Where it is not, each
    /// may have 0 to 4 of its own.
    pub decimals: Option<u32>,
}

/// 年度の手がかり: what is known of one year's figure in a run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct YearClue {
    /// Which year.
    pub year: FiscalYear,
    /// Whether the run has a figure of it.
    pub presence: Presence,
    /// The figure itself, where it is known. The year then has one.
    pub actual: Option<Quantity>,
    /// The rate that is printed for it. The year then has a figure.
    pub rate: Option<PrintedRate>,
}

/// 数値の有無: whether a run has a figure of a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Presence {
    /// Not known. A series goes on once it has begun, so of the years that are not known, only the
    /// earliest can be without a figure.
    #[default]
    Unknown,
    /// There is one.
    Present,
    /// There is none.
    Absent,
}

/// 記載された達成率: a printed rate, with what it was computed from besides the year's own figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PrintedRate {
    /// As printed, in per cent; its decimals say how far it was rounded.
    pub printed: Quantity,
    /// What was aimed at.
    pub target: Quantity,
    /// 基準値, for the formulas that need one.
    pub baseline: Option<Quantity>,
    /// The formula, and whether it rounds half up or cuts off. The year's figure alone is rated:
    /// rules that add up years or expect a part of the way are not looked at.
    pub rule: RatingRule,
}

impl PrintedRate {
    /// Whether a figure has this rate.
    pub fn fits(&self, actual: Quantity) -> bool {
        let inputs = RatingInputs {
            target: Some(crate::Ratio::of_figure(self.target)).into(),
            actual: Some(crate::Ratio::of_figure(actual)).into(),
            baseline: self.baseline,
        };
        let rounding = Rounding {
            decimals: self.printed.decimals(),
            half_up: self.rule.rounding.half_up,
        };
        let rounded = rate(&self.rule, &inputs)
            .rate()
            .map(|r| r.rounded(rounding));
        rounded.and_then(|text| text.parse().ok()) == Some(self.printed)
    }
}

/// 連続数字の読み: every reading of a run that its clues allow, best first. There is one at least.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DigitReadings {
    /// The readings, best first.
    pub readings: Vec<DigitReading>,
    /// How surely the first one is meant.
    pub certainty: DigitCertainty,
}

/// 読みの候補: one joint reading of a run, with what speaks for and against it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DigitReading {
    /// The figures; a year that is not named has none.
    pub actuals: BTreeMap<FiscalYear, Quantity>,
    /// What it keeps to and what it does not, in the order in which it is said.
    pub reasons: Vec<DigitReason>,
}

/// 計算上の確かさ: how surely a run was read, by its clues alone. A person's own judgement is
/// [`ReadingCertainty`](crate::ReadingCertainty), and neither follows from the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DigitCertainty {
    /// 確実: exactly one reading satisfies the clues.
    Certain,
    /// おそらく: several do, and exactly one of them keeps every step from year to year within
    /// fourfold.
    Likely,
    /// 未確定: several do, and the steps do not single one out.
    Unresolved,
}

/// 読みの根拠: what speaks for or against a reading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DigitReason {
    /// The year's figure has the rate that is printed.
    Rate(FiscalYear),
    /// The year's figure is the one that is known.
    Actual(FiscalYear),
    /// Every comma groups thousands, and no figure lacks one.
    Grouping,
    /// These years have no figure, though they might.
    Without(Vec<FiscalYear>),
    /// The figures differ in how many decimals they have.
    MixedDecimals,
    /// No year's figure is more than four times its neighbour's, nor less than a fourth.
    Steady,
    /// From one year to the next the figure changes more than fourfold.
    Leap {
        /// The earlier year.
        from: FiscalYear,
        /// The later year.
        to: FiscalYear,
    },
}

/// 読めない理由: why a run has no readings to choose from. What was typed stays where it is.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DigitProblem {
    /// Nothing was given.
    #[error("no digits")]
    Empty,
    /// A sign that belongs to no figure: anything but digits, commas and points. A `△` is no
    /// exception: figures below zero are not read.
    #[error("not a digit, a comma or a point: {sign} as character {at}")]
    Sign {
        /// The sign, as it was given.
        sign: char,
        /// The how many-th character it is, from 1.
        at: usize,
    },
    /// More than [`DigitClues::MOST_DIGITS`] digits, commas and points.
    #[error("too many digits")]
    TooLong,
    /// No year can have a figure.
    #[error("no years")]
    NoYears,
    /// More than [`DigitClues::MOST_YEARS`] years.
    #[error("too many years")]
    TooManyYears,
    /// One year stands twice among the years.
    #[error("{0} twice")]
    YearTwice(FiscalYear),
    /// A year is said to have no figure, and to have this figure or this rate.
    #[error("{0} has no figure, and has one")]
    Contradiction(FiscalYear),
    /// No reading satisfies everything that is given.
    #[error("no reading fits")]
    NoReading,
    /// More readings fit than [`DigitClues::MOST_READINGS`].
    #[error("{0} readings fit")]
    TooMany(u64),
}

impl DigitClues {
    /// The most digits, commas and points of a run.
    pub const MOST_DIGITS: usize = 100;
    /// The most years of a run.
    pub const MOST_YEARS: usize = 10;
    /// The most readings that are of use to anybody.
    pub const MOST_READINGS: u64 = 100;
}

impl DigitReadings {
    /// The reading that the clues single out.
    pub fn picked(&self) -> Option<&DigitReading> {
        let sure = self.certainty != DigitCertainty::Unresolved;
        self.readings.first().filter(|_| sure)
    }
}

/// Reads a run of digits (連続した数字) such as `14,03911,0355,959854`, which text copied from a PDF
/// gives where the page has a row of figures.
///
/// Takes digits, commas that group thousands and decimal points, half or full width. A space is
/// where a figure ends. A figure has no sign, no leading zero (`0` and `0.5` are figures, `05` is
/// not), at most 12 digits and 4 decimals.
///
/// Every reading that satisfies the clues is there; none is that does not.
///
/// ```
/// use tsunagari_core::*;
/// // 3-9 in the R5 report: targets 33, printed 100.0 %, from R5 back.
/// let rate = PrintedRate {
///     printed: "100.0".parse()?,
///     target: 33.into(),
///     baseline: None,
///     rule: RatingRule::default(),
/// };
/// let clue = |start, rate| YearClue {
///     year: FiscalYear::new(start).expect("a year"),
///     presence: Presence::Unknown,
///     actual: None,
///     rate,
/// };
/// let clues = DigitClues {
///     years: vec![clue(2023, Some(rate)), clue(2022, None), clue(2021, None)],
///     grouped: true,
///     decimals: None,
/// };
/// let read = read_digits("3324", &clues).expect("readings");
/// assert_eq!(read.readings.len(), 2); // 33 and 24, or 33, 2 and 4
/// assert_eq!(read.certainty, DigitCertainty::Likely); // 33 to 2 is more than fourfold
/// let figures = read.readings[0].actuals.values().map(ToString::to_string);
/// assert_eq!(figures.collect::<Vec<_>>(), ["24", "33"]);
/// # Ok::<(), QuantityError>(())
/// ```
///
/// # Errors
/// A [`DigitProblem`], also where nothing fits or where so much does that the clues are too few.
pub fn read_digits(run: &str, clues: &DigitClues) -> Result<DigitReadings, DigitProblem> {
    let signs = signs::read(run)?;
    let series = split::series(clues)?;
    let splits = split::splits(&signs, clues, &series)?;
    Ok(weigh::weigh(splits, clues, signs.has_commas()))
}
