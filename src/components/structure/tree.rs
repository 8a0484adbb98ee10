//! The report's parts as they stand: fields, programmes, their activities, their indicators.

use super::desk::Desk;
use super::part::{Part, Task};
use super::row::{Row, adder, row};
use crate::browser::dom::{El, el};
use crate::components::button::{button, plain_button};
use crate::components::link::link;
use crate::components::shape::{in_colours, indicator_number, shape};
use crate::route::Page;
use leptos::prelude::Set;
use std::sync::Arc;
use tsunagari_core::{Activity, Indicator, Programme, Report};
use tsunagari_text::{
    IndicatorText, ProgrammeText, Say, StructureText, bracketed, named, unit_name,
};

/// The fields.
pub fn fields(desk: Desk, report: &Report, editing: bool) -> El {
    let of = report.policy_fields.len();
    let item = |(at, field): (usize, &tsunagari_core::PolicyField)| {
        let line = Row {
            part: Part::Field(field.id.clone()),
            name: vec![el("span", "structure-row__title").text(&named(&field.name))],
            at,
            of,
            retired: field.retired,
        };
        el("li", "structure-item").children(row(desk, report, editing, line))
    };
    let items = report.policy_fields.iter().enumerate().map(item).collect();
    section(
        "structure-fields",
        StructureText::FieldsHeading,
        StructureText::FieldsLead,
    )
    .child(el("ul", "structure-list").children(items))
    .maybe(editing.then(|| adder(desk, report, Task::AddField)))
}

/// The programmes with what they hold.
pub fn programmes(desk: Desk, report: &Report, editing: bool) -> El {
    let of = report.programmes.len();
    let cards = report.programmes.iter().enumerate();
    let cards = cards.map(|(at, programme)| card(desk, report, editing, programme, (at, of)));
    let ids: Vec<String> = report.programmes.iter().map(|p| p.id.to_string()).collect();
    let open_all =
        button(&StructureText::OpenAll.plain()).on_click(move || desk.open.set(ids.clone()));
    let close_all =
        button(&StructureText::CloseAll.plain()).on_click(move || desk.open.set(Vec::new()));
    let folds = el("div", "structure-folds")
        .child(open_all)
        .child(close_all);
    section(
        "structure-programmes",
        StructureText::ProgrammesHeading,
        StructureText::ProgrammesLead,
    )
    .child(folds)
    .children(cards.collect())
    .maybe(editing.then(|| adder(desk, report, Task::AddProgramme)))
}

fn section(id: &str, heading: StructureText, lead: StructureText) -> El {
    let head = el("div", "section__head")
        .child(el("h2", "").attr("id", id).text(&heading.plain()))
        .child(el("p", "section__lead").text(&lead.plain()));
    el("section", "section")
        .attr("aria-labelledby", id)
        .child(head)
}

fn card(
    desk: Desk,
    report: &Report,
    editing: bool,
    programme: &Arc<Programme>,
    (at, of): (usize, usize),
) -> El {
    let part = Part::Programme(programme.id.clone());
    let body_id = format!("structure-body-{}", programme.id);
    let indicators = programme
        .activities
        .iter()
        .map(|a| a.indicators.len())
        .sum();
    let holds = StructureText::Holds {
        activities: programme.activities.len(),
        indicators,
    };
    let name = ProgrammeText::Named {
        number: programme.number,
        name: &named(&programme.name),
    };
    let (shown, turned) = (programme.id.clone(), programme.id.clone());
    let hidden = programme.id.clone();
    let fold = plain_button("structure-fold")
        .attr("id", &format!("fold-{}", part.key()))
        .attr("aria-controls", &body_id)
        .live_attr("aria-expanded", move || {
            Some(desk.is_open(&shown).to_string())
        })
        .child(shape(programme))
        .child(el("span", "").text(&name.plain()))
        .on_click(move || {
            let open = leptos::prelude::untrack(|| desk.is_open(&turned));
            desk.set_open(&turned, !open);
        });
    let line = Row {
        part,
        name: vec![
            el("h3", "structure-programme__name").child(fold),
            el("span", "structure-row__note").text(&holds.plain()),
        ],
        at,
        of,
        retired: programme.retired,
    };
    let of = programme.activities.len();
    let activities = programme.activities.iter().enumerate();
    let activities: Vec<El> = activities
        .map(|(at, one)| activity(desk, report, editing, (programme, one), (at, of)))
        .collect();
    let nothing = activities
        .is_empty()
        .then(|| el("p", "structure-empty").text(&StructureText::HoldsNone.plain()));
    let can_add = report.policy_fields.iter().any(|field| !field.retired);
    let add =
        (editing && can_add).then(|| adder(desk, report, Task::AddActivity(programme.id.clone())));
    let body = el("div", "structure-programme__body")
        .attr("id", &body_id)
        .live_attr("hidden", move || (!desk.is_open(&hidden)).then(String::new))
        .maybe(nothing)
        .children(activities)
        .maybe(add);
    let card = el("div", "structure-programme")
        .children(row(desk, report, editing, line))
        .child(body);
    let card = if programme.retired {
        card.attr("data-retired", "")
    } else {
        card
    };
    in_colours(card, programme)
}

