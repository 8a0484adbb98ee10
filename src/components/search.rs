//! The search box: finds an indicator by any part of its name.

use super::shape::{in_colours, indicator_number};
use crate::browser::dom::{El, Event, el, value_of};
use crate::browser::{keys, places};
use crate::route::Page;
use crate::session::{Session, use_session};
use leptos::prelude::*;
use tsunagari_core::{Report, found_by};
use tsunagari_text::{Say, ShellText, named, without_readings};

/// How many results are listed at the most; all are counted.
const MOST: usize = 50;

/// What the box holds.
#[derive(Clone, Copy)]
struct SearchBox {
    session: Session,
    /// What was typed; empty while the list is closed.
    text: RwSignal<String>,
    /// Which result the arrow keys have chosen.
    chosen: RwSignal<usize>,
    /// Whether the menu that holds the box on a narrow screen is open.
    menu: RwSignal<bool>,
}

/// A combobox as the ARIA practices describe it: the list follows the text, arrows walk it.
/// A choice closes `menu`.
pub fn search(menu: RwSignal<bool>) -> El {
    let state = SearchBox {
        session: use_session(),
        text: RwSignal::default(),
        chosen: RwSignal::new(0),
        menu,
    };
    let label = el("label", "visually-hidden")
        .attr("for", "search")
        .text(&ShellText::SearchLabel.plain());
    let status = el("p", "visually-hidden")
        .attr("role", "status")
        .live_text(move || {
            if state.is_open() {
                ShellText::SearchFound {
                    count: state.found().len(),
                }
                .plain()
            } else {
                String::new()
            }
        });
    el("div", "search")
        .child(label)
        .child(state.field())
        .child(status)
        .live(move || {
            if state.is_open() {
                vec![state.results()]
            } else {
                Vec::new()
            }
        })
}

impl SearchBox {
    fn field(self) -> El {
        let active = move || {
            let some = self.is_open() && !self.found().is_empty();
            some.then(|| format!("search-result-{}", self.chosen.get()))
        };
        let field = el("input", "search__field")
            .attr("id", "search")
            .attr("type", "search")
            .attr("role", "combobox")
            .attr("autocomplete", "off")
            .attr("aria-autocomplete", "list")
            .attr("placeholder", &ShellText::SearchHint.plain())
            .live_attr("aria-controls", move || {
                self.is_open().then(|| "search-results".to_owned())
            })
            .live_attr("aria-expanded", move || Some(self.is_open().to_string()))
            .live_attr("aria-activedescendant", active)
            .on("input", move |event| {
                self.chosen.set(0);
                self.text.set(value_of(&event));
            })
            .on("blur", move |_| self.text.set(String::new()));
        let cleared = field.clone();
        field.on("keydown", move |event| self.press(&event, &cleared))
    }

    fn press(self, event: &Event, field: &El) {
        let found = untrack(|| self.found());
        let (count, at) = (found.len().min(MOST), self.chosen.get_untracked());
        match keys::name(event).as_str() {
            "ArrowDown" if count > 0 => self.choose((at + 1) % count),
            "ArrowUp" if count > 0 => self.choose((at + count - 1) % count),
            "Enter" => {
                if let Some(id) = found.get(at) {
                    keys::set_value(field, "");
                    self.go(id);
                }
            }
            "Escape" => {
                keys::set_value(field, "");
                self.text.set(String::new());
            }
            _ => return,
        }
        event.prevent_default();
    }

    fn choose(self, at: usize) {
        self.chosen.set(at);
        places::keep_in_sight(&format!("search-result-{at}"));
    }

    fn is_open(self) -> bool {
        self.text.with(|text| !text.trim().is_empty())
    }

    fn found(self) -> Vec<String> {
        self.text.with(|text| find(&self.session.report(), text))
    }

    fn go(self, id: &str) {
        self.text.set(String::new());
        self.menu.set(false);
        places::go(&untrack(|| {
            self.session.link(Page::Indicator(id.to_owned()))
        }));
    }

    fn results(self) -> El {
        let list = el("ul", "search__results")
            .attr("id", "search-results")
            .attr("role", "listbox")
            .attr("aria-label", &ShellText::SearchResults.plain());
        let found = self.found();
        if found.is_empty() {
            let none = el("li", "search__result")
                .attr("role", "option")
                .attr("aria-selected", "false")
                .attr("aria-disabled", "true");
            return list.child(none.text(&ShellText::SearchFound { count: 0 }.plain()));
        }
        let left = found.len().saturating_sub(MOST);
        let more = (left > 0).then(|| {
            el("li", "search__result")
                .attr("role", "option")
                .attr("aria-selected", "false")
                .attr("aria-disabled", "true")
                .text(&ShellText::SearchMore { count: left }.plain())
        });
        let listed = found.into_iter().take(MOST).enumerate();
        let results = listed.filter_map(|(at, id)| self.result(at, id));
        list.children(results.collect()).maybe(more)
    }

    fn result(self, at: usize, id: String) -> Option<El> {
        let report = self.session.report();
        let (programme, _, indicator) =
            report.indicators().find(|(_, _, i)| i.id.as_str() == id)?;
        let item = el("li", "search__result")
            .attr("role", "option")
            .attr("id", &format!("search-result-{at}"))
            .live_attr("aria-selected", move || {
                Some((self.chosen.get() == at).to_string())
            })
            .child(indicator_number(programme, &indicator.number))
            .child(el("span", "search__name").text(&named(&indicator.name)))
            // Else the field would lose the keyboard, and the list would go before the click.
            .on("mousedown", |event| event.prevent_default())
            .on("pointerdown", |event| event.prevent_default())
            .on_click(move || self.go(&id));
        Some(in_colours(item, programme))
    }
}

/// The ids of the indicators whose number or name holds every word of the text, however it is spelt.
fn find(report: &Report, text: &str) -> Vec<String> {
    let words: Vec<String> = text.split_whitespace().map(found_by).collect();
    let fits = |number: &str, name: &str| {
        let place = format!("{} {}", found_by(number), found_by(name));
        words.iter().all(|word| place.contains(word.as_str()))
    };
    report
        .indicators()
        .filter(|(_, _, i)| {
            fits(&i.number, &i.name) || fits(&i.number, &without_readings(&named(&i.name)))
        })
        .map(|(_, _, i)| i.id.to_string())
        .collect()
}
