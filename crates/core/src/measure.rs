//! What an indicator's year is rated from: its figures, or what the rule makes of several years.

use crate::rule::NoShare;
use crate::{
    Figure, FigureState, FiscalYear, Indicator, Measured, Polarity, Quantity, Rating, RatingInputs,
    RatingRule, Ratio, Report, TargetBasis, rate,
};

impl Report {
    /// The rule an indicator is rated by: its own, or the report's.
    pub fn rule_of<'a>(&'a self, indicator: &'a Indicator) -> &'a RatingRule {
        indicator.rule.as_deref().unwrap_or(&self.rule)
    }

    /// Whether every evaluated indicator is rated as in most reports: then 100 % is what reaching a target
    /// means.
    pub fn is_rated_as_usual(&self) -> bool {
        self.indicators()
            .all(|(_, _, indicator)| self.rule_of(indicator).is_usual())
    }

    /// What an indicator's year is rated from.
    pub fn inputs(&self, indicator: &Indicator, year: FiscalYear) -> RatingInputs {
        self.inputs_by(self.rule_of(indicator), indicator, year)
    }

    /// What an indicator's year would be rated from by another rule than its own.
    pub(crate) fn inputs_by(
        &self,
        rule: &RatingRule,
        indicator: &Indicator,
        year: FiscalYear,
    ) -> RatingInputs {
        if rule.target != TargetBasis::EachYear || rule.sums(indicator.kind) {
            return self.inputs_of_term(rule, indicator, year);
        }
        let state = |figure| indicator.state(year, figure);
        RatingInputs {
            baseline: indicator.baseline,
            ..RatingInputs::of(&state(Figure::Target), &state(Figure::Actual))
        }
    }

    /// What more than the year itself goes into.
    #[inline(never)]
    fn inputs_of_term(
        &self,
        rule: &RatingRule,
        indicator: &Indicator,
        year: FiscalYear,
    ) -> RatingInputs {
        let sums = rule.sums(indicator.kind);
        let target = match &rule.target {
            TargetBasis::EachYear => self.sum(indicator, year, Figure::Target),
            TargetBasis::TermEnd(_) => {
                let last = self.plan.term(year).map_or(year, |term| term.last);
                (&indicator.state(last, Figure::Target)).into()
            }
        };
        let actual = match sums {
            true => self.sum(indicator, year, Figure::Actual),
            false => (&indicator.state(year, Figure::Actual)).into(),
        };
        RatingInputs {
            target: self.on_the_way(rule, indicator, year, target),
            actual,
            baseline: indicator.baseline,
        }
    }

    /// How an indicator of this report does in a year.
    pub fn rating(&self, indicator: &Indicator, year: FiscalYear) -> Rating {
        rate(self.rule_of(indicator), &self.inputs(indicator, year))
    }

    /// By how much the actual passes what it is measured against, in the indicator's unit; `None`
    /// where either is not there, or is no single figure of the year.
    pub fn beyond_target(&self, indicator: &Indicator, year: FiscalYear) -> Option<Quantity> {
        let rule = self.rule_of(indicator);
        let whole = rule.target == TargetBasis::EachYear && !rule.sums(indicator.kind);
        if !whole {
            return None;
        }
        let settled = |figure| indicator.state(year, figure).settled();
        let past = settled(Figure::Actual)?.minus(settled(Figure::Target)?)?;
        match rule.polarity {
            Polarity::IncreaseFromBaseline => past.minus(indicator.baseline?),
            Polarity::YesNo | Polarity::WatchedOnly => None,
            _ => Some(past),
        }
    }

    /// The figures of the term's years up to this one, added up; of this year alone where no term
    /// holds it. One year without a figure leaves no sum.
    fn sum(&self, indicator: &Indicator, year: FiscalYear, figure: Figure) -> Measured {
        let first = self.plan.term(year).map_or(year, |term| term.first);
        let mut sum = Some(Ratio::of_figure(Quantity::ZERO));
        for start in first.start()..=year.start() {
            let state = match FiscalYear::new(start) {
                Some(year) => indicator.state(year, figure),
                None => FigureState::Missing,
            };
            match Measured::from(&state) {
                Measured::Value(value) => sum = sum.and_then(|sum| sum.plus(&value)),
                unknown => return unknown,
            }
        }
        sum.into()
    }

    /// The part of the target that a year should have come to.
    fn on_the_way(
        &self,
        rule: &RatingRule,
        indicator: &Indicator,
        year: FiscalYear,
        target: Measured,
    ) -> Measured {
        let (share, whole) = match (rule.share(&self.plan, year), target) {
            (Ok(Some(share)), Measured::Value(whole)) => (share, whole),
            (Ok(_), _) => return target,
            (Err(NoShare), _) => return Measured::Missing,
        };
        // A sum begins at nothing, and so does an increase; everything else at the baseline.
        if rule.sums(indicator.kind) || rule.polarity == Polarity::IncreaseFromBaseline {
            return whole.times(&share).into();
        }
        let Some(baseline) = indicator.baseline.map(Ratio::of_figure) else {
            return Measured::NoBaseline;
        };
        let way = whole.minus(&baseline);
        let gone = way.and_then(|way| way.times(&share));
        gone.and_then(|gone| baseline.plus(&gone)).into()
    }
}
