//! The form as it stands on the page.

use super::question::{CHARACTERS, Kind, Question, YES};
use super::sheet::{FORM, Sheet, field_id};
use crate::browser::dom::{El, drawing, el, value_of};
use crate::browser::keys;
use crate::components::button::button;
use crate::components::tick_box::tick;
use std::rc::Rc;
use tsunagari_text::{Entry, Say, StructureText};

/// What a form is called, and what its buttons do.
pub struct FormOf {
    /// What the form is for.
    pub name: String,
    /// What the button says that sends it.
    pub send: String,
    /// Sends it.
    pub done: Box<dyn Fn()>,
    /// Closes it without a change. A form that stands open always cannot be left, and the heading above it is its title.
    pub left: Option<Rc<dyn Fn()>>,
}

/// The form of a sheet.
pub fn form(sheet: Sheet, of: FormOf) -> El {
    let FormOf {
        name,
        send,
        done,
        left,
    } = of;
    let whole = move || {
        let wrong = sheet.wrong(None);
        wrong
            .iter()
            .map(|words| problem("form-problem", words))
            .collect()
    };
    let send = el("button", "button button--primary")
        .attr("type", "submit")
        .text(&send);
    let title = left.is_some().then(|| el("p", "form__title").text(&name));
    let give_up = left
        .clone()
        .map(|left| button(&StructureText::GiveUp.plain()).on_click(move || left()));
    // It is there whether anybody writes in it or not.
    let class = match left {
        Some(_) => "form",
        None => "form form--standing",
    };
    el("form", class)
        .attr("id", FORM)
        .attr("novalidate", "")
        .attr("tabindex", "-1")
        .attr("aria-label", &name)
        .maybe(title)
        .child(el("div", "form__fields").live(move || fields(sheet)))
        .child(el("div", "").live(whole))
        .child(el("div", "form__actions").child(send).maybe(give_up))
        .on("submit", move |event| {
            event.prevent_default();
            done();
        })
        .on("keydown", move |event| {
            if let Some(left) = &left
                && keys::name(&event) == "Escape"
            {
                event.prevent_default();
                left();
            }
        })
}

#[inline(never)]
fn fields(sheet: Sheet) -> Vec<El> {
    let questions = sheet.questions();
    let mut fields = Vec::new();
    for together in questions.chunk_by(|one, next| one.group == next.group) {
        let those = together.iter().map(|question| field(sheet, question));
        match together.first().and_then(|first| first.group.as_ref()) {
            Some(group) => {
                let lead = together.first().and_then(|first| first.lead.as_deref());
                fields.push(group_of(group, lead, those.collect()));
            }
            None => fields.extend(those),
        }
    }
    fields
}

/// Questions that are asked of one thing, such as a year.
fn group_of(name: &str, lead: Option<&str>, fields: Vec<El>) -> El {
    el("fieldset", "form__group form__set")
        .child(el("legend", "form__label").text(name))
        .maybe(lead.map(|lead| el("p", "form__hint").text(lead)))
        .child(el("div", "form__fields").children(fields))
}

fn problem(id: &str, words: &str) -> El {
    el("p", "figure-problem form__problem")
        .attr("id", id)
        .attr("role", "alert")
        .text(words)
}

