//! The fields for what is known of a run: of all its figures, and of each year.

use super::Reader;
use super::typed::Known;
use crate::browser::dom::{El, el, value_of};
use crate::browser::keys;
use crate::components::tick_box::tick;
use leptos::prelude::{With, WithUntracked};
use tsunagari_core::{FiscalYear, Presence, Quantity};
use tsunagari_text::{DigitsText, RuleText, Say};

/// What is known of all figures: the order of the years, decimals, commas.
pub fn conditions(reader: Reader) -> El {
    let typed = |read: fn(&super::Typed) -> String| reader.typed.with_untracked(read);
    let order = options(
        &[
            ("latest", DigitsText::LatestFirst),
            ("earliest", DigitsText::EarliestFirst),
        ],
        &typed(|typed| match typed.earliest_first {
            true => "earliest".into(),
            false => "latest".into(),
        }),
    )
    .on("change", move |event| {
        let earliest = value_of(&event) == "earliest";
        reader.type_in(|typed| typed.earliest_first = earliest);
    });
    let mut decimals = vec![("", DigitsText::UnknownDecimals)];
    let names = ["0", "1", "2", "3", "4"];
    for (count, name) in (0..=Quantity::MAX_DECIMALS as u32).zip(names) {
        decimals.push((name, DigitsText::DecimalsAre(count)));
    }
    let chosen = typed(|typed| typed.decimals.map(|d| d.to_string()).unwrap_or_default());
    let decimals = options(&decimals, &chosen).on("change", move |event| {
        let decimals = value_of(&event).parse().ok();
        reader.type_in(|typed| typed.decimals = decimals);
    });
    let is_grouped = reader.typed.with_untracked(|typed| typed.grouped);
    let grouped = tick(is_grouped, move |on| {
        reader.type_in(|typed| typed.grouped = on);
    })
    .attr("class", "digits__mark");
    el("div", "digits__conditions")
        .child(named(DigitsText::Order, order))
        .child(named(DigitsText::Decimals, decimals))
        .child(
            el("label", "digits__box")
                .child(grouped)
                .child(el("span", "").text(&DigitsText::Grouped.plain())),
        )
}

/// What is known of each year.
pub fn years(reader: Reader) -> El {
    let (years, has_rates, rule) = reader.typed.with_untracked(|typed| {
        let years: Vec<FiscalYear> = typed.years.iter().map(|year| year.year).collect();
        let (rule, kind) = (typed.rule(), None);
        (years, typed.has_rates, RuleText { rule, kind }.plain())
    });
    let rates = match has_rates {
        true => DigitsText::RatesBy { rule: &rule },
        false => DigitsText::NoRates,
    };
    let years = years.into_iter().enumerate();
    el("section", "digits__clues")
        .attr("aria-labelledby", "digits-clues")
        .child(
            el("h3", "digits__heading")
                .attr("id", "digits-clues")
                .text(&DigitsText::Clues.plain()),
        )
        .child(el("p", "digits__hint").text(&DigitsText::CluesHint.plain()))
        .child(el("p", "digits__hint").text(&rates.plain()))
        .children(
            years
                .map(|(at, year)| of_year(reader, at, year, has_rates))
                .collect(),
        )
}

fn of_year(reader: Reader, at: usize, year: FiscalYear, has_rates: bool) -> El {
    let presences = [Presence::Unknown, Presence::Present, Presence::Absent];
    let names = ["unknown", "present", "absent"];
    let choices: Vec<_> = names
        .into_iter()
        .zip(presences.map(DigitsText::PresenceIs))
        .collect();
    let presence = |typed: &super::Typed| typed.years.get(at).map(|year| year.presence);
    let chosen = match reader.typed.with_untracked(presence) {
        Some(Presence::Present) => "present",
        Some(Presence::Absent) => "absent",
        _ => "unknown",
    };
    let presence =
        options(&choices, chosen)
            .attr("data-clue", "presence")
            .on("change", move |event| {
                let presence = match value_of(&event).as_str() {
                    "present" => Presence::Present,
                    "absent" => Presence::Absent,
                    _ => Presence::Unknown,
                };
                reader.type_in(|typed| {
                    if let Some(year) = typed.years.get_mut(at) {
                        year.presence = presence;
                    }
                });
            });
    let known = |words, known| figure(reader, at, words, known);
    let rated = match has_rates {
        true => vec![
            known(DigitsText::Target, Known::Target),
            known(DigitsText::Rate, Known::Rate),
        ],
        false => Vec::new(),
    };
    el("fieldset", "digits__year")
        .attr("data-year", &year.to_string())
        .child(el("legend", "digits__legend").text(&DigitsText::Year(year).plain()))
        .child(named(DigitsText::Presence, presence))
        .children(rated)
        .child(known(DigitsText::Actual, Known::Actual))
}

/// A figure's field with what is wrong with it.
fn figure(reader: Reader, at: usize, words: DigitsText<'_>, known: Known) -> El {
    let name = match known {
        Known::Actual => "actual",
        Known::Target => "target",
        Known::Rate => "rate",
    };
    let id = format!("digits-{name}-{at}");
    let problem_id = format!("{id}-problem");
    let wrong = move || reader.typed.with(|typed| typed.problem(at, known));
    let described = problem_id.clone();
    let input = el("input", "digits__input")
        .attr("type", "text")
        .attr("id", &id)
        .attr("inputmode", "decimal")
        .attr("autocomplete", "off")
        .attr("data-clue", name)
        .live_attr("aria-invalid", move || wrong().map(|_| "true".to_owned()))
        .live_attr("aria-describedby", move || {
            wrong().map(|_| described.clone())
        });
    let text = |typed: &super::Typed| typed.text(at, known).to_owned();
    keys::set_value(&input, &reader.typed.with_untracked(text));
    let input = input.on("input", move |event| {
        let text = value_of(&event);
        reader.type_in(|typed| typed.write(at, known, text));
    });
    let problem = move || {
        let words = wrong();
        let problem = words.iter().map(|words| {
            el("p", "figure-problem")
                .attr("id", &problem_id)
                .text(words)
        });
        problem.collect()
    };
    el("div", "digits__field")
        .child(
            el("label", "digits__label")
                .attr("for", &id)
                .text(&words.plain()),
        )
        .child(input)
        .live(problem)
}

fn options(choices: &[(&str, DigitsText<'_>)], chosen: &str) -> El {
    let option = |(value, words): &(&str, DigitsText<'_>)| {
        let option = el("option", "").attr("value", value).text(&words.plain());
        match *value == chosen {
            true => option.attr("selected", ""),
            false => option,
        }
    };
    el("select", "select digits__input").children(choices.iter().map(option).collect())
}

fn named(words: DigitsText<'_>, field: El) -> El {
    el("label", "digits__field")
        .child(el("span", "digits__label").text(&words.plain()))
        .child(field)
}
