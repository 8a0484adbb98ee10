//! The address of a figure, as the report's claims and the edits write it.

use crate::Expected;
use crate::json::{Json, Members};
use crate::node::{Node, word_for};
use tsunagari_core::{Figure, FigureAddress, FigureState, IndicatorId, Quantity};

pub(crate) const FIGURES: [(&str, Figure); 2] =
    [("target", Figure::Target), ("actual", Figure::Actual)];

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

/// Reads what was entered for a figure: a value, null, or a list of values to choose from.
#[inline(never)]
pub(crate) fn read_state(node: &Node) -> FigureState {
    match node.is_list() {
        true => FigureState::Open(read_candidates(node)),
        false => node.maybe_figure().into(),
    }
}

/// Reads values to choose from: at least two, each once.
pub(crate) fn read_candidates(node: &Node) -> Vec<Option<Quantity>> {
    let mut all = Vec::new();
    for entry in node.list() {
        let value = entry.maybe_figure();
        if all.contains(&value) {
            entry.duplicate(&value.map_or_else(|| String::from("null"), |value| value.to_string()));
        }
        all.push(value);
    }
    if all.len() < 2 {
        node.invalid(Expected::Choice);
    }
    all
}

/// Writes what [`read_state`] reads.
#[inline(never)]
pub(crate) fn write_state(state: &FigureState) -> Json {
    match state {
        FigureState::Open(all) => write_candidates(all),
        one => write_value(one.settled()),
    }
}

/// Writes what [`read_candidates`] reads.
pub(crate) fn write_candidates(all: &[Option<Quantity>]) -> Json {
    Json::List(all.iter().copied().map(write_value).collect())
}

fn write_value(value: Option<Quantity>) -> Json {
    value.map_or(Json::Null, |value| Json::Text(value.to_string()))
}
