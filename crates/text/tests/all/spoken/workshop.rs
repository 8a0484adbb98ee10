//! What the workshop says.

use super::{assert_easy, assert_english, assert_spoken, easy, english, year};
use tsunagari_core::{
    ClaimId, IndicatorId, NoPace, Obstacle, Pace, Quantity, Rating, Reach, Stride, Task,
};
use tsunagari_text::*;

fn tasks() -> [Task; 4] {
    let indicator = IndicatorId::new("1-4");
    let indicators = vec![indicator.clone()];
    let claims = vec![ClaimId::new("29-2")];
    [
        Task::GuessRate {
            indicator: indicator.clone(),
            year: year("R5"),
        },
        Task::Match { indicators },
        Task::FindClaim { claims },
        Task::SetTarget { indicator },
    ]
}

#[test]
fn the_workshop_and_what_if_speak_both() {
    use WhatIfText::*;
    assert_spoken(&[
        WorkshopText::Heading,
        WorkshopText::Lead,
        WorkshopText::WhatIf,
        WorkshopText::WhatIfLead,
        WorkshopText::OpenWhatIf,
    ]);
    assert_spoken(&[
        Heading,
        Lead,
        Watermark,
        Warning,
        Nothing,
        FromLink,
        BadLink,
        Reset,
        Keep,
        Base,
        Now,
        Compare,
        CompareHeading,
        BackToWhatIf,
        Link,
        LinkLead,
        LinkField,
        NoLink,
        Choose,
        Actual,
        Target,
        Takes,
        TakesFull,
        TryIt,
        PaceHeading,
        Lifts,
        LiftsLead,
        LiftsScope,
        AllProgrammes,
        FromZero,
        NoLifts,
        All,
        Bands,
        BandColumn,
        IndicatorColumn,
        CountBefore,
        CountAfter,
        Changed { count: 2 },
        Kept { name: "A" },
        Name { number: 1 },
        Slider {
            figure: "A",
            unit: "B",
        },
        Was { words: "A" },
        TakesBand { band: "A" },
        LiftsWithin {
            percent: 5,
            count: 2,
        },
        Lift {
            actual: "1",
            takes: "2",
        },
        LiftChange { percent: "5%" },
    ]);
}

#[test]
fn slides_speak_both() {
    use SlideText::*;
    assert_spoken(&[
        Projector,
        ProjectorLead,
        Start,
        End,
        Last,
        Next,
        Previous,
        Timer,
        Blank,
        Blanked,
        FullScreen,
        Keys,
        FiveLead,
        CaseOf,
        Path,
        PathPicture,
        PathEnd,
        BandsLead,
        Moved,
        Improved,
        Declined,
        Unchanged,
        Apart,
        ApartLead,
        Talk,
        NextIs { name: "A" },
        Five { count: 5 },
        Bands(year("R5")),
        ReachedOf {
            reached: 1,
            total: 2,
        },
        Compared { count: 25 },
    ]);
    assert_english(&english(&NotCompared), &[]);
    assert_easy(&easy(&NotCompared));
    for item in 1..=5 {
        assert_spoken(&[Case(item), PathStep(item), PathDoes(item)]);
    }
    assert_spoken(&[0, 1, 2].map(Question));
}

#[test]
fn exercises_speak_both() {
    use ExerciseText::*;
    assert_spoken(&[
        Heading,
        Lead,
        Privacy,
        Elsewhere,
        GuessSlider,
        See,
        NotChosen,
        Right,
        Agrees,
        NotDecided,
        LookBack,
        Year,
        Target,
        ActualHead,
        Rate,
        WithYours,
        NotAFigure,
        Reason,
        Groups,
        GroupsLead,
        NoAddress,
        TooLong,
        Set,
        SetLead,
        OpenSet,
        SaveSet,
        RemakeSet,
        Remade,
        TakeBack,
        TakenBack,
        NotASet,
        Edit,
        SetTitle,
        Question,
        Note,
        Up,
        Down,
        Remove,
        Empty,
        Add,
        AddIndicator,
        AddGuess,
        AddTarget,
        AddMatch,
        AddFind,
        Full { most: 100 },
        Added { number: 3 },
        PickAgain,
        PickThese,
        Picked {
            count: 3,
            least: 2,
            most: 20,
        },
        TrainerSheet,
        Worksheet,
        Print,
        GroupName,
        NoAnswer,
    ]);
    assert_spoken(&[
        Numbered {
            number: 1,
            kind: "A",
        },
        TargetOf {
            year: year("R5"),
            target: "1",
        },
        Guessed { percent: "1" },
        Off { points: "1" },
        Actual { actual: "1" },
        RightIs { name: "A" },
        Score { right: 1, of: 2 },
        Differs {
            printed: "1",
            recomputed: "2",
        },
        YourTarget { unit: "A" },
        Group { colour: "A" },
        QrOf { colour: "A" },
        Opened { count: 1 },
        OpenedOther { count: 2 },
        NotRead { problem: "A" },
        SheetOf {
            set: "A",
            sheet: "B",
        },
        Answer { words: "A" },
    ]);
    for task in &tasks() {
        assert_spoken(&[Kind(task), Asks(task)]);
    }
    // A colour tells a group apart, in every language.
    for speaks in Language::ALL {
        speak(speaks);
        let mut colours: Vec<_> = (0..ExerciseText::COLOURS)
            .map(|at| Colour(at).plain())
            .collect();
        colours.sort();
        colours.dedup();
        assert_eq!(colours.len(), 6, "{speaks:?}");
    }
}

