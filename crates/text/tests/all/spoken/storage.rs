//! Files, what is kept, and what is told about it.

use super::{assert_all_spoken, quantity, year};
use tsunagari_core::Figure;
use tsunagari_text::{Contested, DataText, NoticeText, SaveStateText};

#[test]
fn the_data_page_speaks_both() {
    use DataText as T;
    let name = "A";
    assert_all_spoken(&[
        &T::Lead,
        &T::Files,
        &T::FilesWords,
        &T::SaveFile,
        &T::OpenFile,
        &T::SameReport { name, changes: 2 },
        &T::NothingNew { name },
        &T::OtherReport { name },
        &T::Apply { changes: 2 },
        &T::OpenAsOwn,
        &T::Past,
        &T::PastWords,
        &T::NoPast,
        &T::PastEdits { edits: 2 },
        &T::More { changes: 2 },
        &T::GoBack { at: "A" },
        &T::PutAside,
        &T::PutAsideWords,
        &T::PutAsideText {
            start: "A",
            length: 2,
        },
        &T::SavePutAside,
        &T::Discard,
        &T::Discarded,
        &T::TakeBack,
        &T::Reports,
        &T::ReportsWords,
        &T::Bundled,
        &T::BundledCopy,
        &T::OpenNow,
        &T::OpenReport { name },
        &T::Duplicate { name },
        &T::CopyOf { name },
        &T::Rename { name },
        &T::Remove { name },
        &T::BringBack { name },
        &T::Removed,
        &T::New,
        &T::NewWords,
        &T::Term,
        &T::FirstYear,
        &T::LastYear,
        &T::Begin,
        &T::Erase,
        &T::EraseWords,
        &T::EraseAsk,
        &T::EraseAskWords,
        &T::EraseNow,
        &T::Keep,
        &T::Erased,
        &T::ErasedWords,
        &T::NotErased { left: 2 },
        &T::NoPlace,
    ]);
}

#[test]
fn notices_speak_both() {
    use NoticeText as T;
    assert_all_spoken(&[
        &T::Denied,
        &T::DeniedWords,
        &T::Full,
        &T::FullWords,
        &T::NotKept,
        &T::NotKeptWords,
        &T::Unreadable,
        &T::UnreadableWords,
        &T::Newer,
        &T::NewerWords,
        &T::DoNotFit { edits: 2 },
        &T::DoNotFitWords,
        &T::Rebased,
        &T::RebasedWords,
        &T::NoJournal,
        &T::NoJournalWords,
        &T::OnlyJournal,
        &T::OnlyJournalWords,
        &T::Recovered { changes: 2 },
        &T::RecoveredWords,
        &T::ReportUnreadable,
        &T::ReportUnreadableWords,
        &T::LibraryUnreadable,
        &T::LibraryUnreadableWords,
        &T::NewerLibrary,
        &T::NewerLibraryWords,
        &T::RecordsUnreadable,
        &T::RecordsUnreadableWords,
        &T::TakenOver,
        &T::TakenOverWords,
        &T::SaveToFile,
        &T::SaveToFileWords,
        &T::FileNotSaved,
        &T::FileNotSavedWords,
        &T::FileNotRead,
        &T::FileNotReadWords,
        &T::Lost { edits: 2 },
        &T::LostWords,
        &T::Again,
        &T::Way { count: 2 },
        &T::Contests { figures: 2 },
        &T::ContestsWords,
        &T::Contest(Contested {
            number: "1-1",
            name: "A",
            year: year("R5"),
            figure: Figure::Actual,
        }),
        &T::Choose { value: None },
        &T::Choose {
            value: Some(quantity("1000")),
        },
        &T::Refused,
        &T::RefusedWords,
        &T::SaveReport,
        &T::SaveRaw,
        &T::Close,
        &T::Place,
    ]);
}

#[test]
fn the_save_state_speaks_both() {
    use SaveStateText as T;
    assert_all_spoken(&[
        &T::Published,
        &T::Unchanged,
        &T::Saving,
        &T::Browser { time: "10:00" },
        &T::File { day: "A" },
        &T::Unsaved,
        &T::Failed,
    ]);
}
