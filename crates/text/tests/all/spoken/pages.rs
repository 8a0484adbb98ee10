//! What pages say.

use super::{DEEDS, assert_easy, assert_english, assert_spoken, easy, english, year};
use tsunagari_core::{BandMark, Day, ZeroCase};
use tsunagari_text::*;

#[test]
fn the_shell_speaks_both() {
    use ShellText::*;
    assert_spoken(&[
        AppName,
        Scheme,
        SkipToContent,
        Menu,
        MainPages,
        Overview,
        Breadcrumbs,
        SearchLabel,
        SearchHint,
        SearchFound { count: 0 },
        SearchFound { count: 2 },
        SearchMore { count: 3 },
        SearchResults,
        EvaluatedYear,
        Year(year("R5")),
        YearWareki(year("R5")),
        PreviousIndicator,
        NextIndicator,
        PreviousProgramme,
        NextProgramme,
        Neighbours,
        Data,
        DownloadJson,
        DownloadCsv,
        FooterWords,
        NotFound,
        NotFoundWords { address: "#/x" },
        BackToOverview,
        NoReport,
        NoReportWords,
        WindowTitle {
            page: "A",
            municipality: "B",
        },
    ]);
    // Whoever knows the scheme by no other name finds it beside its translation.
    let report = ReportOf { municipality: "A" };
    assert_english(&english(&report), &["(重層的支援体制整備事業)"]);
    assert_easy(&easy(&report));
}

#[test]
fn sharing_and_snapshots_speak_both() {
    use ShareText as Share;
    assert_spoken(&[
        Share::Lead,
        Share::TermsWords,
        Share::By,
        Share::ByHint,
        Share::On,
        Share::NoSuchDay,
        Share::LockWords,
        Share::PassphraseHint,
        Share::NoLock,
        Share::WhoReads,
        Share::PassphraseShort { least: 8 },
        Share::LinkWords,
        Share::LinkReaders,
        Share::LinkReadersLocked,
        Share::LinkInside,
        Share::LinkLeft,
        Share::LinkNotCopied,
        Share::LinkLength { characters: 900 },
        Share::BaseShortest,
        Share::AddressMissing,
        Share::BaseWarning { name: "A" },
        Share::Fits { most: 900 },
        Share::QrAlt { by: "" },
        Share::TooLong {
            most: 900,
            over: 12,
        },
        Share::QrLeaflet,
        Share::PageInside,
        Share::PlainWords,
        Share::DataInside,
        Share::DataCsvNoLock,
        Share::Saved { name: "a.csv" },
        Share::Unequal,
        Share::NotLocked,
        Share::NoTemplate,
        Share::NeedsPassphrase,
    ]);
    use SnapshotText as Snapshot;
    let on: Day = "2024-04-15".parse().unwrap();
    assert_spoken(&[
        Snapshot::Mark { by: "", on },
        Snapshot::Mark { by: "A", on },
        Snapshot::Bar,
        Snapshot::BarWords,
        Snapshot::FiguresOnly,
        Snapshot::TakeOver,
        Snapshot::OwnReport,
        Snapshot::LockedWords,
        Snapshot::Trying,
        Snapshot::WrongPassphrase,
        Snapshot::NoCrypto,
        Snapshot::DamagedWords,
        Snapshot::PageDamagedWords,
        Snapshot::NewerWords,
        Snapshot::MissingBaseWords { name: "A" },
        Snapshot::TooLarge,
        Snapshot::TooLargeWords,
    ]);
}

#[test]
fn the_page_without_a_script_speaks_both() {
    use StaticPageText::*;
    let (plan, term, year) = ("A", "B", year("R5"));
    assert_spoken(&[
        Edition,
        PublishedBy,
        Unsaid,
        PublishedOn,
        EvaluatedYear,
        Report,
        Plan,
        Contents,
        PlanInTerm { plan, term },
        OverviewHeading,
        HowToRead,
        RateName,
        BandsLead,
        TrendName,
        OwnRules { numbers: "1-1" },
        TrendLead,
        ChartName,
        ChartLead(year),
        MarkName,
        MarkLead,
        AllCaption(year),
        NoIndicators,
        Legend { unit: "" },
        Legend { unit: "件" },
        YearNote { year, note: "A" },
        TableOf { number: "1-1" },
        BackToContents,
        AboutHeading,
        AboutWords,
        Drawings,
    ]);
    for item in 1..=5 {
        assert_spoken(&[
            StatuteText::Place(item),
            StatuteText::ShortName(item),
            StatuteText::Asks(item),
        ]);
    }
    assert_spoken(&[StatuteText::SupportPlans { numbers: "2-2" }]);
}

#[test]
fn the_structure_speaks_both() {
    use StructureText::*;
    assert_spoken(&[
        Heading,
        Lead,
        Begin,
        OnlyView,
        NoIndicators,
        ReadOnly,
        HeadHeading,
        Report,
        ChangeReport,
        FieldsLead,
        ProgrammesHeading,
        ProgrammesLead,
        OpenAll,
        CloseAll,
        Field { name: "A" },
        Programme { number: 1 },
        Holds {
            activities: 1,
            indicators: 2,
        },
        HoldsNone,
        AddField,
        AddActivityTo { programme: "A" },
        AddIndicatorTo { activity: "A" },
        GiveUp,
        Retired,
        RetiredIndicator,
        RetiredProgramme,
        Figures,
        NotAYear,
        NotANumber,
        NotACount,
        NotFilled,
        NotChosen,
        NothingChanged,
        Item { item: 1, name: "A" },
        RetiredChoice { name: "A" },
        GoingLead,
        Holder {
            programme: 1,
            activity: "A",
        },
        RatingHeading,
        RatingLead,
        TheReport,
        ChangeRule,
        ChangeBands,
        OwnRules,
        OwnBandsMark,
        Unused,
        AsReport,
        Own,
        RangeFormula,
        HalfUp(true),
        ZeroCaseIs(ZeroCase::NotComputable),
        ZeroCaseIs(ZeroCase::AchievedIfMet),
        HalfUp(false),
        EachYear,
        WholeTarget,
        StraightPath,
        GivenPath,
        RowsBelow,
        SixBands,
        Letters,
        AroundTarget,
        BandRow { row: 0 },
        RestRow,
        Inclusive(true),
        Inclusive(false),
        NoGrade,
        Mark(BandMark::Full),
        Mark(BandMark::Trace),
        Mark(BandMark::Empty),
        Term {
            number: 1,
            first: "A",
            last: "B",
            announced: true,
        },
    ]);
    assert_spoken(&DEEDS.map(Commit));
    assert_spoken(&DEEDS.map(Deed));
}
