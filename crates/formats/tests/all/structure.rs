//! Structure edits as stored, against text written by hand, and reports that they made.

use crate::bundled::{BYTES, report, year};
use proptest::prelude::*;
use rstest::rstest;
use tsunagari_core::*;
use tsunagari_formats::{
    Envelope, Expected, FormatError, digest, read_edits, read_report, write_edits, write_report,
};

const TEXT: &str = concat!(
    r#"{"format":"tsunagari-edits","version":1,"document":"takamatsu-r5","revision":7,"#,
    r#""writer":"tab-1","base":"00000000000000ff","edits":["#,
    r#"{"edit":"set-policy-field","policy_field":"housing","from":null,"to":{"at":5,"name":"住まい"}},"#,
    r#"{"edit":"set-programme","programme":"1","#,
    r##""from":{"at":0,"number":1,"name":"包括的相談支援事業","statutory_item":1,"colour":"#2e8b57","character":"ranger-1"},"##,
    r##""to":{"at":4,"number":1,"name":"相談","statutory_item":1,"colour":"#000000","character":"ranger-1","retired":true}},"##,
    r#"{"edit":"set-activity","activity":"new-1","from":null,"#,
    r#""to":{"programme":"1","at":0,"name":"新しい事業","policy_field":"housing","plan_page":8}},"#,
    r#"{"edit":"set-indicator","indicator":"new-2","from":null,"#,
    r#""to":{"activity":"new-1","at":0,"number":"1-9","plan_number":"","name":"相談件数","other_spelling":"相談数","unit":"件","axis_unit":"人","kind":"count","#,
    r#""rule":{"polarity":"higher-is-better","decimals":1,"rounding":"half-up"},"measures_support_plans":false,"#,
    r#""plan_page":null,"report_page":12,"baseline":"94.0","basis_changes":[{"year":2023,"reason":"基準が変わった"}],"retired":true}},"#,
    r#"{"edit":"set-head","#,
    r#""from":{"title":"前","municipality":{"name":"高松市","code":"372013"},"year":2023,"#,
    r#""plan":{"name":"計画","terms":[{"number":1,"first":2022,"last":2023,"announced":false}]},"#,
    r#""source":{"title":"","publisher":"","as_of":null,"updated":null},"years":[2023]},"#,
    r#""to":{"title":"後","municipality":{"name":"高松市","code":"372013"},"year":2024,"#,
    r#""plan":{"name":"計画","terms":[]},"#,
    r#""source":{"title":"","publisher":"","as_of":"令和7年3月","updated":null},"years":[2023,2024]}}"#,
    r#"]}"#
);

fn put<H, P>(within: P, at: usize, head: H) -> Option<Box<Placed<H, P>>> {
    Some(Box::new(Placed { within, at, head }))
}

fn edits() -> Vec<Edit> {
    let programme = |name: &str, colour: &str, retired| ProgrammeHead {
        number: 1,
        name: name.into(),
        statutory_item: 1,
        colour: colour.into(),
        character: "ranger-1".into(),
        retired,
    };
    let activity = ActivityHead {
        name: "新しい事業".into(),
        policy_field: PolicyFieldId::new("housing"),
        plan_page: Some(8),
        retired: false,
    };
    let indicator = IndicatorHead {
        number: "1-9".into(),
        plan_number: String::new(),
        name: "相談件数".into(),
        other_spelling: "相談数".into(),
        unit: "件".into(),
        axis_unit: "人".into(),
        kind: IndicatorKind::Count,
        rule: Some(Box::default()),
        scheme: None,
        measures_support_plans: false,
        plan_page: None,
        report_page: Some(12),
        basis_changes: [(year(2023), "基準が変わった".into())].into(),
        baseline: "94.0".parse().ok(),
        retired: true,
    };
    let from = ReportHead {
        title: "前".into(),
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
        years: vec![year(2023)],
        rule: RatingRule::default(),
        scheme: BandScheme::six(),
    };
    let mut to = from.clone();
    to.title = "後".into();
    to.year = year(2024);
    to.years.push(year(2024));
    to.plan.terms.clear();
    to.source.as_of = Some("令和7年3月".into());
    let housing = PolicyFieldHead {
        name: "住まい".into(),
        retired: false,
    };
    vec![
        Edit::SetPolicyField {
            id: PolicyFieldId::new("housing"),
            from: None,
            to: put((), 5, housing),
        },
        Edit::SetProgramme {
            id: ProgrammeId::new("1"),
            from: put((), 0, programme("包括的相談支援事業", "#2e8b57", false)),
            to: put((), 4, programme("相談", "#000000", true)),
        },
        Edit::SetActivity {
            id: ActivityId::new("new-1"),
            from: None,
            to: put(ProgrammeId::new("1"), 0, activity),
        },
        Edit::SetIndicator {
            id: IndicatorId::new("new-2"),
            from: None,
            to: put(ActivityId::new("new-1"), 0, indicator),
        },
        Edit::SetHead {
            from: Box::new(from),
            to: Box::new(to),
        },
    ]
}

fn envelope(edits: Vec<Edit>) -> Envelope {
    Envelope {
        document: String::from("takamatsu-r5"),
        revision: 7,
        writer: String::from("tab-1"),
        base: String::from("00000000000000ff"),
        edits,
        ..Envelope::default()
    }
}

