//! A programme's part of the page: who it is, its activities with their texts and indicators.

use super::drawings::{character, edge, shape};
use super::overview::counts;
use super::standing::Standing;
use super::{Line, Page, indicator, programme_anchor};
use maud::{Markup, html};
use std::sync::Arc;
use tsunagari_core::{Activity, Programme, SummarySection};
use tsunagari_text::{EditText, ProgrammeText, Say, StaticPageText, StatuteText, named};

/// A programme by its number and a name.
pub(super) fn heading(number: u16, name: &str) -> String {
    ProgrammeText::Named { number, name }.plain()
}

/// The whole part.
pub(super) fn section(page: &Page<'_>, programme: &Programme) -> Markup {
    let anchor = programme_anchor(programme);
    let item = programme.statutory_item;
    let lines = page.lines_of(programme);
    let standing = Standing::of(lines.iter().map(|line| &line.now));
    let evaluated = |activity: &&Arc<Activity>| !activity.retired;
    html! {
        section.programme aria-labelledby=(anchor) {
            div.head {
                (edge(programme))
                div.who {
                    (character(programme))
                    div {
                        p.eyebrow { (shape(programme)) " " (StatuteText::Place(item).plain()) }
                        h2 id=(anchor) { (heading(programme.number, &named(&programme.name))) }
                        @if StatuteText::knows(item) { p { (StatuteText::Asks(item).plain()) } }
                        (counts(page, &standing))
                    }
                }
            }
            @for activity in programme.activities.iter().filter(evaluated) { (part(page, activity, &lines)) }
            p.back { a href="#contents" { (StaticPageText::BackToContents.plain()) } }
        }
    }
}

fn part(page: &Page<'_>, activity: &Activity, lines: &[&Line<'_>]) -> Markup {
    let told = |section: &SummarySection| !activity.summary.section(*section).is_empty();
    let its = |line: &&&Line<'_>| line.activity.id == activity.id;
    html! {
        h3 { (named(&activity.name)) }
        p.lead {
            span.tag { (page.field_of(activity)) }
            @if let Some(plan) = activity.plan_page { " " (ProgrammeText::PlanPage(plan).plain()) }
        }
        @if SummarySection::ALL.iter().any(told) {
            dl.texts {
                @for section in SummarySection::ALL.iter().filter(|section| told(section)) {
                    div {
                        dt { (EditText::Section(*section).plain()) }
                        dd { (activity.summary.section(*section)) }
                    }
                }
            }
        }
        @for line in lines.iter().filter(its) { (indicator::part(page, line)) }
    }
}
