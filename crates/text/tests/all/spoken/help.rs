//! Help, keys and times without a network in the two other languages.

use super::{Translated, assert_all_spoken, easy, english};
use tsunagari_text::{
    CompareText, DataText, EditText, HelpText, KeyText, Language, NoticeText, OfflineText,
    OverviewText, Say, ShellText, TourStop, TourText, speak,
};

#[test]
fn help_is_said_in_short_sentences() {
    assert_all_spoken(&[
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
        assert_all_spoken(&[&key]);
    }
}

#[test]
fn the_tour_is_said_in_short_sentences() {
    assert_all_spoken(&[
        &TourText::Name,
        &TourText::Offer,
        &TourText::Start,
        &TourText::NotNow,
        &TourText::Back,
        &TourText::Next,
        &TourText::End,
    ]);
    for stop in TourStop::ALL {
        assert_all_spoken(&[&TourText::Heading(stop), &TourText::Words(stop)]);
    }
}

/// What all stops together say.
fn whole_tour() -> String {
    let texts = TourStop::ALL.map(|stop| {
        let (heading, words) = (TourText::Heading(stop), TourText::Words(stop));
        format!("{} {}\n", heading.plain(), words.plain())
    });
    texts.concat()
}

#[test]
fn the_tour_takes_two_minutes() {
    // Read aloud, which leaves time to look: 300 characters a minute is how newsreaders speak Japanese, and
    // 183 words a minute how English is read aloud (Brysbaert 2019, Journal of Memory and Language 109).
    speak(Language::Japanese);
    let characters = whole_tour().chars().filter(|c| !c.is_whitespace()).count();
    assert!((300..=600).contains(&characters), "{characters} characters");
    speak(Language::English);
    let words = whole_tour().split_whitespace().count();
    assert!((183..=366).contains(&words), "{words} words");
}

#[test]
fn times_without_a_network_and_new_versions_are_said_in_short_sentences() {
    assert_all_spoken(&[
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
    let told: [(&dyn Translated, &dyn Translated); 16] = [
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
        (&TourText::Words(TourStop::Edit), &ShellText::Edit),
        (&TourText::Words(TourStop::Edit), &EditText::Undo),
        (&TourText::Words(TourStop::Keep), &DataText::SaveFile),
        (
            &TourText::Words(TourStop::Standing),
            &ShellText::EvaluatedYear,
        ),
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
