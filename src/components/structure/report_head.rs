//! The form of what a report says of itself.

use crate::components::form::question::{self, Answers, Kind, Question, Wrong, YES};
use tsunagari_core::{FiscalYear, HeadProblem, Municipality, PlanTerm, ReportHead, half_width};
use tsunagari_text::{Entry, Say, StructureText, fiscal_year_wareki, without_readings};

/// A year as a field holds it.
fn typed_year(year: FiscalYear) -> String {
    without_readings(&fiscal_year_wareki(year)).into_owned()
}

/// What the form asks.
pub fn ask(head: &ReportHead) -> Vec<Question> {
    let short = |entry: Entry, value: &str| Question::new(entry, Kind::Short, value.to_owned());
    let date = |date: &Option<String>| date.clone().unwrap_or_default();
    let years: Vec<String> = head.years.iter().map(|y| typed_year(*y)).collect();
    let mut all = vec![
        Question::line(Entry::Title, &head.title),
        Question::line(Entry::Municipality, &head.municipality.name),
        short(Entry::Code, &head.municipality.code),
        short(Entry::Year, &typed_year(head.year)),
        Question::line(Entry::Years, &years.join(&StructureText::Joint.bare())),
        Question::line(Entry::Plan, &head.plan.name),
    ];
    // One row more, for a term that is added.
    let rows = head.plan.terms.iter().map(Some).chain([None]);
    for (row, term) in rows.enumerate() {
        let text = |of: &dyn Fn(&PlanTerm) -> String| term.map(of).unwrap_or_default();
        let number = text(&|term| term.number.to_string());
        let first = text(&|term| typed_year(term.first));
        let last = text(&|term| typed_year(term.last));
        all.push(short(Entry::TermNumber(row), &number));
        all.push(short(Entry::TermFirst(row), &first));
        all.push(short(Entry::TermLast(row), &last));
        let announced = term.is_some_and(|term| term.announced);
        all.push(Question::mark(Entry::TermAnnounced(row), announced));
    }
    all.push(Question::line(Entry::Source, &head.source.title));
    all.push(Question::line(Entry::Publisher, &head.source.publisher));
    all.push(short(Entry::AsOf, &date(&head.source.as_of)));
    all.push(short(Entry::Updated, &date(&head.source.updated)));
    all
}

/// Puts the answers that were changed into a head.
///
/// # Errors
/// The first answer that is wrong.
pub fn put(head: &mut ReportHead, answers: &Answers) -> Result<(), (Entry, Wrong)> {
    let mut terms_changed = false;
    for (entry, text) in answers.changed() {
        let put = match entry {
            Entry::Title => question::name(text).map(|title| head.title = title),
            Entry::Municipality => question::name(text).map(|name| head.municipality.name = name),
            Entry::Code => {
                head.municipality = municipality(&head.municipality.name, text)?;
                Ok(())
            }
            Entry::Year => question::year(text).map(|year| head.year = year),
            Entry::Years => years(text).map(|years| head.years = years),
            Entry::Plan => question::name(text).map(|name| head.plan.name = name),
            Entry::Source => question::name(text).map(|title| head.source.title = title),
            Entry::Publisher => question::name(text).map(|name| head.source.publisher = name),
            Entry::AsOf => {
                head.source.as_of = question::optional(text);
                Ok(())
            }
            Entry::Updated => {
                head.source.updated = question::optional(text);
                Ok(())
            }
            _ => {
                terms_changed = true;
                Ok(())
            }
        };
        put.map_err(|wrong| (entry, wrong))?;
    }
    if terms_changed {
        head.plan.terms = terms(answers)?;
    }
    head.check()
        .map_err(|problem| (place(problem), problem.into()))
}

/// The field that a problem of the head as a whole is told beside.
fn place(problem: HeadProblem) -> Entry {
    match problem {
        HeadProblem::MunicipalityCode => Entry::Code,
        HeadProblem::Years => Entry::Years,
        HeadProblem::Terms => Entry::TermNumber(0),
        HeadProblem::Date => Entry::AsOf,
        _ => Entry::Title,
    }
}

