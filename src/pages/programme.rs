//! One programme: what the statute asks of it, and its activities with their indicators.

use crate::browser::dom::{El, Event, el};
use crate::browser::frame::after_frame;
use crate::browser::places;
use crate::components::{
    breadcrumbs::breadcrumbs,
    fact::words,
    header::short_name,
    indicator_card::indicator_card,
    link::link,
    pager::{Neighbour, pager},
    programme_card::band_units,
    shape::{character, in_colours, shape},
    standing::{Standing, StandingNotes, standing_facts},
    structure::way::{no_indicators, retired_notice, way_while_editing},
    text_field::{TextOf, text_field},
};
use crate::route::Page;
use crate::session::{Assessment, Mode, use_session};
use leptos::prelude::{Get, Memo};
use std::sync::Arc;
use tsunagari_core::{Activity, ActivityId, Edit, Programme, Report, SummarySection};
use tsunagari_text::{
    EditText, OverviewText, ProgrammeText, Say, ShellText, StatuteText, StructureText, comma, named,
};

/// The page of a programme.
#[inline(never)]
pub fn programme(report: &Report, programme: &Programme) -> Vec<El> {
    let item = programme.statutory_item;
    let asks =
        StatuteText::knows(item).then(|| el("p", "prose").text(&StatuteText::Asks(item).plain()));
    let head = el("div", "title-block__words")
        .child(
            el("p", "title-block__eyebrow")
                .child(shape(programme))
                .text(&format!(" {}", StatuteText::Place(item).plain())),
        )
        .child(
            el("h1", "")
                .attr("tabindex", "-1")
                .text(&named(&programme.name)),
        )
        .maybe(asks)
        .maybe(support_plans(report, programme));
    let block = el("div", "title-block title-block--programme")
        .child(character(programme, "title-block__character"))
        .child(head);
    let number = programme.number;
    let counted = report.indicators().any(|(p, _, _)| p.number == number);
    let activities: Vec<El> = evaluated(programme)
        .map(|a| section(report, programme, a))
        .collect();
    let none = activities.is_empty();
    let top = el("div", "section")
        .child(block)
        .maybe(programme.retired.then(|| {
            let words = StructureText::RetiredProgramme.plain();
            retired_notice(&words, programme.number)
        }))
        .live(move || way_while_editing(number))
        .maybe(counted.then(|| after_frame(|| facts(programme))))
        .maybe((!none).then(|| contents(programme)));
    let ask = none && !programme.retired;
    let page = el("div", "stack")
        .child(top)
        .children(activities)
        .maybe(ask.then(|| no_indicators(Some(number))))
        .child(neighbours(report, programme.number));
    let trail = vec![(Page::Overview, ShellText::Overview.plain())];
    vec![
        breadcrumbs(trail, &named(&programme.name)),
        in_colours(page, programme),
    ]
}

/// What the sixth item of the clause is, on the pages whose indicators measure it.
fn support_plans(report: &Report, programme: &Programme) -> Option<El> {
    let measuring = |p: &Programme| -> Vec<String> {
        let indicators = evaluated(p).flat_map(|activity| &activity.indicators);
        indicators
            .filter(|i| i.measures_support_plans && !i.retired)
            .map(|i| i.number.clone())
            .collect()
    };
    if measuring(programme).is_empty() {
        return None;
    }
    let all: Vec<String> = report
        .evaluated_programmes()
        .flat_map(|p| measuring(p))
        .collect();
    let words = StatuteText::SupportPlans {
        numbers: &all.join(comma()),
    };
    Some(el("p", "prose").text(&words.plain()))
}

/// Its activities but the retired ones.
fn evaluated(programme: &Programme) -> impl Iterator<Item = &Arc<Activity>> {
    programme.activities.iter().filter(|a| !a.retired)
}

fn contents(programme: &Programme) -> El {
    let item = |activity: &Arc<Activity>| {
        let target = format!("#{}", anchor(&activity.id));
        let go = move |event: Event| {
            // The address is a route, so the browser cannot jump by itself.
            event.prevent_default();
            places::show(&target);
            places::focus(&format!("{target} h2"));
        };
        let way = link("", Page::Programme(programme.number))
            .text(&named(&activity.name))
            .on("click", go);
        el("li", "").child(way)
    };
    let items = evaluated(programme).map(item).collect();
    el("nav", "")
        .attr("aria-label", &ProgrammeText::Contents.plain())
        .child(el("ul", "contents").children(items))
}

