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
    Claim {
        id: ClaimId::new(id),
        number: node.field("number").small(1),
        page: node.field("page").maybe_page(),
        off: node.optional("off").map(|off| off.some_string()),
        text: node.field("text").string(),
        assertion: assertion::read(&node.field("assertion"), known),
    }
}

pub(super) fn write(claim: &Claim) -> Json {
    let mut object = Members::of("id", claim.id.as_str());
    object.whole("number", claim.number.into());
    object.maybe_page("page", claim.page);
    object.text("text", &claim.text);
    object.put("assertion", assertion::write(&claim.assertion));
    if let Some(off) = &claim.off {
        object.text("off", off);
    }
    object.json()
}
