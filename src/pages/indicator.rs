//! One indicator: its standing, its chart, its figures by year, where they come from.

use crate::browser::dom::{El, el};
use crate::browser::frame::after_frame;
use crate::components::{
    band_badge::live_badge,
    breadcrumbs::breadcrumbs,
    chart::large_chart,
    digits::digits,
    fact::{fact, live_figure, live_words},
    figure_table::{figure_table, note},
    header::short_name,
    judged::{grade_mark, status_mark},
    pager::{Neighbour, pager},
    rate::live_rate,
    readings::readings,
    shape::{character, in_colours, shape},
    source_line::{meta_item, meta_item_of, source_line, source_name},
    structure::way::{retired_notice, way_while_editing},
};
use crate::route::Page;
use crate::session::{Assessment, AssessmentMemo, Session, judged, use_session};
use leptos::prelude::{Get, RwSignal, With};
use tsunagari_core::{
    Activity, CountedAs, FiscalYear, Indicator, IndicatorId, NoteScope, Programme, Quantity,
    Report, Trend, YearStatus,
};
use tsunagari_text::{
    IndicatorText, ProgrammeText, RuleText, Say, ShellText, StructureText, figure as figure_words,
    named, rate_percent, signed, unit_name,
};

/// The page of an indicator; `None` where the report has none by this id.
#[inline(never)]
pub fn indicator(report: &Report, id: &str) -> Option<Vec<El>> {
    let (programme, activity, indicator) = report
        .all_indicators()
        .find(|(_, _, i)| i.id.as_str() == id)?;
    let session = use_session();
    let table = RwSignal::new(true);
    let id = indicator.id.clone();
    let number = programme.number;
    let top = el("div", "section")
        .child(title_block(report, programme, activity, indicator))
        .maybe(retired(programme, activity, indicator))
        .live(move || way_while_editing(number))
        .child(facts(session, indicator));
    let chart = el("section", "section")
        .attr("aria-labelledby", "chart-heading")
        .maybe(large_chart(&id, table, &source_name(&report.source)));
    let shown = id.clone();
    let figures = el("section", "section")
        .attr("aria-labelledby", "figures-heading")
        .child(heading("figures-heading", IndicatorText::FiguresHeading))
        .live(move || {
            if table.get() {
                vec![figure_table(&shown, false)]
            } else {
                Vec::new()
            }
        })
        .child(general_note(session, &id));
    let source = el("section", "section")
        .attr("aria-labelledby", "source-heading")
        .child(heading("source-heading", IndicatorText::SourceHeading))
        .children(basis_changes(indicator))
        .child(readings(&id))
        .child(digits(&id))
        .child(sources(session, report, indicator));
    let page = el("article", "stack")
        .attr("data-indicator", id.as_str())
        .child(top)
        .child(chart)
        .child(figures)
        .child(source)
        .child(neighbours(report, indicator));
    let trail = vec![
        (Page::Overview, ShellText::Overview.plain()),
        (
            Page::Programme(number),
            ProgrammeText::Named {
                number,
                name: &short_name(programme),
            }
            .plain(),
        ),
    ];
    Some(vec![
        breadcrumbs(trail, &indicator.number),
        in_colours(page, programme),
    ])
}

/// What an indicator's page says that is not evaluated, and the way to where that is changed.
fn retired(programme: &Programme, activity: &Activity, indicator: &Indicator) -> Option<El> {
    let retired = programme.retired || activity.retired || indicator.retired;
    let words = StructureText::RetiredIndicator.plain();
    retired.then(|| retired_notice(&words, programme.number))
}

fn heading(id: &str, words: IndicatorText) -> El {
    el("h2", "").attr("id", id).text(&words.plain())
}

fn title_block(
    report: &Report,
    programme: &Programme,
    activity: &Activity,
    indicator: &Indicator,
) -> El {
    let field = report
        .policy_field(&activity.policy_field)
        .map_or("", |f| f.name.as_str());
    let eyebrow = el("p", "title-block__eyebrow")
        .child(shape(programme))
        .text(&format!(
            " {} ・ {} ",
            named(&programme.name),
            named(&activity.name)
        ))
        .child(el("span", "tag").text(&named(field)));
    let name = IndicatorText::Heading {
        number: &indicator.number,
        name: &named(&indicator.name),
    };
    let words = el("div", "title-block__words")
        .child(eyebrow)
        .child(el("h1", "").attr("tabindex", "-1").text(&name.plain()))
        .child(source_line(&report.source));
    el("div", "title-block title-block--programme")
        .child(character(programme, "title-block__character"))
        .child(words)
}

