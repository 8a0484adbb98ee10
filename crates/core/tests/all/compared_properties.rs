//! What holds of the comparison of any two reports that edits made of one.

use crate::sample::wishes::{Wish, after, wish};
use crate::sample::{report, year};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use std::collections::BTreeMap;
use std::fmt::Debug;
use tsunagari_core::*;

fn settled(value: u32) -> FigureState {
    FigureState::Settled(value.into())
}

/// A figure for any indicator, among them values to choose from.
#[derive(Clone, Debug)]
struct Put {
    which: usize,
    start: u16,
    figure: Figure,
    to: FigureState,
}

fn put() -> impl Strategy<Value = Put> {
    let figure = prop_oneof![Just(Figure::Target), Just(Figure::Actual)];
    let state = prop_oneof![
        1 => Just(FigureState::Missing),
        4 => (0..5_u32).prop_map(|value| settled(value * 30)),
        1 => (0..9_u32).prop_map(|low| FigureState::Open(vec![Some(low.into()), Some(50.into()), None])),
    ];
    (0..4_usize, 2021..2024_u16, figure, state).prop_map(|(which, start, figure, to)| Put {
        which,
        start,
        figure,
        to,
    })
}

fn filled(report: &Report, puts: &[Put]) -> Report {
    let mut filled = report.clone();
    for Put {
        which,
        start,
        figure,
        to,
    } in puts
    {
        let all: Vec<_> = filled.all_indicators().map(|(_, _, i)| i.clone()).collect();
        let Some(indicator) = all.get(which % all.len().max(1)) else {
            continue;
        };
        let edit = Edit::SetFigure {
            at: indicator.address(year(*start), *figure),
            from: indicator.entered(year(*start), *figure),
            to: to.clone(),
        };
        filled = apply(&filled, &edit).unwrap();
    }
    filled
}

fn any_report() -> impl Strategy<Value = Report> {
    let wishes = prop::collection::vec(wish(), 0..20);
    (wishes, prop::collection::vec(put(), 0..40)).prop_map(|(wishes, puts): (Vec<Wish>, _)| {
        let (report, _) = after(&report(), &wishes).unwrap();
        filled(&report, &puts)
    })
}

fn turned(shift: &Shift) -> Shift {
    match shift {
        Shift::Better => Shift::Worse,
        Shift::Worse => Shift::Better,
        other => other.clone(),
    }
}

/// A difference as it is seen from the other report.
fn reversed(difference: &Difference) -> Difference {
    let mut reversed = difference.clone();
    match &mut reversed.what {
        Differing::Figure { before, after, .. } => std::mem::swap(before, after),
        Differing::Baseline { before, after } => std::mem::swap(before, after),
        Differing::Rule { before, after } => std::mem::swap(before, after),
        Differing::Rate {
            before,
            after,
            shift,
        } => {
            std::mem::swap(before, after);
            *shift = turned(shift);
        }
        Differing::Band {
            before,
            after,
            shift,
        } => {
            std::mem::swap(before, after);
            *shift = turned(shift);
        }
    }
    reversed
}

fn reversed_part(part: &PartDifference) -> PartDifference {
    match part {
        PartDifference::Changed(edit) => PartDifference::Changed(edit.inverse()),
        PartDifference::Reordered(holder) => PartDifference::Reordered(holder.clone()),
        PartDifference::Claims {
            before,
            after,
            differing,
        } => PartDifference::Claims {
            before: *after,
            after: *before,
            differing: *differing,
        },
    }
}

/// What each part of a report goes by, as it is told in tests, and its name.
fn names(report: &Report) -> BTreeMap<String, String> {
    let mut all = BTreeMap::new();
    let mut take = |id: &dyn Debug, name: &String| all.insert(format!("{id:?}"), name.clone());
    for field in &report.policy_fields {
        take(&field.id, &field.name);
    }
    for programme in &report.programmes {
        take(&programme.id, &programme.name);
        for activity in &programme.activities {
            take(&activity.id, &activity.name);
            for indicator in &activity.indicators {
                take(&indicator.id, &indicator.name);
            }
        }
    }
    all
}

/// A part without its place among its siblings, which is not compared, and with the name of what only one report
/// has by its id: what is matched by its name goes by another id in the other.
fn told(part: &PartDifference, [one, other]: &[BTreeMap<String, String>; 2]) -> String {
    let whole = format!("{part:?}");
    let mut parts = whole.split("at: ");
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        text.push_str(part.trim_start_matches(|letter: char| letter.is_ascii_digit()));
    }
    for (id, name) in one.iter().chain(other) {
        if one.contains_key(id) != other.contains_key(id) {
            text = text.replace(id, name);
        }
    }
    text
}