fn activity(
    desk: Desk,
    report: &Report,
    editing: bool,
    (programme, activity): (&Programme, &Arc<Activity>),
    (at, of): (usize, usize),
) -> El {
    let field = report.policy_field(&activity.policy_field);
    let tag = field.map(|field| el("span", "tag").text(&named(&field.name)));
    let mut name = vec![el("h4", "structure-row__title").text(&named(&activity.name))];
    name.extend(tag);
    let line = Row {
        part: Part::Activity(activity.id.clone()),
        name,
        at,
        of,
        retired: activity.retired,
    };
    let of = activity.indicators.len();
    let indicators = activity.indicators.iter().enumerate();
    let indicators: Vec<El> = indicators
        .map(|(at, one)| indicator(desk, report, editing, (programme, one), (at, of)))
        .collect();
    let list = match indicators.is_empty() {
        true => el("p", "structure-empty").text(&StructureText::HoldsNone.plain()),
        false => el("ul", "structure-list").children(indicators),
    };
    let add = editing.then(|| adder(desk, report, Task::AddIndicator(activity.id.clone())));
    let whole = el("div", "structure-activity");
    let whole = if activity.retired {
        whole.attr("data-retired", "")
    } else {
        whole
    };
    whole
        .children(row(desk, report, editing, line))
        .child(list)
        .maybe(add)
}

fn indicator(
    desk: Desk,
    report: &Report,
    editing: bool,
    (programme, indicator): (&Programme, &Arc<Indicator>),
    (at, of): (usize, usize),
) -> El {
    let name = named(&indicator.name);
    let (number, name) = (indicator.number.as_str(), &*name);
    let kind = IndicatorText::KindName(indicator.kind).plain();
    let unit = match indicator.unit.as_str() {
        "" => kind,
        unit => bracketed(&kind, &unit_name(unit)),
    };
    let figures = link(
        "structure-row__way",
        Page::Indicator(indicator.id.to_string()),
    )
    .attr("aria-label", &StructureText::FiguresOf { number }.plain())
    .text(&StructureText::Figures.plain());
    let mut name = vec![
        indicator_number(programme, number),
        el("span", "structure-row__title").text(name),
        el("span", "structure-row__note").text(&unit),
    ];
    let tag = |words: StructureText| el("span", "tag").text(&words.plain());
    name.extend(
        indicator
            .rule
            .as_ref()
            .map(|_| tag(StructureText::OwnRuleMark)),
    );
    name.extend(
        indicator
            .scheme
            .as_ref()
            .map(|_| tag(StructureText::OwnBandsMark)),
    );
    name.push(figures);
    let line = Row {
        part: Part::Indicator(indicator.id.clone()),
        name,
        at,
        of,
        retired: indicator.retired,
    };
    el("li", "structure-item")
        .attr("data-part", indicator.id.as_str())
        .children(row(desk, report, editing, line))
}
