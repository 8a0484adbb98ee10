//! From the answers of a claim's form to the edit.

use super::asking::{MINUS, OF_TEXT, TARGET, kind_of, rows_of};
use crate::components::form::question::{self, Answers, Told, Wrong, YES};
use tsunagari_core::{
    Assertion, Claim, ClaimId, Edit, EditError, Figure, FigureAddress, FiscalYear, Grouping,
    HeadProblem, IndicatorId, Operand, Placed, PrintedBandRow, Quantity, Report, Term,
    change_claim, half_width, parse_figure,
};
use tsunagari_text::{ClaimEntry, ClaimKind, Entry};

/// The edit that adds what the answers say of `asked`'s parts, at the end of the claims.
///
/// # Errors
/// The first answer that is wrong.
pub fn add(
    report: &Report,
    asked: &Report,
    kind: ClaimKind,
    answers: &Answers,
    id: ClaimId,
) -> Result<Edit, Told> {
    let last = report.claims.iter().map(|claim| claim.number).max();
    let head = Claim {
        id: id.clone(),
        number: last.unwrap_or(0).saturating_add(1),
        assertion: assertion(asked, kind, None, answers)?,
        text: answers.now(Entry::Claim(ClaimEntry::Text)).to_owned(),
        page: page(answers)?,
        off: None,
    };
    let to = Placed {
        within: (),
        at: report.claims.len(),
        head,
    };
    Ok(Edit::SetClaim {
        id,
        from: None,
        to: Some(Box::new(to)),
    })
}

/// The edit that makes a claim what the answers say of `asked`'s parts.
///
/// # Errors
/// The first answer that is wrong; [`Wrong::Nothing`] where nothing changes;
/// [`EditError::UnknownClaim`] where the claim is gone.
pub fn change(
    report: &Report,
    asked: &Report,
    id: &ClaimId,
    answers: &Answers,
) -> Result<Edit, Told> {
    let gone = || (None, Wrong::Refused(EditError::UnknownClaim(id.clone())));
    report.placed_claim(id).ok_or_else(gone)?;
    let said = asked.placed_claim(id).ok_or_else(gone)?.head.assertion;
    let assertion = assertion(asked, kind_of(&said), Some(&said), answers)?;
    let page = page(answers)?;
    let edit = change_claim(report, id, |placed| {
        placed.head.assertion = assertion;
        placed.head.page = page;
        answers
            .now(Entry::Claim(ClaimEntry::Text))
            .clone_into(&mut placed.head.text);
    });
    edit.ok_or((None, Wrong::Nothing))
}

/// The edit that turns a claim off, for the reason that the answers give.
///
/// # Errors
/// No reason; [`Wrong::Nothing`] where nothing changes.
pub fn turn_off(report: &Report, id: &ClaimId, answers: &Answers) -> Result<Edit, Told> {
    let entry = Entry::Claim(ClaimEntry::Reason);
    let reason = question::some(answers.now(entry), HeadProblem::OffReason);
    let reason = reason.map_err(|wrong| (Some(entry), wrong))?;
    let edit = change_claim(report, id, |placed| placed.head.off = Some(reason));
    edit.ok_or((None, Wrong::Nothing))
}

/// An answer that is read, or told what is wrong with it.
fn read<T>(
    answers: &Answers,
    entry: ClaimEntry,
    read: impl FnOnce(&str) -> Result<T, Wrong>,
) -> Result<T, Told> {
    let entry = Entry::Claim(entry);
    read(answers.now(entry)).map_err(|wrong| (Some(entry), wrong))
}

fn page(answers: &Answers) -> Result<Option<u16>, Told> {
    read(answers, ClaimEntry::Page, question::page)
}

fn year(answers: &Answers, entry: ClaimEntry) -> Result<FiscalYear, Told> {
    read(answers, entry, question::year)
}

fn percent(answers: &Answers, entry: ClaimEntry) -> Result<Quantity, Told> {
    read(answers, entry, |text| value(text, "%"))
}

fn value(text: &str, unit: &str) -> Result<Quantity, Wrong> {
    let read = parse_figure(text, unit);
    let read = read.map_err(|problem| Wrong::Figure(problem, unit.to_owned()))?;
    read.value.ok_or(Wrong::Empty)
}

fn count(text: &str) -> Result<u32, Wrong> {
    let digits: String = text.chars().map(half_width).collect();
    match digits.as_str() {
        "" => Err(Wrong::Empty),
        digits => digits.parse().map_err(|_| Wrong::Count),
    }
}

fn some(text: &str) -> Result<String, Wrong> {
    question::optional(text).ok_or(Wrong::Empty)
}

/// What is chosen of a list that begins with nothing.
fn chosen(text: &str) -> Result<String, Wrong> {
    question::optional(text).ok_or(Wrong::NotChosen)
}

