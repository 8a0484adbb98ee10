//! What claims may refer to.

use crate::FormatError;
use crate::node::Node;
use std::collections::BTreeSet;
use tsunagari_core::{Grouping, IndicatorId, Report};

/// The ids of a report that has all but its claims.
pub(super) struct Known {
    indicators: BTreeSet<IndicatorId>,
    programmes: BTreeSet<String>,
    policy_fields: BTreeSet<String>,
    /// How many counts a row of a band table has.
    pub(super) bands: usize,
}

impl Known {
    pub(super) fn of(report: &Report) -> Self {
        let programmes = report.programmes.iter();
        let fields = report.policy_fields.iter();
        Self {
            indicators: report.indicators().map(|(_, _, i)| i.id.clone()).collect(),
            programmes: programmes.map(|p| p.id.to_string()).collect(),
            policy_fields: fields.map(|f| f.id.to_string()).collect(),
            bands: report.scheme.limits().len(),
        }
    }

    /// An indicator of the report.
    pub(super) fn indicator(&self, node: &Node) -> Result<IndicatorId, FormatError> {
        let id = IndicatorId::new(node.id()?);
        match self.indicators.contains(&id) {
            true => Ok(id),
            false => Err(node.dangling(id)),
        }
    }

    /// A row of a band table: a programme or a policy field of the report.
    pub(super) fn row(&self, node: &Node, grouping: Grouping) -> Result<String, FormatError> {
        let key = node.id()?;
        let keys = match grouping {
            Grouping::Programme => &self.programmes,
            Grouping::PolicyField => &self.policy_fields,
        };
        match keys.contains(key) {
            true => Ok(key.to_owned()),
            false => Err(node.dangling(key)),
        }
    }
}
