//! The kinds of assertion that a claim can make.

use super::known::Known;
use super::operand;
use crate::Expected;
use crate::json::{Json, Members};
use crate::names::Names;
use crate::node::{Node, word_for};
use tsunagari_core::{Assertion, BandScheme, Grouping, IndicatorId, PrintedBandRow};

const GROUPINGS: [(&str, Grouping); 2] = [
    ("programme", Grouping::Programme),
    ("policy-field", Grouping::PolicyField),
];

const KINDS: [&str; 8] = [
    "rate",
    "band-table",
    "improved",
    "sum",
    "share",
    "share-below",
    "target-missed",
    "unverifiable",
];

pub(super) fn read(node: &Node, known: &Known) -> Assertion {
    let kind = node.field("kind").word(&KINDS);
    node.members(match kind {
        "rate" => &["kind", "indicator", "year", "printed"],
        "band-table" => &["kind", "grouping", "year", "rows"],
        "improved" => &["kind", "year", "printed"],
        "sum" => &["kind", "total", "terms"],
        "share" => &["kind", "part", "whole", "printed"],
        "share-below" => &["kind", "part", "whole", "limit"],
        "target-missed" => &["kind", "indicators", "year"],
        _ => &["kind", "printed", "unit"],
    });
    match kind {
        "rate" => Assertion::Rate {
            indicator: known.indicator(&node.field("indicator")),
            year: node.field("year").year(),
            printed: node.field("printed").figure(),
        },
        "band-table" => {
            let grouping = node.field("grouping").one_of(&GROUPINGS);
            Assertion::BandTable {
                grouping,
                year: node.field("year").year(),
                rows: read_rows(&node.field("rows"), grouping, known),
            }
        }
        "improved" => Assertion::Improved {
            year: node.field("year").year(),
            printed: count(&node.field("printed")),
        },
        "sum" => {
            let total = operand::read(&node.field("total"), known);
            let mut terms = Vec::new();
            for term in node.field("terms").list() {
                terms.push(operand::read_term(&term, known));
            }
            Assertion::Sum { total, terms }
        }
        "share" => Assertion::Share {
            part: operand::read(&node.field("part"), known),
            whole: operand::read(&node.field("whole"), known),
            printed: node.field("printed").figure(),
        },
        "share-below" => Assertion::ShareBelow {
            part: operand::read(&node.field("part"), known),
            whole: operand::read(&node.field("whole"), known),
            limit: node.field("limit").figure(),
        },
        "target-missed" => {
            let mut indicators = Vec::new();
            for id in node.field("indicators").list() {
                indicators.push(known.indicator(&id));
            }
            let year = node.field("year").year();
            Assertion::TargetMissed { indicators, year }
        }
        _ => Assertion::Unverifiable {
            printed: node.field("printed").figure(),
            unit: node.field("unit").string(),
        },
    }
}

fn read_rows(node: &Node, grouping: Grouping, known: &Known) -> Vec<PrintedBandRow> {
    let mut keys = Names::default();
    let mut rows = Vec::new();
    let mut bands = None;
    for row in node.list() {
        row.members(&["key", "counts", "total"]);
        let key = row.field("key");
        let key = known.row(&key, grouping);
        row.once(&mut keys, key);
        let field = row.field("counts");
        let entries = field.list();
        // As many as were printed, whatever bands the report counts by now.
        let (fewest, most) = BandScheme::SIZES;
        let bands = *bands.get_or_insert(entries.count_all().clamp(fewest, most));
        if entries.count_all() != bands {
            field.invalid(Expected::CountPerBand(bands));
        }
        let mut counts = Vec::new();
        for entry in entries {
            counts.push(count(&entry));
        }
        rows.push(PrintedBandRow {
            key: key.to_owned(),
            counts,
            total: count(&row.field("total")),
        });
    }
    rows
}

fn count(node: &Node) -> u32 {
    node.whole(0, u32::MAX.into()) as u32
}

pub(super) fn write(assertion: &Assertion) -> Json {
    let object = match assertion {
        Assertion::Rate {
            indicator,
            year,
            printed,
        } => {
            let mut object = Members::of("kind", "rate");
            object.text("indicator", indicator.as_str());
            object.year(*year);
            object.figure("printed", *printed);
            object
        }
        Assertion::BandTable {
            grouping,
            year,
            rows,
        } => {
            let mut object = Members::of("kind", "band-table");
            object.text("grouping", word_for(&GROUPINGS, grouping));
            object.year(*year);
            object.list("rows", rows.iter().map(write_row).collect());
            object
        }
        Assertion::Improved { year, printed } => {
            let mut object = Members::of("kind", "improved");
            object.year(*year);
            object.whole("printed", (*printed).into());
            object
        }
        Assertion::Sum { total, terms } => {
            let mut object = Members::of("kind", "sum");
            object.put("total", operand::write(total));
            object.list("terms", terms.iter().map(operand::write_term).collect());
            object
        }
        Assertion::Share {
            part,
            whole,
            printed,
        } => {
            let mut object = Members::of("kind", "share");
            object.put("part", operand::write(part));
            object.put("whole", operand::write(whole));
            object.figure("printed", *printed);
            object
        }
        Assertion::ShareBelow { part, whole, limit } => {
            let mut object = Members::of("kind", "share-below");
            object.put("part", operand::write(part));
            object.put("whole", operand::write(whole));
            object.figure("limit", *limit);
            object
        }
        Assertion::TargetMissed { indicators, year } => {
            let mut object = Members::of("kind", "target-missed");
            let text = |id: &IndicatorId| Json::Text(id.as_str().to_owned());
            object.list("indicators", indicators.iter().map(text).collect());
            object.year(*year);
            object
        }
        Assertion::Unverifiable { printed, unit } => {
            let mut object = Members::of("kind", "unverifiable");
            object.figure("printed", *printed);
            object.text("unit", unit);
            object
        }
    };
    object.json()
}

fn write_row(row: &PrintedBandRow) -> Json {
    let counts = row
        .counts
        .iter()
        .map(|count| Json::Whole(u64::from(*count)));
    let mut object = Members::of("key", &row.key);
    object.list("counts", counts.collect());
    object.whole("total", row.total.into());
    object.json()
}
