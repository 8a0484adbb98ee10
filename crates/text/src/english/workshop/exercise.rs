//! `ExerciseText`'s texts in English.

use crate::english::figures::counted;
use crate::{English, ExerciseText, Phrase, fiscal_year_wareki};
use tsunagari_core::Task;

impl English for ExerciseText<'_> {
    fn english(&self) -> Phrase {
        let fixed = match self {
            Self::Heading => "Exercises",
            Self::Lead => {
                "Made from this report’s figures and claims. Each group has its own colour, and a QR code to the same exercise."
            }
            Self::Kind(task) => match task {
                Task::GuessRate { .. } => "Guess the achievement rate",
                Task::Match { .. } => "Match indicators and programmes",
                Task::FindClaim { .. } => "Find the claim that does not hold",
                Task::SetTarget { .. } => "Set a target for the next term",
            },
            Self::Asks(task) => match task {
                Task::GuessRate { .. } => "How near to the target do you think it came?",
                Task::Match { .. } => "Which programme does each indicator belong to?",
                Task::FindClaim { .. } => {
                    "Some of the report’s claims do not fit its figures. Which ones?"
                }
                Task::SetTarget { .. } => {
                    "Look at the actuals so far, set a target for the next term, and give your reasons."
                }
            },
            Self::Numbered { number, kind } => return format!("Exercise {number}: {kind}").into(),
            Self::Indicator { number, name } => return format!("{number} {name}").into(),
            Self::Privacy => {
                "Answers stay on this page and are not sent anywhere. No names are needed. They are gone when you close the page."
            }
            Self::Elsewhere => {
                "The open report does not have the indicators or claims of this exercise."
            }
            Self::GuessSlider => "Achievement rate you guess (%)",
            Self::TargetOf { year, target } => {
                return format!("Target for {}: {target}", fiscal_year_wareki(*year)).into();
            }
            Self::Guessed { percent } => return format!("Your guess: {percent}%").into(),
            Self::See => "See the answer",
            Self::Off { points } => {
                return format!("Difference from your guess, in percentage points: {points}")
                    .into();
            }
            Self::Actual { actual } => return format!("Actual: {actual}").into(),
            Self::NotChosen => "Choose one",
            Self::Right => "Right",
            Self::RightIs { name } => return format!("The right one is “{name}”").into(),
            Self::Score { right, of } => return format!("{right} of {of} right.").into(),
            Self::Agrees => "Agrees: it fits the figures",
            Self::Differs {
                printed,
                recomputed,
            } => {
                return format!("Differs: printed as {printed}, recomputed as {recomputed}").into();
            }
            Self::NotDecided => "The figures alone cannot tell whether this claim holds",
            Self::LookBack => "The last 3 years",
            Self::Year => "Fiscal year",
            Self::Target => "Target",
            Self::ActualHead => "Actual",
            Self::Rate => "Achievement rate",
            Self::WithYours => "With your target",
            Self::YourTarget { unit } => {
                return format!("Target for the next term ({unit})").into();
            }
            Self::NotAFigure => "Type a figure.",
            Self::Reason => "Why you set it so",
            Self::Groups => "Work in groups",
            Self::GroupsLead => {
                "Give each group a colour, and let it scan the QR code of that colour. All colours open the same exercise."
            }
            Self::Group { colour } => return format!("{colour} group").into(),
            Self::Colour(at) => match at {
                0 => "Red",
                1 => "Blue",
                2 => "Green",
                3 => "Yellow",
                4 => "Purple",
                _ => "Grey",
            },
            Self::QrOf { colour } => return format!("{colour} group’s QR code").into(),
            Self::NoAddress => {
                "This page was opened as a file, so it cannot make QR codes. You can print the worksheet instead."
            }
            Self::TooLong => {
                "The report is too long for a QR code. You can print the worksheet instead."
            }
            Self::Set => "Exercise set",
            Self::SetLead => {
                "Reword questions and notes, and change the order. Save the set as a file to pass it on to other trainers. Until it is saved it is gone when this page is closed."
            }
            Self::OpenSet => "Open a set",
            Self::SaveSet => "Save the set",
            Self::Remade => "Made anew from the report.",
            Self::TakeBack => "Take back the set before",
            Self::TakenBack => "The set before is back.",
            Self::RemakeSet => "Make it anew from the report",
            Self::Opened { count } => {
                return format!("Opened a set of {}.", counted(*count, "exercise")).into();
            }
            Self::NotRead { problem } => {
                return format!("This cannot be read as an exercise set: {problem}").into();
            }
            Self::OpenedOther { count } => {
                return format!("Opened a set of {}. It was made for another report. Exercises that this report does not have cannot be used.", counted(*count, "exercise")).into();
            }
            Self::NotASet => "This file is not an exercise set, so it was not opened.",
            Self::Edit => "Edit the exercise set",
            Self::SetTitle => "Title of the set",
            Self::Question => "Question",
            Self::Note => "Trainer’s note (only on the trainer’s sheet)",
            Self::Up => "Up",
            Self::Down => "Down",
            Self::Remove => "Remove",
            Self::Empty => "There are no exercises.",
            Self::Add => "Add an exercise",
            Self::AddIndicator => "Indicator",
            Self::AddGuess => "Add: guess the rate",
            Self::AddTarget => "Add: set a target",
            Self::AddMatch => "Add: match indicators and programmes",
            Self::AddFind => "Add: find the claim that does not hold",
            Self::Full { most } => return format!("A set has at most {most} exercises.").into(),
            Self::Added { number } => return format!("Added as exercise {number}.").into(),
            Self::PickAgain => "Choose other items",
            Self::PickThese => "Use these",
            Self::Picked { count, least, most } => {
                return format!("{count} chosen ({least} to {most}). They are shown in the order you choose them.")
                    .into();
            }
            Self::ClaimIs { words, verdict } => return format!("{words} ({verdict})").into(),
            Self::TrainerSheet => "Trainer’s sheet",
            Self::Worksheet => "Worksheet",
            Self::SheetOf { set, sheet } => return format!("{set}: {sheet}").into(),
            Self::Print => "Print",
            Self::Answer { words } => return format!("Answer: {words}").into(),
            Self::GroupName => "Group colour",
            Self::NoAnswer => "There is more than one answer. Ask for the reasons.",
        };
        fixed.into()
    }
}
