//! Programmes and their activities.

use super::MAX_INDICATORS;
use super::indicator;
use crate::json::Json;
use crate::node::Node;
use crate::{Expected, FormatError};
use std::collections::BTreeSet;
use std::sync::Arc;
use tsunagari_core::{
    Activity, ActivityId, PolicyField, PolicyFieldId, Programme, ProgrammeId, Summary,
};

/// What was met so far; ids are unique in the whole report.
#[derive(Default)]
struct Seen {
    programmes: BTreeSet<String>,
    numbers: BTreeSet<u16>,
    activities: BTreeSet<String>,
    indicators: BTreeSet<String>,
}

pub(super) fn read_all(
    node: &Node,
    fields: &[PolicyField],
) -> Result<Vec<Arc<Programme>>, FormatError> {
    let entries = node.list()?;
    let mut seen = Seen::default();
    let mut programmes = Vec::new();
    for entry in &entries {
        programmes.push(Arc::new(read(entry, fields, &mut seen)?));
    }
    Ok(programmes)
}

fn read(node: &Node, fields: &[PolicyField], seen: &mut Seen) -> Result<Programme, FormatError> {
    node.members(&[
        "id",
        "number",
        "name",
        "statutory_item",
        "colour",
        "character",
        "activities",
    ])?;
    let id = node.field("id")?.id()?;
    node.once(&mut seen.programmes, id.to_owned())?;
    let number = node.field("number")?.small(1)?;
    node.once(&mut seen.numbers, number)?;
    let mut activities = Vec::new();
    let entries = node.field("activities")?;
    for activity in entries.list()? {
        activities.push(Arc::new(read_activity(&activity, fields, seen)?));
    }
    Ok(Programme {
        id: ProgrammeId::new(id),
        number,
        name: node.field("name")?.some_text()?.to_owned(),
        statutory_item: node.field("statutory_item")?.whole(1, 5)? as u16,
        colour: read_colour(&node.field("colour")?)?,
        character: node.field("character")?.id()?.to_owned(),
        activities,
    })
}

/// Strict, because it ends up in a style.
fn read_colour(node: &Node) -> Result<String, FormatError> {
    let text = node.text()?;
    let hex = |digits: &str| digits.len() == 6 && digits.bytes().all(|b| b.is_ascii_hexdigit());
    match text.strip_prefix('#').is_some_and(hex) {
        true => Ok(text.to_owned()),
        false => Err(node.invalid(Expected::Colour)),
    }
}

fn read_activity(
    node: &Node,
    fields: &[PolicyField],
    seen: &mut Seen,
) -> Result<Activity, FormatError> {
    node.members(&[
        "id",
        "name",
        "policy_field",
        "plan_page",
        "summary",
        "indicators",
    ])?;
    let id = node.field("id")?.id()?;
    node.once(&mut seen.activities, id.to_owned())?;
    let reference = node.field("policy_field")?;
    let policy_field = PolicyFieldId::new(reference.id()?);
    if !fields.iter().any(|field| field.id == policy_field) {
        return Err(reference.dangling(policy_field));
    }
    let plan_page = node.field("plan_page")?;
    let list = node.field("indicators")?;
    let mut indicators = Vec::new();
    for entry in list.list()? {
        let id = entry.field("id")?.id()?;
        entry.once(&mut seen.indicators, id.to_owned())?;
        if seen.indicators.len() > MAX_INDICATORS {
            let (place, limit) = (list.place(), MAX_INDICATORS);
            return Err(FormatError::TooMany { place, limit });
        }
        indicators.push(Arc::new(indicator::read(&entry)?));
    }
    Ok(Activity {
        id: ActivityId::new(id),
        name: node.field("name")?.some_text()?.to_owned(),
        policy_field,
        plan_page: plan_page.present().map(|page| page.small(1)).transpose()?,
        summary: read_summary(&node.field("summary")?)?,
        indicators,
    })
}

fn read_summary(node: &Node) -> Result<Summary, FormatError> {
    node.members(&["initiatives", "assessment", "outlook"])?;
    let text = |name: &str| Ok(node.field(name)?.text()?.to_owned());
    Ok(Summary {
        initiatives: text("initiatives")?,
        assessment: text("assessment")?,
        outlook: text("outlook")?,
    })
}

pub(super) fn write(programme: &Programme) -> Json {
    Json::object([
        ("id", Json::shown(&programme.id)),
        ("number", Json::whole(programme.number)),
        ("name", Json::text(&programme.name)),
        ("statutory_item", Json::whole(programme.statutory_item)),
        ("colour", Json::text(&programme.colour)),
        ("character", Json::text(&programme.character)),
        (
            "activities",
            Json::list(programme.activities.iter().map(|a| write_activity(a))),
        ),
    ])
}

fn write_activity(activity: &Activity) -> Json {
    let summary = &activity.summary;
    Json::object([
        ("id", Json::shown(&activity.id)),
        ("name", Json::text(&activity.name)),
        ("policy_field", Json::shown(&activity.policy_field)),
        ("plan_page", Json::maybe(activity.plan_page, Json::whole)),
        (
            "summary",
            Json::object([
                ("initiatives", Json::text(&summary.initiatives)),
                ("assessment", Json::text(&summary.assessment)),
                ("outlook", Json::text(&summary.outlook)),
            ]),
        ),
        (
            "indicators",
            Json::list(activity.indicators.iter().map(|i| indicator::write(i))),
        ),
    ])
}