/// A municipality, whose code may be typed in full width.
///
/// # Errors
/// Which of the two is wrong.
pub fn municipality(name: &str, code: &str) -> Result<Municipality, (Entry, Wrong)> {
    let digits: String = code.chars().map(half_width).collect();
    Municipality::new(name, &digits).map_err(|problem| {
        let name = problem == HeadProblem::Name;
        let entry = if name {
            Entry::Municipality
        } else {
            Entry::Code
        };
        (entry, problem.into())
    })
}

/// Years between commas or blanks.
fn years(text: &str) -> Result<Vec<FiscalYear>, Wrong> {
    let words = text.split(|c: char| c.is_whitespace() || "、，,・".contains(c));
    let words = words.filter(|word| !word.is_empty());
    words.map(question::year).collect()
}

/// The terms of a plan, row by row; an empty row is none.
///
/// # Errors
/// The first answer that is wrong.
pub fn terms(answers: &Answers) -> Result<Vec<PlanTerm>, (Entry, Wrong)> {
    let mut terms = Vec::new();
    for answer in &answers.0 {
        let Entry::TermNumber(row) = answer.entry else {
            continue;
        };
        let parts = [
            Entry::TermNumber(row),
            Entry::TermFirst(row),
            Entry::TermLast(row),
        ];
        if parts.iter().all(|part| answers.now(*part).is_empty()) {
            continue;
        }
        let [number, first, last] = parts;
        let year = |entry: Entry| question::year(answers.now(entry)).map_err(|w| (entry, w));
        let term = PlanTerm {
            number: question::number(answers.now(number)).map_err(|wrong| (number, wrong))?,
            first: year(first)?,
            last: year(last)?,
            announced: answers.now(Entry::TermAnnounced(row)) == YES,
        };
        let known = terms
            .iter()
            .any(|other: &PlanTerm| other.number == term.number);
        if known || term.last < term.first {
            return Err((number, HeadProblem::Terms.into()));
        }
        terms.push(term);
    }
    Ok(terms)
}

#[cfg(test)]
mod tests {
    use super::*;
    use tsunagari_core::{FiscalYearProblem, Plan, Source};

    fn head() -> Result<ReportHead, FiscalYearProblem> {
        let year = FiscalYear::parse("R5")?;
        Ok(ReportHead {
            title: "題".into(),
            municipality: Municipality {
                name: "高松市".into(),
                code: "372013".into(),
            },
            year,
            plan: Plan {
                name: "計画".into(),
                terms: vec![],
            },
            source: Source {
                title: "出典".into(),
                publisher: "市".into(),
                as_of: None,
                updated: None,
            },
            years: vec![year],
            rule: Default::default(),
            scheme: tsunagari_core::BandScheme::six(),
        })
    }

    #[test]
    fn what_was_not_touched_changes_nothing() -> Result<(), FiscalYearProblem> {
        let (mut changed, head) = (head()?, head()?);
        let answers = Answers::of(&ask(&head));
        assert_eq!(put(&mut changed, &answers), Ok(()));
        assert_eq!(changed, head);
        Ok(())
    }

    #[test]
    fn a_term_is_added_in_the_empty_row() -> Result<(), FiscalYearProblem> {
        let mut head = head()?;
        let mut answers = Answers::of(&ask(&head));
        answers.set(Entry::TermNumber(0), "1".into());
        answers.set(Entry::TermFirst(0), "R4".into());
        assert_eq!(
            put(&mut head, &answers),
            Err((Entry::TermLast(0), Wrong::Year))
        );
        answers.set(Entry::TermLast(0), "令和5年度".into());
        answers.set(Entry::Years, "R4、2023".into());
        assert_eq!(put(&mut head, &answers), Ok(()));
        assert_eq!(head.plan.terms.len(), 1);
        assert_eq!(head.years.len(), 2);
        Ok(())
    }

    #[test]
    fn a_wrong_code_is_told_beside_it() -> Result<(), FiscalYearProblem> {
        let mut head = head()?;
        let mut answers = Answers::of(&ask(&head));
        answers.set(Entry::Code, "372014".into());
        let wrong = Wrong::Head(HeadProblem::MunicipalityCode);
        assert_eq!(put(&mut head, &answers), Err((Entry::Code, wrong)));
        answers.set(Entry::Code, "０１１００２".into());
        assert_eq!(put(&mut head, &answers), Ok(()));
        assert_eq!(head.municipality.code, "011002");
        Ok(())
    }
}
