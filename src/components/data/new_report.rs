//! The form that a report of one's own begins with.

use super::part;
use crate::browser::clock;
use crate::browser::dom::{El, Event, el, value_of};
use crate::components::button::plain_button;
use crate::components::tick_box::{tick, tick_box};
use crate::session::{Session, use_session};
use leptos::prelude::{Get, RwSignal, Set, StoredValue, UpdateValue, WithValue};
use tsunagari_core::{FiscalYear, Municipality, PlanTerm, half_width};
use tsunagari_text::{DataText, HeadProblemText, NewReport, Say, fiscal_year};

/// What was typed so far.
#[derive(Clone, Default)]
struct Typed {
    municipality: String,
    code: String,
    year: String,
    plan: String,
    term: String,
    first: String,
    last: String,
    without_programmes: bool,
}

/// The part about a new report.
pub fn new_report() -> El {
    let session = use_session();
    let typed = StoredValue::new(Typed::default());
    let problem = RwSignal::new(String::new());
    let field = |name: DataText<'_>, hint: Option<DataText<'_>>, put: fn(&mut Typed, String)| {
        let input = el("input", "field")
            .attr("autocomplete", "off")
            .on("input", move |event| {
                typed.update_value(|typed| put(typed, value_of(&event)))
            });
        el("label", "data-form__field")
            .child(el("span", "data-form__name").text(&name.plain()))
            .child(input)
            .maybe(hint.map(|hint| el("span", "data-part__note").text(&hint.plain())))
    };
    let with = tick(true, move |on| {
        typed.update_value(|typed| typed.without_programmes = !on)
    });
    let with = tick_box(with, &DataText::WithProgrammes.plain());
    let told = el("p", "data-part__problem")
        .attr("role", "alert")
        .live_text(move || problem.get());
    let begin = plain_button("button button--primary")
        .attr("type", "submit")
        .text(&DataText::Begin.plain());
    let form = el("form", "data-form")
        .attr("novalidate", "")
        .on("submit", move |event: Event| {
            event.prevent_default();
            match typed.with_value(|typed| begin_report(session, typed)) {
                Ok(()) => problem.set(String::new()),
                Err(words) => problem.set(words),
            }
        })
        .child(field(DataText::Municipality, None, |typed, text| {
            typed.municipality = text
        }))
        .child(field(
            DataText::Code,
            Some(DataText::CodeHint),
            |typed, text| typed.code = text,
        ))
        .child(field(
            DataText::Year,
            Some(DataText::YearHint),
            |typed, text| typed.year = text,
        ))
        .child(field(DataText::Plan, None, |typed, text| typed.plan = text))
        .child(field(DataText::Term, None, |typed, text| typed.term = text))
        .child(field(
            DataText::FirstYear,
            Some(DataText::YearHint),
            |typed, text| typed.first = text,
        ))
        .child(field(
            DataText::LastYear,
            Some(DataText::YearHint),
            |typed, text| typed.last = text,
        ))
        .child(with)
        .child(told)
        .child(begin);
    part("new", DataText::New, DataText::NewWords, vec![form])
}

/// Begins the report, or says in words what is still wrong.
fn begin_report(session: Session, typed: &Typed) -> Result<(), String> {
    let wrong = |problem| HeadProblemText(problem).plain();
    let year = |text: &str| FiscalYear::parse(text).map_err(|_| DataText::YearProblem.plain());
    let digits = |text: &str| text.trim().chars().map(half_width).collect::<String>();
    let municipality =
        Municipality::new(typed.municipality.trim(), &digits(&typed.code)).map_err(wrong)?;
    let number = digits(&typed.term).parse();
    let (year, first, last) = (year(&typed.year)?, year(&typed.first)?, year(&typed.last)?);
    let number: u16 = number.map_err(|_| DataText::TermProblem.plain())?;
    if number == 0 || last < first {
        return Err(DataText::TermProblem.plain());
    }
    let name = DataText::NameOf {
        municipality: &municipality.name,
        year: &fiscal_year(year),
    }
    .bare();
    let report = NewReport {
        id: &format!("own-{}", clock::run_name()),
        municipality,
        year,
        plan: typed.plan.trim(),
        term: PlanTerm {
            number,
            first,
            last,
            announced: false,
        },
        with_programmes: !typed.without_programmes,
    };
    session.add_report(report.report().map_err(wrong)?, name);
    Ok(())
}
