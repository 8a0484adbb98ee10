//! The opening page: how the programmes do, what needs attention, what changed, and
//! the list of all indicators.

use crate::browser::dom::{El, el};
use crate::components::{
    band_table::band_table,
    fact::words,
    filter_bar::{filter_bar, passes, remove_all},
    highlight,
    indicator_card::indicator_card,
    link::link,
    overview_chart::overview_chart,
    programme_card::programme_card,
    source_line::source_line,
    standing::{Standing, StandingNotes, standing_facts},
    structure::way::no_indicators,
    tour::offer,
};
use crate::route::Page;
use crate::session::{Assessment, Session, Shared, use_session};
use leptos::prelude::*;
use tsunagari_core::{
    FiscalYear, Grouping, Improvement, Indicator, LeftOut, Programme, Report, Trend, improvement,
    total_counts,
};
use tsunagari_text::{OverviewText, Say, ShellText, named};

/// How many improved indicators are shown before the rest is opened.
const FIRST_IMPROVED: usize = 5;

/// Everything that the upper half of the page is derived from.
#[derive(Clone, PartialEq)]
struct State {
    report: Shared<Report>,
    year: FiscalYear,
    /// In the report's order, one an indicator.
    assessments: Vec<Assessment>,
}

/// The page.
pub fn overview(report: &Report) -> Vec<El> {
    let session = use_session();
    let state = Memo::new(move |_| {
        let (report, year) = (session.report(), session.year());
        let assessments = report
            .indicators()
            .map(|(_, _, i)| Assessment::of(&report, i, year));
        State {
            assessments: assessments.collect(),
            report: report.clone(),
            year,
        }
    });
    let eyebrow = ShellText::ReportOf {
        municipality: &named(&report.municipality.name),
    }
    .plain();
    let title = el("div", "title-block")
        .child(el("p", "title-block__eyebrow").text(&eyebrow))
        .child(
            el("h1", "")
                .attr("tabindex", "-1")
                .live_text(move || OverviewText::Heading(session.year()).plain()),
        )
        .child(source_line(&report.source));
    let none = !report.has_indicators();
    let standing = || el("dl", "facts").live(move || state.with(facts));
    let top = el("div", "section")
        .child(title)
        .maybe((!none).then(offer))
        .maybe((!none).then(standing));
    let cards = el("ul", "programme-cards").live(move || state.with(programme_cards));
    let programmes = section("programmes")
        .child(head(
            "programmes",
            OverviewText::Programmes {
                count: report.evaluated_programmes().count(),
            },
            OverviewText::MarksLead,
        ))
        .child(cards);
    let whole = el("div", "stack").child(top).child(programmes);
    if none {
        return vec![whole.child(no_indicators(None))];
    }
    let attention = section("attention")
        .child(head(
            "attention",
            OverviewText::AttentionHeading,
            OverviewText::AttentionLead,
        ))
        .live(move || vec![state.with(concerns)]);
    let improved = section("improved").live(move || state.with(improved));
    let bands = section("bands")
        .child(head(
            "bands",
            OverviewText::BandsHeading,
            OverviewText::BandsLead,
        ))
        .child(
            el("div", "columns")
                .child(band_table(Grouping::Programme))
                .child(band_table(Grouping::PolicyField)),
        )
        .live(move || state.with(counted_apart));
    let whole = whole
        .child(el("div", "columns").child(attention).child(improved))
        .child(section("all-indicators").child(overview_chart()))
        .child(bands)
        .child(list(session, report));
    vec![whole]
}

fn section(heading: &str) -> El {
    el("section", "section").attr("aria-labelledby", heading)
}

fn head(id: &str, heading: OverviewText, lead: OverviewText) -> El {
    el("div", "section__head")
        .child(el("h2", "").attr("id", id).text(&heading.plain()))
        .child(el("p", "section__lead").text(&lead.plain()))
}

fn facts(state: &State) -> Vec<El> {
    let State {
        report,
        year,
        assessments,
    } = state;
    let standing = Standing::of(report, assessments);
    let [improved, declined, unchanged, _] = standing.moved;
    let note = |text: OverviewText| vec![words(&text.plain())];
    let compared = || left_out(report, &improvement(report, *year));
    // Under another rule the target may be reached below 100 %.
    let usual = report.is_rated_as_usual();
    standing_facts(
        &standing,
        StandingNotes {
            reached: note(OverviewText::ReachedNote { usual }),
            improved: match improved + declined + unchanged {
                0 => not_comparable(report, *year).map_or_else(compared, note),
                _ => compared(),
            },
            declined: note(OverviewText::Unchanged { count: unchanged }),
        },
    )
}

/// That there is no year before this one to compare it with, if so.
fn not_comparable(report: &Report, year: FiscalYear) -> Option<OverviewText<'static>> {
    let before = year.previous().unwrap_or(year);
    let comparable = report.evaluable_years().contains(&before);
    (!comparable).then_some(OverviewText::NotComparableYear(before))
}

/// Which indicators the count of improved ones leaves out, as links.
fn left_out(report: &Report, moved: &Improvement) -> Vec<El> {
    if moved.left_out.is_empty() {
        return vec![words(&OverviewText::AgainstYearBefore.plain())];
    }
    let mut parts = Vec::new();
    for forecast in [false, true] {
        let found = moved.left_out.iter();
        let found = found.filter(|(_, why)| matches!(why, LeftOut::Forecast(_)) == forecast);
        let links = found
            .filter_map(|(id, _)| report.indicator(id))
            .map(|i| link("", Page::Indicator(i.id.to_string())).text(&i.number));
        let links: Vec<El> = links.collect();
        if !links.is_empty() {
            parts.push(words(&OverviewText::LeftOutBefore { forecast }.plain()));
            parts.extend(links);
        }
    }
    parts.push(words(&OverviewText::LeftOutAfter.plain()));
    parts
}

