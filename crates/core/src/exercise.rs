//! Exercises made from a report: what a group can work out from its figures and its claims.

use crate::{
    AchievementRate, CheckResult, ClaimId, Figure, FigureState, Finding, FiscalYear, Indicator,
    IndicatorId, Polarity, Quantity, Rating, Ratio, Report,
};
use std::cmp::Ordering;

/// 研修の問題: what one exercise asks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Task {
    /// 達成率を当てる: guess an indicator's rate in a year, then see it.
    GuessRate {
        /// Whose.
        indicator: IndicatorId,
        /// In which year.
        year: FiscalYear,
    },
    /// 指標と事業を結ぶ: which programme each indicator belongs to.
    Match {
        /// The indicators, in the order in which they are asked.
        indicators: Vec<IndicatorId>,
    },
    /// 合わない記載を探す: which of these claims do not agree with the figures.
    FindClaim {
        /// The claims, in the order in which they are shown.
        claims: Vec<ClaimId>,
    },
    /// 次の期の目標を決める: set a target, with what the last years say, and defend it.
    SetTarget {
        /// Whose.
        indicator: IndicatorId,
    },
}

/// 問題: a task as a trainer asks it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exercise {
    /// What is asked.
    pub task: Task,
    /// 問いかけ, in the trainer's own words; empty for the app's.
    pub question: String,
    /// 進行メモ: what the trainer wants to bring up; on the trainer's sheet only.
    pub note: String,
}

impl From<Task> for Exercise {
    /// A task in the app's words.
    fn from(task: Task) -> Self {
        Self {
            task,
            question: String::new(),
            note: String::new(),
        }
    }
}

/// 問題集: the exercises of a workshop, about one report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExerciseSet {
    /// Its title; empty for the app's.
    pub title: String,
    /// The [`Report::id`] that it was made from.
    pub report: String,
    /// Its exercises, in order.
    pub exercises: Vec<Exercise>,
}

/// 目盛りの範囲: from where to where a guess can go, in whole per cent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bounds {
    /// The least, a multiple of 100 and never above 0.
    pub least: i32,
    /// The most, a multiple of 100 and never below 200.
    pub most: i32,
}

/// 過去の年度: what a year says about a target that is to be set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lookback {
    /// Which year.
    pub year: FiscalYear,
    /// What was aimed at.
    pub target: FigureState,
    /// What came out.
    pub actual: FigureState,
    /// How it was rated.
    pub rating: Rating,
}

/// How many years back a target is set from.
const YEARS_BACK: usize = 3;
/// Claims of one exercise, at most.
const CLAIMS: usize = 4;

impl Report {
    /// A set of exercises: for each programme the rate that surprises most, a match of indicators and
    /// programmes, the claims that do not hold among some that do, and targets for the indicators that
    /// were furthest from theirs. The same report gives the same set.
    ///
    /// `findings` are those of [`check`](crate::check()).
    pub fn exercises(&self, findings: &[Finding]) -> ExerciseSet {
        let mut tasks = Vec::new();
        let year = self.year;
        for programme in self.evaluated_programmes() {
            let own = self.indicators().filter(|(p, _, _)| p.id == programme.id);
            let rated = own.filter_map(|(_, _, indicator)| {
                let rate = self.rating(indicator, year).rate()?;
                Some((indicator, from_full(&rate)))
            });
            if let Some((indicator, _)) = first_of(rated, |one, other| one.1.cmp(&other.1)) {
                let indicator = indicator.id.clone();
                tasks.push(Task::GuessRate { indicator, year });
            }
        }
        tasks.extend(self.matching());
        tasks.extend(finding_claims(findings));
        tasks.extend(self.targets());
        ExerciseSet {
            title: String::new(),
            report: self.id.clone(),
            exercises: tasks.into_iter().map(Exercise::from).collect(),
        }
    }

    /// Where the slider of a guess begins and ends: wide enough for every rate of the year, so that it
    /// tells nothing of any one of them.
    pub fn guess_bounds(&self, year: FiscalYear) -> Bounds {
        let rates = || {
            let rated = self.indicators();
            rated.filter_map(|(_, _, indicator)| self.rating(indicator, year).rate())
        };
        // In hundreds of per cent, outwards.
        let whole = |rate: AchievementRate, up: bool| {
            let (whole, _) = rate.ratio().units(0, up)?;
            i32::try_from(whole.clamp(-100, 100)).ok()
        };
        let least = rates().filter_map(|rate| whole(rate, false)).min();
        let most = rates().filter_map(|rate| whole(rate, true)).max();
        Bounds {
            least: least.unwrap_or(0).min(0) * 100,
            most: most.unwrap_or(0).max(2) * 100,
        }
    }

    /// What the last three years up to the report's say of an indicator, the newest first.
    pub fn look_back(&self, indicator: &Indicator) -> Vec<Lookback> {
        let years = self.years.iter().rev().filter(|year| **year <= self.year);
        let years = years.take(YEARS_BACK);
        years
            .map(|year| Lookback {
                year: *year,
                target: indicator.state(*year, Figure::Target),
                actual: indicator.state(*year, Figure::Actual),
                rating: self.rating(indicator, *year),
            })
            .collect()
    }

