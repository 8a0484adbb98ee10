//! One claim against the figures.

use super::basis::{Basis, Table};
use super::{Compared, Outcome, Tally, Unchecked};
use crate::rate::percentage;
use crate::reading::possible;
use crate::{
    AchievementRate, Assertion, DigitRun, FiscalYear, Grouping, Indicator, IndicatorId, Operand,
    PrintedBandRow, Quantity, Rating, Ratio, Report, RollUpRow, Rounding, Term,
};
use std::borrow::Cow;

/// More joint readings than this are not gone through: what they come to stays unresolved.
const MOST_READINGS: usize = 256;

/// What comparing comes to once everything has one reading.
pub(super) struct Comparison {
    pub(super) printed: Tally,
    pub(super) recomputed: Tally,
    pub(super) agrees: bool,
}

/// A report in which some indicators may be looked at in another reading.
pub(super) struct View<'a> {
    pub(super) basis: &'a Basis<'a>,
    pub(super) instead: Vec<Cow<'a, Indicator>>,
}

impl View<'_> {
    fn indicator(&self, id: &IndicatorId) -> Option<&Indicator> {
        let instead = self.instead.iter().find(|indicator| indicator.id == *id);
        match instead {
            Some(indicator) => Some(indicator),
            None => self.basis.indicator(id),
        }
    }

    fn value(&self, operand: &Operand) -> Result<Quantity, Unchecked> {
        match operand {
            Operand::Literal { value, .. } => Ok(*value),
            Operand::Figure(at) => {
                let indicator = self.indicator(&at.indicator);
                let value = indicator.and_then(|i| i.state(at.year, at.figure).settled());
                value.ok_or_else(|| Unchecked::NoFigure(at.clone()))
            }
        }
    }

    /// Compares a claim about single indicators.
    pub(super) fn compare(&self, assertion: &Assertion) -> Result<Comparison, Unchecked> {
        match assertion {
            Assertion::Rate {
                indicator,
                year,
                printed,
            } => self.rate(indicator, *year, *printed),
            Assertion::Sum { total, terms } => self.sum(total, terms),
            Assertion::Share {
                part,
                whole,
                printed,
            } => {
                let half_up = self.basis.report.rule.rounding.half_up;
                let ratio = self.share(part, whole)?;
                let decimals = printed.decimals();
                let as_printed = percentage(&ratio, Rounding { decimals, half_up });
                Ok(Comparison {
                    printed: Tally::Percent(*printed),
                    recomputed: Tally::Percent(finer(&ratio, *printed, half_up)?),
                    agrees: as_printed.ok_or(Unchecked::OutOfRange)? == *printed,
                })
            }
            Assertion::ShareBelow { part, whole, limit } => {
                let half_up = self.basis.report.rule.rounding.half_up;
                let ratio = self.share(part, whole)?;
                Ok(Comparison {
                    printed: Tally::Percent(*limit),
                    recomputed: Tally::Percent(finer(&ratio, *limit, half_up)?),
                    agrees: ratio.cmp_percent(*limit).is_lt(),
                })
            }
            Assertion::TargetMissed { indicators, year } => self.missed(indicators, *year),
            Assertion::BandTable { .. }
            | Assertion::Improved { .. }
            | Assertion::Unverifiable { .. } => Err(Unchecked::NoData),
        }
    }

    fn rated(&self, id: &IndicatorId, year: FiscalYear) -> Result<Rated<'_>, Unchecked> {
        let report = self.basis.report;
        let none = |rating| Unchecked::NoRate(id.clone(), year, rating);
        let indicator = self.indicator(id).ok_or_else(|| none(Rating::NoActual))?;
        match report.rating(indicator, year) {
            Rating::Rated(rate) => Ok(Rated {
                indicator,
                report,
                rate,
            }),
            rating => Err(none(rating)),
        }
    }

    fn rate(
        &self,
        id: &IndicatorId,
        year: FiscalYear,
        printed: Quantity,
    ) -> Result<Comparison, Unchecked> {
        let rated = self.rated(id, year)?;
        let rounding = rated.report.rule_of(rated.indicator).rounding;
        let recomputed = percentage(&rated.rate.ratio(), rounding).ok_or(Unchecked::OutOfRange)?;
        Ok(Comparison {
            printed: Tally::Percent(printed),
            recomputed: Tally::Percent(recomputed),
            agrees: printed == recomputed,
        })
    }

    fn sum(&self, total: &Operand, terms: &[Term]) -> Result<Comparison, Unchecked> {
        let printed = self.value(total)?;
        let mut sum = Quantity::ZERO;
        for term in terms {
            let value = self.value(&term.operand)?;
            let next = match term.subtract {
                true => sum.minus(value),
                false => sum.plus(value),
            };
            sum = next.ok_or(Unchecked::OutOfRange)?;
        }
        Ok(Comparison {
            printed: Tally::Amount(printed),
            recomputed: Tally::Amount(sum),
            agrees: printed == sum,
        })
    }

    fn share(&self, part: &Operand, whole: &Operand) -> Result<Ratio, Unchecked> {
        let (part, whole) = (self.value(part)?, self.value(whole)?);
        Ratio::new(part, whole).ok_or(Unchecked::NothingToShare)
    }

    fn missed(&self, named: &[IndicatorId], year: FiscalYear) -> Result<Comparison, Unchecked> {
        let mut missed = Vec::new();
        for id in named {
            let rated = self.rated(id, year)?;
            let polarity = rated.report.rule_of(rated.indicator).polarity;
            if !polarity.reaches(&rated.rate) {
                missed.push(id.clone());
            }
        }
        Ok(Comparison {
            agrees: missed == named,
            printed: Tally::Missed(named.to_vec()),
            recomputed: Tally::Missed(missed),
        })
    }
}

