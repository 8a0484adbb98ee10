//! Several tabs on Takamatsu's report, with a journal that is a list: nothing that anyone typed gets lost.

use crate::bundled::{report, year};
use rstest::rstest;
use tsunagari_core::{
    Branch, Concern, Edit, EditError, Figure, FigureAddress, FigureState, IndicatorId, Merged,
    NoteScope, Quantity, Rating, Record, Trend, apply_all, concerns, trend,
};
use tsunagari_formats::{read_report, write_report};

fn at(id: &str) -> FigureAddress {
    FigureAddress {
        indicator: IndicatorId::new(id),
        year: year(2023),
        figure: Figure::Actual,
    }
}

fn set(id: &str, from: Option<u32>, to: Option<u32>) -> Edit {
    let value = |value: Option<u32>| value.map(Quantity::from).into();
    Edit::SetFigure {
        at: at(id),
        from: value(from),
        to: value(to),
    }
}

fn open(values: &[Option<u32>]) -> FigureState {
    let value = |value: &Option<u32>| value.map(Quantity::from);
    FigureState::Open(values.iter().map(value).collect())
}

/// The choice of one of the values.
fn choose(id: &str, among: &[Option<u32>], value: Option<u32>) -> Edit {
    Edit::SetFigure {
        at: at(id),
        from: open(among),
        to: value.map(Quantity::from).into(),
    }
}

fn state(merged: &Merged, id: &str) -> FigureState {
    let indicator = merged.report.indicator(&IndicatorId::new(id)).unwrap();
    indicator.state(year(2023), Figure::Actual)
}

fn actual(merged: &Merged, id: &str) -> Option<Quantity> {
    let indicator = merged.report.indicator(&IndicatorId::new(id)).unwrap();
    indicator.settled(year(2023), Figure::Actual)
}

/// Tabs and their journal. What a tab changes reaches the journal when `commit` says so.
struct Office {
    journal: Vec<Record>,
    tabs: Vec<Branch>,
}

impl Office {
    fn new(tabs: usize) -> Self {
        let start = Merged::start(report());
        let tab = |at| Branch::at(format!("tab{at}"), start.clone(), 0, Vec::new());
        Self {
            journal: Vec::new(),
            tabs: (0..tabs).map(tab).collect(),
        }
    }

    fn change(&mut self, tab: usize, edit: Edit) {
        apply_all(&self.tabs[tab].now().report, std::slice::from_ref(&edit)).unwrap();
        self.tabs[tab].add(vec![edit]);
    }

    /// One transaction: what others appended, and the tab's own behind it.
    fn commit(&mut self, tab: usize) {
        self.journal.extend(self.tabs[tab].pending().to_vec());
        self.hear(tab);
    }

    fn hear(&mut self, tab: usize) {
        let all = self.journal.iter().enumerate();
        let page: Vec<(u64, Record)> = all
            .map(|(at, record)| (at as u64 + 1, record.clone()))
            .collect();
        let seen = self.tabs[tab].seen();
        let new: Vec<_> = page
            .into_iter()
            .filter(|(place, _)| *place > seen)
            .collect();
        assert_eq!(self.tabs[tab].take_in(&new), []);
    }

    fn settle(&mut self) -> Merged {
        for tab in 0..self.tabs.len() {
            self.commit(tab);
        }
        for tab in 0..self.tabs.len() {
            self.hear(tab);
            assert_eq!(self.tabs[tab].pending(), []);
        }
        let all: Vec<Merged> = self.tabs.iter().map(Branch::now).collect();
        for other in &all[1..] {
            assert_eq!(*other, all[0]);
        }
        all[0].clone()
    }
}

#[test]
fn edits_of_different_figures_join() {
    let mut office = Office::new(2);
    office.change(0, set("1-1", Some(26_441), Some(1)));
    office.change(1, set("1-2", Some(914), Some(2)));
    let merged = office.settle();
    assert_eq!(actual(&merged, "1-1"), Some(1.into()));
    assert_eq!(actual(&merged, "1-2"), Some(2.into()));
    assert_eq!(merged.revision, 2);
}

