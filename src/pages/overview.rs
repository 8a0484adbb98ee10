//! The opening page: how the programmes do, what needs attention, what changed, and
//! the list of all indicators.

use crate::components::{
    band_table::BandTable,
    fact::Fact,
    filter_bar::{FilterBar, passes},
    highlight,
    indicator_card::indicator_card,
    overview_chart::OverviewChart,
    programme_card::{Standing, programme_card},
    source_line::source_line,
};
use crate::route::{Filter, Page};
use crate::session::{Assessment, Session, Shared, use_session};
use leptos::prelude::*;
use std::cmp::Reverse;
use tsunagari_core::{
    FiscalYear, Grouping, Improvement, IndicatorId, Report, Trend, improvement,
};
use tsunagari_text::{OverviewText, Say, ShellText};

/// How many improved indicators are shown before the rest is opened.
const FIRST_IMPROVED: usize = 5;

/// Everything that the upper half of the page is derived from.
#[derive(Clone, PartialEq)]
struct Picture {
    report: Shared<Report>,
    year: FiscalYear,
    /// In the report's order, one an indicator.
    assessments: Vec<Assessment>,
}

/// The page.
#[component]
pub fn Overview() -> impl IntoView {
    let session = use_session();
    let picture = Memo::new(move |_| {
        let (report, year) = (session.report(), session.year());
        let assess = |(_, _, i): (_, _, &std::sync::Arc<_>)| Assessment::of(&report, i, year);
        Picture { assessments: report.indicators().map(assess).collect(), report: report.clone(), year }
    });
    let report = session.report_now();
    let municipality = report.municipality.name.clone();
    view! {
        <div class="stack">
            <div class="section">
                <div class="title-block">
                    <p class="title-block__eyebrow">
                        {ShellText::ReportOf { municipality: &municipality }.plain()}
                    </p>
                    <h1 tabindex="-1">{move || OverviewText::Heading(session.year()).plain()}</h1>
                    {source_line(&report.source)}
                </div>
                {move || picture.with(facts)}
            </div>
            <section class="section" aria-labelledby="programmes">
                <div class="section__head">
                    <h2 id="programmes">{OverviewText::Programmes { count: report.programmes.len() }.plain()}</h2>
                    <p class="section__lead">{OverviewText::MarksLead.plain()}</p>
                </div>
                <ul class="programme-cards">{move || picture.with(programme_cards)}</ul>
            </section>
            <div class="columns">
                <section class="section" aria-labelledby="attention">
                    <div class="section__head">
                        <h2 id="attention">{OverviewText::AttentionHeading.plain()}</h2>
                        <p class="section__lead">{OverviewText::AttentionLead.plain()}</p>
                    </div>
                    {move || picture.with(concerns)}
                </section>
                <section class="section" aria-labelledby="improved">
                    {move || picture.with(improved)}
                </section>
            </div>
            <section class="section" aria-labelledby="all-indicators">
                <OverviewChart/>
            </section>
            <section class="section" aria-labelledby="bands">
                <div class="section__head">
                    <h2 id="bands">{OverviewText::BandsHeading.plain()}</h2>
                    <p class="section__lead">{OverviewText::BandsLead.plain()}</p>
                </div>
                <div class="columns">
                    <BandTable by=Grouping::Programme/>
                    <BandTable by=Grouping::PolicyField/>
                </div>
            </section>
            <section class="section" aria-labelledby="list">
                <h2 id="list" tabindex="-1">{OverviewText::ListHeading.plain()}</h2>
                <List session/>
            </section>
        </div>
    }
}

fn facts(picture: &Picture) -> impl IntoView + use<> {
    let session = use_session();
    let Picture { report, year, assessments } = picture;
    let standing = Standing::of(&report.scheme, assessments);
    let moved = improvement(report, *year);
    let total = assessments.len();
    let [improved, declined, unchanged, _] = standing.moved;
    let compared = improved + declined + unchanged;
    let of = |count: usize| OverviewText::OfIndicators { count }.plain();
    let figure = |count: usize, of: String| {
        view! { <span class="fact__figure">{count}</span> {of} }.into_any()
    };
    let improved_figure = view! {
        <span class="fact__figure" data-improved>{moved.improved.len()}</span>
        {of(compared)}
    };
    view! {
        <dl class="facts">
            <Fact
                name=OverviewText::Reached.plain()
                value=figure(standing.reached as usize, of(total))
                note=OverviewText::ReachedNote.plain().into_any()
            />
            <Fact
                name=OverviewText::Improved.plain()
                value=improved_figure.into_any()
                note=left_out(session, report, *year, &moved, compared)
            />
            <Fact
                name=OverviewText::Declined.plain()
                value=figure(declined, of(compared))
                note=OverviewText::Unchanged { count: unchanged }.plain().into_any()
            />
            <Fact
                name=OverviewText::NeedAttention.plain()
                value=figure(standing.concerns, of(total))
                note=OverviewText::NeedAttentionNote.plain().into_any()
                alert={standing.concerns > 0}
            />
        </dl>
    }
}

