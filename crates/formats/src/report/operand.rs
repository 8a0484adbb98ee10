//! What sums and shares are made of: figures of the report, and literals that only its text names.

use super::known::Known;
use crate::json::Json;
use crate::node::Node;
use crate::{Expected, FormatError, address};
use tsunagari_core::{Operand, Term};

pub(super) fn read(node: &Node, known: &Known) -> Result<Operand, FormatError> {
    read_with(node, known, &[])
}

pub(super) fn read_term(node: &Node, known: &Known) -> Result<Term, FormatError> {
    Ok(Term {
        operand: read_with(node, known, &["subtract"])?,
        subtract: node.field("subtract")?.yes_no()?,
    })
}

fn read_with(node: &Node, known: &Known, more: &[&str]) -> Result<Operand, FormatError> {
    let kind = node.field("kind")?;
    match kind.text()? {
        "figure" => {
            node.members(&[&["kind", "indicator", "year", "figure"], more].concat())?;
            let at = address::read(node)?;
            known.indicator(&node.field("indicator")?)?;
            Ok(Operand::Figure(at))
        }
        "literal" => {
            node.members(&[&["kind", "value", "label"], more].concat())?;
            Ok(Operand::Literal {
                value: node.field("value")?.figure()?,
                label: node.field("label")?.text()?.to_owned(),
            })
        }
        _ => Err(kind.invalid(Expected::OneOf(vec!["figure", "literal"]))),
    }
}

pub(super) fn write(operand: &Operand) -> Json {
    Json::Object(members(operand))
}

pub(super) fn write_term(term: &Term) -> Json {
    let mut members = members(&term.operand);
    members.push((String::from("subtract"), Json::YesNo(term.subtract)));
    Json::Object(members)
}

fn members(operand: &Operand) -> Vec<(String, Json)> {
    let object = match operand {
        Operand::Figure(at) => {
            let [indicator, year, figure] = address::write(at);
            Json::object([("kind", Json::text("figure")), indicator, year, figure])
        }
        Operand::Literal { value, label } => Json::object([
            ("kind", Json::text("literal")),
            ("value", Json::shown(value)),
            ("label", Json::text(label)),
        ]),
    };
    object.into_members()
}
