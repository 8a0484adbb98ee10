//! What a document has named so far: each name only once, and references only to what is there.

use crate::MAX_INDICATORS;
use crate::names::Names;
use crate::node::Node;
use tsunagari_core::{Grouping, IndicatorId};

/// 既出の識別子: ids are unique in the whole report. Claims, which come last, find all of them here.
#[derive(Default)]
pub(super) struct Known {
    pub(super) policy_fields: Names,
    pub(super) programmes: Names,
    pub(super) programme_numbers: Names,
    pub(super) activities: Names,
    indicators: Names,
    /// Whether any name will do: what an edit speaks of shows when it is applied.
    any: bool,
    /// Whether the report has a rule. Where it has none, each indicator had to name the usual one.
    pub(super) rule: bool,
}

impl Known {
    /// Adds an entry of a list of indicators.
    pub(super) fn add_indicator(&mut self, entry: &Node, list: &Node) {
        entry.once(&mut self.indicators, entry.field("id").id());
        if self.indicators.len() > MAX_INDICATORS {
            list.too_many(MAX_INDICATORS);
        }
    }

    /// Knows everything.
    pub(super) fn any() -> Self {
        Self {
            any: true,
            ..Self::default()
        }
    }

    /// An indicator of the report.
    #[inline(never)]
    pub(super) fn indicator(&self, node: &Node) -> IndicatorId {
        IndicatorId::new(self.there(node, &self.indicators))
    }

    /// Looks that a policy field of the report is meant.
    pub(super) fn policy_field(&self, node: &Node) {
        self.there(node, &self.policy_fields);
    }

    /// A row of a band table: a programme or a policy field of the report.
    pub(super) fn row<'a>(&self, node: &Node<'a>, grouping: Grouping) -> &'a str {
        let names = match grouping {
            Grouping::Programme => &self.programmes,
            Grouping::PolicyField => &self.policy_fields,
        };
        self.there(node, names)
    }

    /// An id that must be one of these.
    #[inline(never)]
    fn there<'a>(&self, node: &Node<'a>, names: &Names) -> &'a str {
        let id = node.id();
        if !self.any && !names.contains(id) {
            node.dangling(id);
        }
        id
    }
}
