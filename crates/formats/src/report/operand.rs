//! What sums and shares are made of: figures of the report, and literals that only its text names.

use super::known::Known;
use crate::address;
use crate::json::{Json, Members};
use crate::node::Node;
use tsunagari_core::{Operand, Term};

const KINDS: [&str; 2] = ["figure", "literal"];

pub(super) fn read(node: &Node, known: &Known) -> Operand {
    let kind = node.field("kind").word(&KINDS);
    node.members(match kind {
        "figure" => &["kind", "indicator", "year", "figure"],
        _ => &["kind", "value", "label"],
    });
    read_kind(node, kind, known)
}

/// An operand with one member more.
pub(super) fn read_term(node: &Node, known: &Known) -> Term {
    let kind = node.field("kind").word(&KINDS);
    node.members(match kind {
        "figure" => &["kind", "indicator", "year", "figure", "subtract"],
        _ => &["kind", "value", "label", "subtract"],
    });
    Term {
        operand: read_kind(node, kind, known),
        subtract: node.field("subtract").yes_no(),
    }
}

#[inline(never)]
fn read_kind(node: &Node, kind: &str, known: &Known) -> Operand {
    match kind {
        "figure" => {
            let at = address::read(node);
            known.indicator(&node.field("indicator"));
            Operand::Figure(at)
        }
        _ => Operand::Literal {
            value: node.field("value").figure(),
            label: node.field("label").string(),
        },
    }
}

pub(super) fn write(operand: &Operand) -> Json {
    members(operand).json()
}

pub(super) fn write_term(term: &Term) -> Json {
    let mut object = members(&term.operand);
    object.yes_no("subtract", term.subtract);
    object.json()
}

#[inline(never)]
fn members(operand: &Operand) -> Members {
    match operand {
        Operand::Figure(at) => {
            let mut object = Members::of("kind", "figure");
            address::write(at, &mut object);
            object
        }
        Operand::Literal { value, label } => {
            let mut object = Members::of("kind", "literal");
            object.figure("value", *value);
            object.text("label", label);
            object
        }
    }
}