#[test]
fn every_structure_edit_has_its_form() {
    let list = &TEXT[TEXT.find("\"edits\":").unwrap()..TEXT.len() - 1];
    let written = write_edits(&envelope(edits()));
    assert!(written.contains(list), "{written}");
    assert_eq!(read_edits(&written), Ok(envelope(edits())));
    assert_eq!(read_edits(TEXT), Ok(envelope(edits())));
}

#[test]
fn they_fit_the_bundled_report() {
    let first_four = &edits()[..4];
    let changed = apply_all(&report(), first_four).unwrap();
    assert_eq!(changed.programmes[4].activities[0].id.as_str(), "new-1");
    assert_eq!(read_report(write_report(&changed).as_bytes()), Ok(changed));
}

fn invalid(place: &str, expected: Expected) -> FormatError {
    let place = place.to_owned();
    FormatError::Invalid { place, expected }
}

#[rstest]
#[case("\"at\":5", "\"at\":-1", invalid("edits[0].to.at", Expected::Whole { least: 0, most: 65_535 }))]
#[case(
    "\"name\":\"住まい\"",
    "\"name\":\"\"",
    invalid("edits[0].to.name", Expected::SomeText)
)]
#[case("#000000", "black", invalid("edits[1].to.colour", Expected::Colour))]
#[case(
    "\"retired\":true}},{\"edit\":\"set-activity\"",
    "\"retired\":1}},{\"edit\":\"set-activity\"",
    invalid("edits[1].to.retired", Expected::YesNo)
)]
#[case(
    "\"programme\":\"1\",\"at\"",
    "\"programme\":\"\",\"at\"",
    invalid("edits[2].to.programme", Expected::Id)
)]
#[case("\"plan_page\":8", "\"page\":8", FormatError::Unknown { place: "edits[2].to.page".into() })]
#[case("\"plan_page\":8", "\"plan_page\":0", invalid(
    "edits[2].to.plan_page",
    Expected::Whole { least: 1, most: 65_535 }
))]
#[case(
    "\"baseline\":\"94.0\"",
    "\"baseline\":94",
    invalid("edits[3].to.baseline", Expected::Text)
)]
#[case(
    "\"axis_unit\":\"人\"",
    "\"axis_unit\":\"\"",
    invalid("edits[3].to.axis_unit", Expected::SomeText)
)]
#[case("\"unit\":\"件\",", "", FormatError::Missing { place: "edits[3].to.unit".into() })]
#[case(
    "\"years\":[2023,2024]",
    "\"years\":[2024,2023]",
    invalid("edits[4].to.years", Expected::YearsInOrder)
)]
#[case(
    "\"year\":2024",
    "\"year\":2025",
    invalid("edits[4].to.year", Expected::KnownYear)
)]
fn says_what_is_wrong(#[case] from: &str, #[case] to: &str, #[case] error: FormatError) {
    assert_eq!(TEXT.matches(from).count(), 1, "{from}");
    assert_eq!(read_edits(&TEXT.replace(from, to)), Err(error));
}

/// A change of the structure, chosen by numbers; `None` where it changes nothing.
fn change(report: &Report, what: u8, which: usize, at: usize, name: &str) -> Option<Edit> {
    let indicators: Vec<_> = report
        .all_indicators()
        .map(|(_, _, i)| i.id.clone())
        .collect();
    let activities = report.programmes.iter().flat_map(|p| &p.activities);
    let activities: Vec<_> = activities.map(|a| a.id.clone()).collect();
    let programme = &report.programmes[which % report.programmes.len()].id;
    let field = &report.policy_fields[which % report.policy_fields.len()].id;
    let activity = &activities[which % activities.len()];
    let indicator = &indicators[which % indicators.len()];
    match what {
        0 => change_programme(report, programme, |p| {
            (p.at, p.head.name, p.head.retired) = (at, name.into(), at % 2 == 1);
        }),
        1 => change_policy_field(report, field, |f| {
            (f.at, f.head.name, f.head.retired) = (at, name.into(), at % 2 == 1);
        }),
        2 => change_activity(report, activity, |a| {
            (a.at, a.head.name, a.within) = (at, name.into(), programme.clone());
        }),
        3 => change_indicator(report, indicator, |i| {
            (i.at, i.head.name, i.within) = (at, name.into(), activity.clone());
            i.head.baseline = Some((at as u32).into());
        }),
        4 => change_head(report, |head| head.title = name.into()),
        _ => {
            let new = IndicatorId::new(fresh_id(report, "new"));
            split_indicator(report, indicator, new, [name, "新"])
                .into_iter()
                .next()
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    /// Whatever a structure edit makes of the report can be written and read again, and so can the edit.
    #[test]
    fn reports_and_edits(
        wishes in prop::collection::vec((0..6_u8, 0..30_usize, 0..5_usize, "\\PC{0,12}"), 1..12),
    ) {
        let published = report();
        let mut report = published.clone();
        for (what, which, at, name) in wishes {
            let edit = change(&report, what, which, at, &name);
            if let Some(next) = edit.and_then(|edit| apply(&report, &edit).ok()) {
                report = next;
            }
        }
        let written = write_report(&report);
        let back = read_report(written.as_bytes());
        prop_assert_eq!(back.as_ref(), Ok(&report));
        prop_assert_eq!(back.map(|back| write_report(&back)), Ok(written));

        let mut envelope = envelope(diff(&published, &report));
        envelope.base = digest(BYTES);
        let back = read_edits(&write_edits(&envelope));
        prop_assert_eq!(back.as_ref(), Ok(&envelope));
        prop_assert_eq!(apply_all(&published, &envelope.edits), Ok(report));
    }
}
