//! The report that the app brings along, for the tests beside this folder.

use std::sync::Arc;
use tsunagari_core::{FiscalYear, Indicator, IndicatorId, Report};

pub const BYTES: &[u8] = include_bytes!("../../../../../data/takamatsu-r5.json");

pub fn text() -> &'static str {
    std::str::from_utf8(BYTES).unwrap()
}

pub fn report() -> Report {
    tsunagari_formats::read_report(BYTES).unwrap()
}

pub fn indicator(report: &Report, id: &str) -> Arc<Indicator> {
    report.indicator(&IndicatorId::new(id)).unwrap().clone()
}

pub fn year(start: u16) -> FiscalYear {
    FiscalYear::new(start).unwrap()
}

/// A schema that is one, with that of reports at hand, which it may point to.
pub fn validator(schema: &str) -> jsonschema::Validator {
    let report = include_str!("../../../../../public/report.schema.json");
    let report: serde_json::Value = serde_json::from_str(report).unwrap();
    let schema: serde_json::Value = serde_json::from_str(schema).unwrap();
    jsonschema::draft202012::meta::validate(&schema).unwrap();
    let report = jsonschema::Resource::from_contents(report).unwrap();
    jsonschema::options()
        .with_resource("json-schema:///report.schema.json", report)
        .build(&schema)
        .unwrap()
}