/// A field with its name, how to write it, and what is wrong with it.
fn field(sheet: Sheet, question: &Question) -> El {
    let entry = question.entry;
    let id = field_id(entry);
    let hint_id = format!("{id}-hint");
    let problem_id = format!("{id}-problem");
    let described = question.hint.as_ref().map(|_| hint_id.clone());
    let shown = problem_id.clone();
    let about = move || sheet.wrong(Some(entry)).is_some();
    let describe = move || {
        let problem = about().then(|| shown.clone());
        let parts: Vec<String> = described.clone().into_iter().chain(problem).collect();
        (!parts.is_empty()).then(|| parts.join(" "))
    };
    let invalid = move || about().then(|| "true".to_owned());
    let class = match question.kind {
        _ if question.wide => "form__field form__field--wide",
        Kind::Line => "form__field form__field--wide",
        Kind::Mark => "form__field form__field--mark",
        Kind::Count => "form__field form__field--count",
        Kind::Character => "form__field form__field--wide",
        _ => "form__field",
    };
    let tell = move || {
        let words = sheet.wrong(Some(entry));
        words
            .iter()
            .map(|words| problem(&problem_id, words))
            .collect()
    };
    let hint = question.hint.as_ref();
    let hint = hint.map(|hint| el("p", "form__hint").attr("id", &hint_id).text(hint));
    let input = match &question.kind {
        Kind::Character => return characters(sheet, question, class),
        Kind::Choice(options) => choice(sheet, question, options),
        Kind::Mark => mark(sheet, entry),
        Kind::Line | Kind::Short | Kind::Count => line(sheet, entry, "text"),
        Kind::Colour => line(sheet, entry, "color"),
    };
    let input = input
        .attr("id", &id)
        .live_attr("aria-invalid", invalid)
        .live_attr("aria-describedby", describe);
    let label = el("label", "form__label")
        .attr("for", &id)
        .text(&question.label);
    let parts = match question.kind {
        Kind::Mark => vec![input, label],
        _ => vec![label, input],
    };
    el("div", class).children(parts).maybe(hint).live(tell)
}

fn line(sheet: Sheet, entry: Entry, kind: &str) -> El {
    let (before, now) = sheet.answer(entry);
    let input = el("input", "form__input")
        .attr("type", kind)
        .attr("autocomplete", "off")
        .attr("value", &before);
    // What is being typed outlives a page that is made anew.
    keys::type_value(&input, &now);
    input.on("input", move |event| {
        sheet.write_down(entry, value_of(&event));
    })
}

fn choice(sheet: Sheet, question: &Question, options: &[(String, String)]) -> El {
    let (entry, shapes) = (question.entry, question.shapes);
    let (_, now) = sheet.answer(entry);
    let option = |(value, words): &(String, String)| {
        let option = el("option", "").attr("value", value).text(words);
        if *value == now {
            option.attr("selected", "")
        } else {
            option
        }
    };
    el("select", "select form__input")
        .children(options.iter().map(option).collect())
        .on("change", move |event| {
            sheet.write_down(entry, value_of(&event));
            if shapes {
                sheet.ask_on();
            }
        })
}

fn mark(sheet: Sheet, entry: Entry) -> El {
    let (_, now) = sheet.answer(entry);
    let tick = tick(now == YES, move |on| {
        sheet.write_down(entry, if on { YES } else { "" }.to_owned());
    });
    tick.attr("class", "form__mark")
}

/// The characters as pictures; one is chosen.
fn characters(sheet: Sheet, question: &Question, class: &str) -> El {
    let entry = question.entry;
    let (_, now) = sheet.answer(entry);
    let one = |(at, name): (usize, &&str)| {
        let id = match at {
            0 => field_id(entry),
            _ => format!("{}-{at}", field_id(entry)),
        };
        let radio = el("input", "form__radio")
            .attr("type", "radio")
            .attr("name", "form-character")
            .attr("id", &id)
            .attr("value", name);
        let radio = if now == **name {
            radio.attr("checked", "")
        } else {
            radio
        };
        let radio = radio.on("change", move |event| {
            sheet.write_down(entry, value_of(&event));
        });
        let words = StructureText::Character { number: at + 1 }.plain();
        let picture = drawing("form__picture", name)
            .attr("role", "img")
            .attr("aria-label", &words);
        el("label", "form__character")
            .attr("for", &id)
            .child(radio)
            .child(picture)
    };
    let pictures = CHARACTERS.iter().enumerate().map(one).collect();
    el("fieldset", "")
        .attr("class", &format!("{class} form__group"))
        .child(el("legend", "form__label").text(&question.label))
        .child(el("div", "form__characters").children(pictures))
}
