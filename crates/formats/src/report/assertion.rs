//! The kinds of assertion that a claim can make.

use super::known::Known;
use super::operand;
use crate::json::Json;
use crate::node::{Node, word_for};
use crate::{Expected, FormatError};
use std::collections::BTreeSet;
use tsunagari_core::{Assertion, Grouping, PrintedBandRow};

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

pub(super) fn read(node: &Node, known: &Known) -> Result<Assertion, FormatError> {
    let kind = node.field("kind")?;
    let members = |names: &[&str]| node.members(&[&["kind"], names].concat());
    let operand = |name: &str| operand::read(&node.field(name)?, known);
    match kind.text()? {
        "rate" => {
            members(&["indicator", "year", "printed"])?;
            Ok(Assertion::Rate {
                indicator: known.indicator(&node.field("indicator")?)?,
                year: node.field("year")?.year()?,
                printed: node.field("printed")?.figure()?,
            })
        }
        "band-table" => {
            members(&["grouping", "year", "rows"])?;
            let grouping = node.field("grouping")?.one_of(&GROUPINGS)?;
            Ok(Assertion::BandTable {
                grouping,
                year: node.field("year")?.year()?,
                rows: read_rows(&node.field("rows")?, grouping, known)?,
            })
        }
        "improved" => {
            members(&["year", "printed"])?;
            Ok(Assertion::Improved {
                year: node.field("year")?.year()?,
                printed: count(&node.field("printed")?)?,
            })
        }
        "sum" => {
            members(&["total", "terms"])?;
            let terms = node.field("terms")?;
            let terms = terms.list()?;
            let read = |term: &Node| operand::read_term(term, known);
            Ok(Assertion::Sum {
                total: operand("total")?,
                terms: terms.iter().map(read).collect::<Result<_, _>>()?,
            })
        }
        "share" => {
            members(&["part", "whole", "printed"])?;
            Ok(Assertion::Share {
                part: operand("part")?,
                whole: operand("whole")?,
                printed: node.field("printed")?.figure()?,
            })
        }
        "share-below" => {
            members(&["part", "whole", "limit"])?;
            Ok(Assertion::ShareBelow {
                part: operand("part")?,
                whole: operand("whole")?,
                limit: node.field("limit")?.figure()?,
            })
        }
        "target-missed" => {
            members(&["indicators", "year"])?;
            let indicators = node.field("indicators")?;
            let indicators = indicators.list()?;
            let read = |id: &Node| known.indicator(id);
            Ok(Assertion::TargetMissed {
                indicators: indicators.iter().map(read).collect::<Result<_, _>>()?,
                year: node.field("year")?.year()?,
            })
        }
        "unverifiable" => {
            members(&["printed", "unit"])?;
            Ok(Assertion::Unverifiable {
                printed: node.field("printed")?.figure()?,
                unit: node.field("unit")?.text()?.to_owned(),
            })
        }
        _ => Err(kind.invalid(Expected::OneOf(KINDS.to_vec()))),
    }
}

fn read_rows(
    node: &Node,
    grouping: Grouping,
    known: &Known,
) -> Result<Vec<PrintedBandRow>, FormatError> {
    let mut keys = BTreeSet::new();
    let read = |row: &Node| {
        row.members(&["key", "counts", "total"])?;
        let key = known.row(&row.field("key")?, grouping)?;
        row.once(&mut keys, key.clone())?;
        let counts = row.field("counts")?;
        let entries = counts.list()?;
        if entries.len() != known.bands {
            return Err(counts.invalid(Expected::CountPerBand(known.bands)));
        }
        Ok(PrintedBandRow {
            key,
            counts: entries.iter().map(count).collect::<Result<_, _>>()?,
            total: count(&row.field("total")?)?,
        })
    };
    node.list()?.iter().map(read).collect()
}

fn count(node: &Node) -> Result<u32, FormatError> {
    Ok(node.whole(0, u32::MAX.into())? as u32)
}

pub(super) fn write(assertion: &Assertion) -> Json {
    let kind = |word: &str| ("kind", Json::text(word));
    match assertion {
        Assertion::Rate {
            indicator,
            year,
            printed,
        } => Json::object([
            kind("rate"),
            ("indicator", Json::shown(indicator)),
            ("year", Json::whole(year.start())),
            ("printed", Json::shown(printed)),
        ]),
        Assertion::BandTable {
            grouping,
            year,
            rows,
        } => Json::object([
            kind("band-table"),
            ("grouping", word_for(&GROUPINGS, grouping)),
            ("year", Json::whole(year.start())),
            ("rows", Json::list(rows.iter().map(write_row))),
        ]),
        Assertion::Improved { year, printed } => Json::object([
            kind("improved"),
            ("year", Json::whole(year.start())),
            ("printed", Json::whole(*printed)),
        ]),
        Assertion::Sum { total, terms } => Json::object([
            kind("sum"),
            ("total", operand::write(total)),
            ("terms", Json::list(terms.iter().map(operand::write_term))),
        ]),
        Assertion::Share {
            part,
            whole,
            printed,
        } => Json::object([
            kind("share"),
            ("part", operand::write(part)),
            ("whole", operand::write(whole)),
            ("printed", Json::shown(printed)),
        ]),
        Assertion::ShareBelow { part, whole, limit } => Json::object([
            kind("share-below"),
            ("part", operand::write(part)),
            ("whole", operand::write(whole)),
            ("limit", Json::shown(limit)),
        ]),
        Assertion::TargetMissed { indicators, year } => Json::object([
            kind("target-missed"),
            ("indicators", Json::list(indicators.iter().map(Json::shown))),
            ("year", Json::whole(year.start())),
        ]),
        Assertion::Unverifiable { printed, unit } => Json::object([
            kind("unverifiable"),
            ("printed", Json::shown(printed)),
            ("unit", Json::text(unit)),
        ]),
    }
}

fn write_row(row: &PrintedBandRow) -> Json {
    let counts = row.counts.iter().map(|count| Json::whole(*count));
    Json::object([
        ("key", Json::text(&row.key)),
        ("counts", Json::list(counts)),
        ("total", Json::whole(row.total)),
    ])
}