    /// How a year would have been rated with another target.
    pub fn with_target(&self, indicator: &Indicator, year: FiscalYear, target: Quantity) -> Rating {
        let mut other = indicator.clone();
        other.put(year, Figure::Target, &FigureState::Settled(target));
        self.rating(&other, year)
    }

    /// One indicator of each programme: that whose name gives the programme away least.
    fn matching(&self) -> Option<Task> {
        let mut indicators = Vec::new();
        for programme in self.evaluated_programmes() {
            let own = self.indicators().filter(|(p, _, _)| p.id == programme.id);
            let told = own.map(|(_, _, i)| (i, common(&i.name, &programme.name)));
            let best = first_of(told, |one, other| other.1.cmp(&one.1));
            indicators.extend(best.map(|(indicator, _)| indicator.id.clone()));
        }
        // Not in the programmes' own order: every second one first.
        let (even, odd): (Vec<_>, Vec<_>) = indicators
            .into_iter()
            .enumerate()
            .partition(|(at, _)| at % 2 == 1);
        let indicators: Vec<_> = even.into_iter().chain(odd).map(|(_, id)| id).collect();
        (indicators.len() > 1).then_some(Task::Match { indicators })
    }

    /// The indicators that fell shortest of their target and went furthest beyond it.
    fn targets(&self) -> Vec<Task> {
        let rated = || {
            self.indicators().filter_map(|(_, _, indicator)| {
                let polarity = self.rule_of(indicator).polarity;
                let rate = self.rating(indicator, self.year).rate()?;
                let some = rate.ratio().sign().is_gt() && polarity != Polarity::YesNo;
                some.then_some((indicator, rate, polarity))
            })
        };
        let worse = |polarity: Polarity, one: &AchievementRate, other: &AchievementRate| {
            polarity.compare(other, one)
        };
        let lowest = first_of(rated(), |one, other| worse(one.2, &one.1, &other.1));
        let highest = first_of(rated(), |one, other| worse(one.2, &other.1, &one.1));
        let mut ids: Vec<IndicatorId> = Vec::new();
        for (indicator, _, _) in lowest.into_iter().chain(highest) {
            if !ids.contains(&indicator.id) {
                ids.push(indicator.id.clone());
            }
        }
        ids.into_iter()
            .map(|indicator| Task::SetTarget { indicator })
            .collect()
    }
}

/// How far a rate is from 100 %.
fn from_full(rate: &AchievementRate) -> Ratio {
    let zero = Ratio::of_figure(Quantity::ZERO);
    let past = rate.ratio().minus(&Ratio::ONE).unwrap_or(zero);
    if past.sign().is_lt() {
        zero.minus(&past).unwrap_or(past)
    } else {
        past
    }
}

/// The greatest; of several, the first.
fn first_of<T>(all: impl Iterator<Item = T>, compare: impl Fn(&T, &T) -> Ordering) -> Option<T> {
    let mut found = None;
    for one in all {
        let greater = found
            .as_ref()
            .is_none_or(|best| compare(&one, best).is_gt());
        if greater {
            found = Some(one);
        }
    }
    found
}

/// The letters of the longest part that two names share.
fn common(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut longest = 0;
    let mut row = vec![0_usize; other.len() + 1];
    for letter in one.chars() {
        let mut next = vec![0_usize; other.len() + 1];
        for (at, same) in other.iter().enumerate() {
            if *same == letter {
                let length = row.get(at).copied().unwrap_or(0) + 1;
                if let Some(place) = next.get_mut(at + 1) {
                    *place = length;
                }
                longest = longest.max(length);
            }
        }
        row = next;
    }
    longest
}

/// For each claim that differs, that claim among some that agree, in the order of the list.
fn finding_claims(findings: &[Finding]) -> Vec<Task> {
    let of = |result: CheckResult| {
        let found = findings.iter().enumerate();
        found.filter(move |(_, finding)| finding.outcome.result() == result)
    };
    let agreeing: Vec<usize> = of(CheckResult::Agrees).map(|(at, _)| at).collect();
    let mut tasks = Vec::new();
    for (nth, (differing, _)) in of(CheckResult::Differs).enumerate() {
        // From all over the list, and others for each exercise.
        let step = agreeing.len() / CLAIMS;
        let others = (1..CLAIMS)
            .filter_map(|part| agreeing.get((part * step + nth) % agreeing.len().max(1)));
        let mut places: Vec<usize> = others.copied().chain([differing]).collect();
        places.sort_unstable();
        places.dedup();
        let claims: Vec<ClaimId> = places
            .iter()
            .filter_map(|at| findings.get(*at))
            .map(|finding| finding.claim.clone())
            .collect();
        if claims.len() > 1 {
            tasks.push(Task::FindClaim { claims });
        }
    }
    tasks
}
