//! An indicator's part of the page: its standing, chart, figures by year, and what has to be known of them.

use super::drawings::{badge, shape};
use super::standing::{Judged, Move};
use super::{Line, Page, indicator_anchor, item, scrolling};
use maud::{Markup, html};
use tsunagari_charts::{ChartModel, EvenWidths, Size, View, Visible, inline_svg, layout};
use tsunagari_core::{
    CountedAs, DigitRun, Figure, FigureState, FiscalYear, Indicator, NoteScope, ReadingCertainty,
    YearStatus,
};
use tsunagari_text::{
    IndicatorText, OverviewText, RuleText, Say, StaticPageText, figure, fiscal_year_wareki, named,
};

/// As wide as the narrowest phone shows without shrinking its letters, in CSS pixels.
const CHART: Size = Size {
    width: 320.0,
    height: 230.0,
};

/// The whole part.
pub(super) fn part(page: &Page<'_>, line: &Line<'_>) -> Markup {
    let Line {
        programme,
        indicator,
        now,
        ..
    } = line;
    let name = IndicatorText::Heading {
        number: &indicator.number,
        name: &named(&indicator.name),
    };
    let way = Move::of(&now.trend);
    let notes = notes(page, line);
    html! {
        article {
            h4 id=(indicator_anchor(indicator)) { (shape(programme)) " " (name.plain()) }
            p.result {
                span { (OverviewText::RateOf(page.year).plain()) } " "
                strong { (now.rate()) } " "
                @if let Some(band) = &now.band { (badge(band)) " " }
                @for said in now.said() { span.said { (said) } " " }
                span class=(way.class()) { span aria-hidden="true" { (way.sign()) } (now.moved()) }
            }
            div.pair {
                (chart(page, indicator))
                (table(page, indicator))
            }
            @if !notes.is_empty() { ul.notes { @for note in &notes { li { (note) } } } }
            @if let Some(run) = &indicator.run { (readings(indicator.certainty, run)) }
            (sources(indicator))
        }
    }
}

fn chart(page: &Page<'_>, indicator: &Indicator) -> Markup {
    let model = ChartModel::new(
        page.report,
        indicator,
        page.year,
        View::Figures,
        Visible::default(),
    );
    let drawn = inline_svg(
        &layout(&model, CHART, &EvenWidths),
        &page.theme,
        &model.summary(),
    );
    let unit = &indicator.unit;
    html! {
        figure {
            (maud::PreEscaped(drawn))
            figcaption { (StaticPageText::Legend { unit }.plain()) }
        }
    }
}

/// The table that says what the chart shows, the latest year first.
fn table(page: &Page<'_>, indicator: &Indicator) -> Markup {
    let unit = &indicator.unit;
    let caption = format!("{}-figures", indicator_anchor(indicator));
    let named = StaticPageText::TableOf {
        number: &indicator.number,
    };
    let heads = [
        IndicatorText::YearColumn,
        IndicatorText::ActualColumn { unit },
        IndicatorText::TargetColumn { unit },
        IndicatorText::RateColumn,
        IndicatorText::Band,
        IndicatorText::ChangeColumn,
    ];
    let table = html! {
        table.figures {
            caption id=(caption) { (named.plain()) }
            thead { tr { @for head in &heads { th scope="col" { (head.plain()) } } } }
            tbody { @for year in page.report.years.iter().rev() { (row(page, indicator, *year)) } }
        }
    };
    scrolling(&caption, &table)
}

fn row(page: &Page<'_>, indicator: &Indicator, year: FiscalYear) -> Markup {
    let judged = Judged::of(page.report, indicator, year);
    let current = (year == page.year).then_some("true");
    let marked = judged.facts.note.is_some() || judged.facts.not_comparable.is_some();
    html! {
        tr aria-current=[current] {
            th scope="row" { (fiscal_year_wareki(year)) @if marked { " ※" } }
            td { (figure_words(indicator.state(year, Figure::Actual))) }
            td { (figure_words(indicator.state(year, Figure::Target))) }
            td { (judged.rate()) }
            td {
                (band_or_none(&judged))
                @for said in judged.said() { " " span.said { (said) } }
            }
            td { (judged.change()) }
        }
    }
}

