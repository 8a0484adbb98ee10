//! A run of digits that was recorded, as it stands in files: against text written by hand.

use crate::bundled::{report, year};
use rstest::rstest;
use tsunagari_core::*;
use tsunagari_formats::{
    Envelope, FormatError, read_edits, read_report, write_edits, write_report,
};

const GIVEN: &str = r#"{"edit":"set-run","indicator":"3-6","from":null,"to":{"digits":"2017","shown":0,"readings":[{"reason":"達成率に合う","actuals":[{"year":2022,"actual":"17"},{"year":2023,"actual":"20"}]}]}}"#;

fn envelope(edits: &str) -> String {
    format!(
        r#"{{"format":"tsunagari-edits","version":1,"document":"takamatsu-r5","revision":1,"writer":"t","base":"00000000000000ff","edits":[{edits}]}}"#
    )
}

fn run() -> DigitRun {
    let actuals = [(year(2022), 17.into()), (year(2023), 20.into())];
    DigitRun {
        digits: "2017".into(),
        readings: vec![Reading {
            actuals: actuals.into(),
            reason: "達成率に合う".into(),
        }],
        shown: Some(0),
    }
}

/// 3-6 has these figures and no run: only the run is new.
fn edits() -> Vec<Edit> {
    let report = report();
    record_run(report.indicator(&IndicatorId::new("3-6")).unwrap(), run())
}

#[test]
fn the_edit_stands_as_written_by_hand() {
    let given = edits();
    assert_eq!(given.len(), 1);
    assert_eq!(read_edits(&envelope(GIVEN)).unwrap().edits, given);
    let back = vec![given[0].inverse()];
    let written = |edits: &[Edit]| {
        write_edits(&Envelope {
            document: "takamatsu-r5".into(),
            base: "00000000000000ff".into(),
            writer: "t".into(),
            journal: "j".into(),
            edits: edits.to_vec(),
            ..Envelope::default()
        })
    };
    let text = written(&given);
    assert!(text.contains(GIVEN), "{text}");
    assert_eq!(read_edits(&written(&back)).unwrap().edits, back);
}

#[test]
fn the_report_keeps_it() {
    let recorded = apply_all(&report(), &edits()).unwrap();
    let back = read_report(write_report(&recorded).as_bytes());
    assert_eq!(back.as_ref(), Ok(&recorded));
    let kept = back.unwrap();
    let kept = kept.indicator(&IndicatorId::new("3-6")).unwrap();
    assert_eq!(kept.run, Some(run()));
}

#[rstest]
#[case(r#""shown":0"#, r#""shown":1"#, "edits[0].to.shown")]
#[case(
    r#""year":2023"#,
    r#""year":2022"#,
    "edits[0].to.readings[0].actuals[1]"
)]
#[case(r#""digits":"2017""#, r#""digits":"""#, "edits[0].to.digits")]
#[case(
    r#""actual":"20""#,
    r#""actual":"20件""#,
    "edits[0].to.readings[0].actuals[1].actual"
)]
#[case(
    r#""year":2023"#,
    r#""year":2022"#,
    "edits[0].to.readings[0].actuals[1]"
)]
fn a_run_that_is_none_is_refused_at_its_place(
    #[case] from: &str,
    #[case] to: &str,
    #[case] at: &str,
) {
    assert_eq!(GIVEN.matches(from).count(), 1);
    match read_edits(&envelope(&GIVEN.replace(from, to))) {
        Err(FormatError::Invalid { place, .. }) => assert_eq!(place, at),
        Err(FormatError::Duplicate { place, .. }) => assert_eq!(place, at),
        other => panic!("{other:?}"),
    }
}
