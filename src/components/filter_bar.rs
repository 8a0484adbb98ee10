//! What the list of indicators is narrowed to, and how much that leaves.

use super::header::short_name;
use crate::route::Filter;
use crate::session::{Session, use_session};
use leptos::prelude::*;
use tsunagari_core::{Activity, Indicator, Programme, Report};
use tsunagari_text::{OverviewText, Say, band_word};

/// Which part of a filter a select or a chip stands for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Band,
    Field,
    Programme,
}

impl Part {
    const ALL: [Self; 3] = [Self::Band, Self::Field, Self::Programme];

    fn name(self) -> String {
        match self {
            Self::Band => OverviewText::FilterBand,
            Self::Field => OverviewText::FilterField,
            Self::Programme => OverviewText::FilterProgramme,
        }
        .plain()
    }

    fn of(self, filter: &Filter) -> Option<&String> {
        match self {
            Self::Band => filter.band.as_ref(),
            Self::Field => filter.field.as_ref(),
            Self::Programme => filter.programme.as_ref(),
        }
    }

    fn put(self, filter: &mut Filter, value: Option<String>) {
        match self {
            Self::Band => filter.band = value,
            Self::Field => filter.field = value,
            Self::Programme => filter.programme = value,
        }
    }

    /// Every value of the address, with its words.
    fn values(self, report: &Report) -> Vec<(String, String)> {
        match self {
            Self::Band => {
                let keys = report.scheme.limits().iter().map(|limit| limit.key.as_str());
                keys.chain(["none"]).map(|key| (key.to_owned(), band_word(key).to_owned())).collect()
            }
            Self::Field => {
                report.policy_fields.iter().map(|f| (f.name.clone(), f.name.clone())).collect()
            }
            Self::Programme => report
                .programmes
                .iter()
                .map(|p| (p.number.to_string(), short_name(p)))
                .collect(),
        }
    }
}

/// Whether an indicator is shown.
pub fn passes(
    filter: &Filter,
    session: Session,
    (programme, activity, indicator): (&Programme, &Activity, &Indicator),
) -> bool {
    let report = session.report();
    let band = report.band(indicator, session.year());
    let band = band.map_or("none", |band| report.scheme.key(band));
    let field = report.policy_field(&activity.policy_field).map(|field| field.name.as_str());
    let number = programme.number.to_string();
    filter.band.as_deref().is_none_or(|asked| asked == band)
        && filter.field.as_deref().is_none_or(|asked| Some(asked) == field)
        && filter.programme.as_deref().is_none_or(|asked| asked == number)
}

/// The selects, the chips, and how many indicators they leave.
#[component]
pub fn FilterBar(
    /// How many indicators are shown.
    #[prop(into)]
    shown: Signal<usize>,
) -> impl IntoView {
    let session = use_session();
    let total = move || session.report().indicators().count();
    view! {
        <div class="filter-bar" role="search" aria-label=OverviewText::Filters.plain()>
            <div class="filter-bar__fields">{Part::ALL.map(select).into_iter().collect_view()}</div>
            <div class="filter-bar__state">
                <p role="status">
                    {move || OverviewText::Showing { shown: shown.get(), total: total() }.plain()}
                </p>
                {move || chips(session)}
            </div>
        </div>
    }
}

fn select(part: Part) -> impl IntoView {
    let session = use_session();
    let options = move || {
        let chosen = session.route.with(|route| part.of(&route.filter).cloned());
        let option = |(value, words): (String, String)| {
            let selected = chosen.as_ref() == Some(&value);
            view! { <option value=value selected=selected>{words}</option> }
        };
        let all = view! { <option value="" selected=chosen.is_none()>{OverviewText::All.plain()}</option> };
        view! { {all} {part.values(&session.report()).into_iter().map(option).collect_view()} }
    };
    let choose = move |event| {
        let value = Some(event_target_value(&event)).filter(|value| !value.is_empty());
        change(session, part, value);
    };
    view! {
        <label class="filter-bar__field">
            <span class="filter-bar__label">{part.name()}</span>
            <select class="select" on:change=choose>
                {options}
            </select>
        </label>
    }
}

fn chips(session: Session) -> Option<impl IntoView> {
    let filter = session.route.with(|route| route.filter.clone());
    let report = session.report();
    let chip = |part: Part| {
        let value = part.of(&filter)?;
        let words = part.values(&report).into_iter().find(|(key, _)| key == value);
        let words = words.map_or_else(|| value.clone(), |(_, words)| words);
        let name = part.name();
        let label = OverviewText::RemoveChip { name: &name, value: &words }.plain();
        Some(view! {
            <li>
                <button type="button" class="chip" aria-label=label on:click=move |_| change(session, part, None)>
                    {OverviewText::Chip { name: &name, value: &words }.plain()}
                </button>
            </li>
        })
    };
    (!filter.is_empty()).then(|| {
        view! {
            <ul class="chips" aria-label=OverviewText::Chips.plain()>
                {Part::ALL.into_iter().filter_map(chip).collect_view()}
            </ul>
            <button
                type="button"
                class="button button--quiet"
                on:click=move |_| session.filter(Filter::default())
            >
                {OverviewText::RemoveAll.plain()}
            </button>
        }
    })
}

fn change(session: Session, part: Part, value: Option<String>) {
    let mut filter = session.route.with_untracked(|route| route.filter.clone());
    part.put(&mut filter, value);
    session.filter(filter);
}
