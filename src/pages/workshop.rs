//! 研修: what a workshop about the report needs. Nothing of it changes the report.

use crate::browser::dom::{El, el};
use crate::components::breadcrumbs::breadcrumbs;
use crate::components::button::plain_button;
use crate::components::link::link;
use crate::components::workshop::exercises::{self, Sheet};
use crate::components::workshop::{slides, trying, what_if};
use crate::pages::compare;
use crate::route::Page;
use crate::session::{Session, use_session};
use tsunagari_core::{Report, Task};
use tsunagari_formats::read_task;
use tsunagari_text::{ExerciseText, Say, ShellText, SlideText, WhatIfText, WorkshopText};

/// Where in the workshop an address leads.
enum Place<'a> {
    Home,
    WhatIf(&'a str),
    Compare,
    /// By its number, from 1.
    Slide(usize),
    /// With the group it was opened for, from 0.
    Exercise(Task, Option<usize>),
    Set,
    Sheet(Sheet),
}

impl<'a> Place<'a> {
    fn parse(place: &'a str) -> Option<Self> {
        match place.split_once('/').unwrap_or((place, "")) {
            ("", "") => Some(Self::Home),
            ("what-if", changes) => Some(Self::WhatIf(changes)),
            ("compare", "") => Some(Self::Compare),
            ("exercise", rest) => Self::exercise(rest),
            ("set", "") => Some(Self::Set),
            ("sheet", "trainer") => Some(Self::Sheet(Sheet::Trainer)),
            ("sheet", "worksheet") => Some(Self::Sheet(Sheet::Work)),
            ("slide", number) => number.parse().ok().map(Self::Slide),
            _ => None,
        }
    }
}

impl Place<'_> {
    /// As the address says it: `guess:1-4:2023`, or `guess:1-4:2023/group/2`.
    fn exercise(rest: &str) -> Option<Self> {
        let (task, group) = match rest.split_once("/group/") {
            Some((task, group)) => (task, Some(group.parse::<usize>().ok()?.checked_sub(1)?)),
            None => (rest, None),
        };
        let known = group.is_none_or(|at| at < ExerciseText::COLOURS);
        read_task(task)
            .filter(|_| known)
            .map(|task| Self::Exercise(task, group))
    }
}

/// What a place of the workshop is called; `None` where there is none.
#[inline(never)]
pub fn title(place: &str, report: &Report) -> Option<String> {
    Some(match Place::parse(place)? {
        Place::Home => WorkshopText::Heading.plain(),
        Place::WhatIf(_) => WhatIfText::Heading.plain(),
        Place::Compare => WhatIfText::CompareHeading.plain(),
        Place::Exercise(task, _) => ExerciseText::Kind(&task).plain(),
        Place::Set => ExerciseText::Set.plain(),
        Place::Sheet(which) => which.name(),
        Place::Slide(number) => {
            let slides = slides::deck(report);
            slides
                .get(number.checked_sub(1)?)?
                .name(report, report.year)
        }
    })
}

/// A place of the workshop; `None` where there is none.
#[inline(never)]
pub fn workshop(place: &str) -> Option<Vec<El>> {
    let session = use_session();
    Some(match Place::parse(place)? {
        Place::Home => home(session),
        Place::Exercise(task, group) => {
            let name = ExerciseText::Kind(&task).plain();
            vec![trail(&name), exercises::exercise(session, &task, group)]
        }
        Place::Set => vec![trail(&ExerciseText::Set.plain()), exercises::desk(session)],
        Place::Sheet(which) => vec![trail(&which.name()), exercises::sheet(session, which)],
        Place::Slide(number) => return slides::stage(session, number),
        Place::WhatIf(changes) => {
            let sandbox = session.sandbox();
            let opened = (!changes.is_empty()).then(|| sandbox.load(changes));
            let page = trying::within(sandbox, || what_if::what_if(sandbox, opened));
            vec![trail(&WhatIfText::Heading.plain()), page]
        }
        Place::Compare => {
            let sandbox = session.sandbox();
            let page = trying::within(sandbox, || {
                trying::marked(sandbox)
                    .child(what_if::back())
                    .children(compare::sides(sandbox.session))
            });
            vec![trail(&WhatIfText::CompareHeading.plain()), page]
        }
    })
}

fn trail(heading: &str) -> El {
    let above = vec![
        (Page::Overview, ShellText::Overview.plain()),
        (Page::Workshop(String::new()), WorkshopText::Heading.plain()),
    ];
    breadcrumbs(above, heading)
}

fn home(session: Session) -> Vec<El> {
    let heading = WorkshopText::Heading.plain();
    let head = el("div", "title-block__words")
        .child(el("h1", "").attr("tabindex", "-1").text(&heading))
        .child(el("p", "prose").text(&WorkshopText::Lead.plain()));
    let page = el("div", "stack workshop")
        .child(el("div", "title-block").child(head))
        .child(
            el("div", "workshop-parts")
                .child(projector(session))
                .child(what_if_part())
                .child(exercises_part(session)),
        );
    let trail = vec![(Page::Overview, ShellText::Overview.plain())];
    vec![breadcrumbs(trail, &heading), page]
}

fn projector(session: Session) -> El {
    let start = plain_button("button button--primary")
        .attr("data-presentation", "")
        .text(&SlideText::Start.plain())
        .on_click(move || slides::begin(session));
    part(
        "slide",
        &SlideText::Projector.plain(),
        &SlideText::ProjectorLead.plain(),
    )
    .child(start)
    .child(el("p", "data-part__note").text(&SlideText::Keys.plain()))
}

fn what_if_part() -> El {
    let way = link(
        "button button--primary",
        Page::Workshop("what-if".to_owned()),
    )
    .text(&WorkshopText::OpenWhatIf.plain());
    part(
        "what-if",
        &WorkshopText::WhatIf.plain(),
        &WorkshopText::WhatIfLead.plain(),
    )
    .child(way)
}

fn exercises_part(session: Session) -> El {
    let (name, words) = (ExerciseText::Heading.plain(), ExerciseText::Lead.plain());
    part("exercises", &name, &words).children(exercises::overview(session))
}

/// A part of the workshop: what it is, and what the caller adds.
fn part(id: &str, name: &str, words: &str) -> El {
    let heading = format!("h-{id}");
    el("section", "workshop-part")
        .attr("data-workshop", id)
        .attr("aria-labelledby", &heading)
        .child(el("h2", "").attr("id", &heading).text(name))
        .child(el("p", "prose").text(words))
}
