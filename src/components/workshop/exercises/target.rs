//! 次の期の目標を決める: what the last three years say, a target, and why.

use crate::browser::dom::{El, effect, el, value_of};
use crate::browser::keys;
use crate::components::chart::card_chart;
use crate::session::Session;
use tsunagari_core::{
    FigureState, FiscalYear, Goal, IndicatorId, Quantity, Rating, Report, Scenario, Task,
    parse_figure,
};
use tsunagari_text::{
    ExerciseText, Say, figure_with_unit, fiscal_year_wareki, named, no_rate, pace_words,
    rate_percent, unit_name,
};

/// The parts of the answer.
const TARGET: &str = "target";
const REASON: &str = "reason";

/// The exercise.
pub fn target(session: Session, task: &Task, id: &IndicatorId) -> El {
    let exercises = session.exercises();
    let report = session.report_now();
    let Some(indicator) = report.indicator(id).cloned() else {
        return el("div", "");
    };
    let (number, name) = (&*indicator.number, &*named(&indicator.name));
    let unit = &*unit_name(&indicator.unit);
    let (asked, read) = (task.clone(), task.clone());
    let field = el("input", "field exercise__target")
        .attr("type", "text")
        .attr("inputmode", "decimal")
        .attr("autocomplete", "off")
        .attr("data-own-target", "")
        .on("input", move |event| {
            exercises.give(&asked, TARGET, value_of(&event))
        });
    let typed = field.clone();
    effect(move || keys::type_value(&typed, &exercises.answer(&read, TARGET)));
    let label = el("label", "data-form__field")
        .child(el("span", "data-form__name").text(&ExerciseText::YourTarget { unit }.plain()))
        .child(field);
    let (of, own) = (task.clone(), indicator.unit.clone());
    let proposed = move || -> Option<Result<Quantity, ()>> {
        let text = exercises.answer(&of, TARGET);
        let read = parse_figure(&text, &own).map(|input| input.value);
        match read {
            _ if text.trim().is_empty() => None,
            Ok(Some(value)) => Some(Ok(value)),
            Ok(None) | Err(_) => Some(Err(())),
        }
    };
    let problem = proposed.clone();
    let problem = el("p", "data-part__problem")
        .attr("role", "alert")
        .live_text(move || match problem() {
            Some(Err(())) => ExerciseText::NotAFigure.plain(),
            _ => String::new(),
        });
    let (shown, of) = (report.clone(), indicator.clone());
    let table_of = proposed.clone();
    let table = el("table", "what-if__table")
        .live(move || table(&shown, &of, table_of().and_then(Result::ok)));
    let paced = indicator.clone();
    let pace = el("p", "").attr("data-pace", "").live_text(move || {
        let Some(Ok(target)) = proposed() else {
            return String::new();
        };
        pace(&report, &paced, target)
    });
    let (asked, read) = (task.clone(), task.clone());
    let reason = el("textarea", "text-field")
        .attr("rows", "4")
        .on("input", move |event| {
            exercises.give(&asked, REASON, value_of(&event))
        });
    let written = reason.clone();
    effect(move || keys::set_value(&written, &exercises.answer(&read, REASON)));
    let reason = el("label", "data-form__field")
        .child(el("span", "data-form__name").text(&ExerciseText::Reason.plain()))
        .child(reason);
    el("section", "exercise__card")
        .child(el("h2", "").text(&ExerciseText::Indicator { number, name }.plain()))
        .child(el("h3", "").text(&ExerciseText::LookBack.plain()))
        .child(
            el("div", "scroll")
                .attr("tabindex", "0")
                .attr("role", "region")
                .attr("aria-label", &ExerciseText::LookBack.plain())
                .child(table),
        )
        .maybe(card_chart(id))
        .child(label)
        .child(problem)
        .child(pace)
        .child(reason)
}

/// What the years were and, with a target of one's own, would have been.
fn table(report: &Report, indicator: &tsunagari_core::Indicator, own: Option<Quantity>) -> Vec<El> {
    let head = |words: ExerciseText<'_>| el("th", "").attr("scope", "col").text(&words.plain());
    let heads = el("tr", "")
        .child(head(ExerciseText::Year))
        .child(head(ExerciseText::Target))
        .child(head(ExerciseText::ActualHead))
        .child(head(ExerciseText::Rate))
        .maybe(own.map(|_| head(ExerciseText::WithYours)));
    let words = |state: &FigureState| match state.settled() {
        Some(value) => figure_with_unit(value, &indicator.unit),
        None => "―".to_owned(),
    };
    let cell = |words: &str| el("td", "").text(words);
    let row = |year: FiscalYear, target: &FigureState, actual: &FigureState, rating: &Rating| {
        let would = own.map(|own| {
            let rating = report.with_target(indicator, year, own);
            cell(&rated(report, indicator, &rating)).attr("data-would-be", &year.to_string())
        });
        el("tr", "")
            .child(
                el("th", "")
                    .attr("scope", "row")
                    .text(&fiscal_year_wareki(year)),
            )
            .child(cell(&words(target)))
            .child(cell(&words(actual)))
            .child(cell(&rated(report, indicator, rating)))
            .maybe(would)
    };
    let back = report.look_back(indicator);
    let rows = back
        .iter()
        .map(|back| row(back.year, &back.target, &back.actual, &back.rating));
    vec![
        el("thead", "").child(heads),
        el("tbody", "").children(rows.collect()),
    ]
}

fn rated(report: &Report, indicator: &tsunagari_core::Indicator, rating: &Rating) -> String {
    let rule = report.rule_of(indicator);
    match rating.rate() {
        Some(rate) => rate_percent(&rate.shown(rule.rounding, report.scheme_of(indicator))),
        None => no_rate(rating),
    }
}

/// The pace that the target asks for.
fn pace(report: &Report, indicator: &tsunagari_core::Indicator, target: Quantity) -> String {
    let year = report.year;
    let at = indicator.address(year, tsunagari_core::Figure::Target);
    let over = Scenario::over(std::sync::Arc::new(report.clone()));
    let Ok(tried) = over.with(&at, Some(target)) else {
        return String::new();
    };
    let found = tried.report().indicator(&indicator.id);
    let pace = found.map(|found| tried.report().pace(found, year, Goal::Full));
    pace.map(|pace| pace_words(&pace, &indicator.unit))
        .unwrap_or_default()
}
