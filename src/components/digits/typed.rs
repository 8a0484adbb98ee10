//! What was typed about a run of digits, and the clues that it makes.

use tsunagari_core::{
    DigitClues, DigitProblem, DigitReadings, Figure, FigureProblem, FiscalYear, Indicator,
    IndicatorKind, NoteScope, Presence, PrintedRate, Quantity, RatingRule, Report, TargetBasis,
    TermPath, YearClue, parse_figure, read_digits,
};
use tsunagari_text::{DigitsText, EditText, Say, figure};

/// One of the figures that can be known of a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Known {
    /// 分かっている実績値.
    Actual,
    /// 目標値.
    Target,
    /// 記載の達成率.
    Rate,
}

/// What was typed about one year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TypedYear {
    /// Which year.
    pub year: FiscalYear,
    /// Whether the run has a figure of it.
    pub presence: Presence,
    actual: String,
    target: String,
    rate: String,
}

/// Everything that was typed. It stays as it was typed, whatever can be made of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Typed {
    /// The run.
    pub run: String,
    /// Whether the source prints the earliest year first.
    pub earliest_first: bool,
    /// Whether the source writes thousands with commas.
    pub grouped: bool,
    /// How many decimals every figure has.
    pub decimals: Option<u32>,
    /// The years, latest first.
    pub years: Vec<TypedYear>,
    /// Whether printed rates can be compared: each is of its own year's figure.
    pub has_rates: bool,
    rule: RatingRule,
    baseline: Option<Quantity>,
    unit: String,
}

/// What a run comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// A clue is no figure; its field says so.
    CluesUnread,
    /// There are no readings.
    Problem(DigitProblem),
    /// There are.
    Read(DigitReadings),
}

impl Typed {
    /// What an indicator brings: its years with their targets and printed rates, the run that it
    /// has already. A year with a note of its own has a figure that the note is about.
    pub fn of(report: &Report, indicator: &Indicator) -> Self {
        let rule = report.rule_of(indicator).clone();
        let has_rates = rates_one_year(&rule, indicator.kind);
        let written = |value: Option<Quantity>| value.map(figure).unwrap_or_default();
        let year = |year: &FiscalYear| {
            let target = indicator.settled(*year, Figure::Target);
            let rate = report.printed_rate(&indicator.id, *year);
            let noted = indicator.notes.contains_key(&NoteScope::Year(*year));
            TypedYear {
                year: *year,
                presence: match noted {
                    true => Presence::Present,
                    false => Presence::Unknown,
                },
                actual: String::new(),
                target: written(target),
                rate: written(rate.filter(|_| has_rates && target.is_some())),
            }
        };
        let run = indicator.run.as_ref().map(|run| run.digits.clone());
        let years = report.years.iter().rev().take(DigitClues::MOST_YEARS);
        Self {
            run: run.unwrap_or_default(),
            earliest_first: false,
            grouped: true,
            decimals: None,
            years: years.map(year).collect(),
            has_rates,
            rule,
            baseline: indicator.baseline,
            unit: indicator.unit.clone(),
        }
    }

    /// The rule that rates are compared by.
    pub fn rule(&self) -> &RatingRule {
        &self.rule
    }

    /// What a field of a year holds.
    pub fn text(&self, at: usize, known: Known) -> &str {
        self.years.get(at).map_or("", |year| match known {
            Known::Actual => &year.actual,
            Known::Target => &year.target,
            Known::Rate => &year.rate,
        })
    }

    /// Writes down what a field of a year holds.
    pub fn write(&mut self, at: usize, known: Known, text: String) {
        if let Some(year) = self.years.get_mut(at) {
            *match known {
                Known::Actual => &mut year.actual,
                Known::Target => &mut year.target,
                Known::Rate => &mut year.rate,
            } = text;
        }
    }

    /// What is wrong with a field of a year, in words.
    pub fn problem(&self, at: usize, known: Known) -> Option<String> {
        let read = self.read(at, known);
        if let Err(problem) = read {
            let unit = self.unit_of(known);
            return Some(EditText::Problem { problem, unit }.plain());
        }
        let lonely = known == Known::Rate
            && matches!(read, Ok(Some(_)))
            && matches!(self.read(at, Known::Target), Ok(None));
        lonely.then(|| DigitsText::RateWithoutTarget.plain())
    }

    fn unit_of(&self, known: Known) -> &str {
        match known {
            Known::Rate => "%",
            _ => &self.unit,
        }
    }

    fn read(&self, at: usize, known: Known) -> Result<Option<Quantity>, FigureProblem> {
        parse_figure(self.text(at, known), self.unit_of(known)).map(|input| input.value)
    }

    /// The clues; `None` where a field holds what is none.
    fn clues(&self) -> Option<DigitClues> {
        let mut years = Vec::new();
        for (at, typed) in self.years.iter().enumerate() {
            let read = |known| {
                let sound = self.problem(at, known).is_none();
                sound.then(|| self.read(at, known).ok().flatten())
            };
            let (target, rate) = match self.has_rates {
                true => (read(Known::Target)?, read(Known::Rate)?),
                false => (None, None),
            };
            let rate = rate.zip(target).map(|(printed, target)| PrintedRate {
                printed,
                target,
                baseline: self.baseline,
                rule: self.rule.clone(),
            });
            years.push(YearClue {
                year: typed.year,
                presence: typed.presence,
                actual: read(Known::Actual)?,
                rate,
            });
        }
        if self.earliest_first {
            years.reverse();
        }
        Some(DigitClues {
            years,
            grouped: self.grouped,
            decimals: self.decimals,
        })
    }

    /// The readings of the run.
    pub fn outcome(&self) -> Outcome {
        let Some(clues) = self.clues() else {
            return Outcome::CluesUnread;
        };
        match read_digits(&self.run, &clues) {
            Ok(read) => Outcome::Read(read),
            Err(problem) => Outcome::Problem(problem),
        }
    }
}

/// Whether a rule rates a year by that year's figures alone, so that a printed rate speaks of one
/// figure of the run and of no other.
fn rates_one_year(rule: &RatingRule, kind: IndicatorKind) -> bool {
    let path = matches!(
        rule.target,
        TargetBasis::TermEnd(TermPath::Straight | TermPath::Given(_))
    );
    !path && !rule.sums(kind)
}