/// What the band tables count apart, and what may still change.
fn counted_apart(state: &State) -> Vec<El> {
    let all = total_counts(&state.report, state.year);
    let (own, forecast, count) = (all.own > 0, all.forecast > 0, all.provisional);
    let apart = (own || forecast).then_some(OverviewText::CountedApart { own, forecast });
    let provisional = (count > 0).then_some(OverviewText::ProvisionalCount { count });
    let notes = apart.into_iter().chain(provisional);
    let note = |text: OverviewText| el("p", "prose").text(&text.plain());
    notes.map(note).collect()
}

fn programme_cards(state: &State) -> Vec<El> {
    let State {
        report,
        assessments,
        ..
    } = state;
    let mut cards = Vec::new();
    for programme in report.evaluated_programmes() {
        let mut own: Vec<Assessment> = Vec::new();
        for ((of, _, _), assessment) in report.indicators().zip(assessments) {
            if of.id == programme.id {
                own.push(assessment.clone());
            }
        }
        cards.push(programme_card(programme, &Standing::of(report, &own)));
    }
    cards
}

fn concerns(state: &State) -> El {
    let State {
        report,
        assessments,
        ..
    } = state;
    let has_some = |a: &Assessment| !a.concerns.is_empty();
    // Rates compare exactly; what has none comes first.
    let lines = in_order(
        report,
        assessments,
        &has_some,
        &|a, b| a.rating.rate() <= b.rating.rate(),
        &highlight::concern,
    );
    if lines.is_empty() {
        return el("p", "").text(&OverviewText::AttentionNone.plain());
    }
    el("ol", "highlights").children(lines)
}

/// A line for each indicator that `keeps`, in the order of `before`.
fn in_order(
    report: &Report,
    assessments: &[Assessment],
    keeps: &dyn Fn(&Assessment) -> bool,
    before: &dyn Fn(&Assessment, &Assessment) -> bool,
    line: &dyn Fn(&Programme, &Indicator, &Assessment) -> El,
) -> Vec<El> {
    let mut order: Vec<&Assessment> = Vec::new();
    let mut lines = Vec::new();
    for ((programme, _, indicator), assessment) in report.indicators().zip(assessments) {
        if keeps(assessment) {
            let at = order.partition_point(|other| before(other, assessment));
            order.insert(at, assessment);
            lines.insert(at, line(programme, indicator, assessment));
        }
    }
    lines
}

fn improved(state: &State) -> Vec<El> {
    let State {
        report,
        year,
        assessments,
    } = state;
    let has_risen = |a: &Assessment| a.trend == Trend::Improved;
    let mut lines = in_order(
        report,
        assessments,
        &has_risen,
        &|a, b| a.points >= b.points,
        &highlight::improvement,
    );
    let count = lines.len();
    let rest = lines.split_off(count.min(FIRST_IMPROVED));
    let more = (!rest.is_empty()).then(|| {
        let summary = OverviewText::More { count: rest.len() }.plain();
        el("details", "more")
            .child(el("summary", "").text(&summary))
            .child(el("ol", "highlights").children(rest))
    });
    let list = match lines.is_empty() {
        true => {
            let none = not_comparable(report, *year).unwrap_or(OverviewText::ImprovedNone);
            el("p", "").text(&none.plain())
        }
        false => el("div", "")
            .child(el("ol", "highlights").children(lines))
            .maybe(more),
    };
    vec![
        head(
            "improved",
            OverviewText::ImprovedHeading,
            OverviewText::ImprovedLead { count },
        ),
        list,
    ]
}

/// The filters and the cards. A card stays in its place while figures change; one that
/// the filters leave out is hidden.
fn list(session: Session, report: &Report) -> El {
    let passing = Memo::new(move |_| {
        let report = session.report();
        let pass = report
            .indicators()
            .map(|(p, a, i)| passes(session, &report, (p, a, i)));
        pass.collect::<Vec<bool>>()
    });
    let shown = move || passing.with(|passing| passing.iter().filter(|passes| **passes).count());
    let cards = report
        .indicators()
        .enumerate()
        .map(|(at, (programme, activity, indicator))| {
            let field = report
                .policy_field(&activity.policy_field)
                .map_or("", |f| f.name.as_str());
            let hidden = move || passing.with(|passing| passing.get(at) == Some(&false));
            el("li", "")
                .live_attr("hidden", move || hidden().then(String::new))
                .child(indicator_card(report, programme, field, indicator, false))
        });
    let empty = move || match shown() {
        0 => vec![
            el("div", "empty")
                .child(el("p", "").text(&OverviewText::NothingFits.plain()))
                .child(remove_all(session, "button")),
        ],
        _ => Vec::new(),
    };
    let heading = el("h2", "").attr("id", "list").attr("tabindex", "-1");
    section("list")
        .child(heading.text(&OverviewText::ListHeading.plain()))
        .child(filter_bar(shown))
        .child(el("div", "").live(empty))
        .child(el("ul", "grid").children(cards.collect()))
}
