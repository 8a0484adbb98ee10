//! What would make a claim true that differs: one thing at a time, and only what something in the
//! report speaks for. Leaving out *any* indicator would make one that improved too many one less;
//! offered are those of which the report itself says something.

use super::Explanation;
use super::basis::{Basis, Movement, Table};
use super::compare::{View, recomputed_rows};
use crate::rate::percentage;
use crate::reading::read_as;
use crate::{
    Assertion, CountedAs, Figure, FiscalYear, Grouping, Indicator, IndicatorId, NoteScope, Operand,
    Polarity, PrintedBandRow, Quantity, Report, Rounding, Term, Trend, YearStatus, rate, trend,
};
use std::borrow::Cow;

pub(super) fn explanations(basis: &Basis, assertion: &Assertion) -> Vec<Explanation> {
    let mut found = Vec::new();
    match assertion {
        Assertion::Improved { year, printed } => {
            if let Some(movement) = basis.movement(*year) {
                improved(basis.report, *year, *printed, movement, &mut found);
            }
        }
        Assertion::BandTable {
            grouping,
            year,
            rows,
        } => {
            if let Some(table) = basis.table(*year, *grouping) {
                bands(basis.report, (*grouping, *year), rows, table, &mut found);
            }
        }
        _ => {
            readings(basis, assertion, &mut found);
            match assertion {
                Assertion::Sum { total, terms } => one_term_less(basis, total, terms, &mut found),
                Assertion::Rate {
                    indicator,
                    year,
                    printed,
                } => other_rules(basis, indicator, *year, *printed, &mut found),
                _ => {}
            }
        }
    }
    found
}

/// Every reading of an indicator but the one its figures show, with the indicator read so.
fn others(indicator: &Indicator) -> Vec<(usize, Indicator)> {
    let Some(run) = &indicator.run else {
        return Vec::new();
    };
    let count = run.readings.len();
    let at = (0..count).filter(|at| run.shown != Some(*at));
    at.map(|at| (at, read_as(indicator, at))).collect()
}

/// The explanation by a reading, with those of the years' actuals that it changes.
fn by_reading(
    was: &Indicator,
    (reading, read): (usize, &Indicator),
    years: &[FiscalYear],
) -> Explanation {
    let mut actuals = Vec::new();
    for year in years {
        let actual = read.settled(*year, Figure::Actual);
        if actual != was.settled(*year, Figure::Actual) {
            actuals.push((*year, actual));
        }
    }
    Explanation::Reading {
        indicator: was.id.clone(),
        reading,
        actuals,
    }
}

/// A count of one too many or one too few.
fn improved(
    report: &Report,
    year: FiscalYear,
    printed: u32,
    movement: &Movement,
    found: &mut Vec<Explanation>,
) {
    // Only what is off by one can be explained by one thing.
    let too_many = movement.improved == printed + 1;
    let too_few = movement.improved + 1 == printed;
    if !too_many && !too_few {
        return;
    }
    let years: Vec<FiscalYear> = year.previous().into_iter().chain([year]).collect();
    let mut read_otherwise = Vec::new();
    for (_, _, indicator) in report.indicators() {
        let improved = trend(report, indicator, year) == Trend::Improved;
        if improved != too_many {
            continue;
        }
        if too_many && let Some(note) = doubt(indicator, year) {
            let indicator = indicator.id.clone();
            found.push(Explanation::LeaveOut { indicator, note });
        }
        if too_few && indicator.basis_changes.contains_key(&year) {
            let mut compared = Indicator::clone(indicator);
            compared.basis_changes.remove(&year);
            if trend(report, &compared, year) == Trend::Improved {
                let indicator = indicator.id.clone();
                found.push(Explanation::Compare { indicator });
            }
        }
        for (at, read) in others(indicator) {
            let would = trend(report, &read, year) == Trend::Improved;
            if would != improved {
                read_otherwise.push(by_reading(indicator, (at, &read), &years));
            }
        }
    }
    found.append(&mut read_otherwise);
}

/// What the report itself says against comparing an indicator's year as it stands.
fn doubt(indicator: &Indicator, year: FiscalYear) -> Option<String> {
    let note = indicator.notes.get(&NoteScope::Year(year));
    let provisional = indicator.status(year) == YearStatus::Provisional;
    match note {
        Some(note) => Some(note.clone()),
        None => provisional.then(String::new),
    }
}

