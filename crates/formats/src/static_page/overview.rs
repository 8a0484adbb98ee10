//! The report in short: the facts, the programmes, what needs attention, how to read it.

use super::drawings::{badge, character, edge, mark, shape};
use super::standing::{Move, Standing, column_mark};
use super::{Line, Page, item, link_to, programme_anchor};
use maud::{Markup, html};
use tsunagari_core::{CountedAs, LeftOut, Programme, improvement};
use tsunagari_text::{
    IndicatorText, OverviewText, RuleText, Say, StaticPageText, band_word, comma, named,
};

/// The facts and the programmes.
pub(super) fn overview(page: &Page<'_>) -> Markup {
    let count = page.report.evaluated_programmes().count();
    html! {
        section aria-labelledby="overview" {
            h2 id="overview" { (StaticPageText::OverviewHeading.plain()) }
            @if page.lines.is_empty() { p { (StaticPageText::NoIndicators.plain()) } }
            (facts(page))
            h3 { (OverviewText::Programmes { count }.plain()) }
            p.lead { (OverviewText::MarksLead.plain()) }
            ul.cards {
                @for programme in page.report.evaluated_programmes() { (card(page, programme)) }
            }
        }
    }
}

fn facts(page: &Page<'_>) -> Markup {
    let standing = Standing::of(page.lines.iter().map(|line| &line.now));
    let [improved, declined, unchanged, _] = standing.moved;
    let all = standing.columns.len();
    let compared = improved + declined + unchanged;
    // Under another rule the target may be reached below 100 %.
    let usual = page.report.is_rated_as_usual();
    let before = page.year.previous().unwrap_or(page.year);
    let note = |text: OverviewText<'_>| html! { (text.plain()) };
    let left_out = match compared {
        0 => note(OverviewText::NotComparableYear(before)),
        _ => left_out(page),
    };
    html! {
        dl.facts {
            (fact(&OverviewText::Reached, standing.reached, all, &note(OverviewText::ReachedNote { usual })))
            (fact(&OverviewText::Improved, improved, compared, &left_out))
            (fact(&OverviewText::Declined, declined, compared, &note(OverviewText::Unchanged { count: unchanged })))
            (fact(&OverviewText::NeedAttention, standing.concerns, all, &note(OverviewText::NeedAttentionNote)))
        }
    }
}

fn fact(name: &OverviewText<'_>, figure: usize, count: usize, note: &Markup) -> Markup {
    html! {
        div {
            dt { (name.plain()) }
            dd { strong { (figure) } (OverviewText::OfIndicators { count }.plain()) }
            dd.note { (note) }
        }
    }
}

/// Which indicators the count of improved ones leaves out, as links.
fn left_out(page: &Page<'_>) -> Markup {
    let moved = improvement(page.report, page.year);
    if moved.left_out.is_empty() {
        return html! { (OverviewText::AgainstYearBefore.plain()) };
    }
    let of_kind = |forecast: bool| {
        let found = moved.left_out.iter();
        let found = found.filter(move |(_, why)| matches!(why, LeftOut::Forecast(_)) == forecast);
        found.filter_map(|(id, _)| page.report.indicator(id))
    };
    html! {
        @for forecast in [false, true] {
            @if of_kind(forecast).next().is_some() { (OverviewText::LeftOutBefore { forecast }.plain()) }
            @for (at, indicator) in of_kind(forecast).enumerate() {
                @if at > 0 { (comma()) }
                (link_to(indicator, &indicator.number))
            }
        }
        (OverviewText::LeftOutAfter.plain())
    }
}

/// How a programme does, with the way to its part of the page.
fn card(page: &Page<'_>, programme: &Programme) -> Markup {
    let lines = page.lines_of(programme);
    let standing = Standing::of(lines.iter().map(|line| &line.now));
    html! {
        li.card {
            (edge(programme))
            (character(programme))
            p.name {
                (shape(programme)) " " (OverviewText::StatutoryItem(programme.statutory_item).plain())
                br;
                a href={ "#" (programme_anchor(programme)) } { (named(&programme.name)) }
            }
            (counts(page, &standing))
        }
    }
}

