//! The edit mode, the reader of digits, and why a change is refused.

use super::{
    Translated, assert_all_spoken, assert_easy, assert_english, assert_sentences, easy, english,
    year,
};
use tsunagari_core::{
    ActivityId, DigitCertainty, DigitProblem, DigitReason, EditError, Figure, FigureProblem,
    FigureRemark, HeadProblem, IndicatorId, Presence, SummarySection,
};
use tsunagari_text::{
    DigitProblemText, DigitReasonText, DigitsText, EditText, HeadProblemText, RefusalText,
};

#[test]
fn editing_speaks_both() {
    use EditText as T;
    let unit = "件";
    let texts: [&dyn Translated; 18] = [
        &T::BarName,
        &T::BarWords,
        &T::Undo,
        &T::Redo,
        &T::BackToPublished,
        &T::ChangeCount { count: 2 },
        &T::FigureField {
            year: year("R5"),
            figure: Figure::Target,
            unit,
        },
        &T::NoteField {
            year: Some(year("R5")),
        },
        &T::NoteField { year: None },
        &T::Section(SummarySection::Initiatives),
        &T::Section(SummarySection::Assessment),
        &T::SectionField {
            activity: "A",
            section: SummarySection::Outlook,
        },
        &T::PublishedText { text: "" },
        &T::PublishedText { text: "A" },
        &T::Remark(FigureRemark::NoteMark),
        &problem(FigureProblem::NotANumber),
        &problem(FigureProblem::Unit),
        &problem(FigureProblem::TooLarge),
    ];
    assert_all_spoken(&texts);
    assert_all_spoken(&[
        &problem(FigureProblem::Grouping),
        &problem(FigureProblem::Brackets),
        &problem(FigureProblem::TooPrecise),
    ]);
    // What people type in Japanese keeps its name beside the English one.
    let at_least = T::Remark(FigureRemark::AtLeast);
    assert_easy(&easy(&at_least));
    assert_sentences(&easy(&at_least));
    assert_english(&english(&at_least), &["(以上)"]);
    let qualifier = problem(FigureProblem::Qualifier);
    assert_easy(&easy(&qualifier));
    assert_sentences(&easy(&qualifier));
    assert_english(&english(&qualifier), &["(約)", "(以下)", "(未満)"]);
}

fn problem(problem: FigureProblem) -> EditText<'static> {
    EditText::Problem {
        problem,
        unit: "件",
    }
}

#[test]
fn the_reader_of_digits_speaks_both() {
    use DigitsText as T;
    let certainties = [
        DigitCertainty::Certain,
        DigitCertainty::Likely,
        DigitCertainty::Unresolved,
    ];
    for certainty in certainties {
        assert_all_spoken(&[&T::Certainty(certainty), &T::CertaintyWhy(certainty)]);
    }
    for presence in [Presence::Unknown, Presence::Present, Presence::Absent] {
        assert_all_spoken(&[&T::PresenceIs(presence)]);
    }
    assert_all_spoken(&[
        &T::Open,
        &T::Words,
        &T::Run,
        &T::RunHint,
        &T::Order,
        &T::LatestFirst,
        &T::EarliestFirst,
        &T::Decimals,
        &T::UnknownDecimals,
        &T::DecimalsAre(0),
        &T::DecimalsAre(1),
        &T::Grouped,
        &T::Clues,
        &T::CluesHint,
        &T::Year(year("R5")),
        &T::Presence,
        &T::Actual,
        &T::Target,
        &T::Rate,
        &T::RatesBy { rule: "A" },
        &T::NoRates,
        &T::RateWithoutTarget,
        &T::Waiting,
        &T::CluesUnread,
        &T::Count(2),
        &T::Readings,
        &T::Take,
        &T::TakeOf { figures: "A" },
        &T::LeaveOpen,
        &T::LeaveOpenHint,
        &T::Taken { figures: "A" },
        &T::LeftOpen,
        &T::Shown,
    ]);
    let (before, after) = (year("R4"), year("R5"));
    for reason in [
        DigitReason::Rate(after),
        DigitReason::Actual(after),
        DigitReason::Grouping,
        DigitReason::Without(vec![before, after]),
        DigitReason::MixedDecimals,
        DigitReason::Steady,
        DigitReason::Leap {
            from: before,
            to: after,
        },
    ] {
        assert_all_spoken(&[&DigitReasonText(&reason)]);
    }
    for problem in [
        DigitProblem::Empty,
        DigitProblem::Sign { sign: '-', at: 3 },
        DigitProblem::TooLong,
        DigitProblem::NoYears,
        DigitProblem::TooManyYears,
        DigitProblem::YearTwice(after),
        DigitProblem::Contradiction(after),
        DigitProblem::NoReading,
        DigitProblem::TooMany(12_870),
        DigitProblem::TooMany(u64::MAX),
    ] {
        assert_all_spoken(&[&DigitProblemText(&problem)]);
    }
}

#[test]
fn refusals_speak_both() {
    let (indicator, activity) = (IndicatorId::new("a"), ActivityId::new("a"));
    for error in [
        EditError::UnknownIndicator(indicator),
        EditError::UnknownActivity(activity),
        EditError::Stale,
        EditError::NoChoice,
        EditError::NoSuchPlace,
        EditError::NotEmpty,
        EditError::InUse,
        EditError::NumberTaken(3),
        EditError::Head(HeadProblem::Name),
    ] {
        assert_all_spoken(&[&RefusalText(&error)]);
    }
    for problem in [
        HeadProblem::Id,
        HeadProblem::Number,
        HeadProblem::StatutoryItem,
        HeadProblem::Colour,
        HeadProblem::Character,
        HeadProblem::Page,
        HeadProblem::Decimals,
        HeadProblem::Reason,
        HeadProblem::OffReason,
        HeadProblem::BandRow,
        HeadProblem::Grade,
        HeadProblem::Run,
        HeadProblem::Tolerance,
        HeadProblem::Path,
        HeadProblem::Bands,
        HeadProblem::MunicipalityCode,
        HeadProblem::Years,
        HeadProblem::Terms,
        HeadProblem::Date,
    ] {
        assert_all_spoken(&[&HeadProblemText(problem)]);
    }
}
