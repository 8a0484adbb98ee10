//! A small report for the tests beside this folder: two programmes, three activities, three indicators.

pub mod wishes;

use tsunagari_core::*;

pub fn year(start: u16) -> FiscalYear {
    FiscalYear::new(start).unwrap()
}

pub fn programme_head(number: u16, name: &str) -> ProgrammeHead {
    ProgrammeHead {
        number,
        name: name.into(),
        statutory_item: 1,
        colour: "#2e8b57".into(),
        character: "ranger-1".into(),
        retired: false,
    }
}

pub fn activity_head(name: &str) -> ActivityHead {
    ActivityHead {
        name: name.into(),
        policy_field: PolicyFieldId::new("care"),
        plan_page: None,
        retired: false,
    }
}

pub fn indicator_head(number: &str, name: &str) -> IndicatorHead {
    IndicatorHead {
        number: number.into(),
        plan_number: String::new(),
        name: name.into(),
        other_spelling: String::new(),
        unit: "件".into(),
        axis_unit: String::new(),
        kind: IndicatorKind::Count,
        rule: None,
        scheme: None,
        measures_support_plans: false,
        plan_page: None,
        report_page: None,
        basis_changes: Default::default(),
        baseline: None,
        retired: false,
    }
}

pub fn report_head() -> ReportHead {
    ReportHead {
        title: "報告".into(),
        municipality: Municipality::new("高松市", "372013").unwrap(),
        year: year(2023),
        plan: Plan {
            name: "計画".into(),
            terms: vec![PlanTerm {
                number: 1,
                first: year(2022),
                last: year(2023),
                announced: false,
            }],
        },
        source: Source {
            title: String::new(),
            publisher: String::new(),
            as_of: None,
            updated: None,
        },
        years: vec![year(2022), year(2023)],
        rule: RatingRule::default(),
        scheme: BandScheme::six(),
    }
}

pub fn add_activity(id: &str, within: &str, at: usize, head: ActivityHead) -> Edit {
    let within = ProgrammeId::new(within);
    Edit::SetActivity {
        id: ActivityId::new(id),
        from: None,
        to: Some(Box::new(Placed { within, at, head })),
    }
}

pub fn add_indicator(id: &str, within: &str, at: usize, head: IndicatorHead) -> Edit {
    let within = ActivityId::new(within);
    Edit::SetIndicator {
        id: IndicatorId::new(id),
        from: None,
        to: Some(Box::new(Placed { within, at, head })),
    }
}

pub fn add_claim(claim: Claim, at: usize) -> Edit {
    let (id, within) = (claim.id.clone(), ());
    let to = Some(Box::new(Placed {
        within,
        at,
        head: claim,
    }));
    Edit::SetClaim { id, from: None, to }
}

pub fn set(id: &str, start: u16, figure: Figure, from: Option<u32>, to: Option<u32>) -> Edit {
    Edit::SetFigure {
        at: FigureAddress {
            indicator: IndicatorId::new(id),
            year: year(start),
            figure,
        },
        from: from.map(Quantity::from).into(),
        to: to.map(Quantity::from).into(),
    }
}

/// That these indicators missed their target in R5.
pub fn claim(id: &str, indicators: &[&str]) -> Claim {
    Claim {
        id: ClaimId::new(id),
        number: 1,
        assertion: Assertion::TargetMissed {
            indicators: indicators.iter().copied().map(IndicatorId::new).collect(),
            year: year(2023),
        },
        text: String::new(),
        page: None,
        off: None,
    }
}

/// Programme 1 holds a (i, j) and b, programme 2 holds c (k). In R5: i 80 of 100, j 120 of 100,
/// k 10 of 100.
pub fn report() -> Report {
    let field = |id: &str| PolicyField {
        id: PolicyFieldId::new(id),
        name: id.into(),
        retired: false,
    };
    let programmes = vec![programme_head(1, "一"), programme_head(2, "二")];
    let fields = vec![field("care"), field("all")];
    let empty = Report::begin("own", report_head(), fields, programmes).unwrap();
    let mut of_all = activity_head("ウ");
    of_all.policy_field = PolicyFieldId::new("all");
    let mut edits = vec![
        add_activity("a", "1", 0, activity_head("ア")),
        add_activity("b", "1", 1, activity_head("イ")),
        add_activity("c", "2", 0, of_all),
        add_indicator("i", "a", 0, indicator_head("1-1", "相談")),
        add_indicator("j", "a", 1, indicator_head("1-2", "訪問")),
        add_indicator("k", "c", 0, indicator_head("2-1", "参加")),
    ];
    for (id, actual) in [("i", 80), ("j", 120), ("k", 10)] {
        edits.push(set(id, 2023, Figure::Target, None, Some(100)));
        edits.push(set(id, 2023, Figure::Actual, None, Some(actual)));
    }
    apply_all(&empty, &edits).unwrap()
}

/// The ids of all indicators, each behind its programme and activity: `1/a/i 1/a/j 2/c/k`.
pub fn outline(report: &Report) -> String {
    let places = report.all_indicators();
    let places = places.map(|(p, a, i)| format!("{}/{}/{}", p.id, a.id, i.id));
    places.collect::<Vec<_>>().join(" ")
}