fn facts(session: Session, indicator: &Indicator) -> El {
    let assessment = session.assessment(&indicator.id);
    let rate = live_rate("fact__figure", assessment);
    after_frame(|| facts_with(rate, session, indicator, assessment))
}

/// The facts; the rate alone is in the frame of an edit.
fn facts_with(rate: El, session: Session, indicator: &Indicator, assessment: AssessmentMemo) -> El {
    let unit = unit_name(&indicator.unit);
    let now = session.indicator(&indicator.id);
    let rule = move || {
        let (report, indicator) = (session.structure.get(), now.get());
        indicator.map_or_else(String::new, |indicator| {
            let (rule, kind) = (report.rule_of(&indicator), Some(indicator.kind));
            let rule = &RuleText { rule, kind }.plain();
            match indicator.rule {
                Some(_) => IndicatorText::OwnRule { rule }.plain(),
                None => rule.clone(),
            }
        })
    };
    let say = move |words: &dyn Fn(&Assessment) -> String| {
        assessment.with(|now| now.as_ref().map(words).unwrap_or_default())
    };
    let judged = judged(assessment);
    let of_judged = move |show: fn(&Assessment) -> Vec<El>| {
        move || judged.with(|now| now.as_ref().map(show).unwrap_or_default())
    };
    let to_target = live_figure(move || say(&|now| difference(now.to_target)), {
        let unit = unit.clone();
        move || say(&|now| behind(now.to_target, &unit))
    });
    let target = move || say(&|now| target_words(now, &unit));
    let to_before = live_figure(
        move || say(&|now| difference(comparable_points(now))),
        move || {
            let unit = IndicatorText::PointsUnit.plain();
            say(&|now| behind(comparable_points(now), &unit))
        },
    );
    let before = move || say(&|now| before_words(now, session.year().previous()));
    let rate = vec![
        rate,
        el("span", "").live(of_judged(|now| status_mark(now).into_iter().collect())),
    ];
    let item =
        |name: IndicatorText, value: Vec<El>, note: El| fact(&name.plain(), value, vec![note]);
    let badge = el("span", "fact__figure fact__figure--words").child(live_badge(assessment));
    let given = el("span", "").live(of_judged(|now| grade_mark(now).into_iter().collect()));
    // Beside the computed band, never in its place.
    let band = vec![badge, given];
    let band_note = el("div", "")
        .child(live_words(move || say(&band_words)))
        .live(of_judged(band_notes));
    el("dl", "facts")
        .child(item(IndicatorText::Rate, rate, live_words(rule)))
        .child(item(IndicatorText::Band, band, band_note))
        .child(item(
            IndicatorText::DifferenceToTarget,
            to_target,
            live_words(target),
        ))
        .child(item(
            IndicatorText::DifferenceToYearBefore,
            to_before,
            live_words(before),
        ))
}

fn difference(value: Option<Quantity>) -> String {
    value.map_or_else(|| IndicatorText::None.plain(), signed)
}

fn behind(value: Option<Quantity>, unit: &str) -> String {
    value.map_or_else(String::new, |_| format!(" {unit}"))
}

fn band_words(assessment: &Assessment) -> String {
    match &assessment.shown {
        Some(_) => IndicatorText::ReachedOrNot {
            reached: assessment.reached,
        },
        None => IndicatorText::NoBand,
    }
    .plain()
}

/// What the reader must know before counting it, each in a line of its own.
fn band_notes(assessment: &Assessment) -> Vec<El> {
    let about = match (assessment.counted, assessment.status) {
        (CountedAs::Own, _) => Some(IndicatorText::OwnBands),
        (CountedAs::Forecast, _) => Some(IndicatorText::ForecastNote),
        (_, YearStatus::Provisional) => Some(IndicatorText::ProvisionalNote),
        _ => None,
    };
    let given = assessment.final_grade.as_ref();
    let reason = given.map(|given| IndicatorText::FinalGradeReason {
        reason: &given.reason,
    });
    let notes = about.into_iter().chain(reason);
    notes.map(|text| el("p", "").text(&text.plain())).collect()
}