struct Rated<'a> {
    indicator: &'a Indicator,
    report: &'a Report,
    rate: AchievementRate,
}

/// A share with one decimal more than the printed one, so that a reader sees how it was rounded.
fn finer(ratio: &Ratio, printed: Quantity, half_up: bool) -> Result<Quantity, Unchecked> {
    let decimals = (printed.decimals() + 1).min(Rounding::MOST);
    percentage(ratio, Rounding { decimals, half_up }).ok_or(Unchecked::OutOfRange)
}

/// Compares a claim in every reading that is still possible.
pub(super) fn outcome(basis: &Basis, assertion: &Assertion) -> Outcome {
    match assertion {
        Assertion::Improved { year, printed } => return improved(basis, *year, *printed),
        Assertion::BandTable {
            grouping,
            year,
            rows,
        } => return bands(basis, *grouping, *year, rows),
        _ => {}
    }
    let Some(views) = views(basis, assertion) else {
        return Outcome::Unchecked(Unchecked::OutOfRange);
    };
    let mut printed = None;
    let mut recomputed = Vec::new();
    let (mut agree, mut differ) = (false, false);
    let mut unchecked = None;
    for view in views {
        match view.compare(assertion) {
            Ok(compared) => {
                agree |= compared.agrees;
                differ |= !compared.agrees;
                if !recomputed.contains(&compared.recomputed) {
                    recomputed.push(compared.recomputed);
                }
                printed = Some(compared.printed);
            }
            Err(why) => unchecked = Some(why),
        }
    }
    // A reading in which the figure is not there neither confirms the claim nor refutes it.
    let apart = unchecked.is_some();
    let Some(printed) = printed else {
        return Outcome::Unchecked(unchecked.unwrap_or(Unchecked::NoData));
    };
    let compared = Compared {
        printed,
        recomputed,
    };
    match (agree, differ) {
        (true, false) if !apart => Outcome::Agrees(compared),
        (false, true) if !apart => Outcome::Differs(compared),
        _ => Outcome::Unresolved(compared),
    }
}

