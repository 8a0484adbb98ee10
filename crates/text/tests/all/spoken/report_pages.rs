//! The overview, an indicator and a programme.

use super::{assert_all_spoken, assert_easy, assert_sentences, easy, english, quantity, year};
use tsunagari_core::{Concern, IndicatorKind, ReadingCertainty, YearStatus};
use tsunagari_text::{IndicatorText, OverviewText, ProgrammeText};

#[test]
fn an_indicator_s_page_speaks_both() {
    use IndicatorText as T;
    let open = [Some(quantity("3")), None];
    let points = |text: &str| Some(quantity(text));
    assert_all_spoken(&[
        &T::Rate,
        &T::Band,
        &T::ReachedOrNot { reached: true },
        &T::ReachedOrNot { reached: false },
        &T::NoBand,
        &T::OwnBands,
        &T::ForecastNote,
        &T::ProvisionalNote,
        &T::OwnRule { rule: "A" },
        &T::StatusMark(YearStatus::Forecast),
        &T::FinalGradeReason { reason: "A" },
        &T::FinalGradeIs { grade: "A" },
        &T::DifferenceToTarget,
        &T::TargetIs {
            target: quantity("2"),
            unit: "件",
        },
        &T::NoTarget,
        &T::DifferenceToYearBefore,
        &T::RateWas {
            year: year("R4"),
            rate: "50.0%",
        },
        &T::NoRateBefore,
        &T::OpenBefore,
        &T::PointsUnit,
        &T::Open { candidates: &open },
        &T::ChartHeading,
        &T::FiguresHeading,
        &T::YearColumn,
        &T::ActualColumn { unit: "件" },
        &T::TargetColumn { unit: "人" },
        &T::ChangeColumn,
        &T::NoteColumn,
        &T::SourceHeading,
        &T::Certainty(ReadingCertainty::Certain),
        &T::Certainty(ReadingCertainty::Likely),
        &T::Certainty(ReadingCertainty::Unresolved),
        &T::Run { digits: "12" },
        &T::Reading {
            year: year("R5"),
            value: None,
        },
        &T::ShownReading,
        &T::LeftReading,
        &T::ChooseReading,
        &T::ReopenReading,
        &T::Readings,
        &T::PlanNumber,
        &T::PlanPage,
        &T::ReportPage,
        &T::Page(12),
        &T::PrintedRate,
        &T::Kind,
        &T::KindName(IndicatorKind::Count),
        &T::KindName(IndicatorKind::Cumulative),
        &T::KindName(IndicatorKind::Percentage),
        &T::BasisChange {
            year: year("R5"),
            reason: "A",
        },
        &T::BasisChangeMark(year("R5")),
        &T::OpenMark,
        &T::Improved { points: None },
        &T::Declined {
            points: points("0.0"),
        },
        &T::Declined {
            points: points("-3.2"),
        },
        &T::Unchanged,
        &T::NotComparable,
        &T::NoteHeading,
        &T::Published { value: None },
        &T::Published {
            value: points("1000"),
        },
    ]);
    for agrees in [true, false] {
        let printed = "92.2";
        assert_all_spoken(&[&T::Printed { printed, agrees }]);
    }
    assert_all_spoken(&[
        &ProgrammeText::Contents,
        &ProgrammeText::PlanPage(3),
        &ProgrammeText::NoText,
    ]);
}

#[test]
fn the_overview_speaks_both() {
    use OverviewText as T;
    let (name, value, band, row) = ("A", "A", "A", "A");
    assert_all_spoken(&[
        &T::Heading(year("R5")),
        &T::Source,
        &T::AsOf,
        &T::Updated,
        &T::NotStated,
        &T::Reached,
        &T::ReachedNote { usual: true },
        &T::ReachedNote { usual: false },
        &T::Improved,
        &T::Declined,
        &T::Unchanged { count: 2 },
        &T::NeedAttention,
        &T::NeedAttentionNote,
        &T::OfIndicators { count: 2 },
        &T::LeftOutBefore { forecast: false },
        &T::LeftOutBefore { forecast: true },
        &T::NotComparableYear(year("R4")),
        &T::Programmes { count: 5 },
        &T::MarksLead,
        &T::StatutoryItem(1),
        &T::ReachedOf { total: 0 },
        &T::ReachedOf { total: 2 },
        &T::BandCount { band, count: 2 },
        &T::AgainstYearBefore,
        &T::ImprovedCount(2),
        &T::DeclinedCount(2),
        &T::UnchangedCount(2),
        &T::NotComparedCount(2),
        &T::AttentionHeading,
        &T::AttentionLead,
        &T::AttentionNone,
        &T::ImprovedHeading,
        &T::ImprovedLead { count: 2 },
        &T::ImprovedNone,
        &T::More { count: 2 },
        &T::TargetAndActual {
            target: quantity("2"),
            actual: quantity("1"),
            unit: "件",
        },
        &T::Points(quantity("1.5")),
        &T::AllHeading { count: 2 },
        &T::AllCaption {
            year: year("R5"),
            usual: true,
        },
        &T::AllCaption {
            year: year("R5"),
            usual: false,
        },
        &T::BandsHeading,
        &T::BandsLead,
        &T::BandsByProgramme,
        &T::BandsByField,
        &T::ProgrammeColumn,
        &T::FieldColumn,
        &T::TotalColumn,
        &T::TotalRow,
        &T::ShowCell {
            row,
            band,
            count: 2,
        },
        &T::ListHeading,
        &T::Filters,
        &T::FilterBand,
        &T::FilterField,
        &T::FilterProgramme,
        &T::All,
        &T::Showing { shown: 2, total: 2 },
        &T::Showing { shown: 1, total: 2 },
        &T::RemoveChip { name, value },
        &T::Chips,
        &T::RemoveAll,
        &T::NothingFits,
        &T::CountedApart {
            own: true,
            forecast: true,
        },
        &T::ProvisionalCount { count: 2 },
        &T::RateOf(year("R5")),
    ]);
    // English has said it all before the link.
    assert_eq!(english(&T::LeftOutAfter), "");
    assert_easy(&easy(&T::LeftOutAfter));
    assert_sentences(&easy(&T::LeftOutAfter));
    for concern in [
        Concern::NothingAchieved,
        Concern::BelowHalf,
        Concern::FellABand,
        Concern::NoActual,
        Concern::Unresolved,
    ] {
        assert_all_spoken(&[&T::Why(concern)]);
    }
}
