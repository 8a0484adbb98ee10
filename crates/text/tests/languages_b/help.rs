//! Help, keys and times without a network in the two other languages.

use crate::{Translated, assert_spoken, easy, english};
use tsunagari_text::{
    CompareText, DataText, EditText, HelpText, KeyText, Language, NoticeText, OfflineText,
    OverviewText, ShellText, speak,
};

#[test]
fn help_is_said_in_short_sentences() {
    assert_spoken(&[
        &HelpText::Heading,
        &HelpText::Overview,
        &HelpText::Programme,
        &HelpText::Indicator,
        &HelpText::Check,
        &HelpText::Compare,
        &HelpText::Data,
        &HelpText::Structure,
        &HelpText::Share,
        &HelpText::Keys,
        &HelpText::KeysWords,
        &HelpText::Key,
        &HelpText::Does,
    ]);
    for key in KeyText::ALL {
        assert_spoken(&[&key]);
    }
}

#[test]
fn times_without_a_network_and_new_versions_are_said_in_short_sentences() {
    assert_spoken(&[
        &OfflineText::Heading,
        &OfflineText::Lead,
        &OfflineText::Kept,
        &OfflineText::NotYet,
        &OfflineText::Impossible,
        &OfflineText::SavePage,
        &OfflineText::PageWords,
        &NoticeText::NewVersion,
        &NoticeText::NewVersionWords,
        &NoticeText::Switch,
        &NoticeText::HeldByField,
        &NoticeText::HeldByEdits,
        &DataText::EraseWords,
    ]);
}

#[test]
fn what_help_tells_to_press_is_there_by_that_name() {
    let told: [(&dyn Translated, &dyn Translated); 12] = [
        (&KeyText::Skip, &ShellText::SkipToContent),
        (&KeyText::Find, &ShellText::SearchLabel),
        (&HelpText::Overview, &OverviewText::AttentionHeading),
        (&HelpText::Programme, &ShellText::PreviousProgramme),
        (&HelpText::Programme, &ShellText::NextProgramme),
        (&HelpText::Indicator, &ShellText::Edit),
        (&HelpText::Check, &ShellText::Edit),
        (&HelpText::Compare, &CompareText::YearOnYear),
        (&HelpText::Data, &DataText::SaveFile),
        (&HelpText::Data, &DataText::EraseNow),
        (&HelpText::Structure, &EditText::Undo),
        (&OfflineText::PageWords, &DataText::OpenFile),
    ];
    for (words, name) in told {
        let (here, quoted) = (english(words), format!("“{}”", english(name)));
        assert!(here.contains(&quoted), "{quoted} in {here}");
        let (here, quoted) = (easy(words), format!("「{}」", easy(name)));
        assert!(here.contains(&quoted), "{quoted} in {here}");
    }
}

#[test]
fn keys_are_listed_as_the_language_lists() {
    speak(Language::English);
    assert_eq!(KeyText::Redo.keys(), "Ctrl+Y, Ctrl+Shift+Z");
    speak(Language::Japanese);
    assert_eq!(KeyText::Redo.keys(), "Ctrl+Y、Ctrl+Shift+Z");
}
