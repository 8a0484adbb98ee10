//! The form of what is said of an indicator's years: how final they are, whether they compare, and
//! the grade that people gave in the end.

use super::outcome::Outcome;
use super::part::Part;
use crate::components::form::question::{Answers, Kind, Question, Told, Wrong};
use std::collections::BTreeMap;
use tsunagari_core::{
    Edit, FinalGrade, FiscalYear, HeadProblem, Indicator, IndicatorId, Report, YearStatus,
    change_indicator,
};
use tsunagari_text::{Entry, Say, StructureText, band_word, fiscal_year_wareki, status_word};

const STATUSES: [(&str, YearStatus); 3] = [
    ("final", YearStatus::Final),
    ("provisional", YearStatus::Provisional),
    ("forecast", YearStatus::Forecast),
];

/// The years of the form, the latest first.
fn years(report: &Report) -> impl Iterator<Item = (usize, FiscalYear)> {
    report.years.iter().rev().copied().enumerate()
}

/// What is asked of an indicator's years.
pub fn ask(report: &Report, indicator: &Indicator) -> Vec<Question> {
    let mut all = Vec::new();
    for (at, year) in years(report) {
        let group = fiscal_year_wareki(year);
        let status = STATUSES
            .iter()
            .find(|(_, one)| *one == indicator.status(year));
        let words = |(key, status): &(&str, YearStatus)| ((*key).to_owned(), status_word(*status));
        let statuses = Kind::Choice(STATUSES.iter().map(words).collect());
        let reason = indicator.basis_changes.get(&year);
        let given = indicator.final_grade(year);
        let grade = given.map_or("", |given| given.grade.as_str());
        let because = given.map_or("", |given| given.reason.as_str());
        let questions = [
            Question::new(
                Entry::Status(at),
                statuses,
                status.map_or("", |(key, _)| key),
            ),
            Question::new(Entry::Grade(at), grades(report, indicator, grade), grade),
            Question::line(Entry::GradeReason(at), because),
            Question::line(Entry::NotComparable(at), reason.map_or("", String::as_str)),
        ];
        all.extend(questions.map(|question| question.in_group(&group)));
    }
    all
}

/// The words of the bands, none, and whatever was given when the bands were others.
fn grades(report: &Report, indicator: &Indicator, given: &str) -> Kind {
    let scheme = report.scheme_of(indicator);
    let mut words = vec![String::new()];
    words.extend(scheme.bands().map(|band| band_word(scheme, band)));
    words.push(given.to_owned());
    let mut choices: Vec<(String, String)> = Vec::new();
    for word in words {
        if choices.iter().all(|(other, _)| *other != word) {
            let said = match word.as_str() {
                "" => StructureText::NoGrade.plain(),
                _ => word.clone(),
            };
            choices.push((word, said));
        }
    }
    Kind::Choice(choices)
}

/// The edits that the answers ask for, which were given of `asked`'s years.
///
/// # Errors
/// The first answer that is wrong.
pub fn outcome(report: &Report, asked: &Report, id: &IndicatorId, answers: &Answers) -> Outcome {
    let part = Part::Indicator(id.clone());
    let Some(indicator) = report.indicator(id) else {
        return Err((None, Wrong::Nothing));
    };
    let mut edits = Vec::new();
    let mut changes = indicator.basis_changes.clone();
    for (at, year) in years(asked) {
        let changed = |of: Entry| answers.changed().any(|(entry, _)| entry == of);
        if changed(Entry::Status(at)) {
            let key = answers.now(Entry::Status(at));
            let to = STATUSES.iter().find(|(other, _)| *other == key);
            edits.extend(to.map(|(_, to)| Edit::SetStatus {
                indicator: id.clone(),
                year,
                from: indicator.status(year),
                to: *to,
            }));
        }
        if changed(Entry::Grade(at)) || changed(Entry::GradeReason(at)) {
            let to = grade(at, answers)?;
            edits.push(Edit::SetFinalGrade {
                indicator: id.clone(),
                year,
                from: indicator.final_grade(year).cloned().map(Box::new),
                to: to.map(Box::new),
            });
        }
        if changed(Entry::NotComparable(at)) {
            put_reason(&mut changes, year, answers.now(Entry::NotComparable(at)));
        }
    }
    edits.extend(change_indicator(report, id, |placed| {
        placed.head.basis_changes = changes;
    }));
    if edits.is_empty() {
        return Err((None, Wrong::Nothing));
    }
    Ok((edits, part))
}

