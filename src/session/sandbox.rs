//! 試算: figures tried out over the open report, in a session that has no way to the store.

use super::{Session, Shared, Source};
use leptos::prelude::*;
use std::sync::Arc;
use tsunagari_core::{
    Edit, EditError, FigureAddress, FigureState, Indicator, IndicatorId, Report, Scenario,
    ScenarioError,
};
use tsunagari_formats::{read_scenario, write_scenario};
use tsunagari_text::{Say, WhatIfText};

/// What a sandbox holds. There is nothing in it that could be saved.
#[derive(Clone, Copy)]
pub struct Trial {
    scenario: StoredValue<Scenario>,
    /// 控え: scenarios to compare with; what they are called counts from 1.
    kept: RwSignal<Vec<Shared<Report>>>,
    chosen: RwSignal<Option<IndicatorId>>,
}

/// 試算: an open sandbox. Its session is like any other to look at, but what is edited in it is tried out and
/// nothing else.
#[derive(Clone, Copy)]
pub struct Sandbox {
    /// The session that views live in.
    pub session: Session,
    trial: Trial,
}

impl Session {
    /// The sandbox over the report as it is now, with what was tried out in it before.
    pub fn sandbox(self) -> Sandbox {
        let sandbox = self.made_sandbox();
        let base = self.report_now();
        let stands_on = |scenario: &Scenario| Arc::ptr_eq(scenario.base(), &base.arc());
        if !sandbox.trial.scenario.with_value(stands_on) {
            let moved = |scenario: &Scenario| scenario.over_base(base.arc());
            sandbox.take(sandbox.trial.scenario.with_value(moved));
        }
        sandbox
    }

    pub(super) fn new_sandbox(self) -> Sandbox {
        let base = self.report_now();
        let trial = Trial {
            scenario: StoredValue::new(Scenario::over(base.arc())),
            kept: RwSignal::new(Vec::new()),
            chosen: RwSignal::new(None),
        };
        let session = Self::show(base.clone(), base, Source::Sandbox(trial), self.route);
        session.mode.set(super::Mode::Edit);
        Sandbox { session, trial }
    }

    /// Tries edits out, where this is a sandbox; a snapshot stays as it is.
    pub(super) fn try_out(self, edits: &[Edit]) -> Result<(), EditError> {
        let Source::Sandbox(trial) = self.source else {
            return Ok(());
        };
        let edited = trial.scenario.with_value(|scenario| scenario.edited(edits));
        match edited {
            Ok(scenario) => {
                let session = self;
                Sandbox { session, trial }.take(scenario);
                Ok(())
            }
            Err(ScenarioError::Edit(error)) => Err(error),
            Err(ScenarioError::NotAFigure | ScenarioError::UnknownYear(_)) => {
                Err(EditError::NoSuchPlace)
            }
        }
    }

    /// The report that is handed out with what stands on it: in a sandbox the one it stands on, never what is
    /// tried out; else the report as it is.
    pub fn base_to_hand_out(self) -> Arc<Report> {
        match self.source {
            Source::Sandbox(trial) => trial
                .scenario
                .with_value(|scenario| scenario.base().clone()),
            _ => self.report_now().arc(),
        }
    }

    /// Whether this is a sandbox: its figures are none that anybody reported.
    pub fn is_sandbox(self) -> bool {
        matches!(self.source, Source::Sandbox(_))
    }

    /// The scenarios that were kept, where this is a sandbox.
    pub(super) fn kept(self) -> Option<Vec<Shared<Report>>> {
        match self.source {
            Source::Sandbox(trial) => Some(trial.kept.get()),
            _ => None,
        }
    }
}

impl Sandbox {
    fn take(self, scenario: Scenario) {
        let base = Shared::from(scenario.base().clone());
        let now = Shared::from(scenario.report().clone());
        self.trial.scenario.set_value(scenario);
        self.session.published.set_value(base);
        self.session.report.set(now);
    }

    /// The report that it stands on.
    pub fn base(self) -> Arc<Report> {
        self.trial
            .scenario
            .with_value(|scenario| scenario.base().clone())
    }

    /// How many figures are changed, tracked.
    pub fn count(self) -> usize {
        let _ = self.session.report();
        self.trial
            .scenario
            .with_value(|scenario| scenario.changes().len())
    }

    /// Sets a figure, whatever it is now and whatever is being typed there.
    pub fn put(self, at: &FigureAddress, to: FigureState) {
        let report = self.session.report_now();
        let entered = |found: &Indicator| found.entered(at.year, at.figure);
        let from = report.indicator(&at.indicator).map(|found| entered(found));
        let from = from.unwrap_or(FigureState::Missing);
        if from != to {
            self.session.keep_draft(at.clone(), None);
            let at = at.clone();
            self.session.edit(vec![Edit::SetFigure { at, from, to }]);
        }
    }

    /// Goes back to the report.
    pub fn reset(self) {
        self.take(Scenario::over(self.base()));
    }

    /// Opens what an address says, over the report as it is; answers whether it fits.
    pub fn load(self, text: &str) -> bool {
        let over = Scenario::over(self.base());
        let read = read_scenario(text).and_then(|changes| over.with_all(&changes).ok());
        let fits = read.is_some();
        self.take(read.unwrap_or(over));
        fits
    }

    /// What an address says of it.
    pub fn written(self) -> String {
        self.trial.scenario.with_value(write_scenario)
    }

    /// Keeps the scenario as it is, to compare with; answers what it is called.
    pub fn keep(self) -> String {
        let number = self.trial.kept.with_untracked(Vec::len) + 1;
        let report = self.session.report_now();
        self.trial.kept.update(|kept| kept.push(report));
        WhatIfText::Name { number }.plain()
    }

    /// The indicator that is looked at, tracked; the first one to begin with.
    pub fn chosen(self) -> Option<IndicatorId> {
        let first = || {
            self.base()
                .indicators()
                .next()
                .map(|(_, _, i)| i.id.clone())
        };
        let known = |id: &IndicatorId| self.base().indicator(id).is_some();
        self.trial.chosen.get().filter(known).or_else(first)
    }

    /// Looks at another indicator.
    pub fn choose(self, id: &str) {
        self.trial.chosen.set(Some(IndicatorId::new(id)));
    }
}
