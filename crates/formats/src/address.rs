//! The address of a figure, as the report's claims and the edits write it.

use crate::FormatError;
use crate::json::Json;
use crate::node::{Node, word_for};
use tsunagari_core::{Figure, FigureAddress, IndicatorId};

const FIGURES: [(&str, Figure); 2] = [("target", Figure::Target), ("actual", Figure::Actual)];

/// Reads the members `indicator`, `year` and `figure` of an object.
pub(crate) fn read(node: &Node) -> Result<FigureAddress, FormatError> {
    Ok(FigureAddress {
        indicator: IndicatorId::new(node.field("indicator")?.id()?),
        year: node.field("year")?.year()?,
        figure: node.field("figure")?.one_of(&FIGURES)?,
    })
}

/// The members that [`read`] reads.
pub(crate) fn write(at: &FigureAddress) -> [(&'static str, Json); 3] {
    [
        ("indicator", Json::shown(&at.indicator)),
        ("year", Json::whole(at.year.start())),
        ("figure", word_for(&FIGURES, &at.figure)),
    ]
}