fn put_reason(changes: &mut BTreeMap<FiscalYear, String>, year: FiscalYear, reason: &str) {
    if reason.is_empty() {
        changes.remove(&year);
    } else {
        changes.insert(year, reason.to_owned());
    }
}

/// A grade and its reason: both, or none.
fn grade(at: usize, answers: &Answers) -> Result<Option<FinalGrade>, Told> {
    let grade = answers.now(Entry::Grade(at)).to_owned();
    let reason = answers.now(Entry::GradeReason(at)).to_owned();
    let missing = match (grade.is_empty(), reason.is_empty()) {
        (true, true) => return Ok(None),
        (false, false) => return Ok(Some(FinalGrade { grade, reason })),
        (true, false) => Entry::Grade(at),
        (false, true) => Entry::GradeReason(at),
    };
    Err((Some(missing), HeadProblem::Grade.into()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use tsunagari_core::apply_all;
    use tsunagari_formats::{FormatError, read_report};

    fn report() -> Result<Report, FormatError> {
        read_report(include_bytes!("../../../data/takamatsu-r5.json"))
    }

    fn outcome_of(report: &Report, change: &[(Entry, &str)]) -> Outcome {
        let id = IndicatorId::new("1-1");
        let asked = report.indicator(&id).map(|i| ask(report, i));
        let mut answers = Answers::of(&asked.unwrap_or_default());
        for (entry, text) in change {
            answers.set(*entry, (*text).to_owned());
        }
        outcome(report, report, &id, &answers)
    }

    #[test]
    fn a_year_is_the_one_that_was_asked_of() -> Result<(), Box<dyn std::error::Error>> {
        let report = report()?;
        let id = IndicatorId::new("1-1");
        let mut asked = report.clone();
        asked.years.extend(FiscalYear::new(2024));
        let questions = asked.indicator(&id).map(|i| ask(&asked, i));
        let mut answers = Answers::of(&questions.unwrap_or_default());
        // R6, R5: the form's second year, which is the first once R6 is gone.
        answers.set(Entry::Status(1), "provisional".into());
        let (edits, _) =
            outcome(&report, &asked, &id, &answers).map_err(|(_, wrong)| wrong.words())?;
        let after = apply_all(&report, &edits)?;
        let indicator = after.indicator(&id).ok_or("no indicator")?;
        let statuses: Vec<_> = report
            .years
            .iter()
            .rev()
            .map(|year| indicator.status(*year))
            .collect();
        assert_eq!(statuses[0], YearStatus::Provisional);
        assert!(
            statuses[1..]
                .iter()
                .all(|status| *status == YearStatus::Final)
        );
        Ok(())
    }

    #[test]
    fn nothing_changed_is_no_edit() -> Result<(), FormatError> {
        assert_eq!(outcome_of(&report()?, &[]), Err((None, Wrong::Nothing)));
        Ok(())
    }

    #[test]
    fn all_that_is_said_of_a_year_is_one_group() -> Result<(), Box<dyn std::error::Error>> {
        let report = report()?;
        let (edits, _) = outcome_of(
            &report,
            &[
                (Entry::Status(0), "provisional"),
                (Entry::Grade(0), "100%以上"),
                (Entry::GradeReason(0), "会議で決定"),
                (Entry::NotComparable(1), "数え方を変えた"),
            ],
        )
        .map_err(|(_, wrong)| wrong.words())?;
        assert_eq!(edits.len(), 3);
        let after = apply_all(&report, &edits)?;
        let indicator = after.indicator(&IndicatorId::new("1-1"));
        let year = report.year;
        let status = indicator.map(|i| i.status(year));
        assert_eq!(status, Some(YearStatus::Provisional));
        let grade = indicator.and_then(|i| i.final_grade(year));
        assert_eq!(grade.map(|given| given.grade.as_str()), Some("100%以上"));
        let reasons = indicator.map(|i| i.basis_changes.values().cloned().collect::<Vec<_>>());
        assert_eq!(reasons, Some(vec!["数え方を変えた".to_owned()]));
        Ok(())
    }

    #[test]
    fn a_grade_needs_its_reason_and_the_other_way_round() -> Result<(), FormatError> {
        let report = report()?;
        let wrong = |entry| Err((Some(entry), Wrong::Head(HeadProblem::Grade)));
        let alone = outcome_of(&report, &[(Entry::Grade(0), "0%")]);
        assert_eq!(alone, wrong(Entry::GradeReason(0)));
        let alone = outcome_of(&report, &[(Entry::GradeReason(0), "理由")]);
        assert_eq!(alone, wrong(Entry::Grade(0)));
        Ok(())
    }
}
