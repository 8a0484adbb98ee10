//! Rules, bands and what people say of a year, as they stand in files: against text written by hand.

use crate::bundled::{report, text, year};
use rstest::rstest;
use serde_json::Value;
use tsunagari_core::*;
use tsunagari_formats::{
    Envelope, Expected, FormatError, read_edits, read_report, write_edits, write_report,
};

const RULE: &str =
    r#""rule": {"polarity": "higher-is-better", "decimals": 1, "rounding": "half-up"}"#;

/// The bundled report with another text for its rule.
fn ruled(rule: &str) -> Result<Report, FormatError> {
    assert_eq!(text().matches(RULE).count(), 1);
    read_report(text().replace(RULE, rule).as_bytes())
}

fn valid(document: &str) -> bool {
    let schema = include_str!("../../../../public/report.schema.json");
    let schema: Value = serde_json::from_str(schema).unwrap();
    let validator = jsonschema::draft202012::new(&schema).unwrap();
    validator.is_valid(&serde_json::from_str(document).unwrap())
}

fn quantity(text: &str) -> Quantity {
    text.parse().unwrap()
}

fn plain(polarity: Polarity) -> RatingRule {
    RatingRule {
        polarity,
        ..RatingRule::default()
    }
}

fn towards(path: TermPath) -> RatingRule {
    RatingRule {
        target: TargetBasis::TermEnd(path),
        ..RatingRule::default()
    }
}

fn given() -> RatingRule {
    let shares = [
        (year(2022), quantity("40.5")),
        (year(2023), quantity("100")),
    ];
    towards(TermPath::Given(shares.into()))
}

fn other_rounding() -> RatingRule {
    RatingRule {
        rounding: Rounding {
            decimals: 0,
            half_up: false,
        },
        zero: ZeroCase::AchievedIfMet,
        summed: true,
        ..RatingRule::default()
    }
}

fn range() -> RatingRule {
    plain(Polarity::KeepInRange {
        tolerance: quantity("5.0"),
    })
}

const USUAL: &str = r#""decimals": 1, "rounding": "half-up""#;

