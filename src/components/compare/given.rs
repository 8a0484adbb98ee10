//! What is handed over to compare with: a file, or a link that is pasted. Either may ask for its passphrase.

use crate::browser::dom::{El, Event, el, value_of};
use crate::browser::places;
use crate::components::button::{button, plain_button};
use crate::components::file_choice::file_choice;
use crate::components::passphrase::passphrase;
use crate::session::{Given, Handed, OtherSide, Session};
use leptos::prelude::*;
use leptos::task::{spawn_local, tick};
use tsunagari_formats::Locked;
use tsunagari_text::{CompareText, Say, ShareText, SnapshotText};

/// What is asked for.
#[derive(Clone)]
enum Asking {
    Nothing,
    Link,
    Passphrase(Given, Locked),
}

/// The part's own state. Copies are handles to the same.
#[derive(Clone, Copy)]
pub struct Giving {
    session: Session,
    asking: RwSignal<Asking>,
    /// What is wrong with the other side that was chosen.
    pub problem: RwSignal<String>,
}

impl Giving {
    pub fn new(session: Session) -> Self {
        Self {
            session,
            asking: RwSignal::new(Asking::Nothing),
            problem: RwSignal::new(String::new()),
        }
    }

    /// Asks for nothing, and complains of nothing.
    pub fn clear(self) {
        self.asking.set(Asking::Nothing);
        self.problem.set(String::new());
    }

    /// The choice of a file.
    pub fn file(self) -> El {
        file_choice(
            self.session,
            &CompareText::OpenFile.plain(),
            "data-compare-file",
            Box::new(move |text| self.take(Given::File, text)),
        )
    }

    /// The button that asks for a link.
    pub fn link(self) -> El {
        let open = move || matches!(self.asking.get(), Asking::Link);
        button(&CompareText::OpenLink.plain())
            .attr("data-compare-open-link", "")
            .live_attr("aria-expanded", move || Some(open().to_string()))
            .on_click(move || {
                let open = untrack(open);
                self.clear();
                if !open {
                    self.ask(Asking::Link, LINK);
                }
            })
    }

    /// What is asked for, and what is wrong.
    pub fn form(self) -> El {
        let told = el("p", "data-part__problem")
            .attr("role", "alert")
            .attr("data-compare-problem", "")
            .live_text(move || self.problem.get());
        let asked = move || match self.asking.get() {
            Asking::Nothing => Vec::new(),
            Asking::Link => vec![self.link_form()],
            Asking::Passphrase(given, locked) => self.passphrase_form(given, locked),
        };
        let idle = move || {
            let silent = self.problem.with(String::is_empty);
            let idle = silent && matches!(self.asking.get(), Asking::Nothing);
            idle.then(String::new)
        };
        el("div", "compare-given")
            .live_attr("hidden", idle)
            .live(asked)
            .child(told)
    }

    fn link_form(self) -> El {
        let pasted = StoredValue::new(String::new());
        let field = el("input", "field")
            .attr("type", "text")
            .attr("inputmode", "url")
            .attr("autocomplete", "off")
            .attr("spellcheck", "false")
            .attr("data-compare-link", "")
            .live_attr("aria-invalid", move || {
                let wrong = self.problem.with(|problem| !problem.is_empty());
                wrong.then(|| "true".to_owned())
            })
            .on("input", move |event| pasted.set_value(value_of(&event)));
        let label = el("label", "data-form__field")
            .child(el("span", "data-form__name").text(&ShareText::LinkField.plain()))
            .child(field)
            .child(el("span", "data-part__note").text(&CompareText::LinkHint.plain()));
        let compare = plain_button("button button--primary")
            .attr("type", "submit")
            .attr("data-compare-link-apply", "")
            .text(&CompareText::ToCompare.plain());
        el("form", "data-form")
            .attr("novalidate", "")
            .child(label)
            .child(compare)
            .on("submit", move |event: Event| {
                event.prevent_default();
                pasted.with_value(|text| self.take(Given::Link, text));
            })
    }

    fn passphrase_form(self, given: Given, locked: Locked) -> Vec<El> {
        let form = passphrase(locked, move |content| match given.read_open(&content) {
            Ok(other) => self.choose(given, other),
            Err(words) => self.refuse(given, words),
        });
        let words = el("p", "prose").text(&SnapshotText::LockedWords.plain());
        vec![words, form]
    }

    fn take(self, given: Given, text: &str) {
        match given.read(text) {
            Ok(Handed::Open(other)) => self.choose(given, other),
            Ok(Handed::Locked(locked)) => {
                self.ask(Asking::Passphrase(given, locked), "#passphrase")
            }
            Err(words) => self.refuse(given, words),
        }
    }

    fn ask(self, asking: Asking, field: &'static str) {
        // The page may have been left meanwhile.
        let _ = self.problem.try_set(String::new());
        let _ = self.asking.try_set(asking);
        focus(field);
    }

    fn choose(self, given: Given, other: OtherSide) {
        let comparing = self.session.comparing();
        comparing.choose(given.choice(), Some(other));
        let _ = self.problem.try_set(String::new());
        let asked = self.asking.try_update(|asking| {
            let asked = !matches!(asking, Asking::Nothing);
            *asking = Asking::Nothing;
            asked
        });
        if asked == Some(true) {
            // The form goes, and the keyboard with it.
            focus("[data-compare-other] select");
        }
    }

    fn refuse(self, given: Given, words: String) {
        // What was pasted stays in its field.
        let asked = self
            .asking
            .try_with_untracked(|asking| matches!(asking, Asking::Link));
        match given {
            Given::File => self.ask(Asking::Nothing, FILE),
            Given::Link if asked == Some(true) => focus(LINK),
            Given::Link => self.ask(Asking::Link, LINK),
        }
        let _ = self.problem.try_set(words);
    }
}

const FILE: &str = "[data-compare-file]";
const LINK: &str = "[data-compare-link]";

/// Puts the keyboard where the page will be drawn.
fn focus(selector: &'static str) {
    spawn_local(async move {
        tick().await;
        places::focus(selector);
    });
}