#[test]
fn a_figure_that_two_tabs_changed_stays_open_until_somebody_chooses() {
    let mut office = Office::new(3);
    office.change(0, set("1-1", Some(26_441), Some(1)));
    office.change(1, set("1-1", Some(26_441), Some(2)));
    let merged = office.settle();
    assert_eq!(state(&merged, "1-1"), open(&[Some(1), Some(2)]));
    // The third tab knows of both, and chooses.
    office.change(2, choose("1-1", &[Some(1), Some(2)], Some(2)));
    let merged = office.settle();
    assert_eq!(actual(&merged, "1-1"), Some(2.into()));
    // It takes the choice back: both are there again.
    let back = choose("1-1", &[Some(1), Some(2)], Some(2)).inverse();
    office.change(2, back);
    assert_eq!(state(&office.settle(), "1-1"), open(&[Some(1), Some(2)]));
}

#[test]
fn whoever_does_not_know_of_the_contest_adds_to_it() {
    let mut office = Office::new(3);
    office.change(0, set("1-1", Some(26_441), Some(1)));
    office.change(1, set("1-1", Some(26_441), Some(2)));
    office.change(2, set("1-1", Some(26_441), None));
    office.change(2, set("1-1", None, Some(3)));
    let merged = office.settle();
    assert_eq!(state(&merged, "1-1"), open(&[Some(1), Some(2), Some(3)]));
}

#[test]
fn who_chooses_without_knowing_all_values_leaves_the_others_open() {
    let mut office = Office::new(3);
    office.change(0, set("1-1", Some(26_441), Some(1)));
    office.change(1, set("1-1", Some(26_441), Some(2)));
    office.commit(0);
    office.commit(1);
    office.hear(0);
    office.change(0, choose("1-1", &[Some(1), Some(2)], Some(1)));
    office.change(2, set("1-1", Some(26_441), Some(3)));
    office.commit(2);
    let merged = office.settle();
    assert_eq!(state(&merged, "1-1"), open(&[Some(1), Some(3)]));
}

#[test]
fn two_who_choose_differently_leave_both_open() {
    let mut office = Office::new(2);
    office.change(0, set("1-1", Some(26_441), Some(1)));
    office.change(1, set("1-1", Some(26_441), Some(2)));
    office.settle();
    office.change(0, choose("1-1", &[Some(1), Some(2)], Some(1)));
    office.change(1, choose("1-1", &[Some(1), Some(2)], Some(2)));
    let merged = office.settle();
    assert_eq!(state(&merged, "1-1"), open(&[Some(1), Some(2)]));
}

/// Nothing is rated, counted or compared from a value that nobody has chosen.
#[test]
fn an_open_figure_is_open_to_everything_that_is_made_of_it() {
    let now = year(2023);
    let id = IndicatorId::new("1-1");
    let mut office = Office::new(2);
    office.change(0, set("1-1", Some(26_441), Some(1)));
    office.change(1, set("1-1", Some(26_441), Some(999_999)));
    let merged = office.settle().report;
    let indicator = merged.indicator(&id).unwrap();
    assert_eq!(merged.rating(indicator, now), Rating::Open);
    assert_eq!(merged.band(indicator, now), None);
    // The two values move the rate down and up: nobody knows which.
    assert_eq!(trend(&merged, indicator, now), Trend::Open);
    assert!(concerns(&merged, indicator, now).contains(&Concern::Unresolved));
    assert_eq!(merged.open_figures(), [at("1-1")]);
    // A file keeps it.
    assert_eq!(
        read_report(write_report(&merged).as_bytes()),
        Ok(merged.clone())
    );
    // Both are more than the year before: it improved, whichever is chosen.
    let up = choose("1-1", &[Some(1), Some(999_999)], Some(999_999));
    let up = apply_all(&merged, &[up, reopen(&[Some(999_998), Some(999_999)])]).unwrap();
    let indicator = up.indicator(&id).unwrap();
    assert_eq!(trend(&up, indicator, now), Trend::Improved);
}

fn reopen(values: &[Option<u32>]) -> Edit {
    Edit::SetFigure {
        at: at("1-1"),
        from: values[1].map(Quantity::from).into(),
        to: open(values),
    }
}

#[rstest]
#[case::one(open(&[Some(1)]))]
#[case::twice(open(&[None, Some(1), None]))]
#[case::none(open(&[]))]
fn there_is_something_to_choose_from_or_the_edit_is_refused(#[case] to: FigureState) {
    let from = FigureState::Settled(26_441.into());
    let edit = Edit::SetFigure {
        at: at("1-1"),
        from,
        to,
    };
    assert_eq!(apply_all(&report(), &[edit]), Err(EditError::NoChoice));
}

#[test]
fn the_same_figure_twice_is_no_contest() {
    let mut office = Office::new(2);
    office.change(0, set("1-1", Some(26_441), Some(7)));
    office.change(1, set("1-1", Some(26_441), Some(7)));
    let merged = office.settle();
    assert_eq!(actual(&merged, "1-1"), Some(7.into()));
}

