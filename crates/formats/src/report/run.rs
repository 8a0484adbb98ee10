//! Digits that run together in the source, with their possible readings.

use super::indicator::by_key;
use crate::FormatError;
use crate::json::Json;
use crate::node::Node;
use tsunagari_core::{DigitRun, Reading};

pub(super) fn read(node: &Node) -> Result<DigitRun, FormatError> {
    node.members(&["digits", "shown", "readings"])?;
    let readings = node
        .field("readings")?
        .list()?
        .iter()
        .map(read_reading)
        .collect::<Result<Vec<_>, _>>()?;
    let shown = node.field("shown")?;
    let shown = match shown.present() {
        None => None,
        Some(at) if readings.is_empty() => return Err(at.dangling("reading")),
        Some(at) => Some(at.whole(0, readings.len() as u64 - 1)? as usize),
    };
    let digits = node.field("digits")?;
    let text = digits.some_text()?.to_owned();
    Ok(DigitRun {
        digits: text,
        readings,
        shown,
    })
}

fn read_reading(node: &Node) -> Result<Reading, FormatError> {
    node.members(&["reason", "actuals"])?;
    let actuals = by_key(&node.field("actuals")?, |entry| {
        entry.members(&["year", "actual"])?;
        let year = entry.field("year")?.year()?;
        Ok((year, entry.field("actual")?.figure()?))
    })?;
    let reason = node.field("reason")?.text()?.to_owned();
    Ok(Reading { actuals, reason })
}

pub(super) fn write(run: &DigitRun) -> Json {
    let reading = |reading: &Reading| {
        let actuals = reading.actuals.iter().map(|(year, actual)| {
            Json::object([
                ("year", Json::whole(year.start())),
                ("actual", Json::shown(actual)),
            ])
        });
        Json::object([
            ("reason", Json::text(&reading.reason)),
            ("actuals", Json::list(actuals)),
        ])
    };
    Json::object([
        ("digits", Json::text(&run.digits)),
        ("shown", Json::maybe(run.shown, |at| Json::whole(at as u64))),
        ("readings", Json::list(run.readings.iter().map(reading))),
    ])
}