#[test]
fn what_is_tried_out_is_never_taken_for_published() {
    assert_eq!(english(&WhatIfText::Watermark), "WHAT IF");
    assert_eq!(easy(&WhatIfText::Watermark), "ためし");
    assert!(english(&WhatIfText::Warning).contains("not published figures"));
    let warning = easy(&WhatIfText::Warning);
    assert!(without_readings(&warning).contains("本当の数字ではありません"));
    // The link's words repeat the mark as it is.
    assert!(english(&WhatIfText::LinkLead).contains("“WHAT IF”"));
    assert!(easy(&WhatIfText::LinkLead).contains("「ためし」"));
}

fn reached(language: Language, reach: &Reach, now: Option<Quantity>) -> String {
    speak(language);
    reach_words(reach, "人", now)
}

#[test]
fn what_it_takes_is_said_in_each_language() {
    let takes = Reach::Takes(300.into());
    let now = Some(221.into());
    assert_eq!(
        reached(Language::Japanese, &takes, now),
        "300人（いまより+79人）"
    );
    assert_eq!(
        reached(Language::English, &takes, now),
        "300 people (+79 people from now)"
    );
    let easy = reached(Language::EasyJapanese, &takes, now);
    assert_eq!(without_readings(&easy), "300人（今から+79人）");
    let more = [Obstacle::BelowZero, Obstacle::AboveHundred]
        .into_iter()
        .chain([
            Obstacle::NoSuchRate,
            Obstacle::TooNarrow,
            Obstacle::TooLarge,
        ]);
    let unrated = Reach::Unrated(Rating::NoTarget);
    let mut all: Vec<_> = more.map(Reach::Unreachable).collect();
    all.extend([takes, Reach::Reached, unrated]);
    for reach in &all {
        assert_english(&reached(Language::English, reach, now), &[]);
        assert_easy(&reached(Language::EasyJapanese, reach, now));
    }
}

#[test]
fn the_pace_is_said_in_each_language() {
    let pace = |stride, to: u32, years, held| -> Result<Pace, NoPace> {
        let (until, to) = (year("R9"), to.into());
        Ok(Pace {
            until,
            years,
            held,
            to,
            stride,
        })
    };
    let change = pace(Stride::Change(20.into()), 300, 4, true);
    let each = pace(Stride::EachYear(1.into()), 2, 1, false);
    speak(Language::Japanese);
    assert_eq!(
        pace_words(&change, "人"),
        "目標をいまのまま据え置くと、令和9年度に300人とするには、毎年+20人（あと4年）。"
    );
    speak(Language::English);
    assert_eq!(
        pace_words(&change, "人"),
        "If the target stays as it is: +20 people a year to come to 300 people in FY2027 (4 years left)."
    );
    assert_eq!(
        pace_words(&each, "件"),
        "1 case a year to add 2 cases by FY2027 (1 year left)."
    );
    speak(Language::EasyJapanese);
    assert_eq!(
        without_readings(&pace_words(&change, "人")),
        "目標が今と同じなら、令和9年度に300人にします。そのためには、毎年+20人（あと4年）。"
    );
    let beyond = NoPace::Reach(Reach::Unreachable(Obstacle::BelowZero));
    let none = [NoPace::Reached, NoPace::NoActual, NoPace::NoTerm, beyond].map(Err);
    for pace in [change, each].into_iter().chain(none) {
        speak(Language::English);
        assert_english(&pace_words(&pace, "件"), &[]);
        speak(Language::EasyJapanese);
        assert_easy(&pace_words(&pace, "件"));
    }
}

#[test]
fn one_exercise_and_two() {
    let opened = |count| english(&ExerciseText::Opened { count });
    assert_eq!(opened(1), "Opened a set of 1 exercise.");
    assert_eq!(opened(2), "Opened a set of 2 exercises.");
    let changed = |count| english(&WhatIfText::Changed { count });
    assert_eq!(changed(1), "Trying out 1 changed figure");
    assert_eq!(changed(2), "Trying out 2 changed figures");
    let bands = SlideText::Bands(year("R5"));
    assert_eq!(english(&bands), "FY2023: how near the targets?");
}