#[test]
fn two_texts_stand_below_each_other() {
    let note = |to: &str| Edit::SetNote {
        indicator: IndicatorId::new("1-2"),
        scope: NoteScope::Indicator,
        from: None,
        to: Some(to.into()),
    };
    let mut office = Office::new(2);
    office.change(0, note("窓口を増やした。"));
    office.change(1, note("人数を数え直した。"));
    let merged = office.settle();
    let indicator = merged.report.indicator(&IndicatorId::new("1-2")).unwrap();
    assert_eq!(
        indicator.notes[&NoteScope::Indicator],
        "窓口を増やした。\n人数を数え直した。"
    );
}

#[test]
fn a_record_that_is_appended_twice_counts_once() {
    let mut office = Office::new(2);
    office.change(0, set("1-1", Some(26_441), Some(1)));
    // The tab dies after its commit; the next one finds the record in localStorage, and appends it again.
    let pending = office.tabs[0].pending().to_vec();
    office.journal.extend(pending.clone());
    let start = Merged::start(report());
    office.tabs[0] = Branch::at("next".into(), start, 0, pending);
    let merged = office.settle();
    assert_eq!(office.journal.len(), 2);
    assert_eq!(
        (actual(&merged, "1-1"), merged.revision),
        (Some(1.into()), 1)
    );
}

#[test]
fn a_choice_can_be_changed_and_the_contest_does_not_come_back() {
    let mut office = Office::new(2);
    office.change(0, set("1-1", Some(26_441), Some(1)));
    office.change(1, set("1-1", Some(26_441), Some(2)));
    office.settle();
    office.change(0, choose("1-1", &[Some(1), Some(2)], Some(1)));
    office.change(0, set("1-1", Some(1), Some(9)));
    let merged = office.settle();
    assert_eq!(actual(&merged, "1-1"), Some(9.into()));
}

/// A small generator of the same numbers everywhere (Lehmer, 2^31 − 1).
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u64) -> usize {
        self.0 = self.0 * 48_271 % 2_147_483_647;
        usize::try_from(self.0 % sides).unwrap()
    }
}

/// 200 seeds of 100 operations on up to four tabs: all tabs end alike, and every value that was typed last
/// by any tab without knowing of another's is the figure's value or one of those to choose from.
#[test]
fn no_walk_of_tabs_loses_an_edit() {
    const FIGURES: [&str; 4] = ["1-1", "1-2", "3-1", "4-1"];
    for seed in 1..=200 {
        let mut dice = Dice(seed);
        let mut office = Office::new(1 + dice.roll(4));
        let tabs = office.tabs.len() as u64;
        // The last value that each tab typed into a figure, while no other tab has seen and changed it.
        let mut typed: Vec<(usize, usize, Quantity)> = Vec::new();
        for step in 0..100_u32 {
            let tab = dice.roll(tabs);
            match dice.roll(6) {
                0 => office.commit(tab),
                1 => office.hear(tab),
                2 => {
                    // The tab is closed and opened again: it starts from the journal and its own store.
                    let pending = office.tabs[tab].pending().to_vec();
                    let (known, seen) = (
                        office.tabs[tab].confirmed().clone(),
                        office.tabs[tab].seen(),
                    );
                    office.tabs[tab] = Branch::at(format!("tab{tab}-{step}"), known, seen, pending);
                }
                _ => {
                    let figure = dice.roll(4);
                    let now = office.tabs[tab].now();
                    let value = Quantity::from(1000 + step);
                    let from = state(&now, FIGURES[figure]);
                    // Whoever types over a value has seen it: it need not come back.
                    let seen = from.candidates();
                    let passed = |other: &Quantity| seen.contains(&Some(*other));
                    typed.retain(|(_, of, other)| *of != figure || !passed(other));
                    office.change(
                        tab,
                        Edit::SetFigure {
                            at: at(FIGURES[figure]),
                            from,
                            to: FigureState::Settled(value),
                        },
                    );
                    typed.push((tab, figure, value));
                }
            }
        }
        let merged = office.settle();
        for (tab, figure, value) in typed {
            let there = state(&merged, FIGURES[figure]);
            assert!(
                there.candidates().contains(&Some(value)),
                "seed {seed}: {value} of tab {tab} in {} is lost: {there:?}",
                FIGURES[figure]
            );
        }
    }
}
