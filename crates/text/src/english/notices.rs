//! `NoticeText` in English.

use super::editing::figure_name;
use super::figures::counted;
use crate::{English, NoticeText, Phrase, fiscal_year_wareki};

impl English for NoticeText<'_> {
    fn english(&self) -> Phrase {
        let fixed = match self {
            Self::Denied => "This browser cannot save",
            Self::DeniedWords => {
                "This is a private window, or your organisation’s settings stop saving. You can edit, but closing the page loses the edits. Save the report to a file to keep them."
            }
            Self::Full => "The storage is full",
            Self::FullWords => {
                "The latest edits are only on this page. Save the report to a file, delete site data you do not need from this browser, then edit again."
            }
            Self::NotKept => "What was saved cannot be read back",
            Self::NotKeptWords => {
                "The browser took what was written, but it is not there. Save the report to a file."
            }
            Self::Unreadable => "Saved edits could not be read",
            Self::UnreadableWords => {
                "They are kept apart, just as they were, and nothing was written over them. The published report is shown. You can also save them to a file later, on the Data page."
            }
            Self::Newer => "There are edits saved by a newer version of the app",
            Self::NewerWords => {
                "This version cannot read them, so editing is stopped. They are kept as they were. Open them with the newer version of the app."
            }
            Self::DoNotFit { edits } => {
                return format!("{} could not be applied", counted(*edits, "edit")).into();
            }
            Self::DoNotFitWords => {
                "The published report has changed since the edits were made. Those that fit are applied, and the original edits are kept apart."
            }
            Self::Rebased => "The published report has been updated",
            Self::RebasedWords => {
                "It has changed since your last edits. They are still there, on top of the new report."
            }
            Self::OnlyJournal => "The usual store cannot be written to",
            Self::OnlyJournalWords => {
                "This is because of the browser\u{2019}s settings or its space. Changes stay in the backup copy and come back from there. Save the report to a file as well."
            }
            Self::NoJournal => "Edits may not last in this browser",
            Self::NoJournalWords => {
                "This browser cannot confirm that edits are written to the disk. Save the report to a file to keep the edits you need."
            }
            Self::Recovered { changes } => {
                let changes = counted(*changes, "change");
                return format!("{changes} brought back from the journal").into();
            }
            Self::RecoveredWords => {
                "Changes are saved in two places. Some were missing in one, and were filled in from the other. This can happen when the browser ends suddenly. They are in the report now, so you need not do anything."
            }
            Self::ReportUnreadable => "The report you had open could not be read",
            Self::ReportUnreadableWords => {
                "It is kept as it was. The report that comes with the app is shown. If you saved yours to a file, you can open it on the Data page."
            }
            Self::LibraryUnreadable => "The list of reports could not be read",
            Self::LibraryUnreadableWords => {
                "The old list is kept apart, and a new one was made from the reports found in this browser. The report that comes with the app is shown. Open yours again from the list on the Data page, and check its display name."
            }
            Self::NewerLibrary => "There is a list of reports saved by a newer version of the app",
            Self::NewerLibraryWords => {
                "This version cannot read it, so adding and changing reports is stopped. The list is kept as it was, and the report that comes with the app is shown. Open it with the newer version of the app."
            }
            Self::RecordsUnreadable => "Some records in the journal could not be read",
            Self::RecordsUnreadableWords => {
                "Every record that could be read is applied to the report. Those that could not are kept apart, just as they were. You can also save them to a file later, on the Data page."
            }
            Self::TakenOver => "This report is your own now, and you can edit it",
            Self::TakenOverWords => {
                "It is a copy of the published snapshot. Changes are kept in this browser, and the snapshot stays as it is. The report that was open before is in the list on the page “Data”."
            }
            Self::SaveToFile => "Saving to a file is recommended",
            Self::SaveToFileWords => {
                "You have made 20 or more changes on this page. The browser’s data can be deleted by its settings, or by how a shared computer is run."
            }
            Self::FileNotSaved => "The file could not be saved",
            Self::FileNotSavedWords => {
                "Writing was refused part of the way. Choose another place and save again."
            }
            Self::FileNotRead => "The file could not be read",
            Self::FileNotReadWords => {
                "Reading stopped part of the way. The current report is unchanged. Check that the file is still there, and choose it again."
            }
            Self::Lost { edits } => {
                return format!("{} could not be applied", counted(*edits, "change")).into();
            }
            Self::LostWords => {
                "Another tab had changed the same place first, and its change was kept. The following changes have not been made yet."
            }
            Self::Again => "Do it again",
            Self::Contests { figures } => {
                let are = if *figures == 1 { "is" } else { "are" };
                return format!("{} {are} still open", counted(*figures, "figure")).into();
            }
            Self::ContestsWords => {
                "Two tabs set the same figures differently. Choose which to keep. Until you do, no achievement rate is worked out."
            }
            Self::Contest(contested) => {
                let figure = figure_name(contested.figure).to_lowercase();
                let year = fiscal_year_wareki(contested.year);
                return format!(
                    "{} {}: {figure} for {year}",
                    contested.number, contested.name
                )
                .into();
            }
            Self::Choose { value: None } => "Leave empty",
            Self::Choose { value: Some(value) } => {
                return format!("Use {}", crate::figure(*value)).into();
            }
            Self::NewVersion => "There is a new version of the app",
            Self::NewVersionWords => {
                "You can go on using this version. Switch when it suits you. Closing all tabs and opening the app again brings the new version, too."
            }
            Self::Switch => "Switch to the new version",
            Self::HeldByField => {
                "A field is still being filled in, so the app has not switched. Check that no figure on another page is left that cannot be read. Set or cancel what you typed, then press again."
            }
            Self::HeldByEdits => {
                "There are edits that are not saved, so the app has not switched. Save the report to a file, then press again."
            }
            Self::Refused => "This change could not be made",
            Self::RefusedWords => {
                "The same place was changed first. Check the current value, and enter yours again."
            }
            Self::SaveReport => "Save the report to a file",
            Self::SaveRaw => "Save what could not be read to a file",
            Self::Close => "Close",
            Self::Place => "Notices",
            Self::Way { count } => return format!("Notices: {count}").into(),
        };
        fixed.into()
    }
}
