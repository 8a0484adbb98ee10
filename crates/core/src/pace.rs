//! How fast: from what there is to a goal at the end of a term, in even steps.

use crate::{
    Figure, FigureState, FiscalYear, Goal, Indicator, Measured, Obstacle, Quantity, Ratio, Reach,
    Report,
};

/// 必要なペース: what each of the years that are left has to bring.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pace {
    /// The last year of the term.
    pub until: FiscalYear,
    /// How many years are left up to it, from 1.
    pub years: u16,
    /// 目標を据え置き: whether that year has no target of its own yet, and this year's stands in for it.
    pub held: bool,
    /// The actual that the last year has to have; where years are added up, what is still to come in all.
    pub to: Quantity,
    /// What each year has to bring.
    pub stride: Stride,
}

/// 一年分: what a year has to bring.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stride {
    /// So much more than the year before, or less where it is below zero.
    Change(Quantity),
    /// So much, where the years are added up.
    EachYear(Quantity),
}

/// ペースを出せない理由.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoPace {
    /// It is reached already.
    Reached,
    /// The year has no single actual to start from.
    NoActual,
    /// The plan has no year after this one.
    NoTerm,
    /// It cannot be reached at all.
    Reach(Reach),
}

impl Report {
    /// The pace from a year's actual to a goal at the end of its term; at the end of the next term where this
    /// year is the last of its own.
    ///
    /// # Errors
    /// Why there is none.
    pub fn pace(
        &self,
        indicator: &Indicator,
        year: FiscalYear,
        goal: Goal,
    ) -> Result<Pace, NoPace> {
        let now = indicator.state(year, Figure::Actual).settled();
        let now = now.ok_or(NoPace::NoActual)?;
        let own = self.plan.term(year).filter(|term| year < term.last);
        let later = self.plan.terms.iter().filter(|term| year < term.first);
        let next = || later.min_by_key(|term| term.first);
        let until = own.or_else(next).ok_or(NoPace::NoTerm)?.last;
        let years = until.start() - year.start();
        let sums = self.rule_of(indicator).sums(indicator.kind);
        if sums && own.is_none() {
            // What is added up begins anew with the next term.
            return Err(NoPace::NoTerm);
        }
        // The years ahead as they would be if nothing came of them.
        let mut ahead = indicator.clone();
        let meanwhile = if sums { Quantity::ZERO } else { now };
        for start in year.start() + 1..=until.start() {
            if let Some(year) = FiscalYear::new(start) {
                ahead.put(year, Figure::Actual, &FigureState::Settled(meanwhile));
            }
        }
        let aimed = self.inputs(&ahead, until).target;
        let held = matches!(aimed, Measured::Missing);
        let reach = match held {
            true => self.reach(indicator, year, goal),
            false => self.reach(&ahead, until, goal),
        };
        let to = match reach {
            Reach::Takes(to) => to,
            Reach::Reached => return Err(NoPace::Reached),
            reach => return Err(NoPace::Reach(reach)),
        };
        // A target that is held over is of this year's figure, which is a part of the sum already.
        let to = match sums && held {
            true => to.minus(now).ok_or(NoPace::NoTerm)?,
            false => to,
        };
        if sums && to.is_negative() {
            return Err(NoPace::Reach(Reach::Unreachable(Obstacle::BelowZero)));
        }
        let decimals = indicator.decimals();
        let way = if sums { Some(to) } else { to.minus(now) };
        let a_year = way.and_then(|way| a_part(way, years, decimals));
        let a_year = a_year.ok_or(NoPace::NoTerm)?;
        Ok(Pace {
            until,
            years,
            held,
            to,
            stride: match sums {
                true => Stride::EachYear(a_year),
                false => Stride::Change(a_year),
            },
        })
    }
}

/// One of so many even parts, rounded so that all of them are enough.
fn a_part(way: Quantity, parts: u16, decimals: u32) -> Option<Quantity> {
    let part = Ratio::new(way, Quantity::from(u32::from(parts)))?;
    let (units, _) = part.units(decimals, !way.is_negative())?;
    Quantity::of_units(units, decimals)
}
