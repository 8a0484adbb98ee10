//! Claims are added, changed, turned off and taken away by edits like everything else.

use crate::sample::{add_claim, claim, report, year};
use rstest::rstest;
use tsunagari_core::*;

/// The sample report with a claim about each of its indicators.
fn with_claims() -> Report {
    let edits = [
        add_claim(claim("1", &["i"]), 0),
        add_claim(claim("2", &["j"]), 1),
        add_claim(claim("3", &["k"]), 2),
    ];
    apply_all(&report(), &edits).unwrap()
}

fn ids(report: &Report) -> String {
    let ids: Vec<&str> = report.claims.iter().map(|c| c.id.as_str()).collect();
    ids.join(" ")
}

fn turn_off(report: &Report, id: &str, why: &str) -> Edit {
    change_claim(report, &ClaimId::new(id), |placed| {
        placed.head.off = Some(why.into());
    })
    .unwrap()
}

fn remove(report: &Report, id: &str) -> Edit {
    let id = ClaimId::new(id);
    let from = report.placed_claim(&id).map(Box::new);
    Edit::SetClaim { id, from, to: None }
}

#[test]
fn taking_one_away_and_back_keeps_the_order() {
    let before = with_claims();
    let edit = remove(&before, "2");
    let after = apply(&before, &edit).unwrap();
    assert_eq!(ids(&after), "1 3");
    assert_eq!(apply(&after, &edit.inverse()), Ok(before));
}

/// i reached 80 of 100: it did miss its target. Turned off, that is no finding any more, and the
/// reason is on record.
#[test]
fn one_that_is_turned_off_is_not_compared() {
    let before = with_claims();
    assert_eq!(check(&before)[0].outcome.result(), CheckResult::Agrees);
    let after = apply(&before, &turn_off(&before, "1", "別の集計")).unwrap();
    let off = Outcome::Unchecked(Unchecked::Off("別の集計".into()));
    assert_eq!(check(&after)[0].outcome, off);
}

#[test]
fn a_refused_one_can_be_made_again() {
    let old = with_claims();
    let numbered = change_claim(&old, &ClaimId::new("1"), |placed| placed.head.number = 9).unwrap();
    let refused = turn_off(&old, "1", "理由");
    let now = apply(&old, &numbered).unwrap();
    assert_eq!(apply(&now, &refused), Err(EditError::Stale));
    let next = apply(&now, &again(&now, &refused).unwrap()).unwrap();
    assert_eq!(next.claims[0].off.as_deref(), Some("理由"));

    // One that is gone meanwhile is added as it was to be.
    let gone = apply(&old, &remove(&old, "1")).unwrap();
    let unknown = EditError::UnknownClaim(ClaimId::new("1"));
    assert_eq!(apply(&gone, &refused), Err(unknown));
    let next = apply(&gone, &again(&gone, &refused).unwrap()).unwrap();
    assert_eq!(ids(&next), "1 2 3");
}

fn rows(of: &[(&str, usize)]) -> Assertion {
    let row = |(key, bands): &(&str, usize)| PrintedBandRow {
        key: (*key).into(),
        counts: vec![0; *bands],
        total: 0,
    };
    Assertion::BandTable {
        grouping: Grouping::Programme,
        year: year(2023),
        rows: of.iter().map(row).collect(),
    }
}

#[rstest]
#[case(|claim: &mut Claim| claim.number = 0, HeadProblem::Number.into())]
#[case(|claim: &mut Claim| claim.page = Some(0), HeadProblem::Page.into())]
#[case(|claim: &mut Claim| claim.off = Some(String::new()), HeadProblem::OffReason.into())]
#[case(|claim: &mut Claim| claim.id = ClaimId::new("other"), HeadProblem::Id.into())]
#[case(
    |c: &mut Claim| c.assertion = claim("1", &["i", "x"]).assertion,
    EditError::UnknownIndicator(IndicatorId::new("x"))
)]
#[case(|c: &mut Claim| c.assertion = rows(&[("1", 6), ("9", 6)]), HeadProblem::BandRow.into())]
#[case(|c: &mut Claim| c.assertion = rows(&[("1", 6), ("1", 6)]), HeadProblem::BandRow.into())]
#[case(|c: &mut Claim| c.assertion = rows(&[("1", 6), ("2", 5)]), HeadProblem::BandRow.into())]
#[case(|c: &mut Claim| c.assertion = rows(&[("1", 99)]), HeadProblem::BandRow.into())]
fn one_that_no_file_could_hold_is_refused(
    #[case] change: fn(&mut Claim),
    #[case] error: EditError,
) {
    let mut wrong = claim("1", &["i"]);
    change(&mut wrong);
    let Edit::SetClaim { from, to, .. } = add_claim(wrong, 0) else {
        panic!("another edit");
    };
    let id = ClaimId::new("1");
    let edit = Edit::SetClaim { id, from, to };
    assert_eq!(apply(&report(), &edit), Err(error));
}