#[rstest]
#[case(plain(Polarity::HigherIsBetter), "higher-is-better", "", "")]
#[case(
    plain(Polarity::LowerTargetOverActual),
    "lower-target-over-actual",
    "",
    ""
)]
#[case(plain(Polarity::LowerTwoMinus), "lower-two-minus", "", "")]
#[case(plain(Polarity::LowerAsPrinted), "lower-as-printed", "", "")]
#[case(
    plain(Polarity::ReductionFromBaseline),
    "reduction-from-baseline",
    "",
    ""
)]
#[case(
    plain(Polarity::IncreaseFromBaseline),
    "increase-from-baseline",
    "",
    ""
)]
#[case(range(), "keep-in-range", r#""tolerance": "5.0", "#, "")]
#[case(plain(Polarity::YesNo), "yes-no", "", "")]
#[case(plain(Polarity::WatchedOnly), "watched", "", "")]
#[case(
    towards(TermPath::WholeTarget),
    "higher-is-better",
    "",
    r#", "target": "term-end""#
)]
#[case(
    towards(TermPath::Straight),
    "higher-is-better",
    "",
    r#", "target": "straight-path""#
)]
#[case(given(), "higher-is-better", "", r#", "target": "given-path", "path": [{"year": 2022, "share": "40.5"}, {"year": 2023, "share": "100"}]"#)]
fn every_rule_has_a_text(
    #[case] rule: RatingRule,
    #[case] polarity: &str,
    #[case] before: &str,
    #[case] after: &str,
) {
    let stands = format!(r#""rule": {{"polarity": "{polarity}", {before}{USUAL}{after}}}"#);
    let mut expected = report();
    expected.rule = rule;
    assert_eq!(ruled(&stands).as_ref(), Ok(&expected));
    let written = write_report(&expected);
    let together = |text: &str| text.split_whitespace().collect::<String>();
    assert!(
        together(&written).contains(&together(&stands)),
        "{written:.900}"
    );
    assert!(valid(&written));
}

#[test]
fn rounding_and_the_case_of_zero() {
    let stands = r#""rule": {"polarity": "higher-is-better", "decimals": 0, "rounding": "cut-off", "zero": "achieved-if-met", "summed": true}"#;
    let mut expected = report();
    expected.rule = other_rounding();
    assert_eq!(ruled(stands).as_ref(), Ok(&expected));
    let together = |text: &str| text.split_whitespace().collect::<String>();
    assert!(together(&write_report(&expected)).contains(&together(stands)));
}

#[rstest]
#[case(
    r#""polarity": "keep-in-range", "tolerance": "100""#,
    "rule.tolerance",
    Expected::Tolerance
)]
#[case(
    r#""polarity": "keep-in-range", "tolerance": "-1""#,
    "rule.tolerance",
    Expected::Tolerance
)]
#[case(
    r#""polarity": "higher-is-better", "target": "given-path", "path": []"#,
    "rule.path",
    Expected::Shares
)]
#[case(
    r#""polarity": "higher-is-better", "target": "given-path", "path": [{"year": 2022, "share": "101"}]"#,
    "rule.path",
    Expected::Shares
)]
fn a_rule_that_is_none(#[case] rule: &str, #[case] place: &str, #[case] expected: Expected) {
    let rule = format!(r#""rule": {{{rule}, {USUAL}}}"#);
    let place = place.to_owned();
    assert_eq!(ruled(&rule), Err(FormatError::Invalid { place, expected }));
}

#[rstest]
#[case::tolerance_of_no_range(r#""polarity": "yes-no", "tolerance": "5""#, "rule.tolerance")]
#[case::path_of_no_path(r#""polarity": "yes-no", "path": []"#, "rule.path")]
fn a_member_without_a_meaning(#[case] rule: &str, #[case] place: &str) {
    let rule = format!(r#""rule": {{{rule}, {USUAL}}}"#);
    let place = place.to_owned();
    assert_eq!(ruled(&rule), Err(FormatError::Unknown { place }));
}

/// As reports were written before they had a rule: each indicator names the usual one.
#[test]
fn a_report_without_a_rule_has_the_usual_one_and_no_exceptions() {
    let unit = "\"unit\": \"件\",";
    let without = text().replace(&format!("  {RULE},\n"), "");
    let old = without.replace(unit, &format!("{unit} {RULE},"));
    assert!(old.matches(RULE).count() > 5);
    assert_eq!(read_report(old.as_bytes()), Ok(report()));
    assert!(valid(&old));
    // One that differs is an exception then as now.
    let other = old.replacen("\"half-up\"", "\"cut-off\"", 1);
    let read = read_report(other.as_bytes()).unwrap();
    let exceptions = read.indicators().filter(|(_, _, i)| i.rule.is_some());
    assert_eq!(exceptions.count(), 1);
}

/// Where the report has a rule, an indicator that names the same has it for its own: it stays when
/// the report's becomes another.
#[test]
fn an_exception_is_one_even_where_it_says_the_same() {
    let unit = "\"unit\": \"件\",";
    let named = text().replacen(unit, &format!("{unit} {RULE},"), 1);
    let read = read_report(named.as_bytes()).unwrap();
    let exceptions = read.indicators().filter(|(_, _, i)| i.rule.is_some());
    assert_eq!(exceptions.count(), 1);
    assert_eq!(read_report(write_report(&read).as_bytes()), Ok(read));
}

fn own_bands() -> BandScheme {
    let limit = |key: &str, lower: Option<&str>, inclusive, word: &str, mark| BandLimit {
        key: key.into(),
        lower: lower.map(quantity),
        inclusive,
        word: word.into(),
        mark,
    };
    BandScheme::new(vec![
        limit("high", Some("105.5"), false, "超過", BandMark::Half),
        limit("near", Some("-2"), true, "", BandMark::Full),
        limit("low", None, true, "不足", BandMark::Empty),
    ])
    .unwrap()
}

/// The marks of the first two are not those of their place, the last one's is.
const OWN_BANDS: &str = r#"[{"key":"high","lower":"105.5","inclusive":false,"word":"超過","mark":"half"},{"key":"near","lower":"-2","inclusive":true,"mark":"full"},{"key":"low","lower":null,"inclusive":true,"word":"不足"}]"#;

fn grade(words: &str) -> FinalGrade {
    FinalGrade {
        grade: words.into(),
        reason: "会議で決定".into(),
    }
}

/// A report with everything that this file is about, made by edits.
fn judged() -> (Vec<Edit>, Report) {
    let report = report();
    let id = IndicatorId::new("1-1");
    let head = change_head(&report, |head| {
        head.rule = given();
        head.scheme = own_bands();
    });
    let indicator = change_indicator(&report, &id, |placed| {
        placed.head.rule = Some(Box::new(range()));
        placed.head.scheme = Some(Box::new(BandScheme::letters()));
    });
    let status = Edit::SetStatus {
        indicator: id.clone(),
        year: year(2023),
        from: YearStatus::Final,
        to: YearStatus::Forecast,
    };
    let given = Edit::SetFinalGrade {
        indicator: id,
        year: year(2023),
        from: None,
        to: Some(Box::new(grade("A"))),
    };
    let edits: Vec<Edit> = [head, indicator, Some(status), Some(given)]
        .into_iter()
        .flatten()
        .collect();
    assert_eq!(edits.len(), 4);
    let judged = apply_all(&report, &edits).unwrap();
    (edits, judged)
}

#[test]
fn a_report_with_all_of_it_reads_back() {
    let (_, judged) = judged();
    let written = write_report(&judged);
    assert_eq!(read_report(written.as_bytes()).as_ref(), Ok(&judged));
    assert!(valid(&written));
    let together: String = written.split_whitespace().collect();
    for part in [
        &format!("\"bands\":{OWN_BANDS}"),
        r#""statuses":[{"year":2023,"status":"forecast"}]"#,
        r#""final_grades":[{"year":2023,"grade":"A","reason":"会議で決定"}]"#,
        r#"{"key":"s","lower":"110","inclusive":true,"word":"S"}"#,
    ] {
        assert!(together.contains(part), "{part}");
    }
}

/// The printed table keeps the six bands that were printed.
#[test]
fn a_printed_table_stays_when_the_report_counts_by_other_bands() {
    let (_, judged) = judged();
    let tables = judged
        .claims
        .iter()
        .filter_map(|claim| match &claim.assertion {
            Assertion::BandTable { rows, .. } => Some(rows),
            _ => None,
        });
    let counts: Vec<usize> = tables.flatten().map(|row| row.counts.len()).collect();
    assert_eq!(counts, [6; 10]);
}

#[test]
fn edits_stand_as_written_by_hand() {
    let edits = |edits: &str| {
        format!(
            r#"{{"format":"tsunagari-edits","version":1,"document":"takamatsu-r5","revision":1,"writer":"t","base":"00000000000000ff","edits":[{edits}]}}"#
        )
    };
    let status =
        r#"{"edit":"set-status","indicator":"1-1","year":2023,"from":"final","to":"forecast"}"#;
    let given = r#"{"edit":"set-final-grade","indicator":"1-1","year":2023,"from":null,"to":{"grade":"A","reason":"会議で決定"}}"#;
    let read = read_edits(&edits(&format!("{status},{given}")))
        .unwrap()
        .edits;
    let (all, _) = judged();
    assert_eq!(read, all[2..]);
    let written = write_edits(&Envelope {
        document: "takamatsu-r5".into(),
        base: "00000000000000ff".into(),
        writer: "t".into(),
        journal: "j".into(),
        edits: all.clone(),
        ..Envelope::default()
    });
    for part in [
        status,
        given,
        OWN_BANDS,
        r#""path":[{"year":2022,"share":"40.5"}"#,
    ] {
        assert!(written.contains(part), "{part}");
    }
    assert_eq!(read_edits(&written).unwrap().edits, all);
}

#[rstest]
#[case(
    r#"{"edit":"set-status","indicator":"1-1","year":2023,"from":"final","to":"done"}"#,
    "edits[0].to"
)]
#[case(
    r#"{"edit":"set-final-grade","indicator":"1-1","year":2023,"from":null,"to":{"grade":"","reason":"x"}}"#,
    "edits[0].to.grade"
)]
fn an_edit_that_is_none(#[case] edit: &str, #[case] at: &str) {
    let text = format!(
        r#"{{"format":"tsunagari-edits","version":1,"document":"d","revision":1,"writer":"t","base":"00000000000000ff","edits":[{edit}]}}"#
    );
    match read_edits(&text) {
        Err(FormatError::Invalid { place, .. }) => assert_eq!(place, at),
        other => panic!("{other:?}"),
    }
}
