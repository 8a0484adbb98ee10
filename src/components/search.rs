//! The search box: finds an indicator by any part of its name.

use super::shape::indicator_number;
use crate::browser::places;
use crate::route::Page;
use crate::session::use_session;
use leptos::ev;
use leptos::prelude::*;
use tsunagari_core::Report;
use tsunagari_text::{Say, ShellText};

/// How many results are offered at the most.
const MOST: usize = 8;

/// A combobox as the ARIA practices describe it: the list follows the text, arrows walk it.
#[component]
pub fn Search() -> impl IntoView {
    let session = use_session();
    let text = RwSignal::new(String::new());
    let open = RwSignal::new(false);
    let chosen = RwSignal::new(0_usize);
    let found = Memo::new(move |_| find(&session.report(), &text.get()));
    let shows = move || open.get() && !text.get().trim().is_empty();
    let go = move |id: &str| {
        open.set(false);
        text.set(String::new());
        places::go(&untrack(|| session.link(Page::Indicator(id.to_owned()))));
    };
    let type_text = move |event| {
        text.set(event_target_value(&event));
        chosen.set(0);
        open.set(true);
    };
    let press = move |event: ev::KeyboardEvent| {
        let count = found.with(Vec::len);
        match event.key().as_str() {
            "ArrowDown" if count > 0 => chosen.update(|at| *at = (*at + 1) % count),
            "ArrowUp" if count > 0 => chosen.update(|at| *at = (*at + count - 1) % count),
            "Enter" => {
                if let Some(id) = found.with(|found| found.get(chosen.get()).cloned()) {
                    go(&id);
                }
            }
            "Escape" => {
                open.set(false);
                text.set(String::new());
            }
            _ => return,
        }
        event.prevent_default();
    };
    let result = move |(at, id): (usize, String)| {
        let report = session.report();
        let (programme, _, indicator) = report.indicators().find(|(_, _, i)| i.id.as_str() == id)?;
        let pick = move |event: ev::PointerEvent| {
            // Before the field loses the keyboard and the list goes with it.
            event.prevent_default();
            go(&id);
        };
        Some(view! {
            <li
                class="search__result"
                role="option"
                id=format!("search-result-{at}")
                aria-selected=move || (chosen.get() == at).to_string()
                style=("--programme", programme.colour.clone())
                on:pointerdown=pick
            >
                {indicator_number(programme, &indicator.number)}
                {indicator.name.clone()}
            </li>
        })
    };
    view! {
        <div class="search">
            <label class="visually-hidden" for="search">{ShellText::SearchLabel.plain()}</label>
            <input
                class="search__field"
                id="search"
                type="search"
                role="combobox"
                autocomplete="off"
                aria-autocomplete="list"
                aria-expanded=move || shows().to_string()
                aria-controls="search-results"
                aria-activedescendant=move || {
                    (shows() && !found.with(Vec::is_empty)).then(|| format!("search-result-{}", chosen.get()))
                }
                placeholder=ShellText::SearchHint.plain()
                prop:value=text
                on:input=type_text
                on:keydown=press
                on:blur=move |_| open.set(false)
            />
            <p class="visually-hidden" role="status">
                {move || shows().then(|| ShellText::SearchFound { count: found.with(Vec::len) }.plain())}
            </p>
            <Show when=move || shows()>
                <ul class="search__results" id="search-results" role="listbox" aria-label=ShellText::SearchResults.plain()>
                    {move || found.get().into_iter().enumerate().map(result).collect_view()}
                    {move || {
                        found.with(Vec::is_empty).then(|| {
                            view! {
                                <li class="search__result" role="option" aria-selected="false" aria-disabled="true">
                                    {ShellText::SearchFound { count: 0 }.plain()}
                                </li>
                            }
                        })
                    }}
                </ul>
            </Show>
        </div>
    }
}

/// The ids of the indicators whose number or name holds every word of the text.
fn find(report: &Report, text: &str) -> Vec<String> {
    let words: Vec<String> = text.split_whitespace().map(plain).collect();
    if words.is_empty() {
        return Vec::new();
    }
    let fits = |number: &str, name: &str| {
        let place = plain(&format!("{number} {name}"));
        words.iter().all(|word| place.contains(word.as_str()))
    };
    report
        .indicators()
        .filter(|(_, _, i)| fits(&i.number, &i.name))
        .map(|(_, _, i)| i.id.to_string())
        .take(MOST)
        .collect()
}

/// Full-width letters and digits as half-width, capitals as small.
fn plain(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            '！'..='～' => char::from_u32(c as u32 - 0xFEE0).unwrap_or(c),
            _ => c,
        })
        .flat_map(char::to_lowercase)
        .collect()
}
