//! The form of a task, in the place where its part stands.

use super::desk::{Desk, FORM, field_id};
use super::heads::CHARACTERS;
use super::part::Task;
use super::question::{Kind, Question, YES};
use crate::browser::dom::{El, drawing, el, is_ticked, value_of};
use crate::browser::keys;
use crate::components::button::button;
use leptos::prelude::{Get, With};
use tsunagari_text::{Entry, Say, StructureText};

/// The form, if it is open for this task, tracked.
pub fn form_of(desk: Desk, task: &Task) -> Vec<El> {
    let open = desk.task.with(|open| open.as_ref() == Some(task));
    if open {
        vec![form(desk, task)]
    } else {
        Vec::new()
    }
}

#[inline(never)]
fn form(desk: Desk, task: &Task) -> El {
    let (_, name) = task.words(&desk.session.report_now());
    let questions = desk.questions();
    let is_going = |question: &Question| matches!(question.entry, Entry::Going(_));
    let (going, plain): (Vec<_>, Vec<_>) = questions.iter().partition(|q| is_going(q));
    let mut fields = Vec::new();
    for together in plain.chunk_by(|one, next| one.group == next.group) {
        let those = together.iter().map(|question| field(desk, question));
        match together.first().and_then(|first| first.group.as_ref()) {
            Some(group) => fields.push(group_of(group, those.collect())),
            None => fields.extend(those),
        }
    }
    let going = (!going.is_empty()).then(|| {
        let words = el("legend", "structure-form__label").text(&Entry::Going(0).plain());
        let marks = going.iter().map(|question| field(desk, question));
        el("fieldset", "structure-form__group")
            .child(words)
            .child(el("p", "structure-form__hint").text(&StructureText::GoingLead.plain()))
            .children(marks.collect())
    });
    let whole = move || match desk.problem.get() {
        Some((None, words)) => vec![problem("structure-problem", &words)],
        _ => Vec::new(),
    };
    let commit = el("button", "button button--primary")
        .attr("type", "submit")
        .text(&StructureText::Commit(task.deed()).plain());
    let give_up = button(&StructureText::GiveUp.plain()).on_click(move || desk.give_up());
    el("form", "structure-form")
        .attr("id", FORM)
        .attr("novalidate", "")
        .attr("tabindex", "-1")
        .attr("aria-label", &name)
        .child(el("p", "structure-form__title").text(&name))
        .child(el("div", "structure-form__fields").children(fields))
        .maybe(going)
        .child(el("div", "").live(whole))
        .child(
            el("div", "structure-form__actions")
                .child(commit)
                .child(give_up),
        )
        .on("submit", move |event| {
            event.prevent_default();
            desk.commit();
        })
        .on("keydown", move |event| {
            if keys::name(&event) == "Escape" {
                event.prevent_default();
                desk.give_up();
            }
        })
}

/// Questions that are asked of one thing, such as a year.
fn group_of(name: &str, fields: Vec<El>) -> El {
    el("fieldset", "structure-form__group structure-form__set")
        .child(el("legend", "structure-form__label").text(name))
        .child(el("div", "structure-form__fields").children(fields))
}

fn problem(id: &str, words: &str) -> El {
    el("p", "figure-problem structure-form__problem")
        .attr("id", id)
        .attr("role", "alert")
        .text(words)
}

