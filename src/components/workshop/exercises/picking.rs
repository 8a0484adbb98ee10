//! 選び直す: which indicators or claims a question asks about, in the order in which they are ticked.

use super::claims::verdict;
use crate::browser::dom::{El, el};
use crate::components::button::{acting_while, button};
use crate::components::tick_box::{tick, tick_box};
use crate::session::Session;
use leptos::prelude::{
    GetUntracked, Notify, RwSignal, Set, Track, Trigger, Update, With, WithUntracked,
};
use tsunagari_core::{CheckResult, ClaimId, Finding, IndicatorId, Report, Task};
use tsunagari_formats::EXERCISE_PARTS;
use tsunagari_text::{ClaimText, ExerciseText, Say, named};

/// What a question of several parts asks about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Parts {
    /// 指標, to be matched with programmes.
    Indicators,
    /// 記載, some of which do not hold.
    Claims,
}

impl Parts {
    /// The parts that a task has, each by its id; `None` for a task about one indicator.
    pub fn of(task: &Task) -> Option<(Self, Vec<String>)> {
        match task {
            Task::Match { indicators } => {
                let ids = indicators.iter().map(ToString::to_string);
                Some((Self::Indicators, ids.collect()))
            }
            Task::FindClaim { claims } => {
                let ids = claims.iter().map(ToString::to_string);
                Some((Self::Claims, ids.collect()))
            }
            Task::GuessRate { .. } | Task::SetTarget { .. } => None,
        }
    }

    fn task(self, ids: &[String]) -> Task {
        match self {
            Self::Indicators => Task::Match {
                indicators: ids.iter().map(|id| IndicatorId::new(id.as_str())).collect(),
            },
            Self::Claims => Task::FindClaim {
                claims: ids.iter().map(|id| ClaimId::new(id.as_str())).collect(),
            },
        }
    }

    /// All that the report has to choose from: id and words. Of a claim, what the check says of it, too.
    pub fn all(self, session: Session) -> Vec<(String, String)> {
        let report = session.report_now();
        match self {
            Self::Indicators => {
                let words = |number: &str, name: &str| {
                    let name = &*named(name);
                    ExerciseText::Indicator { number, name }.plain()
                };
                let all = report.indicators();
                all.map(|(_, _, i)| (i.id.to_string(), words(&i.number, &i.name)))
                    .collect()
            }
            Self::Claims => {
                let findings = session.findings().get_untracked();
                let differs = |f: &&Finding| f.outcome.result() == CheckResult::Differs;
                let (differing, others): (Vec<_>, Vec<_>) = findings.iter().partition(differs);
                // Those that an exercise needs come first.
                let all = differing.into_iter().chain(others);
                all.filter_map(|finding| claim(&report, finding)).collect()
            }
        }
    }
}

/// A claim's id, and its words with what the check says.
fn claim(report: &Report, finding: &Finding) -> Option<(String, String)> {
    let claim = report.claims.iter().find(|c| c.id == finding.claim)?;
    let words = &ClaimText { report, claim }.plain();
    let verdict = &verdict(report, finding);
    let words = ExerciseText::ClaimIs { words, verdict }.plain();
    Some((claim.id.to_string(), words))
}

/// A list of `all` to tick, and the button that makes a task of what is ticked.
pub fn picking(
    parts: Parts,
    all: Vec<(String, String)>,
    before: Vec<String>,
    press: (&str, &str),
    taken: impl Fn(Task) + 'static,
) -> El {
    let ticked = RwSignal::new(before);
    // A list is made anew where it begins again.
    let begun = Trigger::new();
    let rows = move || {
        begun.track();
        let row = |(id, words): &(String, String)| {
            let (id, is_ticked) = (id.clone(), ticked.with_untracked(|all| all.contains(id)));
            let tick = tick(is_ticked, move |on| {
                ticked.update(|all| {
                    all.retain(|other| *other != id);
                    if on {
                        all.push(id.clone());
                    }
                });
            });
            el("li", "").child(tick_box(tick, words))
        };
        all.iter().map(row).collect()
    };
    let fits = move || ticked.with(|all| EXERCISE_PARTS.contains(&all.len()));
    let told = move || {
        let (least, most) = (*EXERCISE_PARTS.start(), *EXERCISE_PARTS.end());
        let count = ticked.with(Vec::len);
        ExerciseText::Picked { count, least, most }.plain()
    };
    let (words, hook) = press;
    let press = button(words).attr("data-picked", hook);
    let press = acting_while(press, fits, move || {
        let task = parts.task(&ticked.get_untracked());
        ticked.set(Vec::new());
        begun.notify();
        taken(task);
    });
    el("div", "picking")
        .attr("role", "group")
        .attr("aria-label", words)
        .attr("data-picking", hook)
        .child(el("ul", "picking__list").live(rows))
        .child(
            el("p", "data-part__note")
                .attr("role", "status")
                .live_text(told),
        )
        .child(press)
}
