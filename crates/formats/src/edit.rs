//! One edit as JSON.

mod structure;

use crate::address;
use crate::json::{Json, Members};
use crate::node::{Node, word_for};
use crate::report::indicator::{read_scope, write_scope};
use crate::report::judgement::{STATUSES, read_grade, write_grade};
use crate::report::run;
use tsunagari_core::{ActivityId, Edit, IndicatorId, SummarySection};

const KINDS: [&str; 13] = [
    "set-figure",
    "set-note",
    "set-summary",
    "set-reading",
    "set-run",
    "set-status",
    "set-final-grade",
    "set-claim",
    "set-head",
    "set-policy-field",
    "set-programme",
    "set-activity",
    "set-indicator",
];

const SECTIONS: [(&str, SummarySection); 3] = [
    ("initiatives", SummarySection::Initiatives),
    ("assessment", SummarySection::Assessment),
    ("outlook", SummarySection::Outlook),
];

/// Reads one edit; what is wrong is noted at its place.
pub fn read_edit(node: &Node) -> Edit {
    let kind = node.field("edit").word(&KINDS);
    node.members(match kind {
        "set-figure" => &["edit", "indicator", "year", "figure", "from", "to"],
        "set-note" => &["edit", "indicator", "year", "from", "to"],
        "set-summary" => &["edit", "activity", "section", "from", "to"],
        "set-status" | "set-final-grade" => &["edit", "indicator", "year", "from", "to"],
        "set-claim" => &["edit", "claim", "from", "to"],
        "set-head" => &["edit", "from", "to"],
        "set-policy-field" => &["edit", "policy_field", "from", "to"],
        "set-programme" => &["edit", "programme", "from", "to"],
        "set-activity" => &["edit", "activity", "from", "to"],
        _ => &["edit", "indicator", "from", "to"],
    });
    let (from, to) = (node.field("from"), node.field("to"));
    let indicator = || IndicatorId::new(node.field("indicator").id());
    match kind {
        "set-figure" => Edit::SetFigure {
            at: address::read(node),
            from: address::read_state(&from),
            to: address::read_state(&to),
        },
        "set-note" => Edit::SetNote {
            indicator: indicator(),
            scope: read_scope(&node.field("year")),
            from: from.maybe_string(),
            to: to.maybe_string(),
        },
        "set-summary" => Edit::SetSummary {
            activity: ActivityId::new(node.field("activity").id()),
            section: node.field("section").one_of(&SECTIONS),
            from: from.string(),
            to: to.string(),
        },
        "set-reading" => {
            let choice = |at: Node| at.is_present().then(|| at.small(0).into());
            Edit::SetReading {
                indicator: indicator(),
                from: choice(from),
                to: choice(to),
            }
        }
        "set-run" => {
            let side = |at: &Node| at.is_present().then(|| Box::new(run::read(at)));
            Edit::SetRun {
                indicator: indicator(),
                from: side(&from),
                to: side(&to),
            }
        }
        "set-status" => Edit::SetStatus {
            indicator: indicator(),
            year: node.field("year").year(),
            from: from.one_of(&STATUSES),
            to: to.one_of(&STATUSES),
        },
        "set-final-grade" => Edit::SetFinalGrade {
            indicator: indicator(),
            year: node.field("year").year(),
            from: read_grade(&from),
            to: read_grade(&to),
        },
        _ => structure::read(node, kind),
    }
}

/// Writes one edit.
pub fn write_edit(edit: &Edit) -> Json {
    let object = match edit {
        Edit::SetFigure { at, from, to } => {
            let mut object = Members::of("edit", "set-figure");
            address::write(at, &mut object);
            object.put("from", address::write_state(from));
            object.put("to", address::write_state(to));
            object
        }
        Edit::SetNote {
            indicator,
            scope,
            from,
            to,
        } => {
            // An empty note and no note are the same to the report; the file has one word for it.
            let mut object = Members::of("edit", "set-note");
            object.text("indicator", indicator.as_str());
            write_scope(*scope, &mut object);
            object.maybe_text("from", from.as_deref().filter(|text| !text.is_empty()));
            object.maybe_text("to", to.as_deref().filter(|text| !text.is_empty()));
            object
        }
        Edit::SetSummary {
            activity,
            section,
            from,
            to,
        } => {
            let mut object = Members::of("edit", "set-summary");
            object.text("activity", activity.as_str());
            object.text("section", word_for(&SECTIONS, section));
            object.text("from", from);
            object.text("to", to);
            object
        }
        Edit::SetReading {
            indicator,
            from,
            to,
        } => {
            let choice = |at: Option<usize>| at.map_or(Json::Null, |at| Json::Whole(at as u64));
            let mut object = Members::of("edit", "set-reading");
            object.text("indicator", indicator.as_str());
            object.put("from", choice(*from));
            object.put("to", choice(*to));
            object
        }
        Edit::SetRun {
            indicator,
            from,
            to,
        } => {
            let mut object = Members::of("edit", "set-run");
            object.text("indicator", indicator.as_str());
            object.put("from", from.as_deref().map_or(Json::Null, run::write));
            object.put("to", to.as_deref().map_or(Json::Null, run::write));
            object
        }
        Edit::SetStatus {
            indicator,
            year,
            from,
            to,
        } => {
            let mut object = Members::of("edit", "set-status");
            object.text("indicator", indicator.as_str());
            object.year(*year);
            object.text("from", word_for(&STATUSES, from));
            object.text("to", word_for(&STATUSES, to));
            object
        }
        Edit::SetFinalGrade {
            indicator,
            year,
            from,
            to,
        } => {
            let mut object = Members::of("edit", "set-final-grade");
            object.text("indicator", indicator.as_str());
            object.year(*year);
            object.put("from", write_grade(from.as_deref()));
            object.put("to", write_grade(to.as_deref()));
            object
        }
        Edit::SetClaim { .. }
        | Edit::SetHead { .. }
        | Edit::SetPolicyField { .. }
        | Edit::SetProgramme { .. }
        | Edit::SetActivity { .. }
        | Edit::SetIndicator { .. } => return structure::write(edit),
    };
    object.json()
}
