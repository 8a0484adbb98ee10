//! An indicator's figures by year: the table that says what its chart shows, and the
//! place where they are edited.

use super::{
    band_badge::live_badge,
    figure_field::{FieldOf, figure_field},
    judged::{grade_mark, status_mark},
    rate::rate_words,
    text_field::{TextOf, text_field},
};
use crate::browser::dom::{El, el};
use crate::browser::frame::after_frame;
use crate::session::{IndicatorMemo, Mode, judged, use_session};
use leptos::prelude::*;
use tsunagari_core::{
    Edit, Figure, FigureAddress, FigureState, FiscalYear, IndicatorId, NoteScope, Trend,
};
use tsunagari_text::{
    EditText, IndicatorText, OverviewText, Say, ShellText, figure, named, western_year,
};

/// The table. `compact` leaves out rates and notes, for a card.
pub fn figure_table(id: &IndicatorId, compact: bool) -> El {
    let session = use_session();
    let indicator = session.indicator(id);
    let label = format!("figures-of-{id}");
    let (name, unit) = indicator.with_untracked(|i| {
        i.as_ref()
            .map(|i| (named(&i.name).into_owned(), i.unit.clone()))
            .unwrap_or_default()
    });
    let mut heads = vec![
        IndicatorText::YearColumn,
        IndicatorText::ActualColumn { unit: &unit },
        IndicatorText::TargetColumn { unit: &unit },
    ];
    if !compact {
        let judged = [
            IndicatorText::RateColumn,
            IndicatorText::ChangeColumn,
            IndicatorText::NoteColumn,
        ];
        heads.extend(judged);
    }
    let heads = heads
        .iter()
        .map(|head| el("th", "").attr("scope", "col").text(&head.plain()))
        .collect();
    let caption = format!("{name} {}", IndicatorText::FiguresHeading.plain());
    let years = session.report_now().years.clone();
    let rows = years
        .into_iter()
        .rev()
        .map(|year| row(indicator, id, &unit, year, compact))
        .collect();
    let class = if compact {
        "figure-table figure-table--compact"
    } else {
        "figure-table figure-table--full"
    };
    let table = el("table", class)
        .attr("data-chart-table", "")
        .child(
            el("caption", "visually-hidden")
                .attr("id", &label)
                .text(&caption),
        )
        .child(el("thead", "").child(el("tr", "").children(heads)))
        .child(el("tbody", "").children(rows));
    el("div", "scroll")
        .attr("tabindex", "0")
        .attr("role", "region")
        .attr("aria-labelledby", &label)
        .child(table)
}

fn row(
    indicator: IndicatorMemo,
    id: &IndicatorId,
    unit: &str,
    year: FiscalYear,
    compact: bool,
) -> El {
    let session = use_session();
    let published = session.published_indicator(id);
    let of = |figure| FieldOf {
        at: FigureAddress {
            indicator: id.clone(),
            year,
            figure,
        },
        indicator,
        unit: unit.to_owned(),
        published: published.as_ref().and_then(|i| i.settled(year, figure)),
    };
    let head = el("th", "")
        .attr("scope", "row")
        .text(&ShellText::YearWareki(year).plain())
        .maybe(western_year(year).map(|year| el("span", "figure-table__year").text(&year)));
    let row = el("tr", "")
        .attr("data-year", &year.to_string())
        .live_attr("aria-current", move || {
            (session.year() == year).then(|| "true".to_owned())
        })
        .child(head)
        .child(figure_cell(indicator, of(Figure::Actual)))
        .child(figure_cell(indicator, of(Figure::Target)));
    if compact {
        return row;
    }
    let note = published
        .as_ref()
        .and_then(|i| i.notes.get(&NoteScope::Year(year)).cloned());
    let note = self::note(
        indicator,
        id,
        NoteScope::Year(year),
        note.unwrap_or_default(),
    );
    row.children(after_frame(|| judged_cells(indicator, year)))
        .child(el("td", "figure-table__note").child(note))
}