/// The report once for each joint reading of what the claim names; `None` where they are too many.
fn views<'a>(basis: &'a Basis<'a>, assertion: &Assertion) -> Option<Vec<View<'a>>> {
    let mut views = vec![View {
        basis,
        instead: Vec::new(),
    }];
    for id in assertion.named() {
        let Some(indicator) = basis.indicator(id) else {
            continue;
        };
        let years = indicator.run.as_ref().map(DigitRun::years);
        let readings = possible(indicator, &years.unwrap_or_default());
        if readings.len() < 2 {
            continue;
        }
        let mut next = Vec::new();
        for view in &views {
            for reading in &readings {
                let mut instead = view.instead.clone();
                instead.push(reading.clone());
                next.push(View { basis, instead });
            }
        }
        if next.len() > MOST_READINGS {
            return None;
        }
        views = next;
    }
    Some(views)
}

/// An indicator counts as improved only if every reading says so; where that is what the answer
/// depends on, it stays open.
fn improved(basis: &Basis, year: FiscalYear, printed: u32) -> Outcome {
    let Some(movement) = basis.movement(year) else {
        return Outcome::Unchecked(Unchecked::NoData);
    };
    let (fewest, most) = (movement.improved, movement.improved + movement.open);
    let compared = Compared {
        printed: Tally::Count(printed),
        recomputed: match movement.open {
            0 => vec![Tally::Count(fewest)],
            _ => vec![Tally::Count(fewest), Tally::Count(most)],
        },
    };
    match printed {
        _ if printed < fewest || printed > most => Outcome::Differs(compared),
        _ if movement.open > 0 => Outcome::Unresolved(compared),
        _ => Outcome::Agrees(compared),
    }
}

fn bands(
    basis: &Basis,
    grouping: Grouping,
    year: FiscalYear,
    printed: &[PrintedBandRow],
) -> Outcome {
    let Some(table) = basis.table(year, grouping) else {
        return Outcome::Unchecked(Unchecked::NoData);
    };
    let Some(recomputed) = recomputed_rows(basis.report, table, printed) else {
        return Outcome::Unchecked(Unchecked::OtherBands);
    };
    let agrees = recomputed == printed;
    let mut could_agree = true;
    for (row, was) in recomputed.iter().zip(printed) {
        let open = table.open.get(&row.key).copied().unwrap_or(0);
        could_agree &= row.total == was.total && fills(row, was, open);
    }
    let compared = Compared {
        printed: Tally::Bands(printed.to_vec()),
        recomputed: vec![Tally::Bands(recomputed)],
    };
    match (agrees, could_agree) {
        (true, _) => Outcome::Agrees(compared),
        (false, true) => Outcome::Unresolved(compared),
        (false, false) => Outcome::Differs(compared),
    }
}

/// Whether a row would be the printed one if its open indicators fell as they should.
fn fills(row: &PrintedBandRow, printed: &PrintedBandRow, open: u32) -> bool {
    let mut missing = 0;
    for (now, was) in row.counts.iter().zip(&printed.counts) {
        match was.checked_sub(*now) {
            Some(more) => missing += more,
            None => return false,
        }
    }
    missing <= open
}

/// The rows that were printed, as the figures give them; `None` where other bands were printed.
pub(super) fn recomputed_rows(
    report: &Report,
    table: &Table,
    printed: &[PrintedBandRow],
) -> Option<Vec<PrintedBandRow>> {
    let bands = report.scheme.limits().len();
    let mut rows = Vec::new();
    for was in printed {
        if was.counts.len() != bands {
            return None;
        }
        let of_key = |row: &&RollUpRow| row.key == was.key;
        let now = table.rows.iter().find(of_key).map(|row| &row.counts);
        rows.push(PrintedBandRow {
            key: was.key.clone(),
            counts: now.map_or_else(|| vec![0; bands], |counts| counts.bands.clone()),
            total: now.map_or(0, |counts| counts.total()),
        });
    }
    Some(rows)
}
