//! `DataText` in English.

use super::figures::counted;
use crate::{DataText, English, Phrase};

impl English for DataText<'_> {
    fn english(&self) -> Phrase {
        let fixed = match self {
            Self::Lead => {
                "Save the report, go back to an earlier state, begin another report, or change to one. No data leaves this browser."
            }
            Self::Files => "Files",
            Self::FilesWords => {
                "Save the whole report as one file (.json), and open it later or on another computer."
            }
            Self::SaveFile => "Save to a file",
            Self::OpenFile => "Open a file",
            Self::SameReport { name, changes } => {
                let places = counted(*changes, "place");
                return format!(
                    "This is a file of “{name}”. It differs from the current report in {places}."
                )
                .into();
            }
            Self::NothingNew { name } => {
                return format!(
                    "This is a file of “{name}”. It is the same as the current report."
                )
                .into();
            }
            Self::OtherReport { name } => {
                return format!("This is a file of another report, “{name}”.").into();
            }
            Self::Apply { changes } => {
                let places = counted(*changes, "place");
                return format!("Change {places} to what the file says").into();
            }
            Self::OpenAsOwn => "Open as another report",
            Self::Past => "Earlier states",
            Self::PastWords => {
                "The last 10 that this browser kept. After going back, “Undo” returns you here."
            }
            Self::NoPast => {
                "None yet. They are kept as you make changes or open the app on other days."
            }
            Self::PastEdits { edits } => {
                let changes = counted(*edits, "change");
                return format!("{changes} from the published figures").into();
            }
            Self::More { changes } => return format!("{changes} more").into(),
            Self::GoBack { at } => return format!("Go back to the state of {at}").into(),
            Self::PutAside => "What could not be read",
            Self::PutAsideWords => {
                "This was saved in this browser and could not be read. It is kept just as it was. To give it to someone who can repair it, save it to a file."
            }
            Self::PutAsideText { start, length } => {
                let characters = counted(*length, "character");
                return format!("{characters}, beginning with “{start}”").into();
            }
            Self::SavePutAside => "Save what could not be read to a file",
            Self::Discard => "Delete",
            Self::Discarded => "Deleted",
            Self::TakeBack => "Bring back what was deleted",
            Self::Reports => "Reports",
            Self::ReportsWords => "This browser can keep as many as you like, side by side.",
            Self::Bundled => "Takamatsu City FY2023 (comes with the app)",
            Self::BundledCopy => "Copy of Takamatsu City FY2023",
            Self::OpenNow => "Open now",
            Self::OpenReport { name } => return format!("Open “{name}”").into(),
            Self::Duplicate { name } => return format!("Copy “{name}”").into(),
            Self::CopyOf { name } => return format!("Copy of {name}").into(),
            Self::Rename { name } => return format!("Display name of “{name}”").into(),
            Self::Remove { name } => return format!("Delete “{name}”").into(),
            Self::BringBack { name } => return format!("Undo deleting “{name}”").into(),
            Self::Removed => "Deleted",
            Self::New => "New report",
            Self::NewWords => {
                "Begin the report of another municipality or year, with nothing in it."
            }
            Self::Term => "Term of the plan (number)",
            Self::FirstYear => "First year of the term",
            Self::LastYear => "Last year of the term",
            Self::Begin => "Begin this report",
            Self::NameOf { municipality, year } => return format!("{municipality} {year}").into(),
            Self::Erase => "Erase from this browser",
            Self::EraseWords => {
                "For when you leave a shared computer. Erases everything this app has kept: changes, earlier states, your own reports, and the app’s copy for times without a network."
            }
            Self::EraseAsk => "Erase everything…",
            Self::EraseAskWords => {
                "This cannot be undone. If you need anything, save it to a file first."
            }
            Self::EraseNow => "Erase everything",
            Self::Keep => "Cancel",
            Self::Erased => "Everything is erased",
            Self::ErasedWords => "This was checked: no data of this app is left in this browser.",
            Self::NotErased { left } => {
                let are = if *left == 1 { "is" } else { "are" };
                return format!(
                    "{} {are} still there. Close other tabs and try again, or delete the site’s data in the browser’s settings.",
                    counted(*left, "item")
                )
                .into();
            }
            Self::NoPlace => {
                "A place to save cannot be chosen, because of how this page was opened (http) or because of the browser. Files go to “Downloads”."
            }
        };
        fixed.into()
    }
}
