//! The changes that need no form.

use super::part::Part;
use tsunagari_core::{
    Edit, Placed, Report, change_activity, change_indicator, change_policy_field, change_programme,
};
use tsunagari_text::Deed;

/// The edit of a press; `None` where it would change nothing.
pub fn edit(report: &Report, deed: Deed, part: &Part) -> Option<Edit> {
    match part {
        Part::Report => None,
        Part::Field(id) => change_policy_field(report, id, |placed| {
            place(placed, deed);
            retire(&mut placed.head.retired, deed);
        }),
        Part::Programme(id) => change_programme(report, id, |placed| {
            place(placed, deed);
            retire(&mut placed.head.retired, deed);
        }),
        Part::Activity(id) => change_activity(report, id, |placed| {
            place(placed, deed);
            retire(&mut placed.head.retired, deed);
        }),
        Part::Indicator(id) => change_indicator(report, id, |placed| {
            place(placed, deed);
            retire(&mut placed.head.retired, deed);
        }),
    }
}

fn place<H, P>(placed: &mut Placed<H, P>, deed: Deed) {
    match deed {
        Deed::Up => placed.at = placed.at.saturating_sub(1),
        Deed::Down => placed.at += 1,
        _ => {}
    }
}

fn retire(retired: &mut bool, deed: Deed) {
    match deed {
        Deed::Retire => *retired = true,
        Deed::Restore => *retired = false,
        _ => {}
    }
}