/// A field with its name, how to write it, and what is wrong with it.
fn field(desk: Desk, question: &Question) -> El {
    let entry = question.entry;
    let id = field_id(entry);
    let hint_id = format!("{id}-hint");
    let problem_id = format!("{id}-problem");
    let (described, shown) = (entry.hint().map(|_| hint_id.clone()), problem_id.clone());
    let about = move || wrong(desk, entry).is_some();
    let describe = move || {
        let problem = about().then(|| shown.clone());
        let parts: Vec<String> = described.clone().into_iter().chain(problem).collect();
        (!parts.is_empty()).then(|| parts.join(" "))
    };
    let invalid = move || about().then(|| "true".to_owned());
    let class = match question.kind {
        _ if question.wide => "structure-form__field structure-form__field--wide",
        Kind::Line => "structure-form__field structure-form__field--wide",
        Kind::Mark => "structure-form__field structure-form__field--mark",
        Kind::Character => "structure-form__field structure-form__field--wide",
        _ => "structure-form__field",
    };
    let tell = move || {
        let words = wrong(desk, entry);
        words
            .iter()
            .map(|words| problem(&problem_id, words))
            .collect()
    };
    let hint = entry.hint().map(|hint| {
        el("p", "structure-form__hint")
            .attr("id", &hint_id)
            .text(hint)
    });
    let input = match &question.kind {
        Kind::Character => return characters(desk, question, class),
        Kind::Choice(options) => choice(desk, entry, options),
        Kind::Mark => mark(desk, entry),
        Kind::Line => line(desk, entry, "text"),
        Kind::Short => line(desk, entry, "text").attr("data-short", ""),
        Kind::Colour => line(desk, entry, "color"),
    };
    let input = input
        .attr("id", &id)
        .live_attr("aria-invalid", invalid)
        .live_attr("aria-describedby", describe);
    let label = el("label", "structure-form__label")
        .attr("for", &id)
        .text(&question.label);
    let parts = match question.kind {
        Kind::Mark => vec![input, label],
        _ => vec![label, input],
    };
    el("div", class).children(parts).maybe(hint).live(tell)
}

/// What is wrong with a field, tracked.
fn wrong(desk: Desk, entry: Entry) -> Option<String> {
    let (at, words) = desk.problem.get()?;
    (at == Some(entry)).then_some(words)
}

fn line(desk: Desk, entry: Entry, kind: &str) -> El {
    let (before, now) = desk.answer(entry);
    let input = el("input", "structure-form__input")
        .attr("type", kind)
        .attr("autocomplete", "off")
        .attr("value", &before);
    // What is being typed outlives a page that is made anew.
    keys::type_value(&input, &now);
    input.on("input", move |event| {
        desk.write_down(entry, value_of(&event));
    })
}

fn choice(desk: Desk, entry: Entry, options: &[(String, String)]) -> El {
    let (_, now) = desk.answer(entry);
    let option = |(value, words): &(String, String)| {
        let option = el("option", "").attr("value", value).text(words);
        if *value == now {
            option.attr("selected", "")
        } else {
            option
        }
    };
    el("select", "select structure-form__input")
        .children(options.iter().map(option).collect())
        .on("change", move |event| {
            desk.write_down(entry, value_of(&event));
        })
}

fn mark(desk: Desk, entry: Entry) -> El {
    let (_, now) = desk.answer(entry);
    let input = el("input", "structure-form__mark").attr("type", "checkbox");
    let input = if now == YES {
        input.attr("checked", "")
    } else {
        input
    };
    input.on("change", move |event| {
        let ticked = if is_ticked(&event) { YES } else { "" };
        desk.write_down(entry, ticked.to_owned());
    })
}

/// The characters as pictures; one is chosen.
fn characters(desk: Desk, question: &Question, class: &str) -> El {
    let entry = question.entry;
    let (_, now) = desk.answer(entry);
    let one = |(at, name): (usize, &&str)| {
        let id = match at {
            0 => field_id(entry),
            _ => format!("{}-{at}", field_id(entry)),
        };
        let radio = el("input", "structure-form__radio")
            .attr("type", "radio")
            .attr("name", "structure-character")
            .attr("id", &id)
            .attr("value", name);
        let radio = if now == **name {
            radio.attr("checked", "")
        } else {
            radio
        };
        let radio = radio.on("change", move |event| {
            desk.write_down(entry, value_of(&event));
        });
        let words = StructureText::Character { number: at + 1 }.plain();
        let picture = drawing("structure-form__picture", name)
            .attr("role", "img")
            .attr("aria-label", &words);
        el("label", "structure-form__character")
            .attr("for", &id)
            .child(radio)
            .child(picture)
    };
    let pictures = CHARACTERS.iter().enumerate().map(one).collect();
    el("fieldset", &format!("{class} structure-form__group"))
        .child(el("legend", "structure-form__label").text(&question.label))
        .child(el("div", "structure-form__characters").children(pictures))
}
