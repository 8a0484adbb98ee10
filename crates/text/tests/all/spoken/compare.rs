//! Comparing two reports.

use super::{assert_spoken, easy, english, in_brackets, year};
use crate::sample::new_report;
use tsunagari_core::*;
use tsunagari_text::*;

#[test]
fn the_comparing_page() {
    let on: Day = "2024-04-01".parse().unwrap();
    let (before, after) = (year("R4"), year("R5"));
    assert_spoken(&[
        CompareText::Heading,
        CompareText::Lead,
        CompareText::Before,
        CompareText::After,
        CompareText::Publisher { name: "A" },
        CompareText::Updated { date: "2024" },
        CompareText::HandedOut { by: "", on },
        CompareText::HandedOut { by: "A", on },
        CompareText::Published,
        CompareText::Own,
        CompareText::Past { at: "10:00" },
        CompareText::File,
        CompareText::Mine,
        CompareText::Snapshot,
        CompareText::Link,
        CompareText::OpenLink,
        CompareText::LinkHint,
        CompareText::NoLink,
        CompareText::FiguresOnly,
        CompareText::Other,
        CompareText::OpenFile,
        CompareText::NotRead,
        CompareText::Swap,
        CompareText::Views,
        CompareText::SameYears,
        CompareText::SameYearsLead,
        CompareText::YearOnYear,
        CompareText::YearOnYearLead { before, after },
        CompareText::OnlyBands,
        CompareText::DownloadCsv,
        CompareText::Figures,
        CompareText::Rates,
        CompareText::Bands,
        CompareText::Improved,
        CompareText::Declined,
        CompareText::Unchanged,
        CompareText::NotComparable,
        CompareText::Unrated,
        CompareText::Shown { shown: 2, total: 2 },
        CompareText::Shown { shown: 1, total: 2 },
        CompareText::Nothing,
        CompareText::NothingInYears,
        CompareText::NothingInBands,
        CompareText::ByName { count: 1 },
        CompareText::ByName { count: 2 },
        CompareText::MatchedByName,
        CompareText::OtherMunicipality,
        CompareText::Differences,
        CompareText::Item,
        CompareText::Difference,
        CompareText::OnlyBefore,
        CompareText::OnlyAfter,
        CompareText::Parts,
        CompareText::ToCompare,
        CompareText::ToCompareWords,
        CompareText::CompareWith { name: "A" },
        CompareText::CompareFile,
        CompareText::WithPublished,
        CompareText::Columns,
    ]);
    let shown = |shown, total| english(&CompareText::Shown { shown, total });
    assert_eq!(shown(1, 1), "1 difference");
    assert_eq!(shown(1, 12), "Showing 1 of 12 differences");
    let handed_out = CompareText::HandedOut { by: "A", on };
    assert_eq!(english(&handed_out), "Published by A, 1 April 2024");
    let columns = [
        english(&CompareText::Columns),
        in_brackets(&easy(&CompareText::Columns)),
    ];
    assert_eq!(columns.map(|text| text.split(',').count()), [9, 9]);

    let reasons = [
        Incomparable::Basis(after, "x".into()),
        Incomparable::Forecast(after),
        Incomparable::Rule,
        Incomparable::Bands,
        Incomparable::Unit,
        Incomparable::Kind,
        Incomparable::Open,
    ];
    assert_spoken(&reasons.each_ref().map(IncomparableText));
    let not = Shift::NotComparable(Incomparable::Unit);
    let shifts = [Shift::Better, Shift::Worse, Shift::Changed, not];
    assert_spoken(&shifts.each_ref().map(ShiftText));
}

#[test]
fn what_differs_besides_the_figures() {
    let new = NewReport {
        plan: "Plan",
        ..new_report(false)
    };
    let report = &new.report().unwrap();
    let claims = |differing| PartDifference::Claims {
        before: 3,
        after: 4,
        differing,
    };
    let parts = [
        PartDifference::Reordered(Holder::PolicyFields),
        PartDifference::Reordered(Holder::Programmes),
        PartDifference::Reordered(Holder::Activities(ProgrammeId::new("x"))),
        PartDifference::Reordered(Holder::Indicators(ActivityId::new("x"))),
        claims(1),
        claims(2),
    ];
    let texts = parts.each_ref().map(|part| PartText {
        before: report,
        after: report,
        part,
    });
    assert_spoken(&texts);
    assert_eq!(english(&texts[3]), "“x”: order of the indicators changed");
    assert_eq!(english(&texts[4]), "Claims: 3 before, 4 after, 1 differs");
    assert_eq!(english(&texts[5]), "Claims: 3 before, 4 after, 2 differ");
}
