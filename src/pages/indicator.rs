//! One indicator: its standing, its chart, its figures by year, where they come from.

use crate::components::{
    band_badge::band_badge,
    breadcrumbs::breadcrumbs,
    chart::LargeChart,
    fact::Fact,
    figure_table::{FigureTable, note},
    header::short_name,
    indicator_card::rate_words,
    pager::{Neighbour, pager},
    readings::Readings,
    shape::{character, shape},
    source_line::source_line,
};
use crate::route::Page;
use crate::session::{Assessment, use_session};
use leptos::prelude::*;
use tsunagari_core::{
    Activity, Assertion, Indicator, NoteScope, Programme, Quantity, Report, Trend,
};
use tsunagari_text::{
    IndicatorText, ProgrammeText, Say, ShellText, figure, rate_percent, signed,
};

/// The page of an indicator, or that there is none.
pub fn view(id: &str) -> AnyView {
    let report = use_session().report_now();
    let found = report.indicators().find(|(_, _, i)| i.id.as_str() == id);
    match found {
        Some((programme, activity, indicator)) => page(&report, programme, activity, indicator).into_any(),
        None => super::not_found::NotFound().into_any(),
    }
}

fn page(
    report: &Report,
    programme: &Programme,
    activity: &Activity,
    indicator: &Indicator,
) -> impl IntoView + use<> {
    let session = use_session();
    let id = indicator.id.clone();
    let shown = id.clone();
    let table = RwSignal::new(true);
    let field = report.policy_field(&activity.policy_field).map(|f| f.name.clone());
    let trail = vec![
        (Page::Overview, ShellText::Overview.plain()),
        (
            Page::Programme(programme.number),
            ProgrammeText::Named { number: programme.number, name: &short_name(programme) }.plain(),
        ),
    ];
    let published = session.published_indicator(&id);
    let published_note = published.and_then(|i| i.notes.get(&NoteScope::Indicator).cloned());
    let caption = format!("{}「{}」", report.source.publisher, report.source.title);
    view! {
        {breadcrumbs(trail, indicator.number.clone())}
        <article
            class="stack"
            data-indicator=indicator.id.to_string()
            style=("--programme", programme.colour.clone())
        >
            <div class="section">
                <div class="title-block title-block--programme">
                    {character(programme, "title-block__character")}
                    <div class="title-block__words">
                        <p class="title-block__eyebrow">
                            {shape(programme)} " " {format!("{} ・ {} ", programme.name, activity.name)}
                            <span class="tag">{field}</span>
                        </p>
                        <h1 tabindex="-1">
                            {IndicatorText::Heading { number: &indicator.number, name: &indicator.name }.plain()}
                        </h1>
                        {source_line(&report.source)}
                    </div>
                </div>
                {facts(indicator)}
            </div>
            <section class="section" aria-labelledby="chart-heading">
                <LargeChart id=id.clone() table caption/>
            </section>
            <section class="section" aria-labelledby="figures-heading">
                <h2 id="figures-heading">{IndicatorText::FiguresHeading.plain()}</h2>
                <Show when=move || table.get()>
                    <FigureTable id=shown.clone()/>
                </Show>
                <div class="prose">
                    <h3>{IndicatorText::NoteHeading.plain()}</h3>
                    {note(session.indicator(&indicator.id), NoteScope::Indicator, published_note.unwrap_or_default())}
                </div>
            </section>
            <section class="section" aria-labelledby="source-heading">
                <h2 id="source-heading">{IndicatorText::SourceHeading.plain()}</h2>
                {basis_changes(indicator)}
                <Readings id=indicator.id.clone()/>
                {sources(report, indicator)}
            </section>
            {neighbours(report, indicator)}
        </article>
    }
}

