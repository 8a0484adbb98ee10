//! One programme: what the statute asks of it, and its activities with their indicators.

use crate::browser::places;
use crate::components::{
    breadcrumbs::breadcrumbs,
    fact::Fact,
    header::short_name,
    indicator_card::indicator_card,
    pager::{Neighbour, pager},
    programme_card::{Standing, band_units},
    shape::{character, shape},
    text_field::TextField,
};
use crate::route::Page;
use crate::session::{Assessment, Mode, use_session};
use leptos::ev;
use leptos::prelude::*;
use tsunagari_core::{Activity, ActivityId, Edit, Programme, Report, SummarySection};
use tsunagari_text::{EditText, OverviewText, ProgrammeText, Say, ShellText, StatuteText};

/// The page of a programme, or that there is none.
pub fn view(number: u16) -> AnyView {
    let report = use_session().report_now();
    match report.programme(number) {
        Some(programme) => page(&report, programme).into_any(),
        None => super::not_found::NotFound().into_any(),
    }
}

fn page(report: &Report, programme: &Programme) -> impl IntoView + use<> {
    let asks = StatuteText::knows(programme.statutory_item).then(|| {
        view! { <p class="prose">{StatuteText::Asks(programme.statutory_item).plain()}</p> }
    });
    let plans = support_plans(report, programme);
    let contents = programme.activities.iter().map(|activity| {
        let target = format!("#{}", anchor(&activity.id));
        let go = move |event: ev::MouseEvent| {
            // The address is a route, so the browser cannot jump by itself.
            event.prevent_default();
            places::show(&target);
            places::focus(&format!("{target} h2"));
        };
        let address = Page::Programme(programme.number);
        let session = use_session();
        view! { <li><a href=move || session.link(address.clone()) on:click=go>{activity.name.clone()}</a></li> }
    });
    let activities =
        programme.activities.iter().map(|activity| section(report, programme, activity)).collect_view();
    view! {
        {breadcrumbs(vec![(Page::Overview, ShellText::Overview.plain())], programme.name.clone())}
        <div class="stack" style=("--programme", programme.colour.clone())>
            <div class="section">
                <div class="title-block title-block--programme">
                    {character(programme, "title-block__character")}
                    <div class="title-block__words">
                        <p class="title-block__eyebrow">
                            {shape(programme)} " " {StatuteText::Place(programme.statutory_item).plain()}
                        </p>
                        <h1 tabindex="-1">{programme.name.clone()}</h1>
                        {asks}
                        {plans}
                    </div>
                </div>
                {facts(programme)}
                <nav aria-label=ProgrammeText::Contents.plain()>
                    <ul class="contents">{contents.collect_view()}</ul>
                </nav>
            </div>
            {activities}
            {neighbours(report, programme.number)}
        </div>
    }
}

/// What the sixth item of the clause is, on the pages whose indicators measure it.
fn support_plans(report: &Report, programme: &Programme) -> Option<impl IntoView + use<>> {
    let measuring = |p: &Programme| -> Vec<String> {
        let indicators = p.activities.iter().flat_map(|activity| &activity.indicators);
        indicators.filter(|i| i.measures_support_plans).map(|i| i.number.clone()).collect()
    };
    let all: Vec<String> = report.programmes.iter().flat_map(|p| measuring(p)).collect();
    (!measuring(programme).is_empty()).then(|| {
        view! { <p class="prose">{StatuteText::SupportPlans { numbers: &all.join("、") }.plain()}</p> }
    })
}

