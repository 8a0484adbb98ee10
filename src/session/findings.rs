//! What the claims check says of the open report.

use super::{Session, Shared};
use leptos::prelude::{Memo, With};
use tsunagari_core::{Finding, check};

/// The findings, as a memo.
pub type FindingsMemo = Memo<Shared<Vec<Finding>>>;

impl Session {
    /// What the claims check says of the report as it is: computed once for all who ask, and not
    /// before somebody does. It stands in the second half of the wasm.
    #[inline(never)]
    pub fn findings(self) -> FindingsMemo {
        let report = self.report;
        let find = move |_: Option<&_>| report.with(|report| Shared::new(check(report)));
        self.findings.get(|| Memo::new(find))
    }
}
