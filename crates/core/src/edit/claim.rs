//! Adds, changes, moves and takes away what the printed report asserts.

use super::EditError;
use super::structure::{fresh_place, there};
use crate::head_problem::{HeadProblem, check};
use crate::{
    Assertion, BandScheme, Claim, ClaimId, Grouping, Placed, PrintedBandRow, Report, is_id,
};
use std::sync::Arc;

pub(super) fn set_claim(
    report: &mut Report,
    id: &ClaimId,
    from: Option<&Placed<Claim>>,
    to: Option<&Placed<Claim>>,
) -> Result<(), EditError> {
    let now = report.placed_claim(id);
    let unknown = || EditError::UnknownClaim(id.clone());
    fresh_place(now.as_ref(), from, to, unknown)?;
    let Some(to) = to else {
        Arc::make_mut(&mut report.claims).retain(|claim| claim.id != *id);
        return Ok(());
    };
    check(to.head.id == *id, HeadProblem::Id)?;
    fits(report, &to.head)?;
    let at = there(now.as_ref(), from, to, report.claims.len())?;
    let claims = Arc::make_mut(&mut report.claims);
    claims.retain(|claim| claim.id != *id);
    claims.insert(at, to.head.clone());
    Ok(())
}

/// Whether a claim can be written and read again with this report.
fn fits(report: &Report, claim: &Claim) -> Result<(), EditError> {
    check(is_id(claim.id.as_str()), HeadProblem::Id)?;
    check(claim.number > 0, HeadProblem::Number)?;
    check(claim.page != Some(0), HeadProblem::Page)?;
    let reasoned = claim.off.as_ref().is_none_or(|why| !why.is_empty());
    check(reasoned, HeadProblem::OffReason)?;
    for id in claim.assertion.named() {
        if report.indicator(id).is_none() {
            return Err(EditError::UnknownIndicator(id.clone()));
        }
    }
    if let Assertion::BandTable { grouping, rows, .. } = &claim.assertion {
        rows_fit(report, *grouping, rows)?;
    }
    Ok(())
}

fn rows_fit(report: &Report, by: Grouping, rows: &[PrintedBandRow]) -> Result<(), EditError> {
    let (fewest, most) = BandScheme::SIZES;
    let bands = rows.first().map_or(fewest, |row| row.counts.len());
    for (at, row) in rows.iter().enumerate() {
        let known = match by {
            Grouping::Programme => report.programmes.iter().any(|p| p.id.as_str() == row.key),
            Grouping::PolicyField => report
                .policy_fields
                .iter()
                .any(|f| f.id.as_str() == row.key),
        };
        let once = rows.iter().take(at).all(|other| other.key != row.key);
        let even = row.counts.len() == bands && (fewest..=most).contains(&bands);
        check(known && once && even, HeadProblem::BandRow)?;
    }
    Ok(())
}
