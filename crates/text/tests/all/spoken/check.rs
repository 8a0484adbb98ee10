//! The claims check.

use super::{
    assert_easy, assert_english, assert_spoken, easy, english, in_brackets, quantity, year,
};
use tsunagari_core::*;
use tsunagari_text::*;

#[test]
fn the_claims_page() {
    use CheckResult::{Agrees, Differs, Unchecked, Unresolved};
    assert_spoken(&[
        CheckText::Lead,
        CheckText::Differing(2),
        CheckText::Filter,
        CheckText::All(41),
        CheckText::Result(Agrees, 3),
        CheckText::Word(Differs),
        CheckText::ResultHeading(Unresolved, 1),
        CheckText::Word(Unchecked),
        CheckText::Meaning(Agrees),
        CheckText::Meaning(Differs),
        CheckText::Meaning(Unresolved),
        CheckText::Meaning(Unchecked),
        CheckText::NoClaims,
        CheckText::NoClaimsShared,
        CheckText::NothingShown,
        CheckText::Shown {
            shown: 1,
            total: 41,
        },
        CheckText::DownloadCsv,
        CheckText::Printed,
        CheckText::Recomputed,
        CheckText::Difference,
        CheckText::Page(3),
        CheckText::ToOverview,
        CheckText::Explanations,
        CheckText::NoExplanation,
        CheckText::Number(41),
        CheckText::Columns,
        CheckText::Adding,
        CheckText::AddingLead,
        CheckText::NoIndicators,
        CheckText::AddOf(ClaimKind::Share),
        CheckText::Change,
        CheckText::ChangeOf(1),
        CheckText::TurnOff,
        CheckText::TurnOffOf(1),
        CheckText::TurnOn,
        CheckText::TurnOnOf(1),
        CheckText::Remove,
        CheckText::RemoveOf(1),
        CheckText::Total,
        CheckText::Term(0),
        CheckText::Part,
        CheckText::Whole,
        CheckText::Choose,
        CheckText::NoTerm,
        CheckText::OfText,
        CheckText::Plus,
        CheckText::Minus,
        CheckText::Target,
        CheckText::Actual,
        CheckText::RowTotal,
        CheckText::RowsLead,
        CheckText::OtherBand(0),
    ]);
    assert_eq!(english(&CheckText::Differing(1)), "1 claim differs");
    assert_eq!(english(&CheckText::Differing(4)), "4 claims differ");
    let heading = |count| english(&CheckText::ResultHeading(Differs, count));
    assert_eq!(heading(1), "Differs (1 claim)");
    assert_eq!(heading(0), "Differs (0 claims)");
    // A file has as many columns in every language.
    let columns = [
        english(&CheckText::Columns),
        in_brackets(&easy(&CheckText::Columns)),
    ];
    assert_eq!(columns.map(|text| text.split(',').count()), [8, 8]);
    assert_eq!(in_brackets(&easy(&CheckText::Remove)), "消[け]す");
}

#[test]
fn the_forms_of_claims() {
    assert_spoken(&ClaimKind::ALL);
    let entries = [
        ClaimEntry::Indicator,
        ClaimEntry::OperandYear(0),
        ClaimEntry::Percent,
        ClaimEntry::Indicators,
        ClaimEntry::Printed,
        ClaimEntry::Unit,
        ClaimEntry::Limit,
        ClaimEntry::Cell(0),
        ClaimEntry::Operand(0),
        ClaimEntry::OperandFigure(0),
        ClaimEntry::OperandLabel(0),
        ClaimEntry::OperandValue(0),
        ClaimEntry::OperandSign(0),
        ClaimEntry::Missed(0),
        ClaimEntry::Text,
        ClaimEntry::Page,
        ClaimEntry::Reason,
    ];
    assert_spoken(&entries);
    let with_hint = |language| {
        speak(language);
        let hints = entries.iter().filter_map(|entry| entry.hint());
        hints.collect::<Vec<_>>()
    };
    for hint in with_hint(Language::English) {
        assert_english(hint, &[]);
    }
    for hint in with_hint(Language::EasyJapanese) {
        assert_easy(&Phrase::from(hint).annotated());
    }
    // The same fields have one in every language.
    assert_eq!(
        Language::ALL.map(|language| with_hint(language).len()),
        [4, 4, 4]
    );
}

#[test]
fn runs_of_digits_and_the_search_for_the_rule() {
    let found = |total, open| RunsText::Found { total, open };
    assert_spoken(&[
        RunsText::Heading,
        RunsText::Lead,
        found(0, 0),
        found(3, 0),
        found(6, 1),
        RunsText::Undecided,
        RunsText::Decided,
        RunsText::Open { count: 2 },
        RunsText::Read {
            figures: "63, 42",
            count: 2,
        },
        RunsText::Read {
            figures: "63, 42",
            count: 1,
        },
        RunsText::Choose,
        RunsText::ChooseLead,
    ]);
    let said = |total, open| english(&found(total, open));
    assert_eq!(said(1, 1), "1 run, and its reading is not decided.");
    assert_eq!(said(6, 1), "6 runs, of which 1 is not decided.");
    assert_eq!(said(6, 2), "6 runs, of which 2 are not decided.");
    assert_eq!(said(6, 0), "6 runs, and all readings are decided.");

    assert_spoken(&[
        SearchText::Heading,
        SearchText::Lead,
        SearchText::NoRates,
        SearchText::NoRule,
        SearchText::Several(2),
        SearchText::Outside("1-1, 1-2"),
        SearchText::EitherWay,
        SearchText::InUse,
        SearchText::Adopt,
        SearchText::AdoptWords,
    ]);
    let (before, after) = (quantity("30"), quantity("20"));
    let at = year("R5");
    let remarks = [
        Remark::Above100 {
            year: at,
            figure: Figure::Target,
            value: quantity("120"),
        },
        Remark::Falls {
            year: at,
            before,
            after,
        },
        Remark::TargetReachedBefore {
            year: at,
            target: after,
            actual: before,
        },
        Remark::FarAbove { year: at },
        Remark::FarBelow { year: at },
        Remark::NoActual { year: at },
        Remark::Placeholder { text: "x".into() },
        Remark::OtherUnit {
            axis: "人".into(),
            unit: "％".into(),
        },
        Remark::OtherSpelling { other: "x".into() },
        Remark::NearName {
            first: "x".into(),
            second: "y".into(),
        },
    ];
    assert_spoken(&remarks.each_ref().map(InspectText::Remark));
    assert_spoken(&[
        InspectText::Heading,
        InspectText::Lead,
        InspectText::Nothing,
        InspectText::Found(1),
    ]);
    assert_eq!(english(&InspectText::Found(1)), "1 remark");
    assert_eq!(
        english(&InspectText::Remark(&remarks[1])),
        "The running total falls from 30 to 20 in FY2023."
    );
}