/// How many reached their target, a disc for each, and how they moved.
pub(super) fn counts(page: &Page<'_>, standing: &Standing) -> Markup {
    let total = standing.columns.len() as u32;
    let moved = || {
        standing
            .moved
            .into_iter()
            .zip(Move::ALL)
            .filter(|(count, _)| *count > 0)
    };
    html! {
        p.reached { strong { (standing.reached) } (OverviewText::ReachedOf { total }.plain()) }
        @if total > 0 {
            p.units {
                @for column in &standing.columns { (mark(column_mark(page.report, *column))) }
            }
            p.words { (standing.in_words(page.report)) }
            p.moved {
                (OverviewText::AgainstYearBefore.plain())
                @for (count, way) in moved() {
                    span class=(way.class()) { span aria-hidden="true" { (way.sign()) } (way.count(count)) } " "
                }
            }
        }
    }
}

/// What a reader should look at first: what has no rate, then the lowest.
pub(super) fn attention(page: &Page<'_>) -> Markup {
    let mut lines: Vec<&Line<'_>> = Vec::new();
    for line in page
        .lines
        .iter()
        .filter(|line| !line.now.concerns.is_empty())
    {
        let rate = line.now.facts.rating.rate();
        let at = lines.partition_point(|other| other.now.facts.rating.rate() <= rate);
        lines.insert(at, line);
    }
    html! {
        section aria-labelledby="attention" {
            h2 id="attention" { (OverviewText::AttentionHeading.plain()) }
            @if lines.is_empty() {
                p { (OverviewText::AttentionNone.plain()) }
            } @else {
                p.lead { (OverviewText::AttentionLead.plain()) }
                ol.concerns { @for line in lines { (concern(line)) } }
            }
        }
    }
}

fn concern(
    Line {
        programme,
        indicator,
        now,
        ..
    }: &Line<'_>,
) -> Markup {
    let figures = now.facts.target.settled().zip(now.facts.actual.settled());
    let figures = figures.map(|(target, actual)| {
        let unit = &indicator.unit;
        OverviewText::TargetAndActual {
            target,
            actual,
            unit,
        }
        .plain()
    });
    let why = now
        .concerns
        .iter()
        .map(|concern| OverviewText::Why(*concern).plain());
    let why: Vec<String> = why.chain(figures).collect();
    html! {
        li {
            span { (shape(programme)) " " (indicator.number) " " (link_to(indicator, &named(&indicator.name))) } " "
            strong { (mark(now.band.as_ref().and_then(|(_, mark)| *mark))) " " (now.rate()) }
            br;
            span.note { (why.join("・")) }
        }
    }
}

/// The rule, the bands, what is compared, what charts and marks are.
pub(super) fn reading(page: &Page<'_>) -> Markup {
    let report = page.report;
    let rule = RuleText {
        rule: &report.rule,
        kind: None,
    }
    .plain();
    let own = page
        .lines
        .iter()
        .filter(|line| line.indicator.rule.is_some());
    let own: Vec<&str> = own.map(|line| line.indicator.number.as_str()).collect();
    let numbers = &own.join(comma());
    let bands = report.scheme.bands().map(|band| {
        let column = CountedAs::Band(band);
        (band_word(&report.scheme, band), column_mark(report, column))
    });
    html! {
        section aria-labelledby="reading" {
            h2 id="reading" { (StaticPageText::HowToRead.plain()) }
            dl.reading {
                div {
                    dt { (StaticPageText::RateName.plain()) }
                    dd {
                        (rule)
                        @if !own.is_empty() { br; (StaticPageText::OwnRules { numbers }.plain()) }
                    }
                }
                div {
                    dt { (IndicatorText::Band.plain()) }
                    dd {
                        (StaticPageText::BandsLead.plain())
                        ul.bands { @for band in bands { li { (badge(&band)) } } }
                    }
                }
                (item(&StaticPageText::TrendName, &StaticPageText::TrendLead.plain()))
                (item(&StaticPageText::ChartName, &StaticPageText::ChartLead(page.year).plain()))
                (item(&StaticPageText::MarkName, &StaticPageText::MarkLead.plain()))
            }
        }
    }
}
