//! What an edit of a claim did, before any language says it.

use crate::ClaimText;
use tsunagari_core::{Claim, Placed, Report};

/// An edit of a claim: of which one, and what.
pub(crate) struct ClaimChange<'a> {
    /// The claim's number in the list.
    pub(crate) number: u16,
    /// What it says.
    pub(crate) text: ClaimText<'a>,
    /// What was done to it.
    pub(crate) done: ClaimDone<'a>,
}

/// What was done to a claim.
pub(crate) enum ClaimDone<'a> {
    Added,
    Removed,
    /// It is no longer checked, for this reason.
    TurnedOff(&'a str),
    TurnedOn,
    /// It is still not checked, for another reason.
    OtherReason(&'a str),
    Reordered,
    Changed,
}

/// `None` where the edit does nothing.
pub(super) fn claim<'a>(
    report: &'a Report,
    from: Option<&'a Placed<Claim>>,
    to: Option<&'a Placed<Claim>>,
) -> Option<ClaimChange<'a>> {
    let (of, done) = match (from, to) {
        (None, None) => return None,
        (None, Some(to)) => (to, ClaimDone::Added),
        (Some(from), None) => (from, ClaimDone::Removed),
        (Some(from), Some(to)) => {
            let done = match (&from.head.off, &to.head.off) {
                (None, Some(why)) => ClaimDone::TurnedOff(why),
                (Some(_), None) => ClaimDone::TurnedOn,
                (Some(was), Some(why)) if was != why => ClaimDone::OtherReason(why),
                _ if from.head == to.head => ClaimDone::Reordered,
                _ => ClaimDone::Changed,
            };
            (from, done)
        }
    };
    let claim = &of.head;
    Some(ClaimChange {
        number: claim.number,
        text: ClaimText { report, claim },
        done,
    })
}