fn assertion(
    report: &Report,
    kind: ClaimKind,
    said: Option<&Assertion>,
    answers: &Answers,
) -> Result<Assertion, Told> {
    Ok(match kind {
        ClaimKind::Rate => Assertion::Rate {
            indicator: read(answers, ClaimEntry::Indicator, chosen).map(IndicatorId::new)?,
            year: year(answers, ClaimEntry::Year)?,
            printed: percent(answers, ClaimEntry::Percent)?,
        },
        ClaimKind::ProgrammeTable => table(report, Grouping::Programme, said, answers)?,
        ClaimKind::FieldTable => table(report, Grouping::PolicyField, said, answers)?,
        ClaimKind::Improved => Assertion::Improved {
            year: year(answers, ClaimEntry::Year)?,
            printed: read(answers, ClaimEntry::Indicators, count)?,
        },
        ClaimKind::Sum => Assertion::Sum {
            total: operand(answers, 0)?,
            terms: terms(answers)?,
        },
        ClaimKind::Share => Assertion::Share {
            part: operand(answers, 0)?,
            whole: operand(answers, 1)?,
            printed: percent(answers, ClaimEntry::Percent)?,
        },
        ClaimKind::ShareBelow => Assertion::ShareBelow {
            part: operand(answers, 0)?,
            whole: operand(answers, 1)?,
            limit: percent(answers, ClaimEntry::Limit)?,
        },
        ClaimKind::TargetMissed => Assertion::TargetMissed {
            indicators: missed(report, answers)?,
            year: year(answers, ClaimEntry::Year)?,
        },
        ClaimKind::Unverifiable => Assertion::Unverifiable {
            printed: read(answers, ClaimEntry::Printed, |text| value(text, ""))?,
            unit: answers.now(Entry::Claim(ClaimEntry::Unit)).to_owned(),
        },
    })
}

fn table(
    report: &Report,
    grouping: Grouping,
    said: Option<&Assertion>,
    answers: &Answers,
) -> Result<Assertion, Told> {
    let (keys, bands) = rows_of(report, grouping, said);
    let mut rows = Vec::new();
    for (row, (key, _)) in keys.into_iter().enumerate() {
        let cell = |column: usize| ClaimEntry::Cell(row * (bands + 1) + column);
        let blank = |column: usize| answers.now(Entry::Claim(cell(column))).is_empty();
        if (0..=bands).all(blank) {
            continue;
        }
        let mut counts = Vec::new();
        for column in 0..bands {
            counts.push(read(answers, cell(column), count)?);
        }
        let total = read(answers, cell(bands), count)?;
        rows.push(PrintedBandRow { key, counts, total });
    }
    if rows.is_empty() {
        let first = Entry::Claim(ClaimEntry::Cell(0));
        return Err((Some(first), Wrong::Empty));
    }
    Ok(Assertion::BandTable {
        grouping,
        year: year(answers, ClaimEntry::Year)?,
        rows,
    })
}

fn operand(answers: &Answers, at: usize) -> Result<Operand, Told> {
    let what = read(answers, ClaimEntry::Operand(at), chosen)?;
    if what == OF_TEXT {
        return Ok(Operand::Literal {
            label: read(answers, ClaimEntry::OperandLabel(at), some)?,
            value: read(answers, ClaimEntry::OperandValue(at), |text| {
                value(text, "")
            })?,
        });
    }
    let target = answers.now(Entry::Claim(ClaimEntry::OperandFigure(at))) == TARGET;
    let figure = match target {
        true => Figure::Target,
        false => Figure::Actual,
    };
    Ok(Operand::Figure(FigureAddress {
        indicator: IndicatorId::new(what),
        year: year(answers, ClaimEntry::OperandYear(at))?,
        figure,
    }))
}

/// The terms from the first on; there is at least one.
fn terms(answers: &Answers) -> Result<Vec<Term>, Told> {
    let mut terms = Vec::new();
    let mut at = 1;
    loop {
        let what = answers.now(Entry::Claim(ClaimEntry::Operand(at)));
        if at > 1 && what.is_empty() {
            return Ok(terms);
        }
        terms.push(Term {
            operand: operand(answers, at)?,
            subtract: answers.now(Entry::Claim(ClaimEntry::OperandSign(at))) == MINUS,
        });
        at += 1;
    }
}

fn missed(report: &Report, answers: &Answers) -> Result<Vec<IndicatorId>, Told> {
    let mut ids = Vec::new();
    for (at, (_, _, indicator)) in report.all_indicators().enumerate() {
        if answers.now(Entry::Claim(ClaimEntry::Missed(at))) == YES {
            ids.push(indicator.id.clone());
        }
    }
    if ids.is_empty() {
        let first = Entry::Claim(ClaimEntry::Missed(0));
        return Err((Some(first), Wrong::NotChosen));
    }
    Ok(ids)
}
