//! What an edit of the report's structure did, before any language says it.

use crate::{named, names::named_or};
use tsunagari_core::{
    ActivityHead, ActivityId, FigureState, IndicatorHead, Placed, PolicyFieldHead, PolicyFieldId,
    ProgrammeHead, ProgrammeId, Report, ReportHead,
};

/// An edit of the structure: to which part, and what.
pub(crate) struct StructureChange {
    /// The part.
    pub(crate) part: Part,
    /// What was done to it.
    pub(crate) done: Done,
}

/// A part of the report, by the names that it had before.
pub(crate) enum Part {
    Report,
    PolicyField { name: String },
    Programme { name: String },
    Activity { name: String },
    Indicator { number: String, name: String },
}

/// What was done to a part.
pub(crate) enum Done {
    Added,
    Removed,
    /// Any number of things, in the order in which they are said.
    Changed(Vec<Doing>),
}

/// One thing that was done to a part.
pub(crate) enum Doing {
    /// A text of it became this one.
    Set(Aspect, String),
    /// A text of it is gone.
    Emptied(Aspect),
    /// Something of it is different.
    Differs(Aspect),
    /// 基準値.
    Baseline {
        from: FigureState,
        to: FigureState,
    },
    /// It belongs to another part, of this name.
    Moved(String),
    /// It stands elsewhere among its siblings.
    Reordered,
    Retired,
    Restored,
}

/// What of a part can differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Aspect {
    Title,
    Municipality,
    MunicipalityCode,
    Year,
    Years,
    PlanName,
    PlanTerms,
    Source,
    Rule,
    Bands,
    Name,
    Number,
    StatutoryItem,
    Colour,
    Character,
    PolicyField,
    PlanPage,
    PlanNumber,
    OtherSpelling,
    Unit,
    AxisUnit,
    Kind,
    SupportPlans,
    Pages,
    BasisChanges,
}

#[derive(Default)]
struct Doings(Vec<Doing>);

impl Doings {
    fn set(&mut self, what: Aspect, from: &str, to: &str) {
        if from != to {
            self.0.push(match to {
                "" => Doing::Emptied(what),
                to => Doing::Set(what, to.to_owned()),
            });
        }
    }

    fn differs(&mut self, what: Aspect, differs: bool) {
        if differs {
            self.0.push(Doing::Differs(what));
        }
    }

    fn retired(&mut self, from: bool, to: bool) {
        match (from, to) {
            (false, true) => self.0.push(Doing::Retired),
            (true, false) => self.0.push(Doing::Restored),
            _ => {}
        }
    }

    fn moved<H, P: PartialEq>(
        &mut self,
        from: &Placed<H, P>,
        to: &Placed<H, P>,
        holder: impl Fn(&P) -> String,
    ) {
        if from.within != to.within {
            self.0.push(Doing::Moved(holder(&to.within)));
        } else if from.at != to.at {
            self.0.push(Doing::Reordered);
        }
    }
}

/// Adding, taking away, or what else was done to the part that `part` names by its head; `None` where
/// the edit does nothing.
fn done<H, P>(
    from: Option<&Placed<H, P>>,
    to: Option<&Placed<H, P>>,
    part: impl Fn(&H) -> Part,
    doings: impl Fn(&mut Doings, &Placed<H, P>, &Placed<H, P>),
) -> Option<StructureChange> {
    let (head, done) = match (from, to) {
        (None, None) => return None,
        (None, Some(to)) => (&to.head, Done::Added),
        (Some(from), None) => (&from.head, Done::Removed),
        (Some(from), Some(to)) => {
            let mut found = Doings::default();
            doings(&mut found, from, to);
            (&from.head, Done::Changed(found.0))
        }
    };
    let part = part(head);
    Some(StructureChange { part, done })
}

pub(super) fn head(from: &ReportHead, to: &ReportHead) -> StructureChange {
    let mut doings = Doings::default();
    doings.set(Aspect::Title, &from.title, &to.title);
    let place = (&from.municipality, &to.municipality);
    doings.set(Aspect::Municipality, &place.0.name, &place.1.name);
    doings.set(Aspect::MunicipalityCode, &place.0.code, &place.1.code);
    let year = |head: &ReportHead| crate::fiscal_year_wareki(head.year);
    doings.set(Aspect::Year, &year(from), &year(to));
    doings.differs(Aspect::Years, from.years != to.years);
    doings.set(Aspect::PlanName, &from.plan.name, &to.plan.name);
    doings.differs(Aspect::PlanTerms, from.plan.terms != to.plan.terms);
    doings.differs(Aspect::Source, from.source != to.source);
    doings.differs(Aspect::Rule, from.rule != to.rule);
    doings.differs(Aspect::Bands, from.scheme != to.scheme);
    StructureChange {
        part: Part::Report,
        done: Done::Changed(doings.0),
    }
}