fn facts(programme: &Programme) -> impl IntoView + use<> {
    let session = use_session();
    let number = programme.number;
    let standing = Memo::new(move |_| {
        let (report, year) = (session.report(), session.year());
        let indicators = report.indicators().filter(|(p, _, _)| p.number == number);
        let assessments: Vec<_> = indicators.map(|(_, _, i)| Assessment::of(&report, i, year)).collect();
        Standing::of(&report.scheme, &assessments)
    });
    let figure = |count: usize, of: usize| {
        let of = OverviewText::OfIndicators { count: of }.plain();
        view! { <span class="fact__figure">{count}</span> {of} }.into_any()
    };
    move || {
        let standing = standing.get();
        let total = standing.bands.len();
        let [improved, declined, unchanged, _] = standing.moved;
        let compared = improved + declined + unchanged;
        let marks = view! {
            {band_units(&standing.bands)} <span class="visually-hidden">{standing.in_words()}</span>
        };
        view! {
            <dl class="facts">
                <Fact
                    name=OverviewText::Reached.plain()
                    value=figure(standing.reached as usize, total)
                    note=marks.into_any()
                />
                <Fact
                    name=OverviewText::Improved.plain()
                    value=figure(improved, compared)
                    note=OverviewText::Unchanged { count: unchanged }.plain().into_any()
                />
                <Fact
                    name=OverviewText::Declined.plain()
                    value=figure(declined, compared)
                    note=OverviewText::NotComparedCount(standing.moved[3]).plain().into_any()
                />
                <Fact
                    name=OverviewText::NeedAttention.plain()
                    value=figure(standing.concerns, total)
                    note=OverviewText::NeedAttentionNote.plain().into_any()
                    alert={standing.concerns > 0}
                />
            </dl>
        }
    }
}

fn anchor(id: &ActivityId) -> String {
    format!("activity-{id}")
}

fn section(report: &Report, programme: &Programme, activity: &Activity) -> impl IntoView + use<> {
    let field = report.policy_field(&activity.policy_field).map(|f| f.name.clone()).unwrap_or_default();
    let cards = activity
        .indicators
        .iter()
        .map(|i| view! { <li>{indicator_card(report, programme, field.clone(), i, true)}</li> })
        .collect_view();
    let page = activity.plan_page.map(|page| ProgrammeText::PlanPage(page).plain());
    let anchor = anchor(&activity.id);
    let heading = format!("{anchor}-heading");
    let named_by = heading.clone();
    let summary = SummarySection::ALL.map(|section| summary(activity, section));
    view! {
        <section class="programme-section" aria-labelledby=named_by id=anchor>
            <div class="programme-section__head">
                <h2 id=heading tabindex="-1">{activity.name.clone()}</h2>
                <span class="tag">{field}</span>
                <span class="section__lead">{page}</span>
            </div>
            <div class="programme-section__summary">{summary.into_iter().collect_view()}</div>
            <ul class="grid">{cards}</ul>
        </section>
    }
}

/// One of an activity's texts, or its field in edit mode.
fn summary(activity: &Activity, section: SummarySection) -> impl IntoView + use<> {
    let session = use_session();
    let (id, name) = (activity.id.clone(), activity.name.clone());
    let published = session
        .published()
        .activity(&id)
        .map(|activity| activity.summary.section(section).to_owned())
        .unwrap_or_default();
    let now = id.clone();
    let text = Memo::new(move |_| {
        let report = session.report();
        report.activity(&now).map(|a| a.summary.section(section).to_owned()).unwrap_or_default()
    });
    let body = move || match session.mode.get() {
        Mode::Edit => {
            let id = id.clone();
            let edit = move |from, to| Edit::SetSummary { activity: id.clone(), section, from, to };
            let label = EditText::SectionField { activity: &name, section }.plain();
            view! { <TextField text=text published=published.clone() label rows=5 edit/> }.into_any()
        }
        Mode::View => {
            let words = move || {
                let text = text.get();
                if text.is_empty() { ProgrammeText::NoText.plain() } else { text }
            };
            view! { <p>{words}</p> }.into_any()
        }
    };
    view! {
        <div>
            <h3>{EditText::Section(section).plain()}</h3>
            {body}
        </div>
    }
}

fn neighbours(report: &Report, number: u16) -> impl IntoView + use<> {
    let neighbour = |number: Option<u16>, direction: ShellText| {
        let programme = report.programme(number?)?;
        let name = short_name(programme);
        Some(Neighbour {
            page: Page::Programme(programme.number),
            direction: direction.plain(),
            name: ProgrammeText::Named { number: programme.number, name: &name }.plain(),
        })
    };
    pager(
        neighbour(number.checked_sub(1), ShellText::PreviousProgramme),
        neighbour(number.checked_add(1), ShellText::NextProgramme),
    )
}
