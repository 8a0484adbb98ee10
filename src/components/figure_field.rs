//! A figure's field: what is typed is read when it is committed, and never lost.

use crate::browser::grid;
use crate::session::{Notice, Session, use_session};
use leptos::ev;
use leptos::prelude::*;
use tsunagari_core::{Edit, Figure, FigureAddress, FigureProblem, FigureRemark, Quantity, parse_figure};
use tsunagari_text::{EditText, IndicatorText, Say, figure};

/// What a field is about.
#[derive(Clone)]
pub struct FieldOf {
    /// Which figure.
    pub at: FigureAddress,
    /// The indicator's unit.
    pub unit: String,
    /// The published value.
    pub published: Option<Quantity>,
}

/// The field, with the published value beside a changed one and a word on what does not parse.
#[component]
pub fn FigureField(of: FieldOf) -> impl IntoView {
    let session = use_session();
    let at = StoredValue::new(of.at.clone());
    let unit = StoredValue::new(of.unit.clone());
    let value = {
        let indicator = session.indicator(&of.at.indicator);
        Memo::new(move |_| {
            let FigureAddress { year, figure, .. } = at.get_value();
            indicator.get().and_then(|indicator| indicator.settled(year, figure))
        })
    };
    let draft = Memo::new(move |_| at.with_value(|at| session.draft(at)));
    let problem = Memo::new(move |_| {
        let draft = draft.get()?;
        parse_figure(&draft, &unit.get_value()).err()
    });
    let remarks = RwSignal::new(Vec::<FigureRemark>::new());
    let text = move || draft.get().unwrap_or_else(|| value.get().map(figure).unwrap_or_default());

    let commit = move |event: &ev::Event| {
        let typed = event_target_value(event);
        if typed == text() {
            return;
        }
        remarks.set(Vec::new());
        match parse_figure(&typed, &unit.get_value()) {
            Ok(input) => {
                remarks.set(input.remarks);
                accept(session, at.get_value(), value.get_untracked(), input.value);
                // The same figure in other letters is no change that would write itself back.
                event_target::<web_sys::HtmlInputElement>(event).set_value(&untrack(text));
            }
            Err(_) => session.keep_draft(at.get_value(), Some(typed)),
        }
    };
    let give_up = move |event: &ev::KeyboardEvent| {
        session.keep_draft(at.get_value(), None);
        remarks.set(Vec::new());
        event_target::<web_sys::HtmlInputElement>(event)
            .set_value(&value.get_untracked().map(figure).unwrap_or_default());
    };
    let press = move |event: ev::KeyboardEvent| match event.key().as_str() {
        "Enter" => {
            event.prevent_default();
            commit(&event);
            grid::select(&event);
        }
        "Escape" => give_up(&event),
        _ => grid::walk(&event),
    };

    let changed = move || value.get() != of.published;
    let name = match of.at.figure {
        Figure::Target => "target",
        Figure::Actual => "actual",
    };
    let problem_id = format!("problem-{}-{}-{name}", of.at.indicator, of.at.year);
    let describes = problem_id.clone();
    let label = EditText::FigureField { year: of.at.year, figure: of.at.figure, unit: &of.unit }.plain();
    view! {
        <span class="figure-field" data-changed=move || changed().then_some("")>
            <input
                class="figure-field__input"
                type="text"
                inputmode="decimal"
                autocomplete="off"
                data-figure=name
                data-year=of.at.year.to_string()
                aria-label=label
                aria-invalid=move || problem.get().map(|_| "true")
                aria-describedby=move || problem.get().map(|_| describes.clone())
                prop:value=text
                prop:defaultValue=text
                on:change=move |event| commit(&event)
                on:keydown=press
                on:focus=move |event| grid::select_all(&event)
            />
            {move || changed().then(|| published(of.published))}
            {move || problem.get().map(|problem| says(problem, &problem_id, &unit.get_value()))}
            {move || remarks.get().into_iter().map(remark).collect_view()}
        </span>
    }
}

fn accept(session: Session, at: FigureAddress, from: Option<Quantity>, to: Option<Quantity>) {
    session.keep_draft(at.clone(), None);
    if from == to {
        return;
    }
    if let Err(error) = session.dispatch(vec![Edit::SetFigure { at, from, to }]) {
        session.tell(Notice::EditRefused(error));
    }
}

fn published(value: Option<Quantity>) -> impl IntoView {
    view! { <span class="published">{IndicatorText::Published { value }.plain()}</span> }
}

fn says(problem: FigureProblem, id: &str, unit: &str) -> impl IntoView + use<> {
    view! {
        <span class="figure-problem" id=id.to_owned() data-figure-problem role="alert">
            {EditText::Problem { problem, unit }.plain()}
        </span>
    }
}

fn remark(remark: FigureRemark) -> impl IntoView {
    view! { <span class="figure-remark" role="status">{EditText::Remark(remark).plain()}</span> }
}
