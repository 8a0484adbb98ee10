//! What the printed report asserts.

use super::assertion;
use super::known::Known;
use crate::json::{Json, Members};
use crate::names::Names;
use crate::node::Node;
use tsunagari_core::{Claim, ClaimId};

pub(super) fn read_all(node: &Node, known: &Known) -> Vec<Claim> {
    let mut ids = Names::default();
    let mut claims = Vec::new();
    for entry in node.list() {
        claims.push(read(&entry, known, &mut ids));
    }
    claims
}

fn read(node: &Node, known: &Known, ids: &mut Names) -> Claim {
    node.members(&["id", "number", "page", "text", "assertion", "off"]);
    let id = node.field("id");
    let id = id.id();
    node.once(ids, id);
    read_said(node, ClaimId::new(id), known)
}

/// A claim of an edit, which names it. What it speaks of shows when the edit is applied.
pub(crate) fn read_of_edit(node: &Node, id: &ClaimId) -> Claim {
    node.members(&["at", "number", "page", "text", "assertion", "off"]);
    read_said(node, id.clone(), &Known::any())
}

fn read_said(node: &Node, id: ClaimId, known: &Known) -> Claim {
    Claim {
        id,
        number: node.field("number").small(1),
        page: node.field("page").maybe_page(),
        off: node.optional("off").map(|off| off.some_string()),
        text: node.field("text").string(),
        assertion: assertion::read(&node.field("assertion"), known),
    }
}

pub(super) fn write(claim: &Claim) -> Json {
    let mut object = Members::of("id", claim.id.as_str());
    write_said(claim, &mut object);
    object.json()
}

/// A claim without its id.
pub(crate) fn write_said(claim: &Claim, object: &mut Members) {
    object.whole("number", claim.number.into());
    object.maybe_page("page", claim.page);
    object.text("text", &claim.text);
    object.put("assertion", assertion::write(&claim.assertion));
    if let Some(off) = &claim.off {
        object.text("off", off);
    }
}