fn figure_cell(indicator: IndicatorMemo, of: FieldOf) -> El {
    let session = use_session();
    el("td", "").live(move || match session.mode.get() {
        Mode::Edit => vec![figure_field(of.clone()), candidates(indicator, &of)],
        Mode::View => shown_figure(indicator, &of),
    })
}

/// What there is to choose from beside a field that is empty because nobody has chosen.
fn candidates(indicator: IndicatorMemo, of: &FieldOf) -> El {
    let (year, figure) = (of.at.year, of.at.figure);
    el("small", "figure-contest").live_text(move || {
        match indicator.get().map(|i| i.entered(year, figure)) {
            Some(FigureState::Open(candidates)) => {
                let candidates = &candidates;
                IndicatorText::Open { candidates }.plain()
            }
            _ => String::new(),
        }
    })
}

/// A figure as text, with the published one where it differs.
fn shown_figure(indicator: IndicatorMemo, of: &FieldOf) -> Vec<El> {
    let state = indicator.get().map(|i| i.state(of.at.year, of.at.figure));
    let (class, words) = match &state {
        Some(FigureState::Settled(value)) => ("figure-table__value", figure(*value)),
        Some(FigureState::Open(candidates)) => (
            "figure-table__none",
            IndicatorText::Open { candidates }.plain(),
        ),
        Some(FigureState::Missing) | None => ("figure-table__none", IndicatorText::None.plain()),
    };
    if state.as_ref().and_then(FigureState::settled) == of.published {
        return vec![el("span", class).text(&words)];
    }
    let published = IndicatorText::Published {
        value: of.published,
    }
    .plain();
    vec![
        el("span", "changed").text(&words),
        el("small", "published").text(&published),
    ]
}

fn judged_cells(indicator: IndicatorMemo, year: FiscalYear) -> Vec<El> {
    let assessment = use_session().assessment_in(indicator, Some(year));
    let rate = move || assessment.with(|one| one.as_ref().map(rate_words).unwrap_or_default());
    let rate = el("span", "").live_text(rate).text(" ");
    let (of, judged) = (assessment, judged(assessment));
    let marks = move || {
        let Some(assessment) = judged.get() else {
            return Vec::new();
        };
        let shown = assessment.shown.is_some();
        let badge = shown.then(|| live_badge(of));
        let marks = status_mark(&assessment)
            .into_iter()
            .chain(grade_mark(&assessment));
        badge.into_iter().chain(marks).collect()
    };
    let points = move || {
        let comparable = assessment
            .get()
            .filter(|a| !matches!(a.trend, Trend::NotComparable(_) | Trend::Forecast(_)));
        let points = comparable.and_then(|assessment| assessment.points);
        points.map_or_else(
            || IndicatorText::None.plain(),
            |p| OverviewText::Points(p).plain(),
        )
    };
    vec![
        el("td", "").child(rate).live(marks),
        el("td", "").live_text(points),
    ]
}

/// A note: text, or a field in edit mode.
pub fn note(indicator: IndicatorMemo, id: &IndicatorId, scope: NoteScope, published: String) -> El {
    let session = use_session();
    let text = Memo::new(move |_| {
        indicator
            .get()
            .and_then(|i| i.notes.get(&scope).cloned())
            .unwrap_or_default()
    });
    let year = match scope {
        NoteScope::Year(year) => Some(year),
        NoteScope::Indicator => None,
    };
    let id = id.clone();
    el("div", "").live(move || match session.mode.get() {
        Mode::View => vec![el("span", "").live_text(move || match text.get() {
            text if text.is_empty() => IndicatorText::None.plain(),
            text => text,
        })],
        Mode::Edit => {
            let some = |text: String| (!text.is_empty()).then_some(text);
            let indicator = id.clone();
            vec![text_field(TextOf {
                now: text,
                published: published.clone(),
                label: EditText::NoteField { year }.plain(),
                rows: 2,
                edit: Box::new(move |from, to| Edit::SetNote {
                    indicator: indicator.clone(),
                    scope,
                    from: some(from),
                    to: some(to),
                }),
            })]
        }
    })
}
