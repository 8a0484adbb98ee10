//! Programmes and their activities.

use super::indicator;
use super::known::Known;
use crate::Expected;
use crate::json::{Json, Members};
use crate::node::Node;
use std::sync::Arc;
use tsunagari_core::{
    Activity, ActivityHead, ActivityId, PolicyFieldId, Programme, ProgrammeHead, ProgrammeId,
    Summary,
};

pub(super) fn read_all(node: &Node, known: &mut Known) -> Vec<Arc<Programme>> {
    let mut programmes = Vec::new();
    for entry in node.list() {
        programmes.push(Arc::new(read(&entry, known)));
    }
    programmes
}

fn read(node: &Node, known: &mut Known) -> Programme {
    node.members(&[
        "id",
        "number",
        "name",
        "statutory_item",
        "colour",
        "character",
        "retired",
        "activities",
    ]);
    let id = node.field("id");
    let id = id.id();
    node.once(&mut known.programmes, id);
    let head = read_head(node);
    node.once(&mut known.programme_numbers, &head.number.to_string());
    let mut activities = Vec::new();
    for activity in node.field("activities").list() {
        activities.push(Arc::new(read_activity(&activity, known)));
    }
    Programme::new(ProgrammeId::new(id), head, activities)
}

/// Reads the members of a programme that make up its head.
pub(crate) fn read_head(node: &Node) -> ProgrammeHead {
    ProgrammeHead {
        number: node.field("number").small(1),
        name: node.field("name").some_string(),
        statutory_item: node.field("statutory_item").whole(1, 5) as u16,
        colour: read_colour(&node.field("colour")),
        character: node.field("character").id().to_owned(),
        retired: node.retired(),
    }
}

/// Puts the members that [`read_head`] reads.
pub(crate) fn write_head(head: &ProgrammeHead, object: &mut Members) {
    object.whole("number", head.number.into());
    object.text("name", &head.name);
    object.whole("statutory_item", head.statutory_item.into());
    object.text("colour", &head.colour);
    object.text("character", &head.character);
    object.retired(head.retired);
}

/// Strict, because it ends up in a style.
fn read_colour(node: &Node) -> String {
    let text = node.string();
    let hex = |digits: &str| digits.len() == 6 && digits.bytes().all(|b| b.is_ascii_hexdigit());
    if !text.strip_prefix('#').is_some_and(hex) {
        node.invalid(Expected::Colour);
    }
    text
}

fn read_activity(node: &Node, known: &mut Known) -> Activity {
    node.members(&[
        "id",
        "name",
        "policy_field",
        "plan_page",
        "retired",
        "summary",
        "indicators",
    ]);
    let id = node.field("id");
    let id = id.id();
    node.once(&mut known.activities, id);
    known.policy_field(&node.field("policy_field"));
    let list = node.field("indicators");
    let mut indicators = Vec::new();
    for entry in list.list() {
        known.add_indicator(&entry, &list);
        indicators.push(Arc::new(indicator::read(&entry, known)));
    }
    let mut activity = Activity::new(ActivityId::new(id), read_activity_head(node));
    activity.summary = read_summary(&node.field("summary"));
    activity.indicators = indicators;
    activity
}

/// Reads the members of an activity that make up its head. Whether there is such a field is for
/// others to see.
pub(crate) fn read_activity_head(node: &Node) -> ActivityHead {
    ActivityHead {
        name: node.field("name").some_string(),
        policy_field: PolicyFieldId::new(node.field("policy_field").id()),
        plan_page: node.field("plan_page").maybe_page(),
        retired: node.retired(),
    }
}

/// Puts the members that [`read_activity_head`] reads.
pub(crate) fn write_activity_head(head: &ActivityHead, object: &mut Members) {
    object.text("name", &head.name);
    object.text("policy_field", head.policy_field.as_str());
    object.maybe_page("plan_page", head.plan_page);
    object.retired(head.retired);
}

fn read_summary(node: &Node) -> Summary {
    node.members(&["initiatives", "assessment", "outlook"]);
    Summary {
        initiatives: node.field("initiatives").string(),
        assessment: node.field("assessment").string(),
        outlook: node.field("outlook").string(),
    }
}

pub(super) fn write(programme: &Programme) -> Json {
    let mut activities = Vec::new();
    for activity in &programme.activities {
        activities.push(write_activity(activity));
    }
    let mut object = Members::of("id", programme.id.as_str());
    write_head(&programme.head(), &mut object);
    object.list("activities", activities);
    object.json()
}

fn write_activity(activity: &Activity) -> Json {
    let mut summary = Members::default();
    summary.text("initiatives", &activity.summary.initiatives);
    summary.text("assessment", &activity.summary.assessment);
    summary.text("outlook", &activity.summary.outlook);
    let mut indicators = Vec::new();
    for indicator in &activity.indicators {
        indicators.push(indicator::write(indicator));
    }
    let mut object = Members::of("id", activity.id.as_str());
    write_activity_head(&activity.head(), &mut object);
    object.object("summary", summary);
    object.list("indicators", indicators);
    object.json()
}
