//! Recording how a run of digits can be read: what it changes, what it refuses, how it is undone.

use crate::sample::{report, set, year};
use std::sync::Arc;
use tsunagari_core::*;

fn id() -> IndicatorId {
    IndicatorId::new("i")
}

fn reading(actuals: &[(u16, u32)]) -> Reading {
    let pairs = actuals.iter().map(|(start, n)| (year(*start), (*n).into()));
    Reading {
        actuals: pairs.collect(),
        reason: "理由".into(),
    }
}

/// 8035: 80 and 35, or 80, 3 and 5.
fn run(shown: Option<usize>) -> DigitRun {
    DigitRun {
        digits: "8035".into(),
        readings: vec![
            reading(&[(2023, 80), (2022, 35)]),
            reading(&[(2023, 80), (2022, 3), (2021, 5)]),
        ],
        shown,
    }
}

fn record(report: &Report, run: DigitRun) -> Vec<Edit> {
    record_run(report.indicator(&id()).unwrap(), run)
}

fn actual(report: &Report, start: u16) -> FigureState {
    report
        .indicator(&id())
        .unwrap()
        .state(year(start), Figure::Actual)
}

fn settled(n: u32) -> FigureState {
    FigureState::Settled(n.into())
}

#[test]
fn recording_fills_the_figures_that_differ_and_undo_takes_all_back() {
    // 2021 has a figure that the chosen reading does not have, 2020 one of which no reading speaks.
    let before = apply_all(
        &report(),
        &[
            set("i", 2021, Figure::Actual, None, Some(9)),
            set("i", 2020, Figure::Actual, None, Some(7)),
        ],
    )
    .unwrap();
    let edits = record(&before, run(Some(0)));
    // R5 is 80 already: the run, R4, R3.
    assert_eq!(edits.len(), 3);
    let after = apply_all(&before, &edits).unwrap();
    assert_eq!(actual(&after, 2023), settled(80));
    assert_eq!(actual(&after, 2022), settled(35));
    assert_eq!(actual(&after, 2021), FigureState::Missing);
    assert_eq!(actual(&after, 2020), settled(7));
    assert_eq!(after.indicator(&id()).unwrap().run, Some(run(Some(0))));

    let back: Vec<Edit> = edits.iter().rev().map(Edit::inverse).collect();
    assert_eq!(apply_all(&after, &back).unwrap(), before);
    assert_eq!(record(&after, run(Some(0))), []);
}

#[test]
fn a_run_that_nobody_decided_leaves_open_what_the_readings_dispute() {
    let after = apply_all(&report(), &record(&report(), run(None))).unwrap();
    let candidates =
        |n: &[Option<u32>]| FigureState::Open(n.iter().map(|n| n.map(Quantity::from)).collect());
    assert_eq!(actual(&after, 2023), settled(80));
    assert_eq!(actual(&after, 2022), candidates(&[Some(35), Some(3)]));
    assert_eq!(actual(&after, 2021), candidates(&[None, Some(5)]));
    // And it can be decided as one that the source brought.
    let indicator = after.indicator(&id()).unwrap();
    let chosen = apply_all(&after, &choose_reading(indicator, Some(1))).unwrap();
    assert_eq!(actual(&chosen, 2021), settled(5));
}

#[test]
fn a_year_on_which_the_readings_agree_is_there_in_each_of_them() {
    let open = apply_all(&report(), &record(&report(), run(None))).unwrap();
    let target = set("i", 2022, Figure::Target, None, Some(50));
    let open = apply(&open, &target).unwrap();
    let moved = |report: &Report| trend(report, report.indicator(&id()).unwrap(), year(2023));
    // 35 or 3 of 50, then 80 of 100.
    assert_eq!(moved(&open), Trend::Improved);
    // Without the figure that was entered the readings still say 80.
    let cleared = apply(&open, &set("i", 2023, Figure::Actual, Some(80), None)).unwrap();
    assert_eq!(actual(&cleared, 2023), settled(80));
    assert_eq!(moved(&cleared), Trend::Improved);
}

#[test]
fn two_reports_are_compared_by_the_run_or_by_the_choice_alone() {
    let plain = report();
    let open = apply_all(&plain, &record(&plain, run(None))).unwrap();
    let chosen = apply_all(&open, &record(&open, run(Some(1)))).unwrap();
    let mut other = run(Some(0));
    other.digits = "80 35".into();
    let other = apply_all(&chosen, &record(&chosen, other)).unwrap();
    let mut without = chosen.clone();
    let taken = Edit::SetRun {
        indicator: id(),
        from: Some(Box::new(run(Some(1)))),
        to: None,
    };
    without = apply(&without, &taken).unwrap();
    let all = [&plain, &open, &chosen, &other, &without];
    for from in all {
        for to in all {
            assert_eq!(apply_all(from, &diff(from, to)).as_ref(), Ok(to));
        }
    }
    let kind = |edits: Vec<Edit>| {
        let choice = |edit: &&Edit| matches!(edit, Edit::SetReading { .. });
        let whole = |edit: &&Edit| matches!(edit, Edit::SetRun { .. });
        (
            edits.iter().filter(choice).count(),
            edits.iter().filter(whole).count(),
        )
    };
    assert_eq!(kind(diff(&open, &chosen)), (1, 0));
    assert_eq!(kind(diff(&chosen, &other)), (0, 1));
    assert_eq!(kind(diff(&plain, &without)), (0, 0));
}

#[test]
fn what_does_not_fit_is_refused_and_changes_nothing() {
    let report = report();
    let give = |from: Option<DigitRun>, to: Option<DigitRun>, of: &str| {
        let edit = Edit::SetRun {
            indicator: IndicatorId::new(of),
            from: from.map(Box::new),
            to: to.map(Box::new),
        };
        apply(&report, &edit).map(|_| ())
    };
    let unknown = IndicatorId::new("x");
    let nobody = give(None, Some(run(None)), "x");
    assert_eq!(nobody, Err(EditError::UnknownIndicator(unknown)));
    assert_eq!(
        give(Some(run(None)), None, "i"),
        Err(EditError::Stale),
        "there is no run to take away"
    );
    let beyond = give(None, Some(run(Some(2))), "i");
    assert_eq!(beyond, Err(EditError::UnknownReading(id())));
    let mut empty = run(None);
    empty.digits.clear();
    let empty = give(None, Some(empty), "i");
    assert_eq!(empty, Err(EditError::Head(HeadProblem::Run)));
    assert_eq!(give(None, Some(run(Some(1))), "i"), Ok(()));
}

#[test]
fn an_indicator_with_a_run_goes_and_comes_back_with_it() {
    let plain = report();
    let with = apply_all(&plain, &record(&plain, run(Some(0)))).unwrap();
    let mut gone = with.clone();
    // Nothing of i is left: neither run nor figures, notes or the indicator itself.
    let mut parts = diff(&with, &without_i(&with));
    assert!(
        parts
            .iter()
            .any(|edit| matches!(edit, Edit::SetRun { to: None, .. }))
    );
    gone = apply_all(&gone, &parts).unwrap();
    assert!(gone.indicator(&id()).is_none());
    parts.reverse();
    let back: Vec<Edit> = parts.iter().map(Edit::inverse).collect();
    assert_eq!(apply_all(&gone, &back).unwrap(), with);
}

fn without_i(report: &Report) -> Report {
    let mut report = report.clone();
    for programme in &mut report.programmes {
        for activity in &mut Arc::make_mut(programme).activities {
            let activity = Arc::make_mut(activity);
            activity.indicators.retain(|indicator| indicator.id != id());
        }
    }
    report
}
