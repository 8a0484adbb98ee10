//! An indicator's figures by year: the table that says what its chart shows, and the
//! place where they are edited.

use super::{
    band_badge::band_badge,
    figure_field::{FieldOf, FigureField},
    indicator_card::rate_words,
    text_field::TextField,
};
use crate::session::{Assessment, Mode, Shared, use_session};
use leptos::prelude::*;
use tsunagari_core::{
    Edit, Figure, FigureState, FiscalYear, Indicator, IndicatorId, NoteScope, Quantity,
};
use tsunagari_text::{EditText, IndicatorText, OverviewText, Say, ShellText, figure};

/// The table. `compact` leaves out rates and notes, for a card.
#[component]
pub fn FigureTable(
    /// Whose figures.
    id: IndicatorId,
    /// Whether only the figures are shown.
    #[prop(optional)]
    compact: bool,
) -> impl IntoView {
    let session = use_session();
    let indicator = session.indicator(&id);
    let published = session.published_indicator(&id);
    let unit = indicator.with_untracked(|i| i.as_ref().map(|i| i.unit.clone()).unwrap_or_default());
    let mut heads = vec![
        IndicatorText::YearColumn.plain(),
        IndicatorText::ActualColumn { unit: &unit }.plain(),
        IndicatorText::TargetColumn { unit: &unit }.plain(),
    ];
    if !compact {
        heads.push(IndicatorText::RateColumn.plain());
        heads.push(IndicatorText::ChangeColumn.plain());
        heads.push(IndicatorText::NoteColumn.plain());
    }
    let heads = heads.into_iter().map(|words| view! { <th scope="col">{words}</th> }).collect_view();
    let years = session.report_now().years.clone();
    let row = |year: FiscalYear| {
        let of = |figure| FieldOf {
            at: tsunagari_core::FigureAddress { indicator: id.clone(), year, figure },
            unit: unit.clone(),
            published: published.as_ref().and_then(|i| i.settled(year, figure)),
        };
        let note = published.as_ref().and_then(|i| i.notes.get(&NoteScope::Year(year)).cloned());
        view! {
            <tr data-year=year.to_string() aria-current=move || (session.year() == year).then_some("true")>
                <th scope="row">
                    {ShellText::YearWareki(year).plain()}
                    <span class="figure-table__year">{year.to_string()}</span>
                </th>
                {figure_cell(indicator, of(Figure::Actual))}
                {figure_cell(indicator, of(Figure::Target))}
                {(!compact).then(|| judged_cells(indicator, year, note.unwrap_or_default()))}
            </tr>
        }
    };
    let label = format!("figures-of-{id}");
    let region_name = label.clone();
    let name = indicator.with_untracked(|i| i.as_ref().map(|i| i.name.clone()).unwrap_or_default());
    view! {
        <div class="scroll" tabindex="0" role="region" aria-labelledby=region_name>
            <table class="figure-table" data-chart-table>
                <caption class="visually-hidden" id=label>
                    {format!("{name} {}", IndicatorText::FiguresHeading.plain())}
                </caption>
                <thead>
                    <tr>{heads}</tr>
                </thead>
                <tbody>{years.into_iter().rev().map(row).collect_view()}</tbody>
            </table>
        </div>
    }
}

type IndicatorMemo = Memo<Option<Shared<Indicator>>>;

fn figure_cell(indicator: IndicatorMemo, of: FieldOf) -> impl IntoView {
    let session = use_session();
    let words = {
        let (at, published) = (of.at.clone(), of.published);
        Memo::new(move |_| {
            let state = indicator.get().map(|i| i.state(at.year, at.figure));
            let changed = state.as_ref().and_then(FigureState::settled) != published;
            (state, changed)
        })
    };
    let cell = move || match session.mode.get() {
        Mode::Edit => view! { <FigureField of=of.clone()/> }.into_any(),
        Mode::View => {
            let published = of.published;
            (move || {
                let (state, changed) = words.get();
                shown_figure(state, changed.then_some(published))
            })
            .into_any()
        }
    };
    view! { <td>{cell}</td> }
}

/// A figure as text; `published` where it differs from what was published.
fn shown_figure(state: Option<FigureState>, published: Option<Option<Quantity>>) -> AnyView {
    let words = match &state {
        Some(FigureState::Settled(value)) => figure(*value),
        Some(FigureState::Open(candidates)) => IndicatorText::Open { candidates }.plain(),
        Some(FigureState::Missing) | None => IndicatorText::None.plain(),
    };
    let class = match (&state, published) {
        (_, Some(_)) => "changed",
        (Some(FigureState::Settled(_)), None) => "figure-table__value",
        _ => "figure-table__none",
    };
    let beside = published.map(|value| {
        view! { <small class="published">{IndicatorText::Published { value }.plain()}</small> }
    });
    view! { <span class=class>{words}</span> {beside} }.into_any()
}

fn judged_cells(indicator: IndicatorMemo, year: FiscalYear, published: String) -> impl IntoView {
    let session = use_session();
    let assessment = Memo::new(move |_| {
        let indicator = indicator.get()?;
        Some(Assessment::of(&session.report(), &indicator, year))
    });
    let rate = move || {
        let assessment = assessment.get()?;
        let badge = assessment.shown.is_some().then(|| band_badge(&assessment.band));
        Some(view! { {rate_words(&assessment)} " " {badge} })
    };
    let points = move || {
        let points = assessment.get().and_then(|assessment| assessment.points);
        points.map_or_else(|| IndicatorText::None.plain(), |p| OverviewText::Points(p).plain())
    };
    view! {
        <td>{rate}</td>
        <td>{points}</td>
        <td class="figure-table__note">{note(indicator, NoteScope::Year(year), published)}</td>
    }
}

/// A note: text, or a field in edit mode.
pub fn note(indicator: IndicatorMemo, scope: NoteScope, published: String) -> impl IntoView {
    let session = use_session();
    let text = Memo::new(move |_| {
        indicator.get().and_then(|i| i.notes.get(&scope).cloned()).unwrap_or_default()
    });
    let year = match scope {
        NoteScope::Year(year) => Some(year),
        NoteScope::Indicator => None,
    };
    let id = indicator.with_untracked(|i| i.as_ref().map(|i| i.id.clone()));
    move || match (session.mode.get(), id.clone()) {
        (Mode::Edit, Some(id)) => {
            let some = |text: String| (!text.is_empty()).then_some(text);
            let edit = move |from, to| Edit::SetNote {
                indicator: id.clone(),
                scope,
                from: some(from),
                to: some(to),
            };
            let label = EditText::NoteField { year }.plain();
            view! { <TextField text=text published=published.clone() label rows=2 edit/> }.into_any()
        }
        _ => {
            let words = move || {
                let text = text.get();
                if text.is_empty() { IndicatorText::None.plain() } else { text }
            };
            view! { <span>{words}</span> }.into_any()
        }
    }
}
