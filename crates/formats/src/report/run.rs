//! Digits that run together in the source, with their possible readings.

use crate::json::{Json, Members};
use crate::node::Node;
use std::collections::BTreeMap;
use tsunagari_core::{DigitRun, Reading};

pub(crate) fn read(node: &Node) -> DigitRun {
    node.members(&["digits", "shown", "readings"]);
    let mut readings = Vec::new();
    for reading in node.field("readings").list() {
        readings.push(read_reading(&reading));
    }
    let shown = node.field("shown");
    let mut at = None;
    if shown.is_present() {
        match readings.len() {
            0 => shown.dangling("reading"),
            count => at = Some(shown.whole(0, count as u64 - 1) as usize),
        }
    }
    DigitRun {
        digits: node.field("digits").some_string(),
        readings,
        shown: at,
    }
}

fn read_reading(node: &Node) -> Reading {
    node.members(&["reason", "actuals"]);
    let mut actuals = BTreeMap::new();
    for entry in node.field("actuals").list() {
        entry.members(&["year", "actual"]);
        let year = entry.field("year").year();
        let actual = entry.field("actual").figure();
        if actuals.insert(year, actual).is_some() {
            entry.duplicate(&year.to_string());
        }
    }
    let reason = node.field("reason").string();
    Reading { actuals, reason }
}

pub(crate) fn write(run: &DigitRun) -> Json {
    let mut readings = Vec::new();
    for reading in &run.readings {
        let mut actuals = Vec::new();
        for (year, actual) in &reading.actuals {
            let mut entry = Members::default();
            entry.year(*year);
            entry.figure("actual", *actual);
            actuals.push(entry.json());
        }
        let mut entry = Members::of("reason", &reading.reason);
        entry.list("actuals", actuals);
        readings.push(entry.json());
    }
    let mut object = Members::of("digits", &run.digits);
    let shown = run.shown.map_or(Json::Null, |at| Json::Whole(at as u64));
    object.put("shown", shown);
    object.list("readings", readings);
    object.json()
}