fn facts(indicator: &Indicator) -> impl IntoView + use<> {
    let session = use_session();
    let assessment = session.assessment(&indicator.id);
    let unit = indicator.unit.clone();
    move || {
        let assessment = assessment.get()?;
        let Assessment { band, .. } = &assessment;
        let rate = view! {
            <output class="fact__figure" data-rate data-band=band.clone()>{rate_words(&assessment)}</output>
        };
        let badge = view! {
            <span class="fact__figure fact__figure--words">{band_badge(band)}</span>
        };
        let reached = match &assessment.shown {
            Some(_) => IndicatorText::ReachedOrNot { reached: band == "100" }.plain(),
            None => IndicatorText::NoBand.plain(),
        };
        let difference = |value: Option<Quantity>, unit: String| match value {
            Some(value) => view! { <span class="fact__figure">{signed(value)}</span> " " {unit} }.into_any(),
            None => view! { <span class="fact__figure">{IndicatorText::None.plain()}</span> }.into_any(),
        };
        let target = assessment.target.settled().map_or_else(
            || IndicatorText::NoTarget.plain(),
            |target| IndicatorText::TargetIs { target, unit: &unit }.plain(),
        );
        let comparable = !matches!(assessment.trend, Trend::NotComparable(_));
        let points = assessment.points.filter(|_| comparable);
        Some(view! {
            <dl class="facts">
                <Fact
                    name=IndicatorText::Rate.plain()
                    value=rate.into_any()
                    note=IndicatorText::RateRule.plain().into_any()
                />
                <Fact name=IndicatorText::Band.plain() value=badge.into_any() note=reached.into_any()/>
                <Fact
                    name=IndicatorText::DifferenceToTarget.plain()
                    value=difference(assessment.to_target, unit.clone())
                    note=target.into_any()
                />
                <Fact
                    name=IndicatorText::DifferenceToYearBefore.plain()
                    value=difference(points, IndicatorText::PointsUnit.plain())
                    note=before(&assessment, session.year().previous()).into_any()
                />
            </dl>
        })
    }
}

/// What the difference to the year before is measured against.
fn before(assessment: &Assessment, year: Option<tsunagari_core::FiscalYear>) -> String {
    match (&assessment.trend, &assessment.shown_before, year) {
        (Trend::NotComparable(_), _, _) => IndicatorText::NotComparable.plain(),
        (_, Some(rate), Some(year)) => {
            IndicatorText::RateWas { year, rate: &rate_percent(rate) }.plain()
        }
        _ => IndicatorText::NoRateBefore.plain(),
    }
}

fn basis_changes(indicator: &Indicator) -> impl IntoView + use<> {
    let line = |(year, reason): (&tsunagari_core::FiscalYear, &String)| {
        view! { <p class="reading-mark">{IndicatorText::BasisChange { year: *year, reason }.plain()}</p> }
    };
    indicator.basis_changes.iter().map(line).collect_view()
}

fn sources(report: &Report, indicator: &Indicator) -> impl IntoView + use<> {
    let session = use_session();
    let page = |page: Option<u16>| {
        page.map_or_else(|| IndicatorText::None.plain(), |page| IndicatorText::Page(page).plain())
    };
    let item = |name: IndicatorText, words: AnyView| {
        view! {
            <div class="meta__item">
                <dt>{name.plain()}</dt>
                <dd>{words}</dd>
            </div>
        }
    };
    let printed = report.claims.iter().find_map(|claim| match &claim.assertion {
        Assertion::Rate { indicator: of, year, printed } if *of == indicator.id => Some((*year, *printed)),
        _ => None,
    });
    let now = session.indicator(&indicator.id);
    let rounding = indicator.rule.rounding;
    let printed = printed.map(|(year, printed)| {
        let words = move || {
            let report = session.report();
            let rate = now.get().and_then(|i| report.rating(&i, year).rate());
            let agrees = rate.is_some_and(|rate| figure(printed) == rate.rounded(rounding));
            IndicatorText::Printed { printed, agrees }.plain()
        };
        item(IndicatorText::PrintedRate, words.into_any())
    });
    view! {
        <dl class="meta">
            {item(IndicatorText::Kind, IndicatorText::KindName(indicator.kind).plain().into_any())}
            {item(IndicatorText::PlanNumber, indicator.plan_number.clone().into_any())}
            {item(IndicatorText::PlanPage, page(indicator.plan_page).into_any())}
            {item(IndicatorText::ReportPage, page(indicator.report_page).into_any())}
            {printed}
        </dl>
    }
}

fn neighbours(report: &Report, indicator: &Indicator) -> impl IntoView + use<> {
    let all: Vec<_> = report.indicators().map(|(_, _, i)| i).collect();
    let at = all.iter().position(|i| i.id == indicator.id);
    let neighbour = |at: Option<usize>, direction: ShellText| {
        let indicator = all.get(at?)?;
        Some(Neighbour {
            page: Page::Indicator(indicator.id.to_string()),
            direction: direction.plain(),
            name: IndicatorText::Heading { number: &indicator.number, name: &indicator.name }.plain(),
        })
    };
    pager(
        neighbour(at.and_then(|at| at.checked_sub(1)), ShellText::PreviousIndicator),
        neighbour(at.map(|at| at + 1), ShellText::NextIndicator),
    )
}
