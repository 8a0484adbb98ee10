//! One finding in English.

use super::figures::counted;
use crate::check::{Amount, Cell, all_numbers, number, settled};
use crate::{
    ClaimText, English, ExplanationText, FindingText, Phrase, PolarityText, RoundingText, Say,
    UncheckedText, figure, figure_with_unit, fiscal_year, no_rate,
};
use tsunagari_core::{
    Assertion, Explanation, Figure, FigureAddress, Grouping, Operand, Quantity, Report, Unchecked,
};

impl English for ClaimText<'_> {
    fn english(&self) -> Phrase {
        let (report, assertion) = (self.report, &self.claim.assertion);
        match self.own_words() {
            None => FindingText { report, assertion }.english(),
            Some(text) => text.to_owned().into(),
        }
    }
}

impl English for FindingText<'_> {
    fn english(&self) -> Phrase {
        let report = self.report;
        match self.assertion {
            Assertion::Rate {
                indicator,
                year,
                printed,
            } => format!(
                "The achievement rate of {} in {} is {}%.",
                number(report, indicator),
                fiscal_year(*year),
                figure(*printed)
            ),
            Assertion::BandTable { grouping, year, .. } => {
                let by = match grouping {
                    Grouping::Programme => "programme",
                    Grouping::PolicyField => "policy field",
                };
                format!(
                    "The number of indicators in each achievement band in {}, by {by}.",
                    fiscal_year(*year)
                )
            }
            Assertion::Improved { year, printed } => {
                let has = if *printed == 1 { "has" } else { "have" };
                format!(
                    "{} {has} a higher achievement rate in {} than in the year before.",
                    indicators(*printed),
                    fiscal_year(*year)
                )
            }
            Assertion::Sum { total, terms } => {
                let mut words = format!("{} is ", operand(report, total));
                for (at, term) in terms.iter().enumerate() {
                    words += match (at, term.subtract) {
                        (0, false) => "",
                        (0, true) => "−",
                        (_, false) => " + ",
                        (_, true) => " − ",
                    };
                    words += &operand(report, &term.operand);
                }
                words + "."
            }
            Assertion::Share {
                part,
                whole,
                printed,
            } => format!(
                "{} is {}% of {}.",
                operand(report, part),
                figure(*printed),
                operand(report, whole)
            ),
            Assertion::ShareBelow { part, whole, limit } => format!(
                "{} is below {}% of {}.",
                operand(report, part),
                figure(*limit),
                operand(report, whole)
            ),
            Assertion::TargetMissed { indicators, year } => format!(
                "{} missed the target for {}.",
                all_numbers(report, indicators).join(", "),
                fiscal_year(*year)
            ),
            Assertion::Unverifiable { printed, unit } => figure_with_unit(*printed, unit),
        }
        .into()
    }
}

/// E.g. `1-8 FY2023 actual (221)`, `home visits (677)`.
fn operand(report: &Report, operand: &Operand) -> String {
    match operand {
        Operand::Literal { value, label } => format!("{label} ({})", figure(*value)),
        Operand::Figure(at) => {
            let value = settled(report, at).map_or_else(|| "no figure".into(), figure);
            format!("{} ({value})", place(report, at))
        }
    }
}

/// E.g. `1-8 FY2023 actual`.
fn place(report: &Report, at: &FigureAddress) -> String {
    let kind = match at.figure {
        Figure::Target => "target",
        Figure::Actual => "actual",
    };
    let number = number(report, &at.indicator);
    format!("{number} {} {kind}", fiscal_year(at.year))
}

fn indicators(count: u32) -> String {
    counted(count as usize, "indicator")
}

/// A printed or recomputed value.
#[inline(never)]
pub(crate) fn amount_words(amount: &Amount) -> String {
    match amount {
        Amount::Percent(percent, false) => format!("{}%", figure(*percent)),
        Amount::Percent(percent, true) => format!("below {}%", figure(*percent)),
        Amount::Indicators(count) => indicators(*count),
        Amount::Missed(numbers) if numbers.is_empty() => "none".into(),
        Amount::Missed(numbers) => numbers.join(", "),
        Amount::Cells(cells) => {
            let word = |cell: &Cell| {
                let band = cell.band.as_deref().unwrap_or("total");
                format!("{}, {band}: {}", cell.row, cell.count)
            };
            cells.iter().map(word).collect::<Vec<_>>().join("; ")
        }
        Amount::Table(rows) => format!("table of {}", counted(*rows, "row")),
    }
}

impl English for UncheckedText<'_> {
    fn english(&self) -> Phrase {
        let fixed = match self.why {
            Unchecked::NoData => "This report has no figures to recompute it from.",
            Unchecked::Off(reason) => return format!("Turned off: {reason}").into(),
            Unchecked::NoFigure(at) => {
                return format!(
                    "There is no {}. Enter it and the claim is checked.",
                    place(self.report, at)
                )
                .into();
            }
            Unchecked::NoRate(id, year, rating) => {
                return format!(
                    "{} has no achievement rate in {} ({}).",
                    number(self.report, id),
                    fiscal_year(*year),
                    no_rate(rating).to_lowercase()
                )
                .into();
            }
            Unchecked::OtherBands => {
                "The printed table has a different number of achievement bands from this report, so the two cannot be compared."
            }
            Unchecked::NothingToShare => "The whole is 0, so there is no share.",
            Unchecked::OutOfRange => {
                "The figures are too large, or there are too many combinations of readings, to recompute it."
            }
        };
        fixed.into()
    }
}

impl English for ExplanationText<'_> {
    fn english(&self) -> Phrase {
        let report = self.report;
        match self.explanation {
            Explanation::Reading {
                indicator, actuals, ..
            } => {
                let read = |(year, actual): &(_, Option<Quantity>)| {
                    let value = actual.map_or_else(|| "no figure".into(), figure);
                    format!("{} as {value}", fiscal_year(*year))
                };
                let actuals: Vec<String> = actuals.iter().map(read).collect();
                format!(
                    "The claim holds if {} is read with {} (the digits run together in the source).",
                    number(report, indicator),
                    actuals.join(", ")
                )
            }
            Explanation::LeaveOut { indicator, note } if note.is_empty() => format!(
                "The claim holds if {} is left out of the count (this year is provisional).",
                number(report, indicator)
            ),
            Explanation::LeaveOut { indicator, note } => format!(
                "The claim holds if {} is left out of the count (note: {note}).",
                number(report, indicator)
            ),
            Explanation::Compare { indicator } => format!(
                "The claim holds if {}, which is marked as not comparable, is compared with the year before.",
                number(report, indicator)
            ),
            Explanation::WithoutTerm { term } => {
                let words = self.operand(*term).map(|found| operand(report, found));
                format!("The claim holds without “{}”.", words.unwrap_or_default())
            }
            Explanation::Formula(polarity) => format!(
                "The claim holds with the formula “{}”.",
                PolarityText(*polarity).plain()
            ),
            Explanation::Rounding(rounding) => format!(
                "The claim holds with “{}”.",
                RoundingText(*rounding).plain()
            ),
        }
        .into()
    }
}
