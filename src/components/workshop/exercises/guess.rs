//! 達成率を当てる: a slider, then the rate.

use super::answer;
use crate::browser::dom::{El, el, value_of};
use crate::components::band_badge::band_badge;
use crate::components::rate::rate_output;
use crate::components::shape::in_colours;
use crate::session::{Assessment, Session};
use tsunagari_core::{Figure, FiscalYear, IndicatorId, Quantity, Rounding, Task};
use tsunagari_text::{ExerciseText, Say, figure_with_unit, named, signed};

/// The part of the answer that is the guess.
const GUESS: &str = "guess";

/// The exercise.
pub fn guess(session: Session, task: &Task, id: &IndicatorId, year: FiscalYear) -> El {
    let exercises = session.exercises();
    let report = session.report_now();
    let bounds = report.guess_bounds(year);
    let found = report.all_indicators().find(|(_, _, i)| i.id == *id);
    let Some((programme, _, indicator)) = found else {
        return el("div", "");
    };
    let (number, name) = (&*indicator.number, &*named(&indicator.name));
    let target = indicator.state(year, Figure::Target).settled();
    let target = target.map(|target| {
        let target = &figure_with_unit(target, &indicator.unit);
        el("p", "").text(&ExerciseText::TargetOf { year, target }.plain())
    });
    let (asked, read) = (task.clone(), task.clone());
    let guessed = move || match exercises.answer(&read, GUESS) {
        none if none.is_empty() => "100".to_owned(),
        some => some,
    };
    let (shown, valued) = (guessed.clone(), guessed.clone());
    let slider = el("input", "exercise__slider")
        .attr("type", "range")
        .attr("min", &bounds.least.to_string())
        .attr("max", &bounds.most.to_string())
        .attr("step", "1")
        .attr("value", "100")
        .attr("aria-label", &ExerciseText::GuessSlider.plain())
        .attr("data-guess", "")
        .live_attr("aria-valuetext", move || Some(format!("{}%", valued())))
        .on("input", move |event| {
            exercises.give(&asked, GUESS, value_of(&event))
        });
    let ends = el("p", "exercise__ends")
        .attr("aria-hidden", "true")
        .child(el("span", "").text(&format!("{}%", bounds.least)))
        .child(el("span", "").text(&format!("{}%", bounds.most)));
    let guess_shown = el("output", "exercise__guess").live_text(move || {
        let percent = &shown();
        ExerciseText::Guessed { percent }.plain()
    });
    let assessed = Assessment::of(&report, indicator, year);
    let exact = report.rating(indicator, year).rate().and_then(|rate| {
        let rounded = rate.rounded(Rounding::default());
        rounded.parse::<Quantity>().ok()
    });
    let actual = indicator.state(year, Figure::Actual).settled();
    let actual = actual.map(|actual| figure_with_unit(actual, &indicator.unit));
    let shown = move || {
        let off = exact
            .zip(guessed().parse::<Quantity>().ok())
            .and_then(|(exact, guess)| exact.minus(guess));
        let off = off.map(|off| {
            let points = &signed(off);
            el("p", "exercise__off")
                .attr("data-off", &off.to_string())
                .text(&ExerciseText::Off { points }.plain())
        });
        let actual = actual
            .as_ref()
            .map(|actual| el("p", "").text(&ExerciseText::Actual { actual }.plain()));
        let rate = el("div", "what-if__rate")
            .child(rate_output("exercise__rate", &assessed))
            .child(band_badge(&assessed.band));
        [rate].into_iter().chain(actual).chain(off).collect()
    };
    let card = el("section", "exercise__card")
        .child(el("h2", "").text(&ExerciseText::Indicator { number, name }.plain()))
        .maybe(target)
        .child(guess_shown)
        .child(slider)
        .child(ends)
        .child(answer(session, task, shown));
    in_colours(card, programme)
}
