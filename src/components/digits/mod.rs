//! The reader of run-together digits: a run, what is known of it, every reading, and one to take.

mod clues;
mod outcome;
mod typed;

use crate::browser::dom::{El, el, value_of};
use crate::browser::keys;
use crate::session::{Mode, use_session};
use leptos::prelude::{Get, GetUntracked, Memo, RwSignal, Set, Update, With, WithUntracked};
use tsunagari_core::{DigitProblem, IndicatorId};
use tsunagari_text::{DigitsText, Say};
use typed::{Outcome, Typed};

/// A reader at work. Copies are handles to the same one.
#[derive(Clone, Copy)]
struct Reader {
    typed: RwSignal<Typed>,
    outcome: Memo<Outcome>,
    /// What was done last, in words.
    told: RwSignal<String>,
}

impl Reader {
    /// Takes down what was typed. What was told before was about something else.
    fn type_in(self, write: impl FnOnce(&mut Typed)) {
        self.typed.update(write);
        if !self.told.with_untracked(String::is_empty) {
            self.told.set(String::new());
        }
    }
}

/// The reader for an indicator, while editing. What was typed outlives a look at the other mode.
pub fn digits(id: &IndicatorId) -> El {
    let session = use_session();
    let frame = el("div", "digits-frame");
    let indicator = session.indicator(id).get_untracked();
    let Some(indicator) = indicator else {
        return frame;
    };
    let typed = RwSignal::new(Typed::of(&session.report_now(), &indicator));
    let reader = Reader {
        typed,
        outcome: Memo::new(move |_| typed.with(Typed::outcome)),
        told: RwSignal::default(),
    };
    let id = id.clone();
    frame.live(move || match session.mode.get() {
        Mode::Edit => vec![view(reader, &id)],
        Mode::View => Vec::new(),
    })
}

fn view(reader: Reader, id: &IndicatorId) -> El {
    let summary = el("summary", "digits__summary").text(&DigitsText::Open.plain());
    let words = el("p", "digits__words").text(&DigitsText::Words.plain());
    let body = el("div", "digits__body")
        .child(words)
        .child(run_field(reader))
        .child(clues::conditions(reader))
        .child(clues::years(reader))
        .child(outcome::outcome(reader, id));
    el("details", "digits")
        .attr("data-digits", "")
        .child(summary)
        .child(body)
}

fn run_field(reader: Reader) -> El {
    let input = el("input", "digits__input digits__run")
        .attr("type", "text")
        .attr("id", "digits-run")
        .attr("inputmode", "decimal")
        .attr("autocomplete", "off")
        .attr("spellcheck", "false")
        .attr("aria-describedby", "digits-run-hint");
    keys::set_value(
        &input,
        &reader.typed.with_untracked(|typed| typed.run.clone()),
    );
    let of_run = |outcome: Outcome| match outcome {
        Outcome::Problem(DigitProblem::Sign { .. } | DigitProblem::TooLong) => true,
        Outcome::Problem(_) | Outcome::CluesUnread | Outcome::Read(_) => false,
    };
    let input = input
        .live_attr("aria-invalid", move || {
            of_run(reader.outcome.get()).then(|| "true".to_owned())
        })
        .on("input", move |event| {
            let text = value_of(&event);
            reader.type_in(|typed| typed.run = text);
        });
    el("div", "digits__field")
        .child(
            el("label", "digits__label")
                .attr("for", "digits-run")
                .text(&DigitsText::Run.plain()),
        )
        .child(input)
        .child(
            el("p", "digits__hint")
                .attr("id", "digits-run-hint")
                .text(&DigitsText::RunHint.plain()),
        )
}
