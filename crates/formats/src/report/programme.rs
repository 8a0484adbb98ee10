//! Programmes and their activities.

use super::indicator;
use super::known::Known;
use crate::Expected;
use crate::json::{Json, Members};
use crate::node::Node;
use std::sync::Arc;
use tsunagari_core::{Activity, ActivityId, Programme, ProgrammeId, Summary};

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
        "activities",
    ]);
    let id = node.field("id");
    let id = id.id();
    node.once(&mut known.programmes, id);
    let number = node.field("number").small(1);
    node.once(&mut known.programme_numbers, &number.to_string());
    let mut activities = Vec::new();
    for activity in node.field("activities").list() {
        activities.push(Arc::new(read_activity(&activity, known)));
    }
    Programme {
        id: ProgrammeId::new(id),
        number,
        name: node.field("name").some_string(),
        statutory_item: node.field("statutory_item").whole(1, 5) as u16,
        colour: read_colour(&node.field("colour")),
        character: node.field("character").id().to_owned(),
        activities,
    }
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
        "summary",
        "indicators",
    ]);
    let id = node.field("id");
    let id = id.id();
    node.once(&mut known.activities, id);
    let policy_field = known.policy_field(&node.field("policy_field"));
    let list = node.field("indicators");
    let mut indicators = Vec::new();
    for entry in list.list() {
        known.add_indicator(&entry, &list);
        indicators.push(Arc::new(indicator::read(&entry)));
    }
    Activity {
        id: ActivityId::new(id),
        name: node.field("name").some_string(),
        policy_field,
        plan_page: node.field("plan_page").maybe_page(),
        summary: read_summary(&node.field("summary")),
        indicators,
    }
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
    object.whole("number", programme.number.into());
    object.text("name", &programme.name);
    object.whole("statutory_item", programme.statutory_item.into());
    object.text("colour", &programme.colour);
    object.text("character", &programme.character);
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
    object.text("name", &activity.name);
    object.text("policy_field", activity.policy_field.as_str());
    object.maybe_page("plan_page", activity.plan_page);
    object.object("summary", summary);
    object.list("indicators", indicators);
    object.json()
}
