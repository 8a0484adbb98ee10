//! Texts whose words depend on a count, a year or a name.

use super::{easy, english, year};
use tsunagari_core::{Day, FiscalYear};
use tsunagari_text::*;

#[test]
fn one_is_one_and_two_are_two() {
    let found = |count| english(&ShellText::SearchFound { count });
    assert_eq!(found(1), "1 indicator found");
    assert_eq!(found(2), "2 indicators found");
    let holds = |activities, indicators| {
        english(&StructureText::Holds {
            activities,
            indicators,
        })
    };
    assert_eq!(holds(1, 1), "1 activity, 1 indicator");
    assert_eq!(holds(2, 0), "2 activities, 0 indicators");
    let plans = |numbers| english(&StatuteText::SupportPlans { numbers });
    assert!(plans("2-2").ends_with("measured by indicator 2-2."));
    assert!(plans("2-2、4-2").ends_with("measured by indicators 2-2, 4-2."));
    let long = |characters| english(&ShareText::LinkLength { characters });
    assert_eq!([long(1), long(2)], ["1 character", "2 characters"]);
}

#[test]
fn a_year_is_said_in_each_language_and_read_back() {
    let year = year("R5");
    let text = ShellText::YearWareki(year);
    assert_eq!(text.plain(), "令和5年度");
    assert_eq!(english(&text), "FY2023");
    assert_eq!(FiscalYear::parse(&english(&text)), Ok(year));
    let said = easy(&text);
    let expected = [
        ("令和", Some("れいわ")),
        ("5", None),
        ("年度", Some("ねんど")),
    ];
    assert_eq!(runs(&said), expected);
    assert_eq!(FiscalYear::parse(&without_readings(&said)), Ok(year));
    let caption = StaticPageText::AllCaption(year);
    assert_eq!(english(&caption), "All indicators of FY2023");
}

#[test]
fn a_sample_of_each_language() {
    let on: Day = "2024-04-01".parse().unwrap();
    let mark = SnapshotText::Mark {
        by: "Takamatsu City",
        on,
    };
    assert_eq!(english(&mark), "Snapshot (Takamatsu City, 1 April 2024)");
    let window = ShellText::WindowTitle {
        page: "Overview",
        municipality: "Takamatsu City",
    };
    assert_eq!(english(&window), "Overview | Takamatsu City | Tsunagari");
    let term = StructureText::Term {
        number: 2,
        first: "FY2024",
        last: "FY2027",
        announced: true,
    };
    assert_eq!(english(&term), "Term 2: FY2024 to FY2027 (announced)");
    let legend = StaticPageText::Legend { unit: "件" };
    assert_eq!(
        english(&legend),
        "Bar: actual. Line across: target (unit: cases)"
    );
    let open = easy(&SnapshotText::Open);
    assert_eq!(runs(&open), [("開", Some("ひら")), ("く", None)]);
}