/// A band table that one indicator, read otherwise, would make the printed one.
fn bands(
    report: &Report,
    (grouping, year): (Grouping, FiscalYear),
    printed: &[PrintedBandRow],
    table: &Table,
    found: &mut Vec<Explanation>,
) {
    let Some(recomputed) = recomputed_rows(report, table, printed) else {
        return;
    };
    // The one row that differs, with the band that has one too many and the one that has one too few.
    let mut differing = recomputed.iter().zip(printed).filter(|(a, b)| a != b);
    let (Some((now, was)), None) = (differing.next(), differing.next()) else {
        return;
    };
    let off = |by: &dyn Fn(u32, u32) -> bool| {
        let mut bands = now.counts.iter().zip(&was.counts).enumerate();
        let is = |(_, (now, was)): &(usize, (&u32, &u32))| by(**now, **was);
        bands.by_ref().find(is).map(|(at, _)| at)
    };
    let (more, fewer) = (off(&|now, was| now > was), off(&|now, was| now < was));
    let gap: u32 = now
        .counts
        .iter()
        .zip(&was.counts)
        .map(|(a, b)| a.abs_diff(*b))
        .sum();
    if gap > 2 {
        return;
    }
    let column = |indicator: &Indicator| match report.counted_as(indicator, year) {
        CountedAs::Band(band) => Some(band.0),
        _ => None,
    };
    for (programme, activity, indicator) in report.indicators() {
        let here = grouping.key(programme, activity) == now.key;
        if !here || column(indicator) != more {
            continue;
        }
        if now.total == was.total {
            for (at, read) in others(indicator) {
                if column(&read) == fewer {
                    found.push(by_reading(indicator, (at, &read), &[year]));
                }
            }
        } else if now.total == was.total + 1
            && fewer.is_none()
            && let Some(note) = doubt(indicator, year)
        {
            let indicator = indicator.id.clone();
            found.push(Explanation::LeaveOut { indicator, note });
        }
    }
}

/// A claim about single indicators that would agree in another reading of one of them.
fn readings(basis: &Basis, assertion: &Assertion, found: &mut Vec<Explanation>) {
    let years = Vec::from_iter(assertion.years());
    for id in assertion.named() {
        let Some(indicator) = basis.indicator(id) else {
            continue;
        };
        for (at, read) in others(indicator) {
            let explanation = by_reading(indicator, (at, &read), &years);
            let instead = vec![Cow::Owned(read)];
            let compared = View { basis, instead }.compare(assertion);
            if compared.is_ok_and(|compared| compared.agrees) {
                found.push(explanation);
            }
        }
    }
}

fn one_term_less(basis: &Basis, total: &Operand, terms: &[Term], found: &mut Vec<Explanation>) {
    if terms.len() < 2 {
        return;
    }
    for term in 0..terms.len() {
        let mut rest = terms.to_vec();
        rest.remove(term);
        let assertion = Assertion::Sum {
            total: total.clone(),
            terms: rest,
        };
        let instead = Vec::new();
        let compared = View { basis, instead }.compare(&assertion);
        if compared.is_ok_and(|compared| compared.agrees) {
            found.push(Explanation::WithoutTerm { term });
        }
    }
}

/// A printed rate that another rounding, or another formula, gives.
fn other_rules(
    basis: &Basis,
    id: &IndicatorId,
    year: FiscalYear,
    printed: Quantity,
    found: &mut Vec<Explanation>,
) {
    let Some(indicator) = basis.indicator(id) else {
        return;
    };
    let own = basis.report.rule_of(indicator);
    let gives = |polarity: Polarity, rounding: Rounding| {
        let mut rule = own.clone();
        rule.polarity = polarity;
        let inputs = basis.report.inputs_by(&rule, indicator, year);
        let rate = rate(&rule, &inputs).rate();
        let shown = rate.and_then(|rate| percentage(&rate.ratio(), rounding));
        shown == Some(printed) && rounding.decimals == printed.decimals()
    };
    let rounding = Rounding::all().find(|rounding| gives(own.polarity, *rounding));
    if let Some(rounding) = rounding {
        found.push(Explanation::Rounding(rounding));
        return;
    }
    for polarity in Polarity::FORMULAS {
        if polarity != own.polarity && gives(polarity, own.rounding) {
            found.push(Explanation::Formula(polarity));
        }
    }
}