fn target_words(assessment: &Assessment, unit: &str) -> String {
    match assessment.target.settled() {
        Some(target) => IndicatorText::TargetIs { target, unit },
        None => IndicatorText::NoTarget,
    }
    .plain()
}

fn comparable_points(assessment: &Assessment) -> Option<Quantity> {
    let apart = matches!(
        assessment.trend,
        Trend::NotComparable(_) | Trend::Forecast(_)
    );
    assessment.points.filter(|_| !apart)
}

fn before_words(assessment: &Assessment, before: Option<FiscalYear>) -> String {
    let was = assessment.shown_before.as_deref().map(rate_percent);
    match (&assessment.trend, &was, before) {
        (Trend::NotComparable(_) | Trend::Forecast(_), _, _) => IndicatorText::NotComparable,
        (_, Some(rate), Some(year)) => IndicatorText::RateWas { year, rate },
        // Whichever of its rates it was, this year's is better, worse or the same.
        (Trend::Improved | Trend::Declined | Trend::Unchanged | Trend::Open, _, _) => {
            IndicatorText::OpenBefore
        }
        _ => IndicatorText::NoRateBefore,
    }
    .plain()
}

/// The note on the indicator as a whole.
fn general_note(session: Session, id: &IndicatorId) -> El {
    let published = session.published_indicator(id);
    let published = published.and_then(|i| i.notes.get(&NoteScope::Indicator).cloned());
    let note = note(
        session.indicator(id),
        id,
        NoteScope::Indicator,
        published.unwrap_or_default(),
    );
    el("div", "prose")
        .child(el("h3", "").text(&IndicatorText::NoteHeading.plain()))
        .child(note)
}

fn basis_changes(indicator: &Indicator) -> Vec<El> {
    let words = |(year, reason): (&FiscalYear, &String)| {
        el("p", "reading-mark").text(
            &IndicatorText::BasisChange {
                year: *year,
                reason,
            }
            .plain(),
        )
    };
    indicator.basis_changes.iter().map(words).collect()
}

fn sources(session: Session, report: &Report, indicator: &Indicator) -> El {
    let page = |page: Option<u16>| {
        page.map_or(IndicatorText::None, IndicatorText::Page)
            .plain()
    };
    let item = |name: IndicatorText, words: &str| meta_item(name.plain(), words);
    el("dl", "meta")
        .child(item(
            IndicatorText::Kind,
            &IndicatorText::KindName(indicator.kind).plain(),
        ))
        .child(item(IndicatorText::PlanNumber, &indicator.plan_number))
        .child(item(IndicatorText::PlanPage, &page(indicator.plan_page)))
        .child(item(
            IndicatorText::ReportPage,
            &page(indicator.report_page),
        ))
        .maybe(printed_rate(session, report, indicator))
}

/// The rate that the report prints, and whether the figures still give it.
fn printed_rate(session: Session, report: &Report, indicator: &Indicator) -> Option<El> {
    let (year, printed) = report.printed_rates(&indicator.id).next()?;
    let now = session.indicator(&indicator.id);
    let words = move || {
        let agrees = now.get().is_some_and(|indicator| {
            let report = session.structure.get();
            let (rate, rule) = (
                report.rating(&indicator, year).rate(),
                report.rule_of(&indicator),
            );
            rate.is_some_and(|rate| rate.rounded(rule.rounding) == printed.to_string())
        });
        IndicatorText::Printed {
            printed: &figure_words(printed),
            agrees,
        }
        .plain()
    };
    let words = after_frame(|| el("dd", "").live_text(words));
    Some(meta_item_of(IndicatorText::PrintedRate.plain(), words))
}

fn neighbours(report: &Report, indicator: &Indicator) -> El {
    let all: Vec<_> = report.indicators().map(|(_, _, i)| i).collect();
    let at = all.iter().position(|i| i.id == indicator.id);
    let neighbour = |at: Option<usize>, direction: ShellText<'static>| {
        let indicator = all.get(at?)?;
        let name = IndicatorText::Heading {
            number: &indicator.number,
            name: &named(&indicator.name),
        };
        Some(Neighbour {
            page: Page::Indicator(indicator.id.to_string()),
            direction,
            name: name.plain(),
        })
    };
    pager(
        neighbour(
            at.and_then(|at| at.checked_sub(1)),
            ShellText::PreviousIndicator,
        ),
        neighbour(at.map(|at| at + 1), ShellText::NextIndicator),
    )
}