fn sorted(mut all: Vec<String>) -> Vec<String> {
    all.sort();
    all
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 500,
        ..ProptestConfig::default()
    })]

    #[test]
    fn a_report_does_not_differ_from_itself(one in any_report(), other in any_report()) {
        prop_assert!(compare(&one, &one).is_empty());
        let copy = Report { id: "copy".into(), ..one.clone() };
        prop_assert!(compare(&one, &copy).is_empty());
        // And whatever differs is listed.
        prop_assert_eq!(compare(&one, &other).is_empty(), one == other);
    }

    #[test]
    fn the_other_way_round_it_lists_the_same(one in any_report(), other in any_report()) {
        let (there, back) = (compare(&one, &other), compare(&other, &one));
        prop_assert_eq!(&there.only_before, &back.only_after);
        prop_assert_eq!(&there.only_after, &back.only_before);
        let pairs = |comparison: &Comparison, reverse: bool| {
            let pairs = comparison.pairs.iter().map(|pair| {
                let (mut ids, mut all) = ([&pair.before, &pair.after], pair.differences.clone());
                if reverse {
                    ids.reverse();
                    all = all.iter().map(reversed).collect();
                }
                format!("{ids:?} {all:?}")
            });
            sorted(pairs.collect())
        };
        prop_assert_eq!(pairs(&there, false), pairs(&back, true));
        let names = [names(&one), names(&other)];
        let parts = there.parts.iter().map(|part| told(part, &names));
        let back = back.parts.iter().map(|part| told(&reversed_part(part), &names));
        prop_assert_eq!(sorted(parts.collect()), sorted(back.collect()));
    }

    #[test]
    fn every_figure_that_a_difference_changes_is_listed(one in any_report(), other in any_report()) {
        let found = compare(&one, &other);
        for edit in diff(&one, &other) {
            let Edit::SetFigure { at, .. } = edit else {
                continue;
            };
            let by_name = found.pairs.iter().filter(|pair| pair.matched != MatchedBy::Id);
            let by_name = by_name.flat_map(|pair| [&pair.before, &pair.after]);
            let mut apart = found.only_before.iter().chain(&found.only_after).chain(by_name);
            let pairs = found.pairs.iter().filter(|pair| pair.after == at.indicator);
            let mut listed = pairs.flat_map(|pair| &pair.differences).filter(|difference| {
                let figure = matches!(difference.what, Differing::Figure { figure, .. } if figure == at.figure);
                figure && difference.year == Some(at.year)
            });
            prop_assert!(listed.next().is_some() || apart.any(|id| *id == at.indicator));
        }
    }

    #[test]
    fn of_one_report_it_says_what_the_trend_says(one in any_report(), start in 2022..2025_u16) {
        let (from, to) = (year(start - 1), year(start));
        let found = year_on_year(&one, from, &one, to);
        prop_assert_eq!(found.lines.len(), one.indicators().count());
        for (line, (_, _, indicator)) in found.lines.iter().zip(one.indicators()) {
            let same = match trend(&one, indicator, to) {
                Trend::Improved => line.rate == Some(Shift::Better),
                Trend::Declined => line.rate == Some(Shift::Worse),
                Trend::Unchanged => line.rate.is_none(),
                Trend::Unknown => matches!(line.rate, None | Some(Shift::Changed)),
                Trend::Open => line.rate == Some(Shift::NotComparable(Incomparable::Open)),
                Trend::NotComparable(_) | Trend::Forecast(_) => {
                    matches!(&line.rate, Some(Shift::NotComparable(_)))
                }
            };
            prop_assert!(same, "{:?} {:?}", line, trend(&one, indicator, to));
        }
        let (counts, trends) = (found.counts(), improvement(&one, to));
        prop_assert_eq!((counts.better, counts.worse), (trends.improved.len(), trends.declined.len()));
    }
}

/// The reports above must differ in every way often enough for the properties to say something.
#[test]
fn reports_differ_in_every_way() {
    let mut runner = TestRunner::deterministic();
    let mut met = [0_usize; 10];
    for _ in 0..1_000 {
        let mut draw = || any_report().new_tree(&mut runner).unwrap().current();
        let (one, other) = (draw(), draw());
        let found = compare(&one, &other);
        let counts = found.counts();
        let trends = year_on_year(&one, year(2022), &one, year(2023)).counts();
        for (at, count) in [
            counts.figures,
            counts.rates,
            counts.bands,
            counts.by_name,
            found.only_before.len(),
            found.parts.len(),
            trends.better,
            trends.worse,
            trends.same,
            trends.not_comparable,
        ]
        .into_iter()
        .enumerate()
        {
            met[at] += usize::from(count > 0);
        }
    }
    assert!(met.iter().all(|count| *count > 5), "{met:?}");
}
