//! The state of an open form.

use super::question::{Answers, Question, Told};
use crate::browser::places;
use leptos::prelude::*;
use leptos::task::{spawn_local, tick};
use tsunagari_text::Entry;

/// The id of an open form's element. A page has one at a time.
pub const FORM: &str = "form";

/// 記入票: what is asked, answered and wrong. Copies are handles to the same one.
#[derive(Clone, Copy)]
pub struct Sheet {
    problem: RwSignal<Option<(Option<Entry>, String)>>,
    questions: RwSignal<Vec<Question>>,
    answers: StoredValue<Answers>,
    shape: StoredValue<Option<Shape>>,
}

/// From the answers so far to what is asked, for a form that asks one thing after another.
type Shape = Box<dyn Fn(&Answers) -> Vec<Question> + Send + Sync>;

impl Sheet {
    /// A sheet that asks nothing.
    pub fn new() -> Self {
        Self {
            problem: RwSignal::new(None),
            questions: RwSignal::new(Vec::new()),
            answers: StoredValue::new(Answers::default()),
            shape: StoredValue::new(None),
        }
    }

    /// Begins anew with these questions.
    pub fn ask(self, questions: Vec<Question>) {
        self.answers.set_value(Answers::of(&questions));
        self.questions.set(questions);
        self.problem.set(None);
        self.shape.set_value(None);
    }

    /// Begins anew with what is asked while nothing is answered, and asks on as the answers come.
    pub fn ask_by(self, shape: impl Fn(&Answers) -> Vec<Question> + Send + Sync + 'static) {
        self.ask(shape(&Answers::default()));
        self.shape.set_value(Some(Box::new(shape)));
    }

    /// Asks what follows from the answers. What was answered already stays.
    pub fn ask_on(self) {
        let answers = self.answers();
        let questions = self
            .shape
            .with_value(|shape| shape.as_ref().map(|shape| shape(&answers)));
        if let Some(questions) = questions {
            self.answers
                .update_value(|answers| answers.take_in(&questions));
            self.questions.set(questions);
        }
    }

    /// Nothing is wrong, or not any more.
    pub fn clear(self) {
        self.problem.set(None);
    }

    /// What is asked, tracked.
    pub fn questions(self) -> Vec<Question> {
        self.questions.get()
    }

    /// The answers.
    pub fn answers(self) -> Answers {
        self.answers.get_value()
    }

    /// What one of its fields began with, and what it holds.
    pub fn answer(self, entry: Entry) -> (String, String) {
        self.answers.with_value(|answers| {
            let now = answers.0.iter().find(|answer| answer.entry == entry);
            let now = now.map(|answer| answer.now.clone()).unwrap_or_default();
            (answers.before(entry).to_owned(), now)
        })
    }

    /// Writes down what a field holds.
    pub fn write_down(self, entry: Entry, text: String) {
        self.answers
            .update_value(|answers| answers.set(entry, text));
    }

    /// What is wrong with a field, or with the whole, tracked.
    pub fn wrong(self, at: Option<Entry>) -> Option<String> {
        let (place, words) = self.problem.get()?;
        (place == at).then_some(words)
    }

    /// Tells what is wrong, and brings the keyboard there.
    pub fn tell(self, (entry, wrong): Told) {
        self.problem.set(Some((entry, wrong.words())));
        let at = entry.map_or_else(|| FORM.to_owned(), field_id);
        after_drawing(move || {
            places::focus_id(&at);
        });
    }

    /// Brings the keyboard to the first field, once the form is drawn.
    pub fn enter(self) {
        after_drawing(|| places::focus(&format!("#{FORM} :is(input, select)")));
    }
}

/// The id of a form's field.
pub fn field_id(entry: Entry) -> String {
    let name = format!("{entry:?}");
    let name: String = name.chars().filter(|c| c.is_ascii_alphanumeric()).collect();
    format!("{FORM}-{}", name.to_ascii_lowercase())
}

/// Puts the keyboard on the first of these elements that takes it, once the page is drawn anew.
///
/// A page that is made anew is short for a moment, and the browser scrolls up: it goes back first.
pub fn go_to(ids: Vec<String>) {
    let at = places::scrolled();
    after_drawing(move || {
        places::scroll_back(at);
        let _ = ids.iter().any(|id| places::focus_id(id));
    });
}

fn after_drawing(then: impl FnOnce() + 'static) {
    let then: Box<dyn FnOnce()> = Box::new(then);
    spawn_local(async {
        tick().await;
        then();
    });
}
