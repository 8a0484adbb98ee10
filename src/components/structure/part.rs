//! What stands on the structure page, and what is being done to it.

use tsunagari_core::{ActivityId, IndicatorId, PolicyFieldId, ProgrammeId, Report};
use tsunagari_text::{Deed, Say, StructureText, named};

/// A part of the report that can be changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// The report itself: what it says of itself.
    Report,
    /// A policy field.
    Field(PolicyFieldId),
    /// A programme.
    Programme(ProgrammeId),
    /// An activity.
    Activity(ActivityId),
    /// An indicator.
    Indicator(IndicatorId),
}

impl Part {
    /// Its name within the page: ids of elements are made of it.
    pub fn key(&self) -> String {
        match self {
            Self::Report => "report".to_owned(),
            Self::Field(id) => format!("field-{id}"),
            Self::Programme(id) => format!("programme-{id}"),
            Self::Activity(id) => format!("activity-{id}"),
            Self::Indicator(id) => format!("indicator-{id}"),
        }
    }

    /// What it is called in the names of buttons; empty where it is gone.
    pub fn name(&self, report: &Report) -> String {
        let name = match self {
            Self::Report => Some(StructureText::Report.plain()),
            Self::Field(id) => report.policy_field(id).map(|field| {
                let name = &*named(&field.name);
                StructureText::Field { name }.plain()
            }),
            Self::Programme(id) => report.placed_programme(id).map(|placed| {
                let number = placed.head.number;
                StructureText::Programme { number }.plain()
            }),
            Self::Activity(id) => report
                .activity(id)
                .map(|activity| named_activity(&activity.name)),
            Self::Indicator(id) => report.indicator(id).map(|i| i.number.clone()),
        };
        name.unwrap_or_default()
    }
}

fn named_activity(name: &str) -> String {
    let name = &*named(name);
    StructureText::Activity { name }.plain()
}

/// What a form is open for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Task {
    /// Changing a part's head.
    Change(Part),
    /// Bringing an activity or an indicator to another holder.
    Move(Part),
    /// Making two of an activity or an indicator.
    Split(Part),
    /// Changing how the report or an indicator is rated.
    Rate(Part),
    /// Changing the bands of the report or of an indicator.
    Band(Part),
    /// Saying what an indicator's years are.
    Judge(Part),
    /// Adding a field.
    AddField,
    /// Adding a programme.
    AddProgramme,
    /// Adding an activity to a programme.
    AddActivity(ProgrammeId),
    /// Adding an indicator to an activity.
    AddIndicator(ActivityId),
}

impl Task {
    /// What is done.
    pub fn deed(&self) -> Deed {
        match self {
            Self::Change(_) => Deed::Change,
            Self::Move(_) => Deed::Move,
            Self::Split(_) => Deed::Split,
            Self::Rate(_) => Deed::Rate,
            Self::Band(_) => Deed::Band,
            Self::Judge(_) => Deed::Judge,
            _ => Deed::Add,
        }
    }

    /// The id of the button that opens the form.
    pub fn button(&self) -> String {
        match self {
            Self::Change(part) => button_id(Deed::Change, part),
            Self::Move(part) => button_id(Deed::Move, part),
            Self::Split(part) => button_id(Deed::Split, part),
            Self::Rate(part) => button_id(Deed::Rate, part),
            Self::Band(part) => button_id(Deed::Band, part),
            Self::Judge(part) => button_id(Deed::Judge, part),
            Self::AddField => "add-field".to_owned(),
            Self::AddProgramme => "add-programme".to_owned(),
            Self::AddActivity(programme) => format!("add-activity-{programme}"),
            Self::AddIndicator(activity) => format!("add-indicator-{activity}"),
        }
    }

    /// The short words and the full name of that button.
    pub fn words(&self, report: &Report) -> (String, String) {
        match self {
            Self::Change(Part::Report) => {
                let short = StructureText::Deed(Deed::Change).plain();
                (short, StructureText::ChangeReport.plain())
            }
            Self::Rate(Part::Report) => {
                let full = report_deed(Deed::Rate);
                (StructureText::ChangeRule.plain(), full)
            }
            Self::Band(Part::Report) => {
                let full = report_deed(Deed::Band);
                (StructureText::ChangeBands.plain(), full)
            }
            Self::Change(part)
            | Self::Move(part)
            | Self::Split(part)
            | Self::Rate(part)
            | Self::Band(part)
            | Self::Judge(part) => {
                let deed = self.deed();
                let part = &part.name(report);
                let full = StructureText::DeedTo { deed, part };
                (StructureText::Deed(deed).plain(), full.plain())
            }
            Self::AddField => {
                let words = StructureText::AddField.plain();
                (words.clone(), words)
            }
            Self::AddProgramme => {
                let words = StructureText::AddProgramme.plain();
                (words.clone(), words)
            }
            Self::AddActivity(programme) => {
                let programme = &Part::Programme(programme.clone()).name(report);
                let full = StructureText::AddActivityTo { programme };
                (StructureText::AddActivity.plain(), full.plain())
            }
            Self::AddIndicator(activity) => {
                let activity = &Part::Activity(activity.clone()).name(report);
                let full = StructureText::AddIndicatorTo { activity };
                (StructureText::AddIndicator.plain(), full.plain())
            }
        }
    }
}

fn report_deed(deed: Deed) -> String {
    let part = &StructureText::TheReport.plain();
    StructureText::DeedTo { deed, part }.plain()
}

/// The id of a deed's button. Retiring and bringing back are one button.
pub fn button_id(deed: Deed, part: &Part) -> String {
    let deed = match deed {
        Deed::Change => "change",
        Deed::Up => "up",
        Deed::Down => "down",
        Deed::Move => "move",
        Deed::Split => "split",
        Deed::Retire | Deed::Restore => "retire",
        Deed::Add => "add",
        Deed::Rate => "rate",
        Deed::Band => "band",
        Deed::Judge => "judge",
    };
    format!("{deed}-{}", part.key())
}
