//! Heads: what the structure of a report says of each part, apart from what the part holds.
//!
//! A structure edit changes heads and places only, so it does not get in the way of somebody who
//! changes figures or texts at the same time.

use crate::{
    Activity, ActivityId, BandScheme, Claim, ClaimId, FiscalYear, Indicator, IndicatorId,
    IndicatorKind, Municipality, Plan, PolicyField, PolicyFieldId, Programme, ProgrammeId,
    Quantity, RatingRule, ReadingCertainty, Report, Source, Summary,
};
use std::collections::BTreeMap;
use std::sync::Arc;

/// 所在と見出し: a part's head with the place where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placed<H, P = ()> {
    /// What holds it: an activity's programme, an indicator's activity, nothing for the others.
    pub within: P,
    /// Its place among what the same part holds, from 0.
    pub at: usize,
    /// Its head.
    pub head: H,
}

/// 報告書の見出し: what a report says of itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReportHead {
    /// Its title on screen.
    pub title: String,
    /// Whose it is.
    pub municipality: Municipality,
    /// The fiscal year it reports on, one of `years`.
    pub year: FiscalYear,
    /// The plan it evaluates.
    pub plan: Plan,
    /// Where its figures come from.
    pub source: Source,
    /// The fiscal years it has columns for, in order. Figures of other years are kept, unseen.
    pub years: Vec<FiscalYear>,
    /// How its indicators are rated, unless they say otherwise.
    pub rule: RatingRule,
    /// The bands it counts by.
    pub scheme: BandScheme,
}

/// 分野の見出し: a policy field without its id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PolicyFieldHead {
    /// Its name on screen; not empty.
    pub name: String,
    /// 廃止.
    pub retired: bool,
}

/// 事業の見出し: a programme without its id and its activities.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProgrammeHead {
    /// Its number on screen and in addresses, from 1; no other programme has it.
    pub number: u16,
    /// Its name on screen; not empty.
    pub name: String,
    /// 号: its item in 第106条の4第2項, 1 to 5.
    pub statutory_item: u16,
    /// Its identity colour, `#rrggbb`.
    pub colour: String,
    /// Its character: a drawing of this app, by name.
    pub character: String,
    /// 廃止.
    pub retired: bool,
}

/// 個別事業の見出し: an activity without its id, its texts and its indicators.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActivityHead {
    /// Its name on screen; not empty.
    pub name: String,
    /// The field it belongs to; one of the report's.
    pub policy_field: PolicyFieldId,
    /// The page of the plan that describes it, from 1.
    pub plan_page: Option<u16>,
    /// 廃止.
    pub retired: bool,
}

/// 指標の見出し: an indicator's definition, without its id, its figures and its notes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IndicatorHead {
    /// Its number on screen, e.g. `1-1`; not empty.
    pub number: String,
    /// Its number or numbers in the plan.
    pub plan_number: String,
    /// Its name; not empty.
    pub name: String,
    /// 別の表記: the name as the source prints it elsewhere; may be empty.
    pub other_spelling: String,
    /// 単位, e.g. `件`.
    pub unit: String,
    /// 図の軸の単位: the unit as the axis of the source's own chart prints it; may be empty.
    pub axis_unit: String,
    /// What its figures are.
    pub kind: IndicatorKind,
    /// How it is rated, where it is not rated as the report says.
    pub rule: Option<Box<RatingRule>>,
    /// Bands of its own, where it does not have the report's.
    pub scheme: Option<Box<BandScheme>>,
    /// Whether it counts support plans.
    pub measures_support_plans: bool,
    /// The page of the plan that sets its targets, from 1.
    pub plan_page: Option<u16>,
    /// The page of the report that prints its figures, from 1.
    pub report_page: Option<u16>,
    /// 比較不可: years that cannot be compared with the one before, each with its reason.
    pub basis_changes: BTreeMap<FiscalYear, String>,
    /// 基準値: what the plan starts from, in the indicator's unit.
    pub baseline: Option<Quantity>,
    /// 廃止.
    pub retired: bool,
}

impl Report {
    /// What the report says of itself.
    pub fn head(&self) -> ReportHead {
        ReportHead {
            title: self.title.clone(),
            municipality: self.municipality.clone(),
            year: self.year,
            plan: self.plan.clone(),
            source: self.source.clone(),
            years: self.years.clone(),
            rule: self.rule.clone(),
            scheme: self.scheme.clone(),
        }
    }

    pub(crate) fn set_head(&mut self, head: ReportHead) {
        self.title = head.title;
        self.municipality = head.municipality;
        self.year = head.year;
        self.plan = head.plan;
        self.source = head.source;
        self.years = head.years;
        self.rule = head.rule;
        self.scheme = head.scheme;
    }

    /// A claim with its place.
    pub fn placed_claim(&self, id: &ClaimId) -> Option<Placed<Claim>> {
        let at = self.claims.iter().position(|claim| claim.id == *id)?;
        let head = self.claims.get(at)?.clone();
        let within = ();
        Some(Placed { within, at, head })
    }

