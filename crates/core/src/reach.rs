//! What it would take: the figure that reaches a band or the whole target, by the indicator's own rule.

mod behind;

use crate::{
    AchievementBand, BandScheme, Figure, FigureState, FiscalYear, Indicator, IndicatorKind,
    Measured, Quantity, Rating, Ratio, Report, rate,
};
use behind::{Behind, Case, Span, Wanted};

/// 到達点: what is to be reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Goal {
    /// The target: 100 %, as the rule understands it.
    Full,
    /// A band of the indicator's scheme.
    Band(AchievementBand),
}

/// 必要な実績: what it takes to reach a goal in a year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reach {
    /// The year is there, or in a band that is as good.
    Reached,
    /// The actual that is enough: the nearest one to what there is, in the step of the indicator's figures.
    Takes(Quantity),
    /// No figure of this indicator reaches it; where a range is to be kept, none on the side on which the year is:
    /// who has too little is not told to have too much.
    Unreachable(Obstacle),
    /// There is no rate to reach it with, whatever the actual.
    Unrated(Rating),
}

/// 届かない理由: why no figure reaches a goal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Obstacle {
    /// It would take a figure below zero.
    BelowZero,
    /// It would take a share of more than 100 %.
    AboveHundred,
    /// The formula has no such rate: staying in a range is never more than 100 %.
    NoSuchRate,
    /// The band is narrower than one step of the figures: the next one is beyond it.
    TooNarrow,
    /// It would take a figure that leaves the range of figures.
    TooLarge,
}

impl Report {
    /// What it takes to reach a goal in a year, with everything but the year's actual as it is.
    ///
    /// The figure is found from the exact ratio, so that it reaches the goal and one step less does not.
    pub fn reach(&self, indicator: &Indicator, year: FiscalYear, goal: Goal) -> Reach {
        let rule = self.rule_of(indicator);
        // With nothing in the year, what a sum of years comes to is what there is before it.
        let mut empty = indicator.clone();
        empty.put(year, Figure::Actual, &FigureState::Settled(Quantity::ZERO));
        let inputs = self.inputs(&empty, year);
        let now = indicator.state(year, Figure::Actual).settled();
        if self.is_there(indicator, year, goal) {
            return Reach::Reached;
        }
        let (Measured::Value(target), Measured::Value(before)) = (inputs.target, inputs.actual)
        else {
            return Reach::Unrated(rate(rule, &inputs));
        };
        let side = now.map_or(Some(before), |now| before.plus(&Ratio::of_figure(now)));
        let case = Case {
            rule,
            inputs,
            target,
            side: side.unwrap_or(before),
            wanted: Wanted::of(rule, self.scheme_of(indicator), goal),
        };
        let span = match case.behind() {
            Ok(Behind::Span(span)) => span,
            Ok(Behind::None) => return Reach::Unreachable(Obstacle::NoSuchRate),
            Ok(Behind::TooLarge) => return Reach::Unreachable(Obstacle::TooLarge),
            Err(rating) => return Reach::Unrated(rating),
        };
        match nearest(span, before, now, indicator) {
            Ok(figure) if case.is_wanted(&before, figure) => Reach::Takes(figure),
            Ok(_) => Reach::Unreachable(Obstacle::NoSuchRate),
            Err(obstacle) => Reach::Unreachable(obstacle),
        }
    }

    fn is_there(&self, indicator: &Indicator, year: FiscalYear, goal: Goal) -> bool {
        let Some(rate) = self.rating(indicator, year).rate() else {
            return false;
        };
        let scheme = self.scheme_of(indicator);
        match goal {
            Goal::Full => self.rule_of(indicator).polarity.reaches(&rate),
            Goal::Band(band) => scheme.is_as_good(scheme.band(&rate), band),
        }
    }
}

impl BandScheme {
    /// Whether a band is as good as another: the same, or better by its mark.
    fn is_as_good(&self, one: AchievementBand, other: AchievementBand) -> bool {
        one == other || self.mark(one) < self.mark(other)
    }

    /// The better bands than one, the next one first: those above it, or where they are no better (more than
    /// 105 % may be too much) those below.
    pub fn better_than(&self, band: AchievementBand) -> Vec<AchievementBand> {
        let better = |other: &AchievementBand| {
            let mark = self.mark(*other);
            mark.is_some() && mark < self.mark(band)
        };
        let ways =
            (1..self.limits().len()).flat_map(|by| [band.0.checked_sub(by), Some(band.0 + by)]);
        ways.flatten().map(AchievementBand).filter(better).collect()
    }
}

impl Indicator {
    /// The decimals that its figures are written with: the step in which they can change.
    pub fn decimals(&self) -> u32 {
        let figures = self.figures.values();
        let all = figures.flat_map(|figures| [figures.target, figures.actual]);
        all.flatten().map(Quantity::decimals).max().unwrap_or(0)
    }
}

/// The figure of the span that is nearest to the one there is, in the indicator's step. `before` is what the
/// years before it have come to already, where years are added up.
fn nearest(
    span: Span,
    before: Ratio,
    now: Option<Quantity>,
    indicator: &Indicator,
) -> Result<Quantity, Obstacle> {
    let decimals = indicator.decimals();
    let too_large = Obstacle::TooLarge;
    let units = |limit: Option<(Ratio, bool)>, up: bool| match limit {
        None => Ok(None),
        Some((limit, inclusive)) => {
            let left = limit.minus(&before).ok_or(too_large)?;
            let (units, exact) = left.units(decimals, up).ok_or(too_large)?;
            let beyond = i128::from(exact && !inclusive);
            Ok(Some(if up { units + beyond } else { units - beyond }))
        }
    };
    let (from, to) = (units(span.from, true)?, units(span.to, false)?);
    if from.zip(to).is_some_and(|(from, to)| from > to) {
        return Err(Obstacle::TooNarrow);
    }
    let now = match now {
        Some(now) => Ratio::of_figure(now)
            .units(decimals, false)
            .map(|(units, _)| units),
        None => None,
    };
    let nearest = match (now, span.rising) {
        (Some(now), _) if from.is_some_and(|from| now < from) => from,
        (Some(now), _) if to.is_some_and(|to| now > to) => to,
        (Some(now), _) => Some(now),
        (None, true) => from
            .map(|from| from.max(to.map_or(0, |to| to.min(0))))
            .or(to),
        (None, false) => to.or(from),
    };
    let nearest = nearest.unwrap_or(0);
    let figure = Quantity::of_units(nearest, decimals).ok_or(too_large)?;
    let signed = indicator.figures.values().any(|figures| {
        let both = [figures.target, figures.actual];
        both.into_iter().flatten().any(Quantity::is_negative)
    });
    if figure.is_negative() && !signed {
        return Err(Obstacle::BelowZero);
    }
    if indicator.kind == IndicatorKind::Percentage && figure > Quantity::from(100) {
        return Err(Obstacle::AboveHundred);
    }
    Ok(figure)
}
