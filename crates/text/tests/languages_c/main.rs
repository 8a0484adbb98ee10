//! What shell, sharing, snapshots, structure, forms and names promise in English and in やさしい日本語.
#![allow(clippy::unwrap_used)]

mod forms;
mod names;
mod pages;
mod workshop;

use tsunagari_core::{Day, FiscalYear};
use tsunagari_text::*;

const DEEDS: [Deed; 11] = [
    Deed::Change,
    Deed::Up,
    Deed::Down,
    Deed::Move,
    Deed::Split,
    Deed::Retire,
    Deed::Restore,
    Deed::Add,
    Deed::Rate,
    Deed::Band,
    Deed::Judge,
];

fn year(name: &str) -> FiscalYear {
    FiscalYear::parse(name).unwrap()
}

fn is_kanji(sign: char) -> bool {
    matches!(sign, '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '々')
}

fn is_kana(sign: char) -> bool {
    matches!(sign, '\u{3041}'..='\u{309F}' | '\u{30A1}'..='\u{30FA}' | '\u{30FC}')
}

fn in_english(text: &impl English) -> String {
    speak(Language::English);
    text.english().text()
}

fn in_easy(text: &impl EasyJapanese) -> String {
    speak(Language::EasyJapanese);
    text.easy_japanese().annotated()
}

/// What one text may take over from another, which is proved where that one is.
fn without(text: &str, taken: &[String]) -> String {
    taken.iter().fold(text.to_owned(), |text, taken| {
        text.replace(taken.as_str(), "")
    })
}

fn is_english(text: &str) {
    assert!(!text.trim().is_empty());
    let text = text.replace("(重層的支援体制整備事業)", "");
    let foreign = |sign: char| is_kanji(sign) || is_kana(sign) || "、。「」（）：".contains(sign);
    assert!(!text.contains(foreign), "Japanese is left in {text:?}");
}

fn is_easy(text: &str) {
    assert!(!text.trim().is_empty());
    assert!(
        !text.contains(['｜', '《', '》']),
        "a mark is left in {text:?}"
    );
    for (letters, reading) in runs(text) {
        match reading {
            None => assert!(
                !letters.contains(is_kanji),
                "{letters} has no reading in {text}"
            ),
            Some(reading) => {
                assert!(letters.chars().all(is_kanji), "{letters} in {text}");
                let kana = !reading.is_empty() && reading.chars().all(is_kana);
                assert!(kana, "{letters} is read {reading} in {text}");
            }
        }
    }
}

fn said<T: English + EasyJapanese>(texts: &[T]) {
    for text in texts {
        let text_in_english = in_english(text);
        let chart = [ChartText::Open, ChartText::NotComparable].map(|text| text.plain());
        is_english(&without(&text_in_english, &chart));
        let text_in_easy = in_easy(text);
        let chart = [ChartText::Open, ChartText::NotComparable].map(|text| text.plain());
        is_easy(&without(&text_in_easy, &chart));
    }
}

#[test]
fn one_is_one_and_two_are_two() {
    let found = |count| in_english(&ShellText::SearchFound { count });
    assert_eq!(found(1), "1 indicator found");
    assert_eq!(found(2), "2 indicators found");
    let holds = |activities, indicators| {
        in_english(&StructureText::Holds {
            activities,
            indicators,
        })
    };
    assert_eq!(holds(1, 1), "1 activity, 1 indicator");
    assert_eq!(holds(2, 0), "2 activities, 0 indicators");
    let plans = |numbers| in_english(&StatuteText::SupportPlans { numbers });
    assert!(plans("2-2").ends_with("measured by indicator 2-2."));
    assert!(plans("2-2、4-2").ends_with("measured by indicators 2-2, 4-2."));
    let long = |characters| in_english(&ShareText::LinkLength { characters });
    assert_eq!([long(1), long(2)], ["1 character", "2 characters"]);
}

#[test]
fn a_year_is_said_in_each_language_and_read_back() {
    let year = year("R5");
    let text = ShellText::YearWareki(year);
    assert_eq!(text.plain(), "令和5年度");
    assert_eq!(in_english(&text), "FY2023");
    assert_eq!(FiscalYear::parse(&in_english(&text)), Ok(year));
    let easy = in_easy(&text);
    let expected = [
        ("令和", Some("れいわ")),
        ("5", None),
        ("年度", Some("ねんど")),
    ];
    assert_eq!(runs(&easy), expected);
    assert_eq!(FiscalYear::parse(&without_readings(&easy)), Ok(year));
    let caption = StaticPageText::AllCaption(year);
    assert_eq!(in_english(&caption), "All indicators of FY2023");
}

#[test]
fn a_sample_of_each_language() {
    let on: Day = "2024-04-01".parse().unwrap();
    let mark = SnapshotText::Mark {
        by: "Takamatsu City",
        on,
    };
    assert_eq!(in_english(&mark), "Snapshot (Takamatsu City, 1 April 2024)");
    let window = ShellText::WindowTitle {
        page: "Overview",
        municipality: "Takamatsu City",
    };
    assert_eq!(in_english(&window), "Overview | Takamatsu City | Tsunagari");
    let term = StructureText::Term {
        number: 2,
        first: "FY2024",
        last: "FY2027",
        announced: true,
    };
    assert_eq!(in_english(&term), "Term 2: FY2024 to FY2027 (announced)");
    let legend = StaticPageText::Legend { unit: "件" };
    assert_eq!(
        in_english(&legend),
        "Bar: actual. Line across: target (unit: cases)"
    );
    let open = in_easy(&SnapshotText::Open);
    assert_eq!(runs(&open), [("開", Some("ひら")), ("く", None)]);
}
