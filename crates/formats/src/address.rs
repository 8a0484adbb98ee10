//! The address of a figure, as the report's claims and the edits write it.

use crate::json::Members;
use crate::node::{Node, word_for};
use tsunagari_core::{Figure, FigureAddress, IndicatorId};

const FIGURES: [(&str, Figure); 2] = [("target", Figure::Target), ("actual", Figure::Actual)];

/// Reads the members `indicator`, `year` and `figure` of an object.
#[inline(never)]
pub(crate) fn read(node: &Node) -> FigureAddress {
    FigureAddress {
        indicator: IndicatorId::new(node.field("indicator").id()),
        year: node.field("year").year(),
        figure: node.field("figure").one_of(&FIGURES),
    }
}

/// Puts the members that [`read`] reads.
#[inline(never)]
pub(crate) fn write(at: &FigureAddress, members: &mut Members) {
    members.text("indicator", at.indicator.as_str());
    members.year(at.year);
    members.text("figure", word_for(&FIGURES, &at.figure));
}
