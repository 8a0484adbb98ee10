//! What if: figures that are tried out over a report, which itself stays as it is.

use crate::{Edit, EditError, FigureAddress, FigureState, FiscalYear, Quantity, Report, apply_all};
use std::collections::BTreeMap;
use std::sync::Arc;

/// 試算: figures tried out over a base. Targets and actuals are all that it changes; the base never changes.
///
/// ```
/// use std::sync::Arc;
/// use tsunagari_core::{FiscalYear, Scenario};
/// # use tsunagari_core::*;
/// # let year = FiscalYear::new(2023).ok_or("year")?;
/// # let head = ReportHead {
/// #     title: "t".into(), municipality: Municipality::new("高松市", "372013")?, year,
/// #     plan: Plan { name: "p".into(), terms: vec![] },
/// #     source: Source { title: String::new(), publisher: String::new(), as_of: None, updated: None },
/// #     years: vec![year], rule: RatingRule::default(), scheme: BandScheme::six() };
/// # let report = Report::begin("r", head, vec![], vec![])?;
/// let scenario = Scenario::over(Arc::new(report));
/// assert!(scenario.is_untouched());
/// // It changes figures alone: no edit of anything else is taken.
/// # let after = Box::new(ReportHead { title: "u".into(), ..scenario.base().head() });
/// let rename = Edit::SetHead { from: Box::new(scenario.base().head()), to: after };
/// assert_eq!(scenario.edited(&[rename]), Err(ScenarioError::NotAFigure));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scenario {
    base: Arc<Report>,
    now: Arc<Report>,
    changes: BTreeMap<FigureAddress, Option<Quantity>>,
}

/// 試算できない理由: why something cannot be tried out.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ScenarioError {
    /// It changes something else than the value of a target or an actual.
    #[error("a scenario changes figures alone")]
    NotAFigure,
    /// The base has no column for the year.
    #[error("no year {0} in the report")]
    UnknownYear(FiscalYear),
    /// What core says of the edit.
    #[error("{0}")]
    Edit(#[from] EditError),
}

impl Scenario {
    /// Nothing tried out yet.
    pub fn over(base: Arc<Report>) -> Self {
        Self {
            now: base.clone(),
            base,
            changes: BTreeMap::new(),
        }
    }

    /// The report it stands on.
    pub fn base(&self) -> &Arc<Report> {
        &self.base
    }

    /// The report as it would be. Whatever was not touched is shared with the base.
    pub fn report(&self) -> &Arc<Report> {
        &self.now
    }

    /// Whether the report would be as it is.
    pub fn is_untouched(&self) -> bool {
        self.changes.is_empty()
    }

    /// What was changed, in the order of the addresses; `None` where a figure is left out.
    pub fn changes(&self) -> &BTreeMap<FigureAddress, Option<Quantity>> {
        &self.changes
    }

    /// The scenario with one figure more; with the base's own value, one change less.
    ///
    /// # Errors
    /// [`ScenarioError::UnknownYear`], or [`EditError::UnknownIndicator`]; the scenario stays as it was.
    pub fn with(&self, at: &FigureAddress, value: Option<Quantity>) -> Result<Self, ScenarioError> {
        let unknown = || EditError::UnknownIndicator(at.indicator.clone());
        let entered = |report: &Report| {
            let found = report.indicator(&at.indicator);
            found.map(|found| found.entered(at.year, at.figure))
        };
        let (before, from) = entered(&self.base)
            .zip(entered(&self.now))
            .ok_or_else(unknown)?;
        if !self.base.years.contains(&at.year) {
            return Err(ScenarioError::UnknownYear(at.year));
        }
        let mut changes = self.changes.clone();
        let to = match FigureState::from(value) {
            same if same == before => {
                changes.remove(at);
                before
            }
            other => {
                changes.insert(at.clone(), value);
                other
            }
        };
        let at = at.clone();
        let now = apply_all(&self.now, &[Edit::SetFigure { at, from, to }])?;
        Ok(Self {
            base: self.base.clone(),
            now: Arc::new(now),
            changes,
        })
    }

    /// The scenario without one of its changes.
    ///
    /// # Errors
    /// [`EditError::UnknownIndicator`] where the base has no such indicator.
    pub fn without(&self, at: &FigureAddress) -> Result<Self, ScenarioError> {
        match self.changes.contains_key(at) {
            true => {
                let mut changes = self.changes.clone();
                changes.remove(at);
                Self::over(self.base.clone()).with_all(&changes)
            }
            false => Ok(self.clone()),
        }
    }

    /// The scenario with all of these, or none.
    ///
    /// # Errors
    /// As [`with`](Self::with), of the first that cannot be.
    pub fn with_all<'a>(
        &self,
        changes: impl IntoIterator<Item = (&'a FigureAddress, &'a Option<Quantity>)>,
    ) -> Result<Self, ScenarioError> {
        let mut next = self.clone();
        for (at, value) in changes {
            next = next.with(at, *value)?;
        }
        Ok(next)
    }

    /// The scenario after edits that set targets and actuals to a value or to none.
    ///
    /// # Errors
    /// [`ScenarioError::NotAFigure`] for any other edit, and as [`with`](Self::with).
    pub fn edited(&self, edits: &[Edit]) -> Result<Self, ScenarioError> {
        let mut next = self.clone();
        for edit in edits {
            let Edit::SetFigure { at, to, .. } = edit else {
                return Err(ScenarioError::NotAFigure);
            };
            let value = match to {
                FigureState::Settled(value) => Some(*value),
                FigureState::Missing => None,
                FigureState::Open(_) => return Err(ScenarioError::NotAFigure),
            };
            next = next.with(at, value)?;
        }
        Ok(next)
    }

    /// The same changes over another base; those that it has no place for are left out.
    pub fn over_base(&self, base: Arc<Report>) -> Self {
        let mut next = Self::over(base);
        for (at, value) in &self.changes {
            if let Ok(changed) = next.with(at, *value) {
                next = changed;
            }
        }
        next
    }
}