pub(super) fn policy_field(
    from: Option<&Placed<PolicyFieldHead>>,
    to: Option<&Placed<PolicyFieldHead>>,
) -> Option<StructureChange> {
    let part = |head: &PolicyFieldHead| Part::PolicyField {
        name: named(&head.name).into_owned(),
    };
    done(from, to, part, |doings, from, to| {
        doings.set(Aspect::Name, &from.head.name, &to.head.name);
        doings.moved(from, to, |()| String::new());
        doings.retired(from.head.retired, to.head.retired);
    })
}

pub(super) fn programme(
    from: Option<&Placed<ProgrammeHead>>,
    to: Option<&Placed<ProgrammeHead>>,
) -> Option<StructureChange> {
    let part = |head: &ProgrammeHead| Part::Programme {
        name: named(&head.name).into_owned(),
    };
    done(from, to, part, |doings, from, to| {
        let (was, is) = (&from.head, &to.head);
        doings.set(Aspect::Name, &was.name, &is.name);
        let number = |head: &ProgrammeHead| head.number.to_string();
        doings.set(Aspect::Number, &number(was), &number(is));
        let statutory = was.statutory_item != is.statutory_item;
        doings.differs(Aspect::StatutoryItem, statutory);
        doings.differs(Aspect::Colour, was.colour != is.colour);
        doings.differs(Aspect::Character, was.character != is.character);
        doings.moved(from, to, |()| String::new());
        doings.retired(was.retired, is.retired);
    })
}

pub(super) fn activity(
    report: &Report,
    from: Option<&Placed<ActivityHead, ProgrammeId>>,
    to: Option<&Placed<ActivityHead, ProgrammeId>>,
) -> Option<StructureChange> {
    let part = |head: &ActivityHead| Part::Activity {
        name: named(&head.name).into_owned(),
    };
    let programme = |id: &ProgrammeId| {
        let found = report.programmes.iter().find(|p| p.id == *id);
        named_or(found.map(|found| &found.name), id.as_str()).into_owned()
    };
    let field = |id: &PolicyFieldId| {
        let found = report.policy_field(id);
        named_or(found.map(|found| &found.name), id.as_str()).into_owned()
    };
    done(from, to, part, |doings, from, to| {
        let (was, is) = (&from.head, &to.head);
        doings.set(Aspect::Name, &was.name, &is.name);
        if was.policy_field != is.policy_field {
            doings.set(Aspect::PolicyField, "", &field(&is.policy_field));
        }
        doings.differs(Aspect::PlanPage, was.plan_page != is.plan_page);
        doings.moved(from, to, programme);
        doings.retired(was.retired, is.retired);
    })
}

pub(super) fn indicator(
    report: &Report,
    from: Option<&Placed<IndicatorHead, ActivityId>>,
    to: Option<&Placed<IndicatorHead, ActivityId>>,
) -> Option<StructureChange> {
    let part = |head: &IndicatorHead| Part::Indicator {
        number: head.number.clone(),
        name: named(&head.name).into_owned(),
    };
    let activity = |id: &ActivityId| {
        let found = report.activity(id);
        named_or(found.map(|found| &found.name), id.as_str()).into_owned()
    };
    done(from, to, part, |doings, from, to| {
        let (was, is) = (&from.head, &to.head);
        doings.set(Aspect::Name, &was.name, &is.name);
        doings.set(Aspect::Number, &was.number, &is.number);
        doings.set(Aspect::PlanNumber, &was.plan_number, &is.plan_number);
        let spelling = (&was.other_spelling, &is.other_spelling);
        doings.set(Aspect::OtherSpelling, spelling.0, spelling.1);
        doings.set(Aspect::Unit, &was.unit, &is.unit);
        doings.set(Aspect::AxisUnit, &was.axis_unit, &is.axis_unit);
        doings.differs(Aspect::Kind, was.kind != is.kind);
        doings.differs(Aspect::Rule, was.rule != is.rule);
        doings.differs(Aspect::Bands, was.scheme != is.scheme);
        if was.baseline != is.baseline {
            let (from, to) = (was.baseline.into(), is.baseline.into());
            doings.0.push(Doing::Baseline { from, to });
        }
        let plans = was.measures_support_plans != is.measures_support_plans;
        doings.differs(Aspect::SupportPlans, plans);
        let pages = (was.plan_page, was.report_page) != (is.plan_page, is.report_page);
        doings.differs(Aspect::Pages, pages);
        let basis = was.basis_changes != is.basis_changes;
        doings.differs(Aspect::BasisChanges, basis);
        doings.moved(from, to, activity);
        doings.retired(was.retired, is.retired);
    })
}