    /// A policy field's head and place.
    pub fn placed_policy_field(&self, id: &PolicyFieldId) -> Option<Placed<PolicyFieldHead>> {
        let at = self.policy_fields.iter().position(|f| f.id == *id)?;
        let head = self.policy_fields.get(at)?.head();
        let within = ();
        Some(Placed { within, at, head })
    }

    /// A programme's head and place.
    pub fn placed_programme(&self, id: &ProgrammeId) -> Option<Placed<ProgrammeHead>> {
        let at = self.programmes.iter().position(|p| p.id == *id)?;
        let head = self.programmes.get(at)?.head();
        let within = ();
        Some(Placed { within, at, head })
    }

    /// An activity's head and place.
    pub fn placed_activity(&self, id: &ActivityId) -> Option<Placed<ActivityHead, ProgrammeId>> {
        for programme in &self.programmes {
            for (at, activity) in programme.activities.iter().enumerate() {
                if activity.id == *id {
                    let (within, head) = (programme.id.clone(), activity.head());
                    return Some(Placed { within, at, head });
                }
            }
        }
        None
    }

    /// An indicator's head and place.
    pub fn placed_indicator(&self, id: &IndicatorId) -> Option<Placed<IndicatorHead, ActivityId>> {
        for activity in self.programmes.iter().flat_map(|p| &p.activities) {
            for (at, indicator) in activity.indicators.iter().enumerate() {
                if indicator.id == *id {
                    let (within, head) = (activity.id.clone(), indicator.head());
                    return Some(Placed { within, at, head });
                }
            }
        }
        None
    }
}

impl PolicyField {
    /// The field without its id.
    pub fn head(&self) -> PolicyFieldHead {
        PolicyFieldHead {
            name: self.name.clone(),
            retired: self.retired,
        }
    }

    /// A field of that head.
    pub fn new(id: PolicyFieldId, head: PolicyFieldHead) -> Self {
        Self {
            id,
            name: head.name,
            retired: head.retired,
        }
    }
}

impl Programme {
    /// The programme without its id and its activities.
    pub fn head(&self) -> ProgrammeHead {
        ProgrammeHead {
            number: self.number,
            name: self.name.clone(),
            statutory_item: self.statutory_item,
            colour: self.colour.clone(),
            character: self.character.clone(),
            retired: self.retired,
        }
    }

    /// A programme of that head, with these activities.
    pub fn new(id: ProgrammeId, head: ProgrammeHead, activities: Vec<Arc<Activity>>) -> Self {
        Self {
            id,
            number: head.number,
            name: head.name,
            statutory_item: head.statutory_item,
            colour: head.colour,
            character: head.character,
            retired: head.retired,
            activities,
        }
    }
}

impl Activity {
    /// The activity without its id, its texts and its indicators.
    pub fn head(&self) -> ActivityHead {
        ActivityHead {
            name: self.name.clone(),
            policy_field: self.policy_field.clone(),
            plan_page: self.plan_page,
            retired: self.retired,
        }
    }

    /// An activity of that head, without texts and indicators.
    pub fn new(id: ActivityId, head: ActivityHead) -> Self {
        Self {
            id,
            name: head.name,
            policy_field: head.policy_field,
            plan_page: head.plan_page,
            retired: head.retired,
            summary: Summary::default(),
            indicators: Vec::new(),
        }
    }
}

impl Indicator {
    /// The indicator's definition, without its id, its figures and its notes.
    pub fn head(&self) -> IndicatorHead {
        IndicatorHead {
            number: self.number.clone(),
            plan_number: self.plan_number.clone(),
            name: self.name.clone(),
            other_spelling: self.other_spelling.clone(),
            unit: self.unit.clone(),
            axis_unit: self.axis_unit.clone(),
            kind: self.kind,
            rule: self.rule.clone(),
            scheme: self.scheme.clone(),
            measures_support_plans: self.measures_support_plans,
            plan_page: self.plan_page,
            report_page: self.report_page,
            basis_changes: self.basis_changes.clone(),
            baseline: self.baseline,
            retired: self.retired,
        }
    }

    /// An indicator of that definition, without figures and notes.
    pub fn new(id: IndicatorId, head: IndicatorHead) -> Self {
        Self {
            id,
            number: head.number,
            plan_number: head.plan_number,
            name: head.name,
            other_spelling: head.other_spelling,
            unit: head.unit,
            axis_unit: head.axis_unit,
            kind: head.kind,
            rule: head.rule,
            scheme: head.scheme,
            measures_support_plans: head.measures_support_plans,
            plan_page: head.plan_page,
            report_page: head.report_page,
            basis_changes: head.basis_changes,
            baseline: head.baseline,
            retired: head.retired,
            figures: BTreeMap::new(),
            open: BTreeMap::new(),
            notes: BTreeMap::new(),
            certainty: ReadingCertainty::default(),
            run: None,
            judgements: crate::Judgements::default(),
        }
    }

    /// Whether it holds nothing but its definition.
    pub(crate) fn is_empty(&self) -> bool {
        let read = self.run.is_some() || self.certainty != ReadingCertainty::default();
        let judged = !self.judgements.is_empty();
        let figures = self.figures.is_empty() && self.open.is_empty();
        figures && self.notes.is_empty() && !read && !judged
    }
}
