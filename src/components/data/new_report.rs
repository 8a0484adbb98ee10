//! The form that a report of one's own begins with.

use super::part;
use crate::browser::clock;
use crate::browser::dom::El;
use crate::components::form::fields::{FormOf, form};
use crate::components::form::question::{self, Answers, Kind, Question, Told, Wrong, YES};
use crate::components::form::sheet::Sheet;
use crate::components::structure::report_head;
use crate::session::{Session, use_session};
use tsunagari_core::Report;
use tsunagari_text::{DataText, Entry, NewReport, Say, fiscal_year};

/// The part about a new report.
pub fn new_report() -> El {
    let session = use_session();
    let sheet = Sheet::new();
    sheet.ask(questions());
    let begin = move || match report(&sheet.answers()) {
        Ok(report) => add(session, report),
        Err(told) => sheet.tell(told),
    };
    let form = form(
        sheet,
        FormOf {
            name: DataText::New.plain(),
            send: DataText::Begin.plain(),
            done: Box::new(begin),
            left: None,
        },
    );
    part("new", DataText::New, DataText::NewWords, vec![form])
}

fn questions() -> Vec<Question> {
    let empty = |entry: Entry, kind: Kind| Question::new(entry, kind, "");
    // A plan has several terms, of which the report begins with one.
    let of_term = |entry: Entry, name: DataText<'_>| Question {
        label: name.plain(),
        hint: None,
        ..empty(entry, Kind::Short)
    };
    vec![
        empty(Entry::Municipality, Kind::Line),
        empty(Entry::Code, Kind::Short),
        empty(Entry::Year, Kind::Short),
        empty(Entry::Plan, Kind::Line),
        of_term(Entry::TermNumber(0), DataText::Term),
        of_term(Entry::TermFirst(0), DataText::FirstYear),
        of_term(Entry::TermLast(0), DataText::LastYear),
        Question::mark(Entry::WithProgrammes, true),
    ]
}

/// The report that the answers ask for, or the first that is wrong.
fn report(answers: &Answers) -> Result<Report, Told> {
    let at = |entry: Entry| move |wrong: Wrong| (Some(entry), wrong);
    let place = |(entry, wrong)| (Some(entry), wrong);
    let (name, code) = (answers.now(Entry::Municipality), answers.now(Entry::Code));
    let municipality = report_head::municipality(name, code).map_err(place)?;
    let year = question::year(answers.now(Entry::Year)).map_err(at(Entry::Year))?;
    let plan = question::name(answers.now(Entry::Plan)).map_err(at(Entry::Plan))?;
    let term = report_head::terms(answers).map_err(place)?.pop();
    let new = NewReport {
        id: &format!("own-{}", clock::run_name()),
        municipality,
        year,
        plan: &plan,
        term: term.ok_or((Some(Entry::TermNumber(0)), Wrong::Number))?,
        with_programmes: answers.now(Entry::WithProgrammes) == YES,
    };
    new.report().map_err(|problem| (None, problem.into()))
}

fn add(session: Session, report: Report) {
    let name = DataText::NameOf {
        municipality: &report.municipality.name,
        year: &fiscal_year(report.year),
    };
    let name = name.bare();
    session.add_report(report, name);
}