/// A band's mark and words in a table, where there is a band.
pub(super) fn band_or_none(judged: &Judged) -> Markup {
    match &judged.band {
        Some(band) => badge(band),
        None => html! { (IndicatorText::None.plain()) },
    }
}

fn figure_words(state: FigureState) -> String {
    match &state {
        FigureState::Settled(value) => figure(*value),
        FigureState::Open(candidates) => IndicatorText::Open { candidates }.plain(),
        FigureState::Missing => IndicatorText::None.plain(),
    }
}

/// What has to be known before trusting the figures: each a sentence.
fn notes(page: &Page<'_>, Line { indicator, now, .. }: &Line<'_>) -> Vec<String> {
    let mut notes = Vec::new();
    for (scope, note) in &indicator.notes {
        notes.push(match scope {
            NoteScope::Indicator => note.clone(),
            NoteScope::Year(year) => StaticPageText::YearNote { year: *year, note }.plain(),
        });
    }
    for (year, reason) in &indicator.basis_changes {
        let words = IndicatorText::BasisChange {
            year: *year,
            reason,
        }
        .plain();
        notes.push(format!("※ {words}"));
    }
    for judged in indicator.judgements.iter() {
        if let Some(given) = &judged.grade {
            let reason = IndicatorText::FinalGradeReason {
                reason: &given.reason,
            };
            notes.push(format!(
                "{} {}",
                fiscal_year_wareki(judged.year),
                reason.plain()
            ));
        }
    }
    let apart = match (now.counted, now.facts.status) {
        (CountedAs::Own, _) => Some(IndicatorText::OwnBands),
        (CountedAs::Forecast, _) => Some(IndicatorText::ForecastNote),
        (_, YearStatus::Provisional) => Some(IndicatorText::ProvisionalNote),
        _ => None,
    };
    notes.extend(apart.map(|words| words.plain()));
    if indicator.rule.is_some() {
        let kind = Some(indicator.kind);
        let rule = &RuleText {
            rule: page.report.rule_of(indicator),
            kind,
        }
        .plain();
        notes.push(IndicatorText::OwnRule { rule }.plain());
    }
    notes
}

/// Digits that run together in the source, with every way to read them.
fn readings(certainty: ReadingCertainty, run: &DigitRun) -> Markup {
    let years: Vec<FiscalYear> = run.years().into_iter().rev().collect();
    html! {
        p.readings {
            (IndicatorText::Certainty(certainty).plain())
            br;
            (IndicatorText::Run { digits: &run.digits }.plain())
        }
        ol.readings {
            @for (at, reading) in run.readings.iter().enumerate() {
                li {
                    @for (at, year) in years.iter().enumerate() {
                        @if at > 0 { " ・ " }
                        (IndicatorText::Reading { year: *year, value: reading.actuals.get(year).copied() }.plain())
                    }
                    @if run.shown == Some(at) { " " span.said { (IndicatorText::ShownReading.plain()) } }
                    @if !reading.reason.is_empty() { br; span.note { (reading.reason) } }
                }
            }
        }
    }
}

fn sources(indicator: &Indicator) -> Markup {
    let page = |page: Option<u16>| page.map(|page| IndicatorText::Page(page).plain());
    let said = [
        (
            IndicatorText::Kind,
            Some(IndicatorText::KindName(indicator.kind).plain()),
        ),
        (
            IndicatorText::PlanNumber,
            Some(indicator.plan_number.clone()),
        ),
        (IndicatorText::PlanPage, page(indicator.plan_page)),
        (IndicatorText::ReportPage, page(indicator.report_page)),
    ];
    html! {
        dl.meta {
            @for (name, value) in &said {
                @if let Some(value) = value.as_ref().filter(|value| !value.is_empty()) { (item(name, value)) }
            }
        }
    }
}
