//! How long the claims check takes with 10,000 indicators: `cargo xtask bench check`.
#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used)]

use std::sync::Arc;
use tsunagari_core::{
    Assertion, CheckResult, Claim, ClaimId, IndicatorId, ProgrammeId, Report, check, inspect,
};
use tsunagari_formats::{read_report, write_report};
use wasm_bindgen_test::{console_log, wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

/// Of the bundled report's 25 indicators.
const COPIES: u16 = 400;
/// The app is measured as it is released. Other builds look whether the measurement works.
const ROUNDS: usize = if cfg!(debug_assertions) { 1 } else { 15 };
const LIMIT_MS: f64 = 100.0;

/// The bundled report many times over: each indicator with its printed rate.
fn large() -> Report {
    let base = read_report(include_bytes!("../data/takamatsu-r5.json")).unwrap();
    let mut large = base.clone();
    large.programmes.clear();
    let mut claims: Vec<Claim> = Vec::new();
    let rates = |claim: &&Claim| matches!(claim.assertion, Assertion::Rate { .. });
    for copy in 0..COPIES {
        let named = |id: &str| format!("{id}.{copy}");
        for programme in &base.programmes {
            let mut programme = (**programme).clone();
            programme.id = ProgrammeId::new(named(programme.id.as_str()));
            programme.number += copy * 5;
            for activity in &mut programme.activities {
                let activity = Arc::make_mut(activity);
                for indicator in &mut activity.indicators {
                    let indicator = Arc::make_mut(indicator);
                    indicator.id = IndicatorId::new(named(indicator.id.as_str()));
                    indicator.name = named(&indicator.name);
                }
            }
            large.programmes.push(Arc::new(programme));
        }
        for claim in base.claims.iter().filter(rates) {
            let mut claim = claim.clone();
            claim.id = ClaimId::new(named(claim.id.as_str()));
            if let Assertion::Rate { indicator, .. } = &mut claim.assertion {
                *indicator = IndicatorId::new(named(indicator.as_str()));
            }
            claims.push(claim);
        }
    }
    // What counts over the whole report is asked once.
    let counts = |claim: &&Claim| {
        matches!(
            claim.assertion,
            Assertion::BandTable { .. } | Assertion::Improved { .. }
        )
    };
    claims.extend(base.claims.iter().filter(counts).cloned());
    large.claims = Arc::new(claims);
    large
}

fn now() -> f64 {
    let now = js_sys::Function::new_no_args("return performance.now()");
    now.call0(&wasm_bindgen::JsValue::NULL)
        .unwrap()
        .as_f64()
        .unwrap()
}

/// The median and the worst of some rounds, in milliseconds.
fn time(mut work: impl FnMut()) -> (f64, f64) {
    let mut times: Vec<f64> = Vec::new();
    for _ in 0..ROUNDS {
        let start = now();
        work();
        times.push(now() - start);
    }
    times.sort_by(f64::total_cmp);
    (times[ROUNDS / 2], times[ROUNDS - 1])
}

#[wasm_bindgen_test]
fn ten_thousand_indicators() {
    let report = large();
    let indicators = report.indicators().count();
    assert_eq!(indicators, 10_000);
    let findings = check(&report);
    assert_eq!(findings.len(), 10_000 + 3);
    // Every rate agrees in every copy; the two tables and the count are those of one copy.
    let agree =
        |finding: &&tsunagari_core::Finding| finding.outcome.result() == CheckResult::Agrees;
    assert_eq!(findings.iter().filter(agree).count(), 10_000);
    assert_eq!(
        inspect(&report, report.year).len(),
        13 * usize::from(COPIES)
    );

    let checking = time(|| drop(check(&report)));
    let inspecting = time(|| drop(inspect(&report, report.year)));
    let text = write_report(&report);
    let parsing = time(|| drop(js_sys::JSON::parse(&text).unwrap()));
    let line = |what: &str, (median, worst): (f64, f64)| {
        console_log!("{what}: median {median:.1} ms, worst {worst:.1} ms");
    };
    line("check of 10,000 indicators with a claim each", checking);
    line("data quality of the same", inspecting);
    line(
        "yardstick, the browser's own JSON.parse of the same report",
        parsing,
    );
    let held = |(median, _): (f64, f64)| cfg!(debug_assertions) || median < LIMIT_MS;
    assert!(held(checking) && held(inspecting));
}
