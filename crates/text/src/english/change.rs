//! What an edit did, in English.

use crate::change::{
    Aspect, Change, ClaimChange, ClaimDone, Doing, Done, NoteDone, Part, StructureChange, from_to,
};
use crate::editing::section_name;
use crate::{ChangeText, English, Phrase, fiscal_year, status_word, unit_name};
use tsunagari_core::{Figure, NoteScope};

impl English for ChangeText<'_> {
    fn english(&self) -> Phrase {
        match self.change() {
            Change::Figure {
                number,
                year,
                figure,
                from,
                to,
            } => {
                let which = match figure {
                    Figure::Target => "target",
                    Figure::Actual => "actual",
                };
                let year = fiscal_year(year);
                format!("{number} {year} {which}: {}", from_to(from, to))
            }
            Change::Note {
                number,
                scope,
                done,
            } => {
                let of = match scope {
                    NoteScope::Indicator => "the indicator".into(),
                    NoteScope::Year(year) => fiscal_year(year),
                };
                let done = match done {
                    NoteDone::Added => "added",
                    NoteDone::Removed => "removed",
                    NoteDone::Changed => "changed",
                };
                format!("{number}: note on {of} {done}")
            }
            Change::Summary { activity, section } => {
                format!("“{activity}”: {} changed", section_name(section))
            }
            Change::Reading { number, chosen } => format!("{number}: reading {chosen} chosen"),
            Change::ReadingReopened { number } => format!("{number}: reading open again"),
            Change::Run { number, digits } => {
                format!("{number}: run of digits “{digits}” recorded")
            }
            Change::RunRemoved { number } => format!("{number}: run of digits removed"),
            Change::Status {
                number,
                year,
                from,
                to,
            } => {
                let year = fiscal_year(year);
                let (from, to) = (status_word(from), status_word(to));
                format!("{number} {year} status: {from} → {to}")
            }
            Change::FinalGrade {
                number,
                year,
                from,
                to,
            } => format!("{number} {} final grade: {from} → {to}", fiscal_year(year)),
            Change::FinalGradeReason {
                number,
                year,
                grade,
            } => {
                let year = fiscal_year(year);
                format!("{number} {year} final grade {grade}: reason changed")
            }
            Change::Claim(claim) => return claim.english(),
            Change::Structure(structure) => return structure.english(),
            Change::Nothing(id) => id.to_owned(),
        }
        .into()
    }
}

impl English for ClaimChange<'_> {
    fn english(&self) -> Phrase {
        let claim = format!("Claim No. {} “{}”", self.number, self.text.english().text());
        match self.done {
            ClaimDone::Added => format!("{claim} added"),
            ClaimDone::Removed => format!("{claim} removed"),
            ClaimDone::TurnedOff(why) => format!("{claim} turned off ({why})"),
            ClaimDone::TurnedOn => format!("{claim} checked again"),
            ClaimDone::OtherReason(why) => {
                format!("{claim}: reason for not checking changed ({why})")
            }
            ClaimDone::Reordered => format!("{claim}: order changed"),
            ClaimDone::Changed => format!("{claim} changed"),
        }
        .into()
    }
}

impl English for StructureChange {
    fn english(&self) -> Phrase {
        let part = part(&self.part);
        match &self.done {
            Done::Added => format!("{part} added"),
            Done::Removed => format!("{part} removed"),
            Done::Changed(doings) if doings.is_empty() => part,
            Done::Changed(doings) => {
                let doings: Vec<String> = doings.iter().map(said).collect();
                format!("{part}: {}", doings.join(", "))
            }
        }
        .into()
    }
}

fn part(part: &Part) -> String {
    match part {
        Part::Report => "Report".into(),
        Part::PolicyField { name } => format!("Policy field “{name}”"),
        Part::Programme { name } => format!("Programme “{name}”"),
        Part::Activity { name } => format!("Activity “{name}”"),
        Part::Indicator { number, name } => format!("Indicator {number} “{name}”"),
    }
}

fn said(doing: &Doing) -> String {
    match doing {
        Doing::Set(what @ (Aspect::Unit | Aspect::AxisUnit), to) => {
            format!("{} changed to “{}”", aspect(*what), unit_name(to))
        }
        Doing::Set(what, to) => format!("{} changed to “{to}”", aspect(*what)),
        Doing::Emptied(what) => format!("{} removed", aspect(*what)),
        Doing::Differs(what) => format!("{} changed", aspect(*what)),
        Doing::Baseline { from, to } => format!("baseline {}", from_to(from, to)),
        Doing::Moved(holder) => format!("moved to “{holder}”"),
        Doing::Reordered => "order changed".into(),
        Doing::Retired => "retired".into(),
        Doing::Restored => "evaluated again".into(),
    }
}

fn aspect(aspect: Aspect) -> &'static str {
    match aspect {
        Aspect::Title => "title",
        Aspect::Municipality => "municipality",
        Aspect::MunicipalityCode => "municipality code",
        Aspect::Year => "fiscal year",
        Aspect::Years => "list of fiscal years",
        Aspect::PlanName => "name of the plan",
        Aspect::PlanTerms => "plan terms",
        Aspect::Source => "source",
        Aspect::Rule => "rating rule",
        Aspect::Bands => "achievement bands",
        Aspect::Name => "name",
        Aspect::Number => "number",
        Aspect::StatutoryItem => "item of the act",
        Aspect::Colour => "colour",
        Aspect::Character => "character",
        Aspect::PolicyField => "policy field",
        Aspect::PlanPage => "page in the plan",
        Aspect::PlanNumber => "number in the plan",
        Aspect::OtherSpelling => "other spelling",
        Aspect::Unit => "unit",
        Aspect::AxisUnit => "unit on the chart’s axis",
        Aspect::Kind => "kind",
        Aspect::SupportPlans => "whether it measures support plans",
        Aspect::Pages => "pages",
        Aspect::BasisChanges => "years that do not compare",
    }
}
