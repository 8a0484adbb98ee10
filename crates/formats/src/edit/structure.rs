//! Edits of parts and claims as JSON: each part's head, with its place, as the report's own format writes it.

use crate::json::{Json, Members};
use crate::node::Node;
use crate::report::{claim, head, indicator, programme};
use tsunagari_core::{
    ActivityId, ClaimId, Edit, IndicatorId, Placed, PolicyFieldId, ProgrammeId, ReportHead,
};

/// Reads a structure edit, whose own members were looked at before.
pub(super) fn read(node: &Node, kind: &str) -> Edit {
    let (from, to) = (node.field("from"), node.field("to"));
    match kind {
        "set-head" => Edit::SetHead {
            from: Box::new(read_head(&from)),
            to: Box::new(read_head(&to)),
        },
        "set-claim" => {
            let id = ClaimId::new(node.field("claim").id());
            let side = |side: &Node| {
                let read = || placed(side, (), claim::read_of_edit(side, &id));
                side.is_present().then(read)
            };
            let (from, to) = (side(&from), side(&to));
            Edit::SetClaim { id, from, to }
        }
        "set-policy-field" => {
            let placed = |node: &Node| {
                node.members(&["at", "name", "retired"]);
                placed(node, (), head::read_policy_field(node))
            };
            Edit::SetPolicyField {
                id: PolicyFieldId::new(node.field("policy_field").id()),
                from: from.is_present().then(|| placed(&from)),
                to: to.is_present().then(|| placed(&to)),
            }
        }
        "set-programme" => {
            let placed = |node: &Node| {
                node.members(&[
                    "at",
                    "number",
                    "name",
                    "statutory_item",
                    "colour",
                    "character",
                    "retired",
                ]);
                placed(node, (), programme::read_head(node))
            };
            Edit::SetProgramme {
                id: ProgrammeId::new(node.field("programme").id()),
                from: from.is_present().then(|| placed(&from)),
                to: to.is_present().then(|| placed(&to)),
            }
        }
        "set-activity" => {
            let placed = |node: &Node| {
                node.members(&[
                    "programme",
                    "at",
                    "name",
                    "policy_field",
                    "plan_page",
                    "retired",
                ]);
                let within = ProgrammeId::new(node.field("programme").id());
                placed(node, within, programme::read_activity_head(node))
            };
            Edit::SetActivity {
                id: ActivityId::new(node.field("activity").id()),
                from: from.is_present().then(|| placed(&from)),
                to: to.is_present().then(|| placed(&to)),
            }
        }
        _ => {
            let placed = |node: &Node| {
                node.members(&[
                    "activity",
                    "at",
                    "number",
                    "plan_number",
                    "name",
                    "other_spelling",
                    "unit",
                    "axis_unit",
                    "kind",
                    "rule",
                    "bands",
                    "measures_support_plans",
                    "plan_page",
                    "report_page",
                    "baseline",
                    "basis_changes",
                    "retired",
                ]);
                let within = ActivityId::new(node.field("activity").id());
                placed(node, within, indicator::read_head(node))
            };
            Edit::SetIndicator {
                id: IndicatorId::new(node.field("indicator").id()),
                from: from.is_present().then(|| placed(&from)),
                to: to.is_present().then(|| placed(&to)),
            }
        }
    }
}

fn read_head(node: &Node) -> ReportHead {
    node.members(&[
        "title",
        "municipality",
        "year",
        "plan",
        "source",
        "years",
        "rule",
        "bands",
    ]);
    let years = head::read_years(&node.field("years"));
    head::read(node, years, head::read_bands_of_edit(node))
}

fn placed<H, P>(node: &Node, within: P, head: H) -> Box<Placed<H, P>> {
    let at = node.field("at").small(0).into();
    Box::new(Placed { within, at, head })
}

/// Writes a structure edit; null for any other.
pub(super) fn write(edit: &Edit) -> Json {
    match edit {
        Edit::SetHead { from, to } => {
            let mut object = Members::of("edit", "set-head");
            for (name, side) in [("from", from), ("to", to)] {
                let mut members = Members::default();
                head::write(side, &mut members);
                head::write_rating_of_edit(side, &mut members);
                object.object(name, members);
            }
            object.json()
        }
        Edit::SetClaim { id, from, to } => {
            let side = |placed: &Placed<_>| {
                let mut members = Members::default();
                members.whole("at", placed.at as u64);
                claim::write_said(&placed.head, &mut members);
                members.json()
            };
            let (from, to) = (from.as_deref().map(side), to.as_deref().map(side));
            whole("set-claim", "claim", id.as_str(), from, to)
        }
        Edit::SetPolicyField { id, from, to } => {
            let side = |placed: &Placed<_>| {
                let mut members = Members::default();
                members.whole("at", placed.at as u64);
                head::write_policy_field(&placed.head, &mut members);
                members.json()
            };
            let (from, to) = (from.as_deref().map(side), to.as_deref().map(side));
            whole("set-policy-field", "policy_field", id.as_str(), from, to)
        }
        Edit::SetProgramme { id, from, to } => {
            let side = |placed: &Placed<_>| {
                let mut members = Members::default();
                members.whole("at", placed.at as u64);
                programme::write_head(&placed.head, &mut members);
                members.json()
            };
            let (from, to) = (from.as_deref().map(side), to.as_deref().map(side));
            whole("set-programme", "programme", id.as_str(), from, to)
        }
        Edit::SetActivity { id, from, to } => {
            let side = |placed: &Placed<_, ProgrammeId>| {
                let mut members = Members::of("programme", placed.within.as_str());
                members.whole("at", placed.at as u64);
                programme::write_activity_head(&placed.head, &mut members);
                members.json()
            };
            let (from, to) = (from.as_deref().map(side), to.as_deref().map(side));
            whole("set-activity", "activity", id.as_str(), from, to)
        }
        Edit::SetIndicator { id, from, to } => {
            let side = |placed: &Placed<_, ActivityId>| {
                let mut members = Members::of("activity", placed.within.as_str());
                members.whole("at", placed.at as u64);
                indicator::write_head(&placed.head, &mut members);
                members.json()
            };
            let (from, to) = (from.as_deref().map(side), to.as_deref().map(side));
            whole("set-indicator", "indicator", id.as_str(), from, to)
        }
        Edit::SetFigure { .. }
        | Edit::SetNote { .. }
        | Edit::SetSummary { .. }
        | Edit::SetReading { .. }
        | Edit::SetRun { .. }
        | Edit::SetStatus { .. }
        | Edit::SetFinalGrade { .. } => Json::Null,
    }
}

fn whole(kind: &str, part: &str, id: &str, from: Option<Json>, to: Option<Json>) -> Json {
    let mut object = Members::of("edit", kind);
    object.text(part, id);
    object.put("from", from.unwrap_or(Json::Null));
    object.put("to", to.unwrap_or(Json::Null));
    object.json()
}
