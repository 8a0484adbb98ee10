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
pub struct Reader {
    typed: RwSignal<Typed>,
    outcome: Memo<Outcome>,
    /// What was done last, in words.
    told: RwSignal<String>,
}

impl Reader {
    /// A reader for an indicator; `None` where the report has none by this id.
    pub fn of(id: &IndicatorId) -> Option<Self> {
        let session = use_session();
        let indicator = session.indicator(id).get_untracked()?;
        let typed = RwSignal::new(Typed::of(&session.report_now(), &indicator));
        Some(Self {
            typed,
            outcome: Memo::new(move |_| typed.with(Typed::outcome)),
            told: RwSignal::default(),
        })
    }

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
    match Reader::of(id) {
        Some(reader) => reading(reader, id, false),
        None => el("div", "digits-frame"),
    }
}

/// What a reader shows while editing, opened or to be opened.
pub fn reading(reader: Reader, id: &IndicatorId, opened: bool) -> El {
    let (session, id) = (use_session(), id.clone());
    el("div", "digits-frame").live(move || match session.mode.get() {
        Mode::Edit => vec![view(reader, &id, opened)],
        Mode::View => Vec::new(),
    })
}

fn view(reader: Reader, id: &IndicatorId, opened: bool) -> El {
    let summary = el("summary", "digits__summary").text(&DigitsText::Open.plain());
    let words = el("p", "digits__words").text(&DigitsText::Words.plain());
    let body = el("div", "digits__body")
        .child(words)
        .child(run_field(reader))
        .child(clues::conditions(reader))
        .child(clues::years(reader))
        .child(outcome::outcome(reader, id));
    let whole = el("details", "digits").attr("data-digits", "");
    let whole = match opened {
        true => whole.attr("open", ""),
        false => whole,
    };
    whole.child(summary).child(body)
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