fn facts(programme: &Programme) -> El {
    let session = use_session();
    let number = programme.number;
    el("dl", "facts").live(move || {
        let (report, year) = (session.report(), session.year());
        let indicators = report.indicators().filter(|(p, _, _)| p.number == number);
        let assessments: Vec<_> = indicators
            .map(|(_, _, i)| Assessment::of(&report, i, year))
            .collect();
        let standing = Standing::of(&report, &assessments);
        let [_, _, unchanged, other] = standing.moved;
        let note = |text: OverviewText| vec![words(&text.plain())];
        let marks = vec![
            band_units(&standing.bands),
            el("span", "visually-hidden").text(&standing.in_words()),
        ];
        standing_facts(
            &standing,
            StandingNotes {
                reached: marks,
                improved: note(OverviewText::Unchanged { count: unchanged }),
                declined: note(OverviewText::NotComparedCount(other)),
            },
        )
    })
}

fn anchor(id: &ActivityId) -> String {
    format!("activity-{id}")
}

fn section(report: &Report, programme: &Programme, activity: &Activity) -> El {
    let field = report
        .policy_field(&activity.policy_field)
        .map(|f| named(&f.name).into_owned())
        .unwrap_or_default();
    let anchor = anchor(&activity.id);
    let heading = format!("{anchor}-heading");
    let page = activity
        .plan_page
        .map(|page| ProgrammeText::PlanPage(page).plain());
    let head = el("div", "programme-section__head")
        .child(
            el("h2", "")
                .attr("id", &heading)
                .attr("tabindex", "-1")
                .text(&named(&activity.name)),
        )
        .child(el("span", "tag").text(&field))
        .maybe(page.map(|page| el("span", "section__lead").text(&page)));
    let texts = SummarySection::ALL.map(|section| summary(activity, section));
    let cards = activity.indicators.iter().filter(|i| !i.retired);
    let cards =
        cards.map(|i| el("li", "").child(indicator_card(report, programme, &field, i, true)));
    el("section", "programme-section")
        .attr("id", &anchor)
        .attr("aria-labelledby", &heading)
        .child(head)
        .child(el("div", "programme-section__summary").children(texts.into()))
        .child(el("ul", "grid").children(cards.collect()))
}

/// One of an activity's texts, or its field in edit mode.
fn summary(activity: &Activity, section: SummarySection) -> El {
    let session = use_session();
    let (id, name) = (activity.id.clone(), activity.name.clone());
    let published = session.published();
    let published = published
        .activity(&id)
        .map(|a| a.summary.section(section).to_owned());
    let published = published.unwrap_or_default();
    let reads = id.clone();
    let text = Memo::new(move |_| {
        let report = session.report();
        report
            .activity(&reads)
            .map(|a| a.summary.section(section).to_owned())
            .unwrap_or_default()
    });
    let body = move || match session.mode.get() {
        Mode::Edit => {
            let id = id.clone();
            vec![text_field(TextOf {
                now: text,
                published: published.clone(),
                label: EditText::SectionField {
                    activity: &name,
                    section,
                }
                .plain(),
                rows: 5,
                edit: Box::new(move |from, to| Edit::SetSummary {
                    activity: id.clone(),
                    section,
                    from,
                    to,
                }),
            })]
        }
        Mode::View => vec![el("p", "").live_text(move || match text.get() {
            text if text.is_empty() => ProgrammeText::NoText.plain(),
            text => text,
        })],
    };
    el("div", "")
        .child(el("h3", "").text(&EditText::Section(section).plain()))
        .live(body)
}

fn neighbours(report: &Report, number: u16) -> El {
    let all: Vec<_> = report.evaluated_programmes().collect();
    let at = all.iter().position(|programme| programme.number == number);
    let neighbour = |at: Option<usize>, direction: ShellText<'static>| {
        let programme = all.get(at?)?;
        let name = short_name(programme);
        Some(Neighbour {
            page: Page::Programme(programme.number),
            direction,
            name: ProgrammeText::Named {
                number: programme.number,
                name: &name,
            }
            .plain(),
        })
    };
    pager(
        neighbour(
            at.and_then(|at| at.checked_sub(1)),
            ShellText::PreviousProgramme,
        ),
        neighbour(at.map(|at| at + 1), ShellText::NextProgramme),
    )
}
