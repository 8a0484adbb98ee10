//! What the list of indicators is narrowed to, and how much that leaves.

use super::{
    button::plain_button,
    header::short_name,
    select::{Choice, select},
};
use crate::browser::dom::{El, el};
use crate::route::Filter;
use crate::session::{Band, Session, use_session};
use leptos::prelude::{With, WithUntracked};
use tsunagari_core::{Activity, FiscalYear, Indicator, PolicyFieldId, Programme, Report};
use tsunagari_text::{OverviewText, Say, named};

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
    fn values(self, report: &Report, year: FiscalYear) -> Vec<(String, String)> {
        match self {
            Self::Band => {
                let columns = report.columns(year);
                let bands = columns.iter().map(|column| Band::column(report, *column));
                bands.map(|band| (band.key, band.word)).collect()
            }
            Self::Field => report
                .policy_fields
                .iter()
                .filter(|f| !f.retired || counts(report, &f.id))
                .map(|f| (f.name.clone(), named(&f.name).into_owned()))
                .collect(),
            Self::Programme => report
                .evaluated_programmes()
                .map(|p| (p.number.to_string(), short_name(p)))
                .collect(),
        }
    }
}

/// Whether anything that is evaluated belongs to a field.
fn counts(report: &Report, field: &PolicyFieldId) -> bool {
    report
        .indicators()
        .any(|(_, a, _)| a.policy_field == *field)
}

/// Whether an indicator is shown, tracked.
pub fn passes(
    session: Session,
    report: &Report,
    (programme, activity, indicator): (&Programme, &Activity, &Indicator),
) -> bool {
    let band = report.column_key(report.counted_as(indicator, session.year()));
    let field = report
        .policy_field(&activity.policy_field)
        .map(|field| field.name.as_str());
    let number = programme.number.to_string();
    session.route.with(|route| {
        let Filter {
            band: by_band,
            field: by_field,
            programme: by_programme,
        } = &route.filter;
        by_band.as_deref().is_none_or(|asked| asked == band)
            && by_field.as_deref().is_none_or(|asked| Some(asked) == field)
            && by_programme.as_deref().is_none_or(|asked| asked == number)
    })
}

/// The selects, the chips, and how many indicators they leave.
pub fn filter_bar(shown: impl Fn() -> usize + 'static) -> El {
    let session = use_session();
    let words = move || {
        let total = session.report().indicators().count();
        OverviewText::Showing {
            shown: shown(),
            total,
        }
        .plain()
    };
    let fields = el("div", "filter-bar__fields")
        .children(Part::ALL.map(|part| part_select(session, part)).into());
    let state = el("div", "filter-bar__state")
        .child(el("p", "").attr("role", "status").live_text(words))
        .live(move || chips(session));
    el("div", "filter-bar")
        .attr("role", "search")
        .attr("aria-label", &OverviewText::Filters.plain())
        .child(fields)
        .child(state)
}

fn part_select(session: Session, part: Part) -> El {
    let choice = move || {
        let mut options = vec![(String::new(), OverviewText::All.plain())];
        options.extend(part.values(&session.report(), session.year()));
        let chosen = session.route.with(|route| part.of(&route.filter).cloned());
        Choice {
            options,
            chosen: chosen.unwrap_or_default(),
        }
    };
    let choose = move |value: String| change(session, part, Some(value).filter(|v| !v.is_empty()));
    select("filter-bar__field", &part.name(), choice, choose)
}

fn chips(session: Session) -> Vec<El> {
    let filter = session.route.with(|route| route.filter.clone());
    if filter.is_empty() {
        return Vec::new();
    }
    let report = session.report();
    let chip = |part: Part| {
        let value = part.of(&filter)?;
        let words = part
            .values(&report, session.year())
            .into_iter()
            .find(|(key, _)| key == value);
        let words = words.map_or_else(|| value.clone(), |(_, words)| words);
        let name = part.name();
        let button = plain_button("chip")
            .attr(
                "aria-label",
                &OverviewText::RemoveChip {
                    name: &name,
                    value: &words,
                }
                .plain(),
            )
            .text(
                &OverviewText::Chip {
                    name: &name,
                    value: &words,
                }
                .plain(),
            )
            .on_click(move || change(session, part, None));
        Some(el("li", "").child(button))
    };
    let list = el("ul", "chips")
        .attr("aria-label", &OverviewText::Chips.plain())
        .children(Part::ALL.into_iter().filter_map(chip).collect());
    vec![list, remove_all(session, "button button--quiet")]
}

/// The button that takes all filters away.
pub fn remove_all(session: Session, class: &'static str) -> El {
    plain_button(class)
        .text(&OverviewText::RemoveAll.plain())
        .on_click(move || session.filter(Filter::default()))
}

fn change(session: Session, part: Part, value: Option<String>) {
    let mut filter = session.route.with_untracked(|route| route.filter.clone());
    part.put(&mut filter, value);
    session.filter(filter);
}
