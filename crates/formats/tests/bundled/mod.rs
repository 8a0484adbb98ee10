//! The report that the app brings along, for the tests beside this folder.
#![allow(dead_code)]

use std::sync::Arc;
use tsunagari_core::{FiscalYear, Indicator, IndicatorId, Report};

pub const BYTES: &[u8] = include_bytes!("../../../../data/takamatsu-r5.json");

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