/// Which indicators the count of improved ones leaves out, as links; or that there is
/// nothing to compare with.
fn left_out(session: Session, report: &Report, year: FiscalYear, moved: &Improvement, compared: usize) -> AnyView {
    if compared == 0 {
        let before = year.previous().unwrap_or(year);
        return OverviewText::NotComparableYear(before).plain().into_any();
    }
    let link = |id: &IndicatorId| {
        let indicator = report.indicator(id)?;
        let (page, number) = (Page::Indicator(id.to_string()), indicator.number.clone());
        Some(view! { <a href=move || session.link(page.clone())>{number}</a> " " })
    };
    let links: Vec<_> = moved.left_out.iter().filter_map(|(id, _)| link(id)).collect();
    if links.is_empty() {
        return OverviewText::AgainstYearBefore.plain().into_any();
    }
    view! {
        {OverviewText::LeftOutBefore.plain()} {links} {OverviewText::LeftOutAfter.plain()}
    }
    .into_any()
}

fn programme_cards(picture: &Picture) -> impl IntoView + use<> {
    let Picture { report, assessments, .. } = picture;
    let card = |programme: &std::sync::Arc<tsunagari_core::Programme>| {
        let own = report.indicators().zip(assessments).filter(|((p, _, _), _)| p.id == programme.id);
        let own: Vec<Assessment> = own.map(|(_, assessment)| assessment.clone()).collect();
        programme_card(programme, &Standing::of(&report.scheme, &own))
    };
    report.programmes.iter().map(card).collect_view()
}

fn concerns(picture: &Picture) -> AnyView {
    let Picture { report, assessments, .. } = picture;
    let mut found: Vec<_> =
        report.indicators().zip(assessments).filter(|(_, a)| !a.concerns.is_empty()).collect();
    found.sort_by_key(|(_, assessment)| assessment.rating.rate());
    if found.is_empty() {
        return view! { <p>{OverviewText::AttentionNone.plain()}</p> }.into_any();
    }
    let lines = found.into_iter().map(|((p, _, i), assessment)| highlight::concern(p, i, assessment));
    view! { <ol class="highlights">{lines.collect_view()}</ol> }.into_any()
}

fn improved(picture: &Picture) -> impl IntoView + use<> {
    let Picture { report, assessments, .. } = picture;
    let mut found: Vec<_> =
        report.indicators().zip(assessments).filter(|(_, a)| a.trend == Trend::Improved).collect();
    found.sort_by_key(|(_, assessment)| Reverse(assessment.points));
    let count = found.len();
    let mut lines: Vec<AnyView> =
        found.into_iter().map(|((p, _, i), a)| highlight::improvement(p, i, a)).collect();
    let rest = lines.split_off(count.min(FIRST_IMPROVED));
    let more = (!rest.is_empty()).then(|| {
        view! {
            <details class="more">
                <summary>{OverviewText::More { count: rest.len() }.plain()}</summary>
                <ol class="highlights">{rest}</ol>
            </details>
        }
    });
    let list = if lines.is_empty() {
        view! { <p>{OverviewText::ImprovedNone.plain()}</p> }.into_any()
    } else {
        view! { <div><ol class="highlights">{lines}</ol> {more}</div> }.into_any()
    };
    view! {
        <div class="section__head">
            <h2 id="improved">{OverviewText::ImprovedHeading.plain()}</h2>
            <p class="section__lead">{OverviewText::ImprovedLead { count }.plain()}</p>
        </div>
        {list}
    }
}

/// The filters and the cards that they leave. Cards stay in place while figures change.
#[component]
fn List(session: Session) -> impl IntoView {
    let shown = Memo::new(move |_| {
        let filter = session.route.with(|route| route.filter.clone());
        let report = session.report();
        let passing = report.indicators().filter(|(p, a, i)| passes(&filter, session, (p, a, i)));
        passing.map(|(_, _, i)| i.id.clone()).collect::<Vec<IndicatorId>>()
    });
    let card = move |id: IndicatorId| {
        let report = session.report_now();
        let found = report.indicators().find(|(_, _, i)| i.id == id);
        found.map(|(programme, activity, indicator)| {
            let field = report.policy_field(&activity.policy_field).map(|f| f.name.clone());
            let card = indicator_card(&report, programme, field.unwrap_or_default(), indicator, false);
            view! { <li>{card}</li> }
        })
    };
    let empty = move || {
        shown.with(Vec::is_empty).then(|| {
            view! {
                <div class="empty">
                    <p>{OverviewText::NothingFits.plain()}</p>
                    <button type="button" class="button" on:click=move |_| session.filter(Filter::default())>
                        {OverviewText::RemoveAll.plain()}
                    </button>
                </div>
            }
        })
    };
    view! {
        <FilterBar shown=Signal::derive(move || shown.with(Vec::len))/>
        {empty}
        <ul class="grid">
            <For each=move || shown.get() key=|id| id.clone() children=card/>
        </ul>
    }
}
