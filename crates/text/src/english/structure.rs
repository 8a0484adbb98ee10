//! `StructureText`'s texts in English.

use super::figures::counted;
use crate::{Deed, English, Phrase, StructureText};
use tsunagari_core::{BandMark, ZeroCase};

impl English for StructureText<'_> {
    fn english(&self) -> Phrase {
        let fixed = match self {
            Self::Heading => "Edit the structure",
            Self::Lead => {
                "Add programmes, activities, indicators and policy fields, change their names and order, and retire them. “Undo” takes any of it back."
            }
            Self::Begin => "Change the structure",
            Self::NoIndicators => {
                "There are no indicators yet. Once activities and indicators are added to the structure, their evaluation stands here."
            }
            Self::OnlyView => "You are viewing, not editing.",
            Self::ReadOnly => {
                "A newer version of the app has stored edits, so this version cannot change anything."
            }
            Self::HeadHeading => "Report details",
            Self::Report => "the report details",
            Self::ChangeReport => "Change the report details",
            Self::FieldsHeading => "Policy fields",
            Self::FieldsLead => "They group activities across programmes.",
            Self::ProgrammesHeading => "Programmes, activities and indicators",
            Self::ProgrammesLead => {
                "What is retired is left out of counts and lists. Its figures and texts are kept and can be brought back at any time."
            }
            Self::OpenAll => "Open all",
            Self::CloseAll => "Close all",
            Self::Programme { number } => return format!("programme {number}").into(),
            Self::Field { name } => return format!("policy field “{name}”").into(),
            Self::Activity { name } => return format!("“{name}”").into(),
            Self::Holds {
                activities,
                indicators,
            } => {
                let word = if *activities == 1 {
                    "activity"
                } else {
                    "activities"
                };
                return format!("{activities} {word}, {}", counted(*indicators, "indicator"))
                    .into();
            }
            Self::HoldsNone => "Nothing here yet.",
            Self::Deed(deed) => short(*deed),
            Self::DeedTo { deed, part } => return full(*deed, part).into(),
            Self::AddField => "Add a policy field",
            Self::AddProgramme => "Add a programme",
            Self::AddActivity => "Add an activity",
            Self::AddActivityTo { programme } => {
                return format!("Add an activity to {programme}").into();
            }
            Self::AddIndicator => "Add an indicator",
            Self::AddIndicatorTo { activity } => {
                return format!("Add an indicator to {activity}").into();
            }
            Self::Commit(deed) => match deed {
                Deed::Add => "Add",
                Deed::Split => "Split",
                Deed::Move => "Move",
                Deed::Change
                | Deed::Up
                | Deed::Down
                | Deed::Retire
                | Deed::Restore
                | Deed::Rate
                | Deed::Band
                | Deed::Judge => "Change",
            },
            Self::GiveUp => "Cancel",
            Self::Retired => "Retired",
            Self::RetiredIndicator => {
                "This indicator is retired. Its figures are kept, but it is left out of counts and lists."
            }
            Self::RetiredProgramme => {
                "This programme is retired. What it holds is kept, but it is left out of counts and lists."
            }
            Self::Figures => "Figures and notes",
            Self::FiguresOf { number } => return format!("Figures and notes of {number}").into(),
            Self::NotAYear => "This is not a fiscal year. Write it like “FY2023”, “2023” or “R5”.",
            Self::NotACount => "Write a whole number, 0 or more.",
            Self::NotChosen => "Choose one.",
            Self::NotFilled => "Fill this in.",
            Self::NotANumber => "Write a whole number, 1 or more.",
            Self::NothingChanged => "Nothing was changed.",
            Self::Character { number } => return format!("Connecting Ranger {number}").into(),
            Self::Item { item, name } => return format!("Item {item} ({name})").into(),
            Self::RetiredChoice { name } => return format!("{name} (retired)").into(),
            Self::Holder {
                programme,
                activity,
            } => return format!("Programme {programme}, “{activity}”").into(),
            Self::Term {
                number,
                first,
                last,
                announced,
            } => {
                let later = if *announced { " (announced)" } else { "" };
                return format!("Term {number}: {first} to {last}{later}").into();
            }
            Self::Joint => ", ",
            Self::None => "―",
            Self::GoingLead => {
                "Choose the indicators that move to the new part. The others stay with the existing one."
            }
            Self::RatingHeading => "Rating rule and achievement bands",
            Self::RatingLead => {
                "They are for all indicators of the report. An indicator can have a rule or bands of its own."
            }
            Self::TheReport => "the report",
            Self::ChangeRule => "Change the rating rule",
            Self::ChangeBands => "Change the bands",
            Self::Rule => "Rating rule",
            Self::Bands => "Achievement bands",
            Self::OwnRules => "Indicators with a rule of their own",
            Self::OwnBands => "Indicators with bands of their own",
            Self::OwnRuleMark => "Own rule",
            Self::OwnBandsMark => "Own bands",
            Self::Unused => {
                "What you chose does not use this field. Put the field back as it was, or choose again."
            }
            Self::AsReport => "As the report",
            Self::Own => "This indicator’s own",
            Self::RangeFormula => "Keep within a range: 100% within the target ± the tolerance",
            Self::ZeroCaseIs(ZeroCase::NotComputable) => "No rate",
            Self::ZeroCaseIs(ZeroCase::AchievedIfMet) => {
                "100% if the target is met, no rate if it is not"
            }
            Self::HalfUp(true) => "Round half up",
            Self::HalfUp(false) => "Cut off",
            Self::EachYear => "Each year’s own target",
            Self::WholeTarget => "Only the target of the term’s last year (progress so far)",
            Self::StraightPath => "Equal steps to the term’s last year",
            Self::GivenPath => "Set shares of the way to the term’s last year",
            Self::RowsBelow => "As in the table below",
            Self::SixBands => "6 bands (100% or more, 75, 50, 25, over 0%, 0%)",
            Self::Letters => "S, A, B, C, D (110, 100, 80, 60%)",
            Self::AroundTarget => "Around the target (95 to 105%)",
            Self::BandRow { row } => return format!("Band {}", row + 1).into(),
            Self::RestRow => "Band below them all",
            Self::Inclusive(true) => "Included (or more)",
            Self::Inclusive(false) => "Not included (over)",
            Self::Mark(mark) => match mark {
                BandMark::Full => "Filled (best)",
                BandMark::ThreeQuarters => "Three quarters",
                BandMark::Half => "Half",
                BandMark::Quarter => "A quarter (needs attention)",
                BandMark::Trace => "A trace (needs attention)",
                BandMark::Empty => "Empty (needs attention)",
            },
            Self::NoGrade => "None",
        };
        fixed.into()
    }
}

fn short(deed: Deed) -> &'static str {
    match deed {
        Deed::Change => "Change",
        Deed::Up => "↑",
        Deed::Down => "↓",
        Deed::Move => "Move",
        Deed::Split => "Split",
        Deed::Retire => "Retire",
        Deed::Restore => "Restore",
        Deed::Add => "Add",
        Deed::Rate => "Rating rule",
        Deed::Band => "Bands",
        Deed::Judge => "Year by year",
    }
}

fn full(deed: Deed, part: &str) -> String {
    match deed {
        Deed::Change => format!("Change the name and details of {part}"),
        Deed::Up => format!("Move {part} up"),
        Deed::Down => format!("Move {part} down"),
        Deed::Move => format!("Move {part}"),
        Deed::Split => format!("Split {part}"),
        Deed::Retire => format!("Retire {part}"),
        Deed::Restore => format!("Restore {part}"),
        Deed::Add => format!("Add {part}"),
        Deed::Rate => format!("Change the rating rule of {part}"),
        Deed::Band => format!("Change the bands of {part}"),
        Deed::Judge => format!("Evaluate {part} year by year"),
    }
}
